namespace OrthancGuard.Storage;

/// <summary>What patients are told about a transfer.</summary>
internal static class SchemaTransferFacts
{
    public const string Sql =
        """
        CREATE TABLE transfer_facts (
            transfer_id TEXT PRIMARY KEY REFERENCES transfers (id),
            study_sealed BLOB,
            summary TEXT) WITHOUT ROWID;
        """;
}
