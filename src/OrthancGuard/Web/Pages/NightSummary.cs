using Dapper;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Web.Pages;

/// <summary>What failed, or was refused, in the last day, and what waits to be tried again: by destination and reason.</summary>
internal sealed class NightSummary(GuardStore store, TimeProvider time)
{
    private const int Most = 1000;

    /// <summary>Most transfers first.</summary>
    public async Task<IReadOnlyList<Row>> ReadAsync(CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow().AddDays(-1).ToUnixTimeMilliseconds();
        var found = await store.ReadAsync(
            connection => connection.Query<TransferRecord>(
                $"""
                SELECT {TransferRecord.Columns} FROM transfers
                WHERE (state = @queued AND retry_at IS NOT NULL) OR (state IN (@failed, @refused) AND changed_at >= @since)
                ORDER BY changed_at DESC LIMIT {Most}
                """,
                new { queued = (int)TransferState.Queued, failed = (int)TransferState.Failed, refused = (int)TransferState.Refused, since }).AsList(),
            cancellationToken);
        return
        [
            .. found.GroupBy(record => (record.Destination, record.State, Text: TransferReason.Read(record.Reasons) is [var first, ..] ? first.Text : null))
                .Select(group => new Row(group.Key.Destination, group.Key.State, group.Key.Text, group.Count(), group.First().Id, group.First().ChangedAt))
                .OrderBy(row => row.State == TransferState.Refused).ThenByDescending(row => row.Count),
        ];
    }

    /// <param name="Destination">Its name.</param>
    /// <param name="State">Failed, Refused, or Queued for what is tried again.</param>
    /// <param name="Why">The first reason.</param>
    /// <param name="Count">Transfers.</param>
    /// <param name="Latest">Id of the latest of them.</param>
    /// <param name="LatestAt">When it changed, in milliseconds since 1970.</param>
    internal sealed record Row(string Destination, TransferState State, string? Why, int Count, string Latest, long LatestAt);
}
