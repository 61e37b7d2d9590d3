using Dapper;
using OrthancGuard.Configuration;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Web.Pages;

/// <summary>Counts of transfers by destination: under way, held or failed now, and what ended in the last day.</summary>
internal sealed class TransferSummary(GuardStore store, ConfigurationSource configuration, TimeProvider time)
{
    public async Task<IReadOnlyList<Row>> ReadAsync(CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow().AddDays(-1).ToUnixTimeMilliseconds();
        var counts = await store.ReadAsync(
            connection => connection.Query<(string Destination, int State, bool Recent, int Count)>(
                "SELECT destination, state, changed_at >= @since, COUNT(*) FROM transfers GROUP BY 1, 2, 3", new { since }).AsList(),
            cancellationToken);
        var names = configuration.Current.Destinations.Select(destination => destination.Name)
            .Union(counts.Where(count => count.Recent || (TransferState)count.State == TransferState.Held).Select(count => count.Destination), StringComparer.OrdinalIgnoreCase);
        return [.. names.Select(name => new Row(
            name,
            Count(name, count => count.State < (int)TransferState.Delivered),
            Count(name, count => count.State == (int)TransferState.Delivered && count.Recent),
            Count(name, count => count.State == (int)TransferState.Refused && count.Recent),
            Count(name, count => count.State == (int)TransferState.Held),
            Count(name, count => count.State == (int)TransferState.Failed && count.Recent)))];

        int Count(string name, Func<(string Destination, int State, bool Recent, int Count), bool> which) =>
            counts.Where(count => string.Equals(count.Destination, name, StringComparison.OrdinalIgnoreCase)).Where(which).Sum(count => count.Count);
    }

    /// <param name="Destination">Its name.</param>
    /// <param name="Open">On their way now.</param>
    /// <param name="Delivered">In the last 24 hours.</param>
    /// <param name="Refused">In the last 24 hours.</param>
    /// <param name="Held">Waiting for a person now.</param>
    /// <param name="Failed">In the last 24 hours.</param>
    internal sealed record Row(string Destination, int Open, int Delivered, int Refused, int Held, int Failed);
}
