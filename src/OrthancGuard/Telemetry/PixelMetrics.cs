using System.Diagnostics.Metrics;
using OrthancGuard.Protection;

namespace OrthancGuard.Telemetry;

/// <summary>What was done about text in pixels.</summary>
internal sealed class PixelMetrics
{
    /// <summary>CID 7050.</summary>
    private const string CleanPixelData = "113101";
    private readonly Histogram<double> durations;
    private readonly Counter<long> instances;
    private readonly Counter<long> boxes;

    public PixelMetrics(IMeterFactory factory)
    {
        var meter = factory.Create(GuardTelemetry.Name);
        durations = meter.CreateSeconds("orthancguard.pixels.duration", "Time to protect the instances of a series, where text was looked for in pixels.", Seconds.Long);
        instances = meter.CreateCounter<long>("orthancguard.pixels.instances", "{instance}", "Released instances in whose pixels text was looked for.");
        boxes = meter.CreateCounter<long>("orthancguard.pixels.boxes", "{box}", "Rectangles that were blanked, by the rule that found them.");
    }

    public void Protected(string destination, IReadOnlyList<InstanceOutcome> outcomes, TimeSpan time)
    {
        var to = new KeyValuePair<string, object?>("destination", destination);
        var read = outcomes.Where(outcome => outcome.Report.MethodCodes.Contains(CleanPixelData, StringComparer.Ordinal)).ToArray();
        if (read.Length == 0)
        {
            return;
        }

        durations.Record(time.TotalSeconds, to);
        foreach (var group in read.GroupBy(outcome => outcome.Report.Boxes.Count > 0))
        {
            instances.Add(group.Count(), to, new("outcome", group.Key ? "blanked" : "free"));
        }

        foreach (var rule in read.SelectMany(outcome => outcome.Report.Boxes).CountBy(box => box.Rule))
        {
            boxes.Add(rule.Value, to, new("rule", rule.Key.ToString()));
        }
    }
}
