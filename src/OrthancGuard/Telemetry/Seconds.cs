using System.Diagnostics.Metrics;

namespace OrthancGuard.Telemetry;

/// <summary>Histograms of times, with bounds that fit what is timed.</summary>
internal static class Seconds
{
    /// <summary>Milliseconds to ten seconds: one request or answer.</summary>
    public static readonly double[] Short = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

    /// <summary>A tenth of a second to a day: a stage or a whole transfer.</summary>
    public static readonly double[] Long = [0.1, 0.3, 1, 3, 10, 30, 60, 180, 600, 1800, 3600, 21600, 86400];

    public static Histogram<double> CreateSeconds(this Meter meter, string name, string description, double[] bounds) =>
        meter.CreateHistogram(name, "s", description, advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = bounds });
}
