using OrthancGuard.Storage;

namespace OrthancGuard.Transfers;

/// <summary>Which instances of the study were asked for, when it was not all of them.</summary>
internal sealed record TransferParts(IReadOnlySet<string> SopInstanceIndexes, IReadOnlySet<string> InstanceIds, IReadOnlySet<string> SeriesIds)
{
    private const int SopInstance = 1;
    private const int OrthancInstance = 2;
    private const int OrthancSeries = 3;

    private sealed class PartRecord
    {
        public int Kind { get; init; }

        public string Reference { get; init; } = "";
    }

    public static string SopIndex(Vault vault, string sopInstanceUid) => vault.Index("sop", sopInstanceUid);

    public static void Add(WriteTransaction transaction, Vault vault, TransferId id, TransferRequest request)
    {
        foreach (var uid in request.SopInstanceUids ?? [])
        {
            Add(transaction, id, SopInstance, SopIndex(vault, uid));
        }

        foreach (var instance in request.OrthancInstanceIds ?? [])
        {
            Add(transaction, id, OrthancInstance, instance);
        }

        foreach (var series in request.OrthancSeriesIds ?? [])
        {
            Add(transaction, id, OrthancSeries, series);
        }
    }

    public static TransferParts Read(WriteTransaction transaction, TransferId id)
    {
        var records = transaction.Query<PartRecord>(
            "SELECT kind AS Kind, reference AS Reference FROM transfer_parts WHERE transfer_id = @Value", new { id.Value });
        return new(References(SopInstance), References(OrthancInstance), References(OrthancSeries));

        HashSet<string> References(int kind) =>
            records.Where(r => r.Kind == kind).Select(r => r.Reference).ToHashSet(StringComparer.Ordinal);
    }

    public bool Contains(Vault vault, string instanceId, string seriesId, string sopInstanceUid) =>
        InstanceIds.Contains(instanceId)
        || SeriesIds.Contains(seriesId)
        || (SopInstanceIndexes.Count > 0 && SopInstanceIndexes.Contains(SopIndex(vault, sopInstanceUid)));

    private static void Add(WriteTransaction transaction, TransferId id, int kind, string reference) =>
        transaction.ExecutePrepared(
            "INSERT INTO transfer_parts (transfer_id, kind, reference) VALUES ($id, $kind, $reference) ON CONFLICT DO NOTHING",
            ("$id", id.Value),
            ("$kind", kind),
            ("$reference", reference));
}
