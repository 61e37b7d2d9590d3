namespace OrthancGuard.Storage;

/// <summary>Sends past the guard: alarms, what each was seen by, and the jobs of Orthanc's that are the guard's own.</summary>
internal static class SchemaBypass
{
    public const string Sql =
        """
        CREATE TABLE own_jobs (
            job_id TEXT PRIMARY KEY,
            entry TEXT NOT NULL,
            at INTEGER NOT NULL) WITHOUT ROWID;

        CREATE TABLE bypass_alarms (
            id INTEGER PRIMARY KEY,
            evidence INTEGER NOT NULL,
            destination TEXT NOT NULL,
            through TEXT NOT NULL,
            text TEXT NOT NULL,
            first_at INTEGER NOT NULL,
            last_at INTEGER NOT NULL,
            times INTEGER NOT NULL,
            instances INTEGER NOT NULL,
            acknowledged_at INTEGER,
            acknowledged_by TEXT,
            why_sealed BLOB);
        CREATE INDEX bypass_alarms_open ON bypass_alarms (acknowledged_at, evidence, destination, through);

        CREATE TABLE bypass_sightings (
            key TEXT PRIMARY KEY,
            alarm_id INTEGER NOT NULL REFERENCES bypass_alarms (id),
            at INTEGER NOT NULL,
            resources TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX bypass_sightings_alarm ON bypass_sightings (alarm_id);
        """;
}
