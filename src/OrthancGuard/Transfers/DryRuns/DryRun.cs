namespace OrthancGuard.Transfers.DryRuns;

/// <summary>How far a dry run is.</summary>
internal enum DryRunPhase
{
    Waiting,
    Deciding,
    Fetching,
    Protecting,
    Verifying,
    Finished,

    /// <summary>It could not be done; the problem says why.</summary>
    Failed,
    Cancelled,
}

/// <summary>A dry run as it stands. It is in memory only and gone an hour after its end.</summary>
internal sealed record DryRun
{
    /// <summary><c>d</c> and 25 letters and digits.</summary>
    public required string Id { get; init; }

    /// <summary>Orthanc's id.</summary>
    public required string StudyId { get; init; }

    public required string Destination { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public DryRunPhase Phase { get; init; }

    /// <summary>Instances that would be looked at; 0 until that is known.</summary>
    public int Total { get; init; }

    public int Fetched { get; init; }

    public int Protected { get; init; }

    /// <summary>Null until it is finished.</summary>
    public DryRunReport? Report { get; init; }

    /// <summary>Why it failed.</summary>
    public string? Problem { get; init; }

    public bool IsOver => Phase >= DryRunPhase.Finished;
}
