using OrthancGuard.Policy.Consents;

namespace OrthancGuard.Policy;

/// <summary>What a decision rests on. Never printed.</summary>
internal sealed record StudyFacts
{
    /// <summary>Every Patient ID and issuer seen in the study so far; null stands for an instance without one.</summary>
    public required IReadOnlyCollection<PatientIdentity?> Patients { get; init; }

    /// <summary>Studies in Orthanc that carry the Study Instance UID asked for.</summary>
    public int Studies { get; init; } = 1;

    /// <summary>Other studies that have gone to the destination in this calendar month; 0 where it does not matter yet.</summary>
    public int StudiesThisMonth { get; init; }

    /// <summary>What the patient has said about this destination.</summary>
    public ConsentAnswer Consent { get; init; } = ConsentAnswer.Nothing;

    /// <summary>The day, as the clinic counts it.</summary>
    public required DateOnly Today { get; init; }

    public override string ToString() => "(facts)";
}
