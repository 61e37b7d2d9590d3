using Dapper;
using Microsoft.Data.Sqlite;
using OrthancGuard.Storage;

namespace OrthancGuard.Ledger;

/// <summary>Checkpoints in the database, the newest of which is authenticated like the newest row.</summary>
internal sealed class CheckpointTable(Vault vault)
{
    private const string Columns =
        "number AS Number, sequence AS Sequence, at AS At, hash AS Hash, previous AS Previous, key_id AS \"Key\", signature AS Signature";

    private const string HeadName = "ledger.checkpoint-head";

    public static Checkpoint? Last(WriteTransaction transaction) =>
        transaction.QueryFirstOrDefault<Checkpoint>($"SELECT {Columns} FROM ledger_checkpoints ORDER BY number DESC LIMIT 1");

    public static List<Checkpoint> Read(SqliteConnection connection, long after = 0) =>
        connection.Query<Checkpoint>($"SELECT {Columns} FROM ledger_checkpoints WHERE number > @after ORDER BY number", new { after }).AsList();

    /// <summary>Numbers of checkpoints of which a column holds another kind of value than the guard writes.</summary>
    public static long? FirstUnlike(SqliteConnection connection) => connection.ExecuteScalar<long?>(
        """
        SELECT MIN(number) FROM ledger_checkpoints
        WHERE typeof(sequence) <> 'integer' OR typeof(at) <> 'integer' OR typeof(hash) <> 'text' OR typeof(previous) <> 'text'
           OR typeof(key_id) <> 'text' OR typeof(signature) <> 'text' OR length(hash) <> 64 OR length(CAST(hash AS BLOB)) <> 64
           OR length(CAST(previous AS BLOB)) <> 64 OR length(CAST(key_id AS BLOB)) <> 16 OR length(CAST(signature AS BLOB)) <> 88
        """);

    public void Add(WriteTransaction transaction, Checkpoint checkpoint)
    {
        transaction.Execute(
            """
            INSERT INTO ledger_checkpoints (number, sequence, at, hash, previous, key_id, signature)
            VALUES (@Number, @Sequence, @At, @Hash, @Previous, @Key, @Signature)
            """,
            checkpoint);
        transaction.Execute(
            "INSERT INTO settings (name, value) VALUES (@HeadName, @head) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            new { HeadName, head = Head(checkpoint) });
    }

    /// <summary>Null when the last of them is the one that was written last.</summary>
    public string? CheckHead(SqliteConnection connection, Checkpoint? last)
    {
        var stored = connection.ExecuteScalar<string?>($"SELECT value FROM settings WHERE name = '{HeadName}'");
        return string.Equals(stored, last is null ? null : Head(last), StringComparison.Ordinal)
            ? null
            : "The last checkpoint is not the one that was written last.";
    }

    private string Head(Checkpoint last) => vault.Index(HeadName, $"{last.Number}:{last.Signature}");
}
