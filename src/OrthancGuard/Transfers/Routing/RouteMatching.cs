using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Transfers.Routing;

/// <summary>Does a route speak of a study?</summary>
internal static class RouteMatching
{
    public static bool Matches(RouteSettings route, OrthancStudy study) =>
        Any(route.Modalities, study.Series.Select(series => series.Modality))
        && Any(route.StudyDescriptions, [study.StudyDescription])
        && Any(route.SeriesDescriptions, study.Series.Select(series => series.SeriesDescription))
        && Any(route.SourceAets, study.Series.Select(series => series.RemoteAet));

    // No condition is met by everything; a condition is never met by a value that is missing.
    private static bool Any(IReadOnlyList<string>? patterns, IEnumerable<string?> values) =>
        patterns is null || values.OfType<string>().Any(value => patterns.Any(pattern => Wildcard.Matches(pattern, value.Trim())));
}
