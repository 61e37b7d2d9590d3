namespace OrthancGuard.Storage;

/// <summary>
/// Times are milliseconds since 1970 (UTC). What is sealed is AES-GCM under a key from the master key; an index is a keyed hash.
/// Plain text are only ids of our own, Orthanc's ids, pseudonyms, names of destinations and who asked.
/// </summary>
internal static class SchemaVersion1
{
    public const string Sql =
        """
        CREATE TABLE settings (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL);

        CREATE TABLE ledger (
            sequence INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            kind INTEGER NOT NULL,
            transfer_id TEXT,
            destination TEXT,
            patient_index TEXT,
            actor TEXT NOT NULL,
            facts TEXT NOT NULL,
            previous_hash BLOB NOT NULL,
            hash BLOB NOT NULL);
        CREATE INDEX ledger_transfer ON ledger (transfer_id);
        CREATE INDEX ledger_patient ON ledger (patient_index);
        CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
        CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

        CREATE TABLE opt_outs (
            id INTEGER PRIMARY KEY,
            patient_index TEXT NOT NULL,
            patient_sealed BLOB NOT NULL,
            destination TEXT,
            at INTEGER NOT NULL,
            recorded_by TEXT NOT NULL,
            why_sealed BLOB,
            withdrawn_at INTEGER,
            withdrawn_by TEXT,
            withdrawn_why_sealed BLOB);
        CREATE INDEX opt_outs_patient ON opt_outs (patient_index);

        CREATE TABLE transfers (
            id TEXT PRIMARY KEY,
            destination TEXT NOT NULL,
            state INTEGER NOT NULL,
            priority INTEGER NOT NULL,
            origin INTEGER NOT NULL,
            requested_by TEXT,
            study_id TEXT,
            study_index TEXT,
            study_uid_sealed BLOB,
            whole_study INTEGER NOT NULL,
            open_until INTEGER,
            created_at INTEGER NOT NULL,
            changed_at INTEGER NOT NULL,
            retry_at INTEGER,
            attempts INTEGER NOT NULL DEFAULT 0,
            stop_code TEXT,
            stop_by TEXT,
            total INTEGER NOT NULL DEFAULT 0,
            fetched INTEGER NOT NULL DEFAULT 0,
            protected INTEGER NOT NULL DEFAULT 0,
            left_out INTEGER NOT NULL DEFAULT 0,
            held INTEGER NOT NULL DEFAULT 0,
            disclosed INTEGER NOT NULL DEFAULT 0,
            reasons TEXT NOT NULL DEFAULT '[]');
        CREATE INDEX transfers_open ON transfers (state, priority, created_at);
        CREATE INDEX transfers_study ON transfers (study_id);
        CREATE INDEX transfers_study_uid ON transfers (study_index, destination);

        CREATE TABLE transfer_events (
            transfer_id TEXT NOT NULL REFERENCES transfers (id),
            number INTEGER NOT NULL,
            state INTEGER NOT NULL,
            at INTEGER NOT NULL,
            note TEXT,
            PRIMARY KEY (transfer_id, number)) WITHOUT ROWID;

        CREATE TABLE transfer_patients (
            transfer_id TEXT NOT NULL REFERENCES transfers (id),
            patient_index TEXT NOT NULL,
            patient_sealed BLOB NOT NULL,
            identity_index TEXT NOT NULL,
            PRIMARY KEY (transfer_id, identity_index)) WITHOUT ROWID;
        CREATE INDEX transfer_patients_patient ON transfer_patients (patient_index);

        CREATE TABLE transfer_parts (
            transfer_id TEXT NOT NULL REFERENCES transfers (id),
            kind INTEGER NOT NULL,
            reference TEXT NOT NULL,
            PRIMARY KEY (transfer_id, kind, reference)) WITHOUT ROWID;

        CREATE TABLE transfer_bursts (
            burst TEXT NOT NULL,
            transfer_id TEXT NOT NULL REFERENCES transfers (id),
            PRIMARY KEY (burst, transfer_id)) WITHOUT ROWID;

        CREATE TABLE deliveries (
            transfer_id TEXT NOT NULL REFERENCES transfers (id),
            sop_instance_uid TEXT NOT NULL,
            status INTEGER NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (transfer_id, sop_instance_uid)) WITHOUT ROWID;

        CREATE TABLE delivery_notes (
            transfer_id TEXT NOT NULL REFERENCES transfers (id),
            name TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (transfer_id, name)) WITHOUT ROWID;

        CREATE TABLE uid_mappings (
            destination TEXT NOT NULL,
            pseudonym TEXT NOT NULL,
            original_sealed BLOB NOT NULL,
            PRIMARY KEY (destination, pseudonym)) WITHOUT ROWID;

        CREATE TABLE patient_mappings (
            destination TEXT NOT NULL,
            pseudonym TEXT NOT NULL,
            patient_index TEXT NOT NULL,
            original_sealed BLOB NOT NULL,
            PRIMARY KEY (destination, pseudonym)) WITHOUT ROWID;

        CREATE TABLE claims (
            id INTEGER PRIMARY KEY,
            destination TEXT NOT NULL,
            resource TEXT NOT NULL,
            requested_by TEXT,
            at INTEGER NOT NULL,
            retry_at INTEGER NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0);

        CREATE TABLE stable_studies (
            study_id TEXT PRIMARY KEY,
            noticed_at INTEGER NOT NULL,
            retry_at INTEGER,
            attempts INTEGER NOT NULL DEFAULT 0,
            routed_version TEXT);
        """;
}
