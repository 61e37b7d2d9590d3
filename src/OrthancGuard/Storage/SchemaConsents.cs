namespace OrthancGuard.Storage;

/// <summary>Opt-outs become consents: opt-outs and opt-ins with a scope, a time and a source; patients may be linked.</summary>
internal static class SchemaConsents
{
    public const string Sql =
        """
        ALTER TABLE opt_outs RENAME TO consents;
        ALTER TABLE consents ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE consents ADD COLUMN scope INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE consents ADD COLUMN scope_name TEXT;
        ALTER TABLE consents ADD COLUMN valid_from INTEGER;
        ALTER TABLE consents ADD COLUMN valid_until INTEGER;
        ALTER TABLE consents ADD COLUMN source INTEGER NOT NULL DEFAULT 0;
        UPDATE consents SET scope = 3, scope_name = destination WHERE destination IS NOT NULL;
        ALTER TABLE consents DROP COLUMN destination;

        CREATE TABLE patient_links (
            id INTEGER PRIMARY KEY,
            first_index TEXT NOT NULL,
            first_sealed BLOB NOT NULL,
            second_index TEXT NOT NULL,
            second_sealed BLOB NOT NULL,
            at INTEGER NOT NULL,
            recorded_by TEXT NOT NULL,
            why_sealed BLOB,
            withdrawn_at INTEGER,
            withdrawn_by TEXT,
            withdrawn_why_sealed BLOB);
        CREATE INDEX patient_links_first ON patient_links (first_index);
        CREATE INDEX patient_links_second ON patient_links (second_index);

        CREATE INDEX transfers_month ON transfers (destination, changed_at);
        CREATE INDEX patient_mappings_patient ON patient_mappings (patient_index);
        """;
}
