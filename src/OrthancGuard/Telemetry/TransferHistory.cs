using Dapper;
using Microsoft.Data.Sqlite;
using OrthancGuard.Transfers;

namespace OrthancGuard.Telemetry;

/// <summary>A transfer and each of its changes, oldest first, as they lie in the database.</summary>
internal sealed record TransferHistory(TransferRecord Transfer, IReadOnlyList<TransferHistory.Change> Changes)
{
    public static TransferHistory? Read(SqliteConnection connection, TransferId id)
    {
        var record = connection.QueryFirstOrDefault<TransferRecord>($"SELECT {TransferRecord.Columns} FROM transfers WHERE id = @Value", new { id.Value });
        return record is null ? null : new(record, connection.Query<Change>(
            "SELECT number AS Number, state AS State, at AS At FROM transfer_events WHERE transfer_id = @Value ORDER BY number", new { id.Value }).AsList());
    }

    /// <summary>Where the run that ends at <paramref name="end"/> began: at the start, or where a person sent an ended transfer back to the queue.</summary>
    public int RunStart(int end)
    {
        for (var i = end - 1; i > 0; i--)
        {
            if (TransferRules.IsFinal(Changes[i - 1].State))
            {
                return i;
            }
        }

        return 0;
    }

    internal sealed class Change
    {
        public int Number { get; init; }

        public TransferState State { get; init; }

        public long At { get; init; }

        public DateTimeOffset Time => DateTimeOffset.FromUnixTimeMilliseconds(At);
    }
}
