using OrthancGuard.Configuration;
using OrthancGuard.Telemetry;

namespace OrthancGuard.Orthanc;

/// <summary>How to reach one Orthanc, and how hard to try.</summary>
internal sealed record OrthancConnection(OrthancSettings Settings)
{
    /// <summary>Connections kept open at once; also the most requests in flight.</summary>
    public int MaxConnections { get; init; } = 8;

    /// <summary>Limit for opening a connection.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long an unused connection may be used again: less than the second after which Orthanc closes it.</summary>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromMilliseconds(800);

    /// <summary>Further attempts of an idempotent request after one that failed for no fault of its own.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>Wait before the first further attempt; doubled for each one after.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>Told of each attempt; null for nobody.</summary>
    public OrthancMetrics? Metrics { get; init; }

    /// <summary>The largest instance file accepted, in bytes: a body is never read past it.</summary>
    public int MaxInstanceBytes { get; init; } = 2_000_000_000;
}
