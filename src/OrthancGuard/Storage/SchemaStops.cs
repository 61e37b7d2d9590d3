namespace OrthancGuard.Storage;

/// <summary>On which patient's word a transfer was told to stop.</summary>
internal static class SchemaStops
{
    public const string Sql = "ALTER TABLE transfers ADD COLUMN stop_basis TEXT;";
}
