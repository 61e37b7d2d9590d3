using OrthancGuard.Orthanc;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers.Running;

/// <summary>Which instances of the study go: those asked for, of the modalities that the destination accepts, by series.</summary>
internal sealed record SourceSelection(IReadOnlyList<IReadOnlyList<OrthancInstance>> Series, int Missing)
{
    /// <summary>All that were asked for and are there.</summary>
    public IReadOnlyList<OrthancInstance> Asked { get; init; } = [];

    /// <summary>Of a modality that the destination does not accept.</summary>
    public IReadOnlyList<OrthancInstance> NotAccepted { get; init; } = [];

    /// <summary>Taken out by a reviewer.</summary>
    public IReadOnlyList<OrthancInstance> Dropped { get; init; } = [];

    public int Count => Series.Sum(series => series.Count);

    public long Bytes => Series.Sum(series => series.Sum(instance => instance.FileSize));

    public static SourceSelection Choose(
        Vault vault, TransferWork work, OrthancStudy study, IReadOnlyList<OrthancInstance> instances)
    {
        var asked = work.Record.WholeStudy
            ? instances
            : [.. instances.Where(i => work.Parts.Contains(vault, i.Id, i.SeriesId, i.SopInstanceUid))];
        var kept = asked.Where(i => !work.Release.Drops(i)).ToList();
        var accepted = study.Series.Where(series => Accepts(work, series.Modality)).Select(series => series.Id).ToHashSet(StringComparer.Ordinal);
        var groups = kept.Where(i => accepted.Contains(i.SeriesId)).GroupBy(i => i.SeriesId, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (IReadOnlyList<OrthancInstance>)[.. group.OrderBy(i => i.Id, StringComparer.Ordinal)]).ToList();
        return new(groups, CountMissing(vault, work, instances))
        {
            Asked = asked,
            NotAccepted = [.. kept.Where(i => !accepted.Contains(i.SeriesId))],
            Dropped = [.. asked.Where(work.Release.Drops)],
        };
    }

    // A series without a modality is accepted only where every one is.
    private static bool Accepts(TransferWork work, string? modality) =>
        work.Destination.Modalities is not { } accepted
        || (modality is not null && accepted.Contains(modality.Trim(), StringComparer.OrdinalIgnoreCase));

    private static int CountMissing(Vault vault, TransferWork work, IReadOnlyList<OrthancInstance> instances)
    {
        if (work.Record.WholeStudy)
        {
            return 0;
        }

        var ids = instances.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        var missing = work.Parts.InstanceIds.Count(id => !ids.Contains(id));
        if (work.Parts.SopInstanceIndexes.Count > 0)
        {
            var sops = instances.Select(i => TransferParts.SopIndex(vault, i.SopInstanceUid)).ToHashSet(StringComparer.Ordinal);
            missing += work.Parts.SopInstanceIndexes.Count(index => !sops.Contains(index));
        }

        return missing;
    }
}
