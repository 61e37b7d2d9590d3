using OrthancGuard.Orthanc;
using OrthancGuard.Protection;

namespace OrthancGuard.Transfers.Running;

/// <summary>
/// The surveyed study. A study that fits into memory is in it, and stays there until it is delivered: protected copies are slices of
/// the originals. Of one that does not fit, series are fetched again one by one.
/// </summary>
internal sealed class Fetched(
    StudyProtection protection, IReadOnlyList<IReadOnlyList<OrthancInstance>> series, IReadOnlyList<IReadOnlyList<SourceInstance>>? sources, IDisposable? memory) : IDisposable
{
    public StudyProtection Protection { get; } = protection;

    public IReadOnlyList<IReadOnlyList<OrthancInstance>> Series { get; } = series;

    /// <summary>By series; null when the study does not fit into memory.</summary>
    public IReadOnlyList<IReadOnlyList<SourceInstance>>? Sources { get; } = sources;

    /// <summary>The same without some instances; takes over what this one holds.</summary>
    public Fetched Without(IReadOnlySet<string> instances)
    {
        var kept = Series.Select((list, i) => (
            Instances: (IReadOnlyList<OrthancInstance>)[.. list.Where(instance => !instances.Contains(instance.Id))],
            Sources: Sources is null ? null : (IReadOnlyList<SourceInstance>)[.. Sources[i].Where(source => !instances.Contains(source.Id))]))
            .Where(pair => pair.Instances.Count > 0).ToList();
        return new(Protection, [.. kept.Select(pair => pair.Instances)], Sources is null ? null : [.. kept.Select(pair => pair.Sources!)], memory);
    }

    public void Dispose() => memory?.Dispose();
}
