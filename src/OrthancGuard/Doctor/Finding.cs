namespace OrthancGuard.Doctor;

internal enum FindingSeverity
{
    /// <summary>Worth knowing; nothing has to be done.</summary>
    Note,

    /// <summary>Unhealthy, or a way that somebody with rights could take.</summary>
    Warning,

    /// <summary>A way around the guard is open, or it cannot do its work.</summary>
    Critical,
}

/// <summary>What a check can find.</summary>
/// <param name="Name">Stable: metrics, <c>--json</c> and docs/doctor.md have it.</param>
/// <param name="Severity">Unless the case at hand is a lesser one.</param>
internal sealed record FindingCode(string Name, FindingSeverity Severity);

/// <summary>One thing found: a plain sentence, and what to do about it in one line. Neither holds a value from a study.</summary>
internal sealed record Finding(FindingCode Code, string Text, string Remedy)
{
    /// <summary>Of its code, unless the case at hand is a lesser one.</summary>
    public FindingSeverity Severity { get; init; } = Code.Severity;
}
