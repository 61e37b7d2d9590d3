namespace OrthancGuard.Configuration;

/// <summary>How much the guard does at once and how long it tries.</summary>
internal sealed record LimitSettings
{
    /// <summary>Transfers worked on at the same time, over all destinations.</summary>
    public int ParallelTransfers { get; init; } = 2;

    /// <summary>Instances fetched from Orthanc at the same time for one transfer.</summary>
    public int ParallelFetches { get; init; } = 4;

    /// <summary>Bytes of originals and protected copies held in memory over all transfers.</summary>
    public long MemoryBytes { get; init; } = 1L << 30;

    /// <summary>Transfers waiting; above it new requests are answered Unavailable.</summary>
    public int QueueLength { get; init; } = 10_000;

    /// <summary>A burst at a gate is over this long after its last instance.</summary>
    public TimeSpan BurstQuiet { get; init; } = TimeSpan.FromSeconds(3);

    public RetrySettings Retry { get; init; } = new();
}

/// <summary>Waits between tries: <c>First · 2ⁿ</c> up to <c>Longest</c>, each ± 20 %.</summary>
internal sealed record RetrySettings
{
    /// <summary>Tries after the first; then the transfer is Failed.</summary>
    public int Limit { get; init; } = 20;

    public TimeSpan First { get; init; } = TimeSpan.FromSeconds(5);

    public TimeSpan Longest { get; init; } = TimeSpan.FromMinutes(10);
}
