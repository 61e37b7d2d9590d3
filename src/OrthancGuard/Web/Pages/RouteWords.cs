using System.Globalization;
using OrthancGuard.Configuration;

namespace OrthancGuard.Web.Pages;

/// <summary>Routes and needs of the configuration in words.</summary>
internal static class RouteWords
{
    /// <summary>Its conditions, each of which must hold; empty when it has none.</summary>
    public static IReadOnlyList<string> Conditions(RouteSettings route) =>
    [
        .. new[]
        {
            OneOf("the modality of a series is", route.Modalities),
            OneOf("the body part of a series is", route.BodyParts),
            OneOf("the description of the study is", route.StudyDescriptions),
            OneOf("the description of a series is", route.SeriesDescriptions),
            OneOf("it came from the AE title", route.SourceAets),
            OneOf("it was sent to the AE title", route.CalledAets),
            OneOf("it came to Orthanc by", route.Origins),
            OneOf("the station is", route.Stations),
            OneOf("the patient's class is", route.PatientClasses?.Select(c => c.ToString())),
            OneOf("the priority is", route.Priorities),
            OneOf("the day is", route.Weekdays?.Select(d => d.ToString())),
            route is { TimeFrom: { } from, TimeTo: { } to }
                ? string.Create(CultureInfo.InvariantCulture, $"the time of day is from {from:HH\\:mm} to {to:HH\\:mm}{(from > to ? ", over midnight" : "")}") : null,
            Range("the number of images is", route.InstancesFrom, route.InstancesTo),
            Range("the age in years is", route.AgeFrom, route.AgeTo),
        }.OfType<string>(),
    ];

    /// <summary>One kind of series that a task needs.</summary>
    public static string Need(SeriesNeed need)
    {
        var parts = new[]
        {
            OneOf("modality", need.Modalities),
            OneOf("described as", need.Descriptions),
            OneOf("not described as", need.NotDescriptions),
            OneOf("", need.Orientations?.Select(o => o.ToString().ToLowerInvariant())),
            need is { ThicknessFrom: { } from, ThicknessTo: { } to } ? string.Create(CultureInfo.InvariantCulture, $"slices of {from} to {to} mm")
                : need.ThicknessTo is { } most ? string.Create(CultureInfo.InvariantCulture, $"slices of at most {most} mm")
                : need.ThicknessFrom is { } least ? string.Create(CultureInfo.InvariantCulture, $"slices of at least {least} mm") : null,
            need.HasContrast switch { true => "with contrast", false => "without contrast", _ => null },
            OneOf("kernel", need.Kernels),
            need.ImageTypes is { } types ? "image type " + string.Join(" and ", types) : null,
            Range("images", need.InstancesFrom, need.InstancesTo),
            need.Take switch
            {
                SeriesChoice.Newest => "the newest of them",
                SeriesChoice.Thinnest => "the one with the thinnest slices",
                SeriesChoice.Largest => "the one with the most images",
                _ => null,
            },
        }.OfType<string>().ToList();
        return $"{need.Name}: {(parts.Count > 0 ? string.Join(", ", parts) : "any series")}{(need.IsRequired ? "" : " (if there is one)")}";
    }

    public static string Verdict(Policy.Verdict verdict) => verdict switch
    {
        Policy.Verdict.Allow => "Would go, unless protection finds something that a person must look at",
        Policy.Verdict.Hold => "Would be held for a person to look",
        _ => "Would be refused",
    };

    public static string Tone(Policy.Verdict verdict) => verdict switch { Policy.Verdict.Allow => "good", Policy.Verdict.Hold => "look", _ => "bad" };

    private static string? OneOf(string what, IEnumerable<string>? values) => values is null ? null : $"{what} {string.Join(" or ", values)}".Trim();

    private static string? Range(string what, int? from, int? to) => (from, to) switch
    {
        ({ } least, { } most) => string.Create(CultureInfo.InvariantCulture, $"{what} {least} to {most}"),
        ({ } least, null) => string.Create(CultureInfo.InvariantCulture, $"{what} at least {least}"),
        (null, { } most) => string.Create(CultureInfo.InvariantCulture, $"{what} at most {most}"),
        _ => null,
    };
}
