namespace OrthancGuard.Bypass;

/// <summary>Sends past the guard by one way, from the first until a person has looked.</summary>
internal sealed record BypassAlarm
{
    public required long Id { get; init; }

    public required BypassEvidence Evidence { get; init; }

    public required string Destination { get; init; }

    public required string Through { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset FirstAt { get; init; }

    public required DateTimeOffset LastAt { get; init; }

    /// <summary>Sends seen: jobs, or minutes in which a script or connection was noticed.</summary>
    public required int Times { get; init; }

    public int Instances { get; init; }

    /// <summary>Orthanc's ids of what was sent, the newest hundred.</summary>
    public IReadOnlyList<string> Resources { get; init; } = [];

    public DateTimeOffset? AcknowledgedAt { get; init; }

    public string? AcknowledgedBy { get; init; }

    public string? Why { get; init; }
}

internal enum AcknowledgeOutcome
{
    Acknowledged,
    NotFound,
    AlreadyDone,

    /// <summary>No name or no reason.</summary>
    Invalid,
}
