using System.Collections.Concurrent;
using System.Globalization;
using OrthancGuard.Protection;

namespace OrthancGuard.Cli;

/// <summary>
/// One outcome for all files of which the same is to be said: thousands of slices need the room of a few. What a protected file was made
/// of, and the names on the way back, are not kept: nobody brings results of a folder home.
/// </summary>
/// <param name="withReport">False when nobody will read what was done.</param>
internal sealed class ProtectCommandDeeds(bool withReport)
{
    private readonly ConcurrentDictionary<string, InstanceOutcome> _outcomes = new(StringComparer.Ordinal);

    public InstanceOutcome Same(InstanceOutcome outcome) => _outcomes.GetOrAdd(
        Describe(outcome), static (_, state) => state.Kept, (Kept: new InstanceOutcome { SourceId = "", Kind = outcome.Kind, Reasons = outcome.Reasons, Report = withReport ? outcome.Report : InstanceReport.Empty }, 0));

    private string Describe(InstanceOutcome outcome) => string.Join('|',
    [
        outcome.Kind.ToString(),
        .. outcome.Reasons.Select(static reason => $"{reason.Code}~{reason.TagPath}~{reason.Text}"),
        .. withReport ? Describe(outcome.Report) : [],
    ]);

    private static IEnumerable<string> Describe(InstanceReport report) =>
    [
        .. report.Actions.Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{(int)pair.Key}={pair.Value}")),
        .. report.Rules.Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}")),
        .. report.MethodCodes,
        .. report.Boxes.Select(static box => string.Create(
            CultureInfo.InvariantCulture, $"{box.FirstFrame}-{box.LastFrame}:{box.X},{box.Y},{box.Width},{box.Height},{(int)box.Rule}")),
        report.BytesDropped.ToString(CultureInfo.InvariantCulture),
    ];
}
