namespace OrthancGuard.Storage;

/// <summary>
/// Results that a vendor sent into the clinic's own Orthanc: <c>copy_id</c> is where they lie under the pseudonym, <c>copy_index</c> a keyed
/// digest of the bytes that were taken in. Both are null once that copy is gone, and for what came in at another door.
/// </summary>
internal static class SchemaReturnCopies
{
    public const string Sql =
        """
        ALTER TABLE results ADD COLUMN copy_id TEXT;
        ALTER TABLE results ADD COLUMN copy_index TEXT;
        CREATE INDEX results_copy ON results (copy_id) WHERE copy_id IS NOT NULL;
        """;
}
