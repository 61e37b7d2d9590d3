namespace OrthancGuard.Policy;

/// <summary>Patient ID (0010,0020) and Issuer of Patient ID (0010,0021), trimmed. Never printed.</summary>
internal sealed record PatientIdentity
{
    public required string Id { get; init; }

    /// <summary>Null or empty when the identifier carries no issuer.</summary>
    public string? Issuer { get; init; }

    /// <summary>An identifier must not reach a log by accident.</summary>
    public override string ToString() => "(patient)";
}
