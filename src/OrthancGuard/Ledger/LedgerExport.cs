using System.Buffers;
using System.Text.Json;
using OrthancGuard.Storage;

namespace OrthancGuard.Ledger;

/// <summary>Writes the whole ledger as JSON lines that can be verified without the guard.</summary>
internal sealed class LedgerExport(GuardStore store, ILedger ledger, LedgerSigner signer)
{
    private const int Batch = 2000;

    /// <summary>Writes rows up to now. A reader that is slow holds nothing up.</summary>
    /// <param name="by">Who asked; becomes a row of the ledger itself.</param>
    /// <param name="write">Gets the lines in pieces of some hundred kilobytes.</param>
    /// <param name="cancellationToken">Ends it early; what was written then has no end line.</param>
    /// <returns>Rows written.</returns>
    public async Task<long> WriteAsync(string by, Func<ReadOnlyMemory<byte>, Task> write, CancellationToken cancellationToken)
    {
        var (signed, now) = await store.WriteAsync(
            transaction =>
            {
                ledger.Append(transaction, new() { Kind = LedgerKind.LedgerExported, Actor = by });
                ledger.Sign(transaction);
                return (CheckpointTable.Last(transaction)!, transaction.Now);
            },
            cancellationToken);
        var last = signed.Sequence;
        await write(Line(JsonSerializer.SerializeToUtf8Bytes(
            new ExportHeader { Export = ExportHeader.Format, PublicKey = Convert.ToBase64String(signer.PublicKey) }, LedgerJson.Default.ExportHeader)));
        long row = 0;
        long checkpoint = 0;
        while (row < last)
        {
            var piece = await store.ReadAsync(
                connection =>
                {
                    using var page = new Page(row, checkpoint);
                    page.Fill(connection, Math.Min(Batch, last - row));
                    return (Bytes: page.Lines.WrittenMemory, page.Row, page.Checkpoint);
                },
                cancellationToken);
            if (piece.Row == row)
            {
                throw new StoreUnavailableException("The ledger has fewer rows than its newest signature says.");
            }

            (row, checkpoint) = (piece.Row, piece.Checkpoint);
            await write(piece.Bytes);
        }

        var end = signer.Sign(new ExportEnd { Rows = last, Checkpoints = signed.Number, At = now.ToUnixTimeMilliseconds(), Hash = signed.Hash, Key = signer.KeyId });
        await write(Line(JsonSerializer.SerializeToUtf8Bytes(end, LedgerJson.Default.ExportEnd)));
        return last;
    }

    private static byte[] Line(byte[] json) => [.. json, (byte)'\n'];

    private sealed class Page(long row, long checkpoint) : IDisposable
    {
        private Utf8JsonWriter? json;

        public ArrayBufferWriter<byte> Lines { get; } = new(256 * 1024);

        public long Row { get; private set; } = row;

        public long Checkpoint { get; private set; } = checkpoint;

        public void Fill(Microsoft.Data.Sqlite.SqliteConnection connection, long count)
        {
            json = new(Lines);
            var checkpoints = new Queue<Checkpoint>(CheckpointTable.Read(connection, Checkpoint));
            using var rows = new LedgerStatement(connection, Row, count);
            while (rows.Read())
            {
                // A row of another shape is written as far as it goes: that it is wrong is for the verifier to say.
                rows.TryGet(out var bytes);
                json.Reset();
                LedgerLines.Write(json, bytes);
                json.Flush();
                Lines.Write("\n"u8);
                Row = bytes.Sequence;
                while (checkpoints.TryPeek(out var next) && next.Sequence == Row)
                {
                    Lines.Write(Line(JsonSerializer.SerializeToUtf8Bytes(next, LedgerJson.Default.Checkpoint)));
                    Checkpoint = checkpoints.Dequeue().Number;
                }
            }
        }

        public void Dispose() => json?.Dispose();
    }
}
