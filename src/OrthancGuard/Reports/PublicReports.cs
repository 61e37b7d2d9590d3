using System.Globalization;
using Dapper;
using OrthancGuard.Configuration;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;

namespace OrthancGuard.Reports;

/// <summary>What the clinic sends to companies, in numbers, with no patient in it; counted from the ledger.</summary>
internal sealed class PublicReports(GuardStore store, ConfigurationSource configuration, TimeProvider time)
{
    /// <param name="from">First month; null means from the beginning.</param>
    /// <param name="until">Last month; null means to the end.</param>
    /// <param name="suppressBelow">Numbers from 1 to below this are not told; 0 tells all.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public Task<PublicReport> MakeAsync(DateOnly? from, DateOnly? until, int suppressBelow, CancellationToken cancellationToken) => store.ReadAsync(
        connection =>
        {
            var counts = connection.Query<Count>(
                """
                SELECT strftime('%Y-%m', at / 1000, 'unixepoch') AS Month, destination AS Destination, kind AS Kind,
                       COUNT(DISTINCT COALESCE(transfer_id, sequence)) AS Transfers, COALESCE(SUM(CAST(json_extract(facts, '$.instances') AS INTEGER)), 0) AS Instances
                FROM ledger
                WHERE destination IS NOT NULL AND kind IN @kinds
                  AND (@from IS NULL OR strftime('%Y-%m', at / 1000, 'unixepoch') >= @from)
                  AND (@until IS NULL OR strftime('%Y-%m', at / 1000, 'unixepoch') <= @until)
                GROUP BY 1, 2, 3
                """,
                new
                {
                    kinds = new[] { (int)LedgerKind.Disclosed, (int)LedgerKind.Held, (int)LedgerKind.Refused },
                    from = from?.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                    until = until?.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                }).AsList();
            var rows = counts.GroupBy(count => (count.Month, count.Destination))
                .Select(group => Row(group.Key.Month, group.Key.Destination, [.. group], suppressBelow))
                .OrderByDescending(row => row.Month, StringComparer.Ordinal).ThenBy(row => row.Company, StringComparer.Ordinal).ThenBy(row => row.Task, StringComparer.Ordinal);
            return new PublicReport(time.GetUtcNow(), [.. rows], suppressBelow);
        },
        cancellationToken);

    private PublicRow Row(string month, string destination, List<Count> counts, int suppressBelow)
    {
        var contract = configuration.Current.FindDestination(destination)?.Contract;
        var sent = counts.Find(count => count.Kind == (int)LedgerKind.Disclosed);
        var studies = PublicCount.Of(sent?.Transfers ?? 0, suppressBelow);
        return new()
        {
            Month = month,
            Company = contract?.Vendor ?? destination,
            Task = contract?.Purpose ?? "",
            Studies = studies,
            // How many images a single study had would tell of the study.
            Images = studies.IsSuppressed ? studies : PublicCount.Of(sent?.Instances ?? 0, suppressBelow),
            Held = Of(LedgerKind.Held),
            Refused = Of(LedgerKind.Refused),
        };

        PublicCount Of(LedgerKind kind) => PublicCount.Of(counts.Find(count => count.Kind == (int)kind)?.Transfers ?? 0, suppressBelow);
    }

    private sealed class Count
    {
        public string Month { get; init; } = "";

        public string Destination { get; init; } = "";

        public int Kind { get; init; }

        public int Transfers { get; init; }

        public long Instances { get; init; }
    }
}
