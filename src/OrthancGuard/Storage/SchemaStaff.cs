namespace OrthancGuard.Storage;

/// <summary>People who sign in to the web interface. Passwords are PBKDF2 hashes; a session is known by the SHA-256 of its token.</summary>
internal static class SchemaStaff
{
    public const string Sql =
        """
        CREATE TABLE staff (
            name TEXT PRIMARY KEY COLLATE NOCASE,
            roles INTEGER NOT NULL,
            password TEXT NOT NULL,
            must_change INTEGER NOT NULL DEFAULT 0,
            failures INTEGER NOT NULL DEFAULT 0,
            locked_until INTEGER,
            disabled_at INTEGER,
            created_at INTEGER NOT NULL,
            signed_in_at INTEGER) WITHOUT ROWID;

        CREATE TABLE staff_sessions (
            digest BLOB PRIMARY KEY,
            name TEXT NOT NULL REFERENCES staff (name),
            started_at INTEGER NOT NULL,
            seen_at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX staff_sessions_name ON staff_sessions (name);
        """;
}
