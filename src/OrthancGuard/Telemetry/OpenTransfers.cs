using Dapper;
using Microsoft.Data.Sqlite;
using OrthancGuard.Transfers;

namespace OrthancGuard.Telemetry;

/// <summary>Transfers that have not ended, at one moment.</summary>
/// <param name="Counts">Every destination with every open state, zeros included: a series that stops is not a zero.</param>
/// <param name="OldestSeconds">Age of the oldest in the queue; 0 for an empty one.</param>
internal sealed record OpenTransfers(IReadOnlyList<OpenTransfers.Count> Counts, double OldestSeconds)
{
    public static OpenTransfers Read(SqliteConnection connection, IEnumerable<string> destinations, DateTimeOffset now)
    {
        var rows = connection.Query<Row>(
            """
            SELECT destination AS Destination, state AS State, COUNT(*) AS Transfers, MIN(created_at) AS Oldest
            FROM transfers WHERE state < @delivered GROUP BY state, destination
            """,
            new { delivered = (int)TransferState.Delivered }).AsList();
        var states = Enum.GetValues<TransferState>().Where(state => !TransferRules.IsFinal(state));
        var names = destinations.Concat(rows.Select(row => row.Destination)).Distinct(StringComparer.OrdinalIgnoreCase);
        var counts = from name in names
                     from state in states
                     select new Count(name, state, rows.Where(row => Is(row, name, state)).Sum(row => row.Transfers));
        var oldest = rows.Where(row => row.State == TransferState.Queued).Select(row => row.Oldest).DefaultIfEmpty(now.ToUnixTimeMilliseconds()).Min();
        return new([.. counts], Math.Max(0, (now.ToUnixTimeMilliseconds() - oldest) / 1000.0));
    }

    private static bool Is(Row row, string name, TransferState state) =>
        row.State == state && string.Equals(row.Destination, name, StringComparison.OrdinalIgnoreCase);

    internal sealed record Count(string Destination, TransferState State, long Transfers);

    private sealed class Row
    {
        public string Destination { get; init; } = "";

        public TransferState State { get; init; }

        public long Transfers { get; init; }

        public long Oldest { get; init; }
    }
}
