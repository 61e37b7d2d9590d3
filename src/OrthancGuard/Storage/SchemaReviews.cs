namespace OrthancGuard.Storage;

/// <summary>Evidence of held transfers, and what reviewers did.</summary>
internal static class SchemaReviews
{
    public const string Sql =
        """
        CREATE TABLE held_instances (
            transfer_id TEXT NOT NULL REFERENCES transfers (id),
            number INTEGER NOT NULL,
            instance_id TEXT NOT NULL,
            series_id TEXT NOT NULL,
            content_index TEXT NOT NULL,
            code TEXT NOT NULL,
            text TEXT NOT NULL,
            tag_path TEXT,
            PRIMARY KEY (transfer_id, number)) WITHOUT ROWID;

        CREATE TABLE reviews (
            id INTEGER PRIMARY KEY,
            transfer_id TEXT NOT NULL REFERENCES transfers (id),
            revision INTEGER NOT NULL,
            state INTEGER NOT NULL,
            at INTEGER NOT NULL,
            reviewer TEXT NOT NULL,
            second TEXT,
            second_at INTEGER,
            why_sealed BLOB NOT NULL,
            second_why_sealed BLOB,
            plan TEXT NOT NULL);
        CREATE INDEX reviews_transfer ON reviews (transfer_id);
        """;
}
