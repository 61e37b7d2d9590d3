using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using OrthancGuard.Storage;

namespace OrthancGuard.Ledger;

/// <summary>The ledger in the guard's database.</summary>
internal sealed class SqlLedger(GuardStore store, Vault vault, LedgerSigner signer, CheckpointFile file) : ILedger
{
    /// <summary>Rows between two signatures.</summary>
    private const int Interval = 1000;
    private const string SigningKeyName = "ledger.signing-key";
    private readonly LedgerHead head = new(vault);
    private readonly CheckpointTable checkpoints = new(vault);

    public long Append(WriteTransaction transaction, LedgerEntry entry)
    {
        var sequence = AppendRow(transaction, entry);
        if (sequence % Interval == 0)
        {
            Sign(transaction);
        }

        return sequence;
    }

    public Checkpoint? Sign(WriteTransaction transaction)
    {
        var last = CheckpointTable.Last(transaction);
        if (Newest(transaction) is not { Sequence: > 0 } newest || newest.Sequence == last?.Sequence)
        {
            return null;
        }

        NameKey(transaction);
        newest = Newest(transaction);
        var checkpoint = signer.Sign(new Checkpoint
        {
            Number = (last?.Number ?? 0) + 1,
            Sequence = newest.Sequence,
            At = transaction.Now.ToUnixTimeMilliseconds(),
            Hash = Convert.ToHexStringLower(newest.Hash),
            Previous = last?.Digest() ?? Checkpoint.None,
            Key = signer.KeyId,
        });
        checkpoints.Add(transaction, checkpoint);
        return checkpoint;
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

    public Task<LedgerVerification> VerifyAsync(TrustedKeys? trusted, CancellationToken cancellationToken) =>
        store.ReadAsync(connection => Verify(connection, trusted, cancellationToken), cancellationToken);

    private long AppendRow(WriteTransaction transaction, LedgerEntry entry)
    {
        var last = Newest(transaction);
        var sequence = last.Sequence + 1;
        var at = transaction.Now.ToUnixTimeMilliseconds();
        var hash = LedgerChain.Hash(last.Hash, sequence, at, entry);
        transaction.ExecutePrepared(
            """
            INSERT INTO ledger (sequence, at, kind, transfer_id, destination, patient_index, actor, facts, previous_hash, hash)
            VALUES ($sequence, $at, $kind, $transfer, $destination, $patient, $actor, $facts, $previous, $hash)
            """,
            ("$sequence", sequence),
            ("$at", at),
            ("$kind", (int)entry.Kind),
            ("$transfer", entry.TransferId),
            ("$destination", entry.Destination),
            ("$patient", entry.PatientIndex),
            ("$actor", entry.Actor),
            ("$facts", JsonSerializer.Serialize(
                new Dictionary<string, string>(entry.Facts.OrderBy(f => f.Key, StringComparer.Ordinal), StringComparer.Ordinal),
                LedgerJson.Default.DictionaryStringString)),
            ("$previous", last.Hash),
            ("$hash", hash));
        head.Write(transaction, sequence, hash);
        return sequence;
    }

    private static (long Sequence, byte[] Hash) Newest(WriteTransaction transaction)
    {
        var sequence = (long?)transaction.ScalarPrepared("SELECT MAX(sequence) FROM ledger") ?? 0;
        var hash = (byte[]?)transaction.ScalarPrepared("SELECT hash FROM ledger WHERE sequence = $sequence", ("$sequence", sequence));
        return (sequence, hash ?? LedgerChain.Start.ToArray());
    }

    // Before its first signature the key is named in the ledger: whoever verifies needs nothing else.
    private void NameKey(WriteTransaction transaction)
    {
        var named = transaction.ExecuteScalar<string?>("SELECT value FROM settings WHERE name = @SigningKeyName", new { SigningKeyName });
        if (string.Equals(named, signer.KeyId, StringComparison.Ordinal))
        {
            return;
        }

        AppendRow(transaction, new()
        {
            Kind = LedgerKind.SigningKeyMade,
            Actor = "guard",
            Facts = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["key"] = signer.KeyId,
                ["public-key"] = Convert.ToBase64String(signer.PublicKey),
            },
        });
        transaction.Execute(
            "INSERT INTO settings (name, value) VALUES (@SigningKeyName, @KeyId) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            new { SigningKeyName, signer.KeyId });
    }

    // One read is one snapshot: head and checkpoints belong to the rows.
    internal LedgerVerification Verify(SqliteConnection connection, TrustedKeys? trusted, CancellationToken cancellationToken)
    {
        using var walk = new LedgerWalk(trusted);
        if (CheckpointTable.FirstUnlike(connection) is { } unlike)
        {
            return walk.Result($"Checkpoint {unlike} was changed.", 0);
        }

        var signed = CheckpointTable.Read(connection);
        var next = 0;
        using (var rows = new LedgerStatement(connection))
        {
            while (rows.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                var problem = rows.TryGet(out var row) ? walk.Row(row) : "The row's content was changed.";
                for (; problem is null && next < signed.Count && signed[next].Sequence == walk.Rows; next++)
                {
                    problem = walk.Check(signed[next]);
                }

                if (problem is not null)
                {
                    return walk.Result(problem, row.Sequence);
                }
            }
        }

        return walk.Result(AtEnd(connection, walk, signed, next));
    }

    private string? AtEnd(SqliteConnection connection, LedgerWalk walk, List<Checkpoint> signed, int next) =>
        head.Check(connection.ExecuteScalar<string?>(LedgerHead.Sql), walk.Rows, walk.HeadHash)
        ?? (next < signed.Count ? $"Checkpoint {signed[next].Number} signs a row that is not there, or not in its turn." : null)
        ?? checkpoints.CheckHead(connection, signed.LastOrDefault())
        ?? file.Compare(signed);
}
