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

    public void Dispose() => memory?.Dispose();
}
