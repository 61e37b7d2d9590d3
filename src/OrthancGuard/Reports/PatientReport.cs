using OrthancGuard.Policy;
using OrthancGuard.Policy.Consents;

namespace OrthancGuard.Reports;

/// <summary>Where a patient's images went, and what did not go. Never printed to a log.</summary>
internal sealed record PatientReport
{
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Who was asked about.</summary>
    public required PatientIdentity Patient { get; init; }

    /// <summary>Other identifiers of the same patient that were looked for as well.</summary>
    public IReadOnlyList<PatientIdentity> AlsoKnownAs { get; init; } = [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<ReportedTransfer> Sent { get; init; } = [];

    /// <summary>Held, refused, stopped or on the way; newest first.</summary>
    public IReadOnlyList<ReportedTransfer> NotSent { get; init; } = [];

    /// <summary>What the patient has said, in force now.</summary>
    public IReadOnlyList<Consent> Consents { get; init; } = [];

    public override string ToString() => "(patient report)";
}

/// <summary>One transfer in words for a patient.</summary>
internal sealed record ReportedTransfer
{
    public required string TransferId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>When the company had received the last image; null when it received none.</summary>
    public DateTimeOffset? Until { get; init; }

    public required string Destination { get; init; }

    public required string Company { get; init; }

    public required string Task { get; init; }

    public string? Contract { get; init; }

    /// <summary>Null when the contract does not say.</summary>
    public int? RetentionDays { get; init; }

    public bool? TrainingAllowed { get; init; }

    public StudyDescription Study { get; init; } = new();

    /// <summary>That the company has received.</summary>
    public int Images { get; init; }

    /// <summary>At most so many more may have arrived: the company never confirmed them.</summary>
    public int Unconfirmed { get; init; }

    public bool HasLeft => Images > 0 || Unconfirmed > 0;

    /// <summary>Sentences: what was taken out before.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>Sentences: what became of it.</summary>
    public IReadOnlyList<string> Outcome { get; init; } = [];

    /// <summary>Sentences: what the company has made of it and sent back. Nothing is disclosed by that.</summary>
    public IReadOnlyList<string> CameBack { get; init; } = [];

    public override string ToString() => $"(transfer {TransferId})";
}
