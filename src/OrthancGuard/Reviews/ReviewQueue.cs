using Dapper;
using OrthancGuard.Evidence;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Reviews;

/// <summary>What waits for a reviewer, the longest first, and the evidence of each.</summary>
internal sealed class ReviewQueue(GuardStore store, Vault vault, TransferViews views)
{
    /// <summary>Number of the change that held the transfer.</summary>
    public static int Revision(WriteTransaction transaction, string id) => transaction.ExecuteScalar<int>(RevisionSql, new { id });

    public static ReviewRecord? Waiting(WriteTransaction transaction, string id, int revision) => transaction.QueryFirstOrDefault<ReviewRecord>(
        $"SELECT {ReviewRecord.Columns} FROM reviews WHERE transfer_id = @id AND revision = @revision AND state = @waits",
        new { id, revision, waits = (int)ReviewState.WaitsForSecond });

    /// <summary>What a first reviewer agreed to and a second has not is void.</summary>
    public static void Overtake(WriteTransaction transaction, TransferId id) => transaction.Execute(
        "UPDATE reviews SET state = @overtaken WHERE transfer_id = @Value AND state = @waits",
        new { id.Value, overtaken = (int)ReviewState.Overtaken, waits = (int)ReviewState.WaitsForSecond });

    private const string RevisionSql = "SELECT COALESCE(MAX(number), 0) FROM transfer_events WHERE transfer_id = @id";

    public Task<IReadOnlyList<ReviewItem>> ListAsync(string? destination, int limit, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<ReviewItem>>(
            connection => connection.Query<TransferRecord>(
                $"""
                SELECT {TransferRecord.Columns} FROM transfers
                WHERE state = @held AND (@destination IS NULL OR LOWER(destination) = LOWER(@destination))
                ORDER BY changed_at, id LIMIT @limit
                """,
                new { held = (int)TransferState.Held, destination, limit })
                .Select(record => new ReviewItem(
                    record,
                    TransferReason.Read(record.Reasons),
                    connection.QueryFirstOrDefault<string?>(
                        "SELECT reviewer FROM reviews WHERE transfer_id = @Id AND state = @waits",
                        new { record.Id, waits = (int)ReviewState.WaitsForSecond })))
                .ToList(),
            cancellationToken);

    /// <summary>Null for an unknown id. A transfer that is no longer held shows what reviewers did.</summary>
    public async Task<ReviewCase?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (await views.FindAsync(id, cancellationToken) is not { } view)
        {
            return null;
        }

        return await store.ReadAsync(
            connection => new ReviewCase(
                view,
                connection.ExecuteScalar<int>(RevisionSql, new { id }),
                HeldInstances.Read(connection, id),
                [
                    .. connection.Query<ReviewRecord>($"SELECT {ReviewRecord.Columns} FROM reviews WHERE transfer_id = @id ORDER BY id", new { id })
                        .Select(record => new ReviewAct(record, vault.OpenText(ReviewRecord.WhyName, record.WhySealed))),
                ],
                EvidenceTable.ReadBoxes(connection, id)),
            cancellationToken);
    }

    /// <summary>How many wait, by destination, and since when the longest.</summary>
    public Task<IReadOnlyList<WaitingReviews>> CountAsync(CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<WaitingReviews>>(
        connection => connection.Query<WaitingReviews>(
            "SELECT destination AS Destination, COUNT(*) AS Transfers, MIN(changed_at) AS Since FROM transfers WHERE state = @held GROUP BY destination",
            new { held = (int)TransferState.Held }).AsList(),
        cancellationToken);
}

/// <param name="Record">The transfer.</param>
/// <param name="Reasons">Why it is held.</param>
/// <param name="FirstReviewer">Who has agreed already; null for nobody.</param>
internal sealed record ReviewItem(TransferRecord Record, IReadOnlyList<TransferReason> Reasons, string? FirstReviewer);

/// <param name="View">The transfer.</param>
/// <param name="Revision">To be handed back with a decision, so that it is about what was seen.</param>
/// <param name="Held">What holds which instance.</param>
/// <param name="Acts">What reviewers have done so far.</param>
/// <param name="Boxes">Where text was found.</param>
internal sealed record ReviewCase(
    TransferView View, int Revision, IReadOnlyList<HeldInstance> Held, IReadOnlyList<ReviewAct> Acts, IReadOnlyList<TextBox> Boxes);

/// <param name="Record">Who did what when.</param>
/// <param name="Why">In the reviewer's words.</param>
internal sealed record ReviewAct(ReviewRecord Record, string Why);

internal sealed class WaitingReviews
{
    public string Destination { get; init; } = "";

    public int Transfers { get; init; }

    public long Since { get; init; }
}
