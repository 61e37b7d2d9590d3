namespace OrthancGuard.Policy;

/// <summary>What a decision rests on. Never printed.</summary>
internal sealed record StudyFacts
{
    /// <summary>Every Patient ID and issuer seen in the study so far; null stands for an instance without one.</summary>
    public required IReadOnlyCollection<PatientIdentity?> Patients { get; init; }

    /// <summary>Studies in Orthanc that carry the Study Instance UID asked for.</summary>
    public int Studies { get; init; } = 1;

    public bool OptedOut { get; init; }

    /// <summary>The day, as the clinic counts it.</summary>
    public required DateOnly Today { get; init; }

    public override string ToString() => "(facts)";
}
