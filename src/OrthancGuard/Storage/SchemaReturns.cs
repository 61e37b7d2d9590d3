namespace OrthancGuard.Storage;

/// <summary>
/// Results that come home. <c>uid_mappings.patient</c> is the pseudonym of the patient a UID was sent for, '' when of several. A file of
/// a result is encrypted with a key of its own, which is sealed in its row.
/// </summary>
internal static class SchemaReturns
{
    public const string Sql =
        """
        ALTER TABLE uid_mappings ADD COLUMN patient TEXT;

        ALTER TABLE api_tokens ADD COLUMN destination TEXT;

        CREATE TABLE disclosures (
            transfer_id TEXT PRIMARY KEY REFERENCES transfers (id),
            destination TEXT NOT NULL,
            study_pseudonym TEXT NOT NULL,
            patient_pseudonym TEXT NOT NULL,
            patient_index TEXT NOT NULL,
            original_sealed BLOB NOT NULL,
            at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX disclosures_study ON disclosures (study_pseudonym, destination);

        CREATE INDEX deliveries_sop ON deliveries (sop_instance_uid);

        CREATE TABLE results (
            id TEXT PRIMARY KEY,
            destination TEXT NOT NULL,
            door INTEGER NOT NULL,
            sender TEXT NOT NULL,
            received_at INTEGER NOT NULL,
            state INTEGER NOT NULL,
            changed_at INTEGER NOT NULL,
            retry_at INTEGER,
            attempts INTEGER NOT NULL DEFAULT 0,
            length INTEGER NOT NULL,
            key_sealed BLOB,
            sop_class TEXT,
            sop_index TEXT,
            series_index TEXT,
            content_index TEXT,
            patient_index TEXT,
            transfer_id TEXT,
            orthanc_id TEXT,
            study_id TEXT,
            reasons TEXT NOT NULL DEFAULT '[]',
            settled TEXT NOT NULL DEFAULT '',
            duplicates INTEGER NOT NULL DEFAULT 0);
        CREATE INDEX results_state ON results (state, retry_at);
        CREATE INDEX results_sop ON results (sop_index);
        CREATE INDEX results_series ON results (series_index);
        CREATE INDEX results_orthanc ON results (orthanc_id);

        CREATE TABLE result_acts (
            id INTEGER PRIMARY KEY,
            result_id TEXT NOT NULL REFERENCES results (id),
            at INTEGER NOT NULL,
            act INTEGER NOT NULL,
            by_whom TEXT NOT NULL,
            why_sealed BLOB NOT NULL);
        CREATE INDEX result_acts_result ON result_acts (result_id);
        """;
}
