namespace OrthancGuard.Storage;

/// <summary>Signed checkpoints of the ledger.</summary>
internal static class SchemaCheckpoints
{
    public const string Sql =
        """
        CREATE TABLE ledger_checkpoints (
            number INTEGER PRIMARY KEY,
            sequence INTEGER NOT NULL,
            at INTEGER NOT NULL,
            hash TEXT NOT NULL,
            previous TEXT NOT NULL,
            key_id TEXT NOT NULL,
            signature TEXT NOT NULL);
        CREATE TRIGGER ledger_checkpoints_no_update BEFORE UPDATE ON ledger_checkpoints
            BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER ledger_checkpoints_no_delete BEFORE DELETE ON ledger_checkpoints
            BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        """;
}
