using Dapper;
using Microsoft.Data.Sqlite;

namespace OrthancGuard.Storage;

/// <summary>Brings a database from the version it has to the newest, each step in a transaction of its own.</summary>
internal static class Migrations
{
    private static readonly (int Version, string Sql)[] Steps =
    [
        (1, SchemaVersion1.Sql), (2, SchemaStaff.Sql), (3, SchemaCheckpoints.Sql), (4, SchemaTokens.Sql), (5, SchemaConsents.Sql), (6, SchemaReviews.Sql),
        (7, SchemaTransferFacts.Sql), (8, SchemaUnconfirmed.Sql), (9, SchemaStops.Sql), (10, SchemaBypass.Sql), (11, SchemaReturns.Sql),
        (12, SchemaEvidence.Sql), (13, SchemaReturnCopies.Sql),
    ];

    public static int Newest => Steps[^1].Version;

    /// <param name="connection">Of the database.</param>
    /// <param name="time">For when it was done.</param>
    /// <param name="upTo">Stops there, as an older guard did; null for the newest.</param>
    /// <exception cref="StoreUnavailableException">A newer guard wrote it.</exception>
    public static void Apply(SqliteConnection connection, TimeProvider time, int? upTo = null)
    {
        connection.Execute("CREATE TABLE IF NOT EXISTS schema_versions (version INTEGER PRIMARY KEY, applied_at INTEGER NOT NULL)");
        var current = connection.ExecuteScalar<int>("SELECT COALESCE(MAX(version), 0) FROM schema_versions");
        if (current > Newest)
        {
            throw new StoreUnavailableException(
                $"The store has schema version {current}; this guard knows up to {Newest}. Use the newer guard, or a backup.");
        }

        foreach (var (version, sql) in Steps.Where(step => step.Version > current && step.Version <= (upTo ?? Newest)))
        {
            using var transaction = connection.BeginTransaction();
            connection.Execute(sql, transaction: transaction);
            connection.Execute(
                "INSERT INTO schema_versions (version, applied_at) VALUES (@version, @at)",
                new { version, at = time.GetUtcNow().ToUnixTimeMilliseconds() },
                transaction);
            transaction.Commit();
        }
    }
}
