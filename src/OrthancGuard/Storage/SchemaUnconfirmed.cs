namespace OrthancGuard.Storage;

/// <summary>Instances that may have reached a receiver which has not said so.</summary>
internal static class SchemaUnconfirmed
{
    public const string Sql =
        """
        ALTER TABLE transfers ADD COLUMN unconfirmed INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE transfers ADD COLUMN sending INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE transfers ADD COLUMN unconfirmed_told INTEGER NOT NULL DEFAULT 0;
        """;
}
