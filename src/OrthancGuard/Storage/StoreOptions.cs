namespace OrthancGuard.Storage;

internal sealed record StoreOptions
{
    /// <summary>The database file; made with mode 0600 when absent.</summary>
    public required string Path { get; init; }

    /// <summary>Longest wait for a lock that somebody else holds. Below Orthanc's 10 s for a C-STORE answer.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Changes waiting for the writer before callers wait as well.</summary>
    public int WriteQueue { get; init; } = 4096;

    /// <summary>Largest size in pages of 4 KiB; null for no limit but the disk's.</summary>
    public int? MaxPages { get; init; }
}
