using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;
using OrthancGuard.Transfers.Selection;

namespace OrthancGuard.Transfers.Routing;

/// <summary>Asks Orthanc for as much of a study as the routes look at.</summary>
internal sealed class RoutedStudies(IOrthancClient orthanc, StudyProbe probe, TimeProvider time)
{
    /// <exception cref="OrthancException">NotFound when there is no such study.</exception>
    public async Task<RoutedStudy> ReadAsync(
        OrthancStudy study, IReadOnlyList<OrthancInstance> instances, IReadOnlyList<RouteSettings> routes, CancellationToken cancellationToken)
    {
        var series = instances.GroupBy(i => i.SeriesId, StringComparer.Ordinal).Select(group => (IReadOnlyList<OrthancInstance>)[.. group]).ToList();
        return new(study, instances.Count, time.GetLocalNow().DateTime)
        {
            Probed = RouteConditions.LookAtImages(routes) ? await probe.ReadAsync(series, cancellationToken) : null,
            Origins = RouteConditions.LookAtOrigins(routes) ? await OriginsAsync(series, cancellationToken) : null,
        };
    }

    private async Task<IReadOnlyList<(string? CalledAet, string? Origin)>> OriginsAsync(
        IEnumerable<IReadOnlyList<OrthancInstance>> series, CancellationToken cancellationToken)
    {
        var origins = new List<(string?, string?)>();
        foreach (var first in series.Select(s => s[0]))
        {
            var metadata = await orthanc.GetMetadataAsync(OrthancLevel.Instance, first.Id, cancellationToken);
            origins.Add((metadata.GetValueOrDefault("CalledAET"), metadata.GetValueOrDefault("Origin")));
        }

        return origins;
    }
}
