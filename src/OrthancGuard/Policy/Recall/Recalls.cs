using Dapper;
using OrthancGuard.Configuration;
using OrthancGuard.Ledger;
using OrthancGuard.Policy.Consents;
using OrthancGuard.Storage;

namespace OrthancGuard.Policy.Recall;

/// <summary>Finds what a vendor must be asked to delete, and writes the letter.</summary>
internal sealed class Recalls(GuardStore store, Vault vault, ILedger ledger, ConfigurationSource configuration, TimeProvider time)
{
    /// <summary>Everything that has gone out about the patient and those linked to them.</summary>
    public async Task<RecallList> FindAsync(PatientIdentity patient, CancellationToken cancellationToken)
    {
        var disclosures = await store.ReadAsync(
            connection => PatientTransfers.FindDisclosed(
                connection,
                vault,
                LinkedPatients.Of((sql, arguments) => connection.Query<LinkRecord>(sql, arguments), vault, [patient]),
                _ => true),
            cancellationToken);
        var entries = new List<RecallEntry>();
        foreach (var disclosure in disclosures)
        {
            entries.Add(await DescribeAsync(disclosure, cancellationToken));
        }

        var today = ClinicCalendar.Today(time);
        return new(
            entries,
            [
                .. entries.GroupBy(entry => entry.Vendor, StringComparer.OrdinalIgnoreCase)
                    .Select(group => RecallLetterText.Write(group.Key, [.. group], today, time)),
            ]);
    }

    // What the ledger wrote when it went, for contracts change; the configuration for rows older than contracts.
    private async Task<RecallEntry> DescribeAsync(PriorDisclosure disclosure, CancellationToken cancellationToken)
    {
        var rows = await ledger.ListAsync(new(Limit: 1000, TransferId: disclosure.TransferId), cancellationToken);
        var facts = rows.LastOrDefault(row => row.Entry.Kind == LedgerKind.DeliveryStarted)?.Entry.Facts;
        var contract = configuration.Current.FindDestination(disclosure.Destination)?.Contract;
        return new()
        {
            Disclosure = disclosure,
            Vendor = facts?.GetValueOrDefault("vendor") ?? contract?.Vendor ?? disclosure.Destination,
            Contract = facts?.GetValueOrDefault("contract") ?? contract?.Reference ?? "",
        };
    }
}
