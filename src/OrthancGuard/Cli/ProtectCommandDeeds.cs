using System.Collections.Concurrent;
using System.Globalization;
using OrthancGuard.Protection;

namespace OrthancGuard.Cli;

/// <summary>One report for all files to which the same was done: a series of thousands of slices needs the room of a few.</summary>
internal sealed class ProtectCommandDeeds
{
    private readonly ConcurrentDictionary<string, InstanceReport> _reports = new(StringComparer.Ordinal);

    public InstanceReport Same(InstanceReport report) => _reports.GetOrAdd(Describe(report), report);

    private static string Describe(InstanceReport report) => string.Join('|',
    [
        .. report.Actions.Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{(int)pair.Key}={pair.Value}")),
        .. report.Rules.Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}")),
        .. report.MethodCodes,
        report.BytesDropped.ToString(CultureInfo.InvariantCulture),
    ]);
}
