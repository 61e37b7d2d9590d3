namespace OrthancGuard.Bypass;

/// <summary>How a send past the guard was noticed.</summary>
internal enum BypassEvidence
{
    /// <summary>A job of Orthanc's.</summary>
    Job = 1,

    /// <summary>The hook saw a script send.</summary>
    Script = 2,

    /// <summary>A connection of this machine that is not the guard's.</summary>
    Connection = 3,
}

/// <summary>One send past the guard.</summary>
internal sealed record Sighting
{
    /// <summary>Seen again, it is the same.</summary>
    public required string Key { get; init; }

    public required BypassEvidence Evidence { get; init; }

    /// <summary>Whose vendor got it, by guard.json; empty when only Orthanc knows.</summary>
    public required string Destination { get; init; }

    /// <summary>What carried it: those of one way are one alarm until somebody has looked.</summary>
    public required string Through { get; init; }

    /// <summary>One plain sentence, without any value from a study.</summary>
    public required string Text { get; init; }

    public int Instances { get; init; }

    /// <summary>Orthanc's ids of what was sent, where Orthanc tells.</summary>
    public IReadOnlyList<string> Resources { get; init; } = [];
}
