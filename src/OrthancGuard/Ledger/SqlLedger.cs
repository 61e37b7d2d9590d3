using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using OrthancGuard.Storage;

namespace OrthancGuard.Ledger;

/// <summary>The ledger in the guard's database.</summary>
internal sealed class SqlLedger(GuardStore store, Vault vault) : ILedger
{
    private readonly LedgerHead head = new(vault);

    public long Append(WriteTransaction transaction, LedgerEntry entry)
    {
        var last = transaction.QueryFirstOrDefault<LedgerRecord>(
            "SELECT sequence AS Sequence, hash AS Hash FROM ledger ORDER BY sequence DESC LIMIT 1");
        var previous = last?.Hash ?? LedgerChain.Start.ToArray();
        var sequence = (last?.Sequence ?? 0) + 1;
        var at = transaction.Now.ToUnixTimeMilliseconds();
        var hash = LedgerChain.Hash(previous, sequence, at, entry);
        transaction.Execute(
            """
            INSERT INTO ledger (sequence, at, kind, transfer_id, destination, patient_index, actor, facts, previous_hash, hash)
            VALUES (@sequence, @at, @kind, @TransferId, @Destination, @PatientIndex, @Actor, @facts, @previous, @hash)
            """,
            new
            {
                sequence,
                at,
                kind = (int)entry.Kind,
                entry.TransferId,
                entry.Destination,
                entry.PatientIndex,
                entry.Actor,
                facts = JsonSerializer.Serialize(
                    new Dictionary<string, string>(entry.Facts.OrderBy(f => f.Key, StringComparer.Ordinal), StringComparer.Ordinal),
                    LedgerJson.Default.DictionaryStringString),
                previous,
                hash,
            });
        head.Write(transaction, sequence, hash);
        return sequence;
    }

    public Task<IReadOnlyList<LedgerRow>> ListAsync(LedgerQuery query, CancellationToken cancellationToken)
    {
        var filter = query.NewestFirst ? "(@After = 0 OR sequence < @After)" : "sequence > @After";
        var order = query.NewestFirst ? "DESC" : "ASC";
        var sql =
            $"""
            SELECT {LedgerRecord.Columns} FROM ledger
            WHERE {filter}
              AND (@TransferId IS NULL OR transfer_id = @TransferId)
              AND (@Destination IS NULL OR destination = @Destination)
              AND (@PatientIndex IS NULL OR patient_index = @PatientIndex)
            ORDER BY sequence {order} LIMIT @Limit
            """;
        return store.ReadAsync<IReadOnlyList<LedgerRow>>(
            connection => connection.Query<LedgerRecord>(sql, query).Select(record => record.ToRow()).ToList(), cancellationToken);
    }

    public Task<LedgerVerification> VerifyAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(connection => Verify(connection, cancellationToken), cancellationToken);

    private LedgerVerification Verify(SqliteConnection connection, CancellationToken cancellationToken)
    {
        // One read is one snapshot: the head belongs to the rows.
        var stored = connection.ExecuteScalar<string?>(LedgerHead.Sql);
        var previous = LedgerChain.Start.ToArray();
        long rows = 0;
        var records = connection.Query<LedgerRecord>(
            $"SELECT {LedgerRecord.Columns} FROM ledger ORDER BY sequence", buffered: false);
        foreach (var record in records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Examine(record, rows + 1, previous) is { } problem)
            {
                return new(rows, Convert.ToHexStringLower(previous), record.Sequence, problem);
            }

            previous = record.Hash;
            rows++;
        }

        var hash = Convert.ToHexStringLower(previous);
        var atEnd = head.Check(stored, rows, hash);
        return new(rows, hash, atEnd is null ? null : rows, atEnd);
    }

    private static string? Examine(LedgerRecord record, long expected, byte[] previous)
    {
        if (record.Sequence != expected)
        {
            return "A row is missing before this one.";
        }

        if (!record.PreviousHash.AsSpan().SequenceEqual(previous))
        {
            return "The row does not follow the one before it.";
        }

        try
        {
            var hash = LedgerChain.Hash(previous, record.Sequence, record.At, record.ToEntry());
            return hash.AsSpan().SequenceEqual(record.Hash) ? null : "The row's content was changed.";
        }
        catch (JsonException)
        {
            return "The row's facts cannot be read.";
        }
    }
}
