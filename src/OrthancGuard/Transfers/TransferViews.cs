using Dapper;
using Microsoft.Data.Sqlite;
using OrthancGuard.Evidence;
using OrthancGuard.Protection.Risk;
using OrthancGuard.Reports;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers;

/// <summary>A transfer as people and programs are shown it, with the live counts of one being worked on.</summary>
internal sealed record TransferView(
    TransferRecord Record, TransferCounts Counts, IReadOnlyList<TransferReason> Reasons, IReadOnlyList<TransferEvent> History)
{
    /// <summary>What the protected study still says of the patient, worst first; empty before it is protected, and in lists.</summary>
    public IReadOnlyList<ResidualRisk> Risks { get; init; } = [];

    /// <summary>What became of each series; empty before it is known, and in lists.</summary>
    public IReadOnlyList<TransferSeries> Series { get; init; } = [];
}

internal sealed record TransferEvent(TransferState State, DateTimeOffset At, string? Note);

/// <param name="States">Null for all.</param>
/// <param name="Destination">Null for all.</param>
/// <param name="StudyId">Orthanc's id; null for all.</param>
/// <param name="Before">Only transfers older than this one.</param>
/// <param name="Limit">At most so many.</param>
internal sealed record TransferQuery(
    IReadOnlyCollection<TransferState>? States = null, string? Destination = null, string? StudyId = null, string? Before = null, int Limit = 100);

/// <summary>Reads transfers.</summary>
internal sealed class TransferViews(GuardStore store, RunningTransfers running)
{
    public Task<TransferView?> FindAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(
            connection =>
            {
                var record = connection.QueryFirstOrDefault<TransferRecord>(
                    $"SELECT {TransferRecord.Columns} FROM transfers WHERE id = @id", new { id });
                return record is null ? null : View(connection, record, History(connection, id)) with
                {
                    Risks = TransferFacts.ReadRisks(connection, id),
                    Series = EvidenceTable.ReadSeries(connection, id),
                };
            },
            cancellationToken);

    /// <summary>Newest first, without history.</summary>
    public Task<IReadOnlyList<TransferView>> ListAsync(TransferQuery query, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<TransferView>>(
            connection => connection.Query<TransferRecord>(
                $"""
                SELECT {TransferRecord.Columns} FROM transfers
                WHERE (@any OR state IN @states) AND (@Destination IS NULL OR LOWER(destination) = LOWER(@Destination))
                  AND (@StudyId IS NULL OR study_id = @StudyId) AND (@Before IS NULL OR id < @Before)
                ORDER BY id DESC LIMIT @Limit
                """,
                new
                {
                    any = query.States is null,
                    states = (query.States ?? []).Select(state => (int)state),
                    query.Destination,
                    query.StudyId,
                    query.Before,
                    query.Limit,
                }).AsList().ConvertAll(record => View(connection, record, [])),
            cancellationToken);

    /// <summary>Transfers that have not ended, by destination.</summary>
    public Task<Dictionary<string, int>> CountOpenAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(
            connection => connection.Query<(string Destination, int Count)>(
                "SELECT destination, COUNT(*) FROM transfers WHERE state < @delivered GROUP BY destination",
                new { delivered = (int)TransferState.Delivered })
                .ToDictionary(row => row.Destination, row => row.Count, StringComparer.OrdinalIgnoreCase),
            cancellationToken);

    /// <summary>Studies that count towards the monthly volume of a contract.</summary>
    public Task<int> CountStudiesThisMonthAsync(string destination, TimeProvider time, CancellationToken cancellationToken) =>
        store.ReadAsync(
            connection => connection.ExecuteScalar<int>(MonthlyVolume.Sql(), MonthlyVolume.Parameters(time, time.GetUtcNow(), destination, null)), cancellationToken);

    private TransferView View(SqliteConnection connection, TransferRecord record, IReadOnlyList<TransferEvent> history)
    {
        var live = running.Find(record.Id);
        var (delivered, warnings) = connection.QuerySingle<(int, int)>(
            "SELECT COUNT(*), COALESCE(SUM(status <> 0), 0) FROM deliveries WHERE transfer_id = @Id", new { record.Id });
        return new(
            record,
            new()
            {
                Total = record.Total,
                Fetched = Math.Max(record.Fetched, live?.Fetched ?? 0),
                Protected = Math.Max(record.Protected, live?.Protected ?? 0),
                Delivered = delivered,
                Warnings = warnings,
                LeftOut = record.LeftOut,
                Held = record.Held,
            },
            TransferReason.Read(record.Reasons),
            history);
    }

    private static List<TransferEvent> History(SqliteConnection connection, string id) =>
        connection.Query<(int State, long At, string? Note)>(
            "SELECT state, at, note FROM transfer_events WHERE transfer_id = @id ORDER BY number", new { id })
            .Select(row => new TransferEvent((TransferState)row.State, DateTimeOffset.FromUnixTimeMilliseconds(row.At), row.Note)).ToList();
}
