namespace OrthancGuard.Storage;

/// <summary>Tokens of the API that were made for people and programs.</summary>
internal static class SchemaTokens
{
    public const string Sql =
        """
        CREATE TABLE api_tokens (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            roles INTEGER NOT NULL,
            digest TEXT NOT NULL UNIQUE,
            created_at INTEGER NOT NULL,
            created_by TEXT NOT NULL,
            expires_at INTEGER,
            revoked_at INTEGER,
            revoked_by TEXT);
        """;
}
