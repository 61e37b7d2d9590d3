namespace OrthancGuard.Storage;

/// <summary>What a person can look at: what became of each series, where text was found, and sealed pictures of heads.</summary>
internal static class SchemaEvidence
{
    public const string Sql =
        """
        CREATE TABLE transfer_series (
            transfer_id TEXT NOT NULL REFERENCES transfers (id),
            number INTEGER NOT NULL,
            evidence TEXT NOT NULL,
            PRIMARY KEY (transfer_id, number)) WITHOUT ROWID;

        CREATE TABLE text_boxes (
            transfer_id TEXT NOT NULL REFERENCES transfers (id),
            number INTEGER NOT NULL,
            instance_id TEXT NOT NULL,
            first_frame INTEGER NOT NULL,
            last_frame INTEGER NOT NULL,
            x INTEGER NOT NULL,
            y INTEGER NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            rule INTEGER NOT NULL,
            PRIMARY KEY (transfer_id, number)) WITHOUT ROWID;

        CREATE TABLE face_pictures (
            transfer_id TEXT NOT NULL REFERENCES transfers (id),
            number INTEGER NOT NULL,
            name TEXT NOT NULL,
            shows_face INTEGER NOT NULL,
            picture_sealed BLOB NOT NULL,
            PRIMARY KEY (transfer_id, number, name));

        ALTER TABLE held_instances ADD COLUMN columns INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE held_instances ADD COLUMN rows INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE held_instances ADD COLUMN frames INTEGER NOT NULL DEFAULT 0;
        """;
}
