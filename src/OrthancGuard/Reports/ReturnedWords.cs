using System.Globalization;
using OrthancGuard.Configuration;
using OrthancGuard.Returns;

namespace OrthancGuard.Reports;

/// <summary>What a company has made of images and sent back, as one says it to a patient: kind, number, day, and where it is now.</summary>
internal static class ReturnedWords
{
    /// <returns>A sentence for each day and whereabouts, the oldest first.</returns>
    public static IReadOnlyList<string> Of(IEnumerable<(string? SopClass, ReturnState State, DateTimeOffset At)> results) =>
    [
        .. results.GroupBy(result => (Day: result.At.UtcDateTime.Date, Where: Where(result.State))).OrderBy(group => group.Key.Day).ThenBy(group => group.Key.Where, StringComparer.Ordinal)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key.Day:yyyy-MM-dd}: {Kinds(group.Select(result => result.SopClass))}; {group.Key.Where}.")),
    ];

    private static string Kinds(IEnumerable<string?> sopClasses) => string.Join(
        ", ", sopClasses.GroupBy(Kind, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Count() == 1 ? group.Key : string.Create(CultureInfo.InvariantCulture, $"{group.Key} ({group.Count():#,0})")));

    private static string Where(ReturnState state) => state switch
    {
        ReturnState.Stored => "in your record",
        ReturnState.Rejected => "turned down, and deleted here",
        ReturnState.Held => "a member of the staff must look first",
        _ => "on the way to your record",
    };

    private static string Kind(string? sopClass) => ResultKinds.OfClass(sopClass ?? "") switch
    {
        ResultKind.Report => "report",
        ResultKind.Segmentation => "marked areas",
        ResultKind.SecondaryCapture => "picture of a screen",
        ResultKind.PresentationState => "notes on the images",
        ResultKind.KeyObjects => "choice of images",
        ResultKind.StructureSet => "outlines",
        ResultKind.ParametricMap => "map of measured values",
        ResultKind.Document => "document",
        ResultKind.DerivedImage => "computed image",
        _ => "other data",
    };
}
