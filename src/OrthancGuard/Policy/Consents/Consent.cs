namespace OrthancGuard.Policy.Consents;

/// <summary>What a patient has said: no, or yes. Withdrawn, never deleted; never printed.</summary>
internal sealed record Consent
{
    public required long Id { get; init; }

    public required ConsentKind Kind { get; init; }

    public required PatientIdentity Patient { get; init; }

    public required ConsentScope Scope { get; init; }

    /// <summary>Null means from the beginning.</summary>
    public DateTimeOffset? ValidFrom { get; init; }

    /// <summary>The moment it no longer holds; null means without end.</summary>
    public DateTimeOffset? ValidUntil { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public string? Why { get; init; }

    public ConsentSource Source { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }

    public string? WithdrawnBy { get; init; }

    public string? WithdrawnWhy { get; init; }

    public bool IsInForce(DateTimeOffset now) => WithdrawnAt is null && (ValidFrom is null || ValidFrom <= now) && (ValidUntil is null || ValidUntil > now);

    public override string ToString() => $"(consent {Id})";
}

internal enum ConsentKind
{
    OptOut,
    OptIn,
}

/// <summary>Where it came from.</summary>
internal enum ConsentSource
{
    Unspecified,
    Form,
    Phone,
    InPerson,
    Portal,
    Import,
    Fhir,
}
