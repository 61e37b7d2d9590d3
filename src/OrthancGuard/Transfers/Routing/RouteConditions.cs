using System.Globalization;
using OrthancGuard.Configuration;
using OrthancGuard.Policy;

namespace OrthancGuard.Transfers.Routing;

/// <summary>Does a route speak of a study? Every condition given is examined, so that each can be explained. No I/O.</summary>
internal static class RouteConditions
{
    public static bool AreMet(RouteSettings route, RoutedStudy study) => Examine(route, study).All(condition => condition.IsMet);

    /// <summary>Does any of the routes ask for what only images tell?</summary>
    public static bool LookAtImages(IEnumerable<RouteSettings> routes) => routes.Any(route =>
        route.BodyParts is not null || route.Stations is not null || route.PatientClasses is not null || route.Priorities is not null
        || (route.AgeFrom ?? route.AgeTo) is not null);

    /// <summary>Does any of the routes ask for how the study came to Orthanc?</summary>
    public static bool LookAtOrigins(IEnumerable<RouteSettings> routes) => routes.Any(route => route.CalledAets is not null || route.Origins is not null);

    public static IEnumerable<RouteCondition> Examine(RouteSettings route, RoutedStudy study)
    {
        var series = study.Study.Series;
        var probed = study.Probed;
        List<RouteCondition?> conditions =
        [
            Words(nameof(route.Modalities), "modality of a series", route.Modalities, series.Select(s => s.Modality)),
            Words(nameof(route.BodyParts), "body part of a series", route.BodyParts, probed?.Series.SelectMany(s => s.Contents.BodyParts)),
            Words(nameof(route.StudyDescriptions), "description of the study", route.StudyDescriptions, [study.Study.StudyDescription], isFreeText: true),
            Words(nameof(route.SeriesDescriptions), "description of a series", route.SeriesDescriptions, series.Select(s => s.SeriesDescription), isFreeText: true),
            Words(nameof(route.SourceAets), "AE title it came from", route.SourceAets, series.Select(s => s.RemoteAet)),
            Words(nameof(route.CalledAets), "AE title it was sent to", route.CalledAets, study.Origins?.Select(o => o.CalledAet)),
            Words(nameof(route.Origins), "way it came to Orthanc", route.Origins, study.Origins?.Select(o => o.Origin)),
            Words(nameof(route.Stations), "station of a series", route.Stations, probed?.Series.Select(s => s.Station)),
            Words(nameof(route.PatientClasses), "class of the patient", route.PatientClasses?.Select(c => c.ToString()).ToList(), [probed?.Header.PatientClass?.ToString()]),
            Words(nameof(route.Priorities), "priority", route.Priorities, [probed?.Header.Priority]),
            Words(nameof(route.Weekdays), "weekday", route.Weekdays?.Select(d => d.ToString()).ToList(), [study.At.DayOfWeek.ToString()]),
            Time(route, TimeOnly.FromDateTime(study.At)),
            Range(nameof(route.InstancesFrom), "number of instances", route.InstancesFrom, route.InstancesTo, study.Instances, isShown: true),
            Range(nameof(route.AgeFrom), "age in years", route.AgeFrom, route.AgeTo, probed?.Header.Age, isShown: false),
        ];
        return conditions.OfType<RouteCondition>();
    }

    // No condition is met by everything; a condition is never met by a value that is missing.
    private static RouteCondition? Words(
        string name, string what, IReadOnlyList<string>? patterns, IEnumerable<string?>? values, bool isFreeText = false)
    {
        if (patterns is null)
        {
            return null;
        }

        var found = (values ?? []).Select(value => value?.Trim()).OfType<string>().Where(value => value.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var isMet = found.Exists(value => patterns.Any(pattern => Wildcard.Matches(pattern, value)));
        var shown = found.Count == 0 ? "none is given" : isFreeText ? "what is given is not shown here" : "it is " + string.Join(", ", found);
        return new(name, isMet, $"{what} {(isMet ? "is" : "is not")} {(patterns.Count > 1 ? "one of " : "")}{string.Join(", ", patterns)}: {shown}");
    }

    private static RouteCondition? Time(RouteSettings route, TimeOnly now)
    {
        if (route.TimeFrom is not { } from || route.TimeTo is not { } to)
        {
            return null;
        }

        var isMet = from <= to ? now >= from && now < to : now >= from || now < to;
        return new(
            nameof(route.TimeFrom),
            isMet,
            string.Create(CultureInfo.InvariantCulture, $"time of day {(isMet ? "is" : "is not")} from {from:HH\\:mm} to {to:HH\\:mm}: it is {now:HH\\:mm}"));
    }

    private static RouteCondition? Range(string name, string what, int? from, int? to, int? value, bool isShown)
    {
        if ((from ?? to) is null)
        {
            return null;
        }

        var isMet = value >= (from ?? int.MinValue) && value <= (to ?? int.MaxValue);
        var range = (from, to) switch
        {
            ({ } least, { } most) => $"from {least} to {most}",
            ({ } least, null) => $"at least {least}",
            (_, { } most) => $"at most {most}",
            _ => "",
        };
        var shown = value is null ? "none is given" : isShown ? string.Create(CultureInfo.InvariantCulture, $"it is {value}") : "what is given is not shown here";
        return new(name, isMet, $"{what} {(isMet ? "is" : "is not")} {range}: {shown}");
    }
}
