using OrthancGuard.Policy;
using OrthancGuard.Protection;

namespace OrthancGuard.Transfers.DryRuns;

/// <summary>What would have been sent, as evidence: counts and reasons, never a value and never a copy.</summary>
internal sealed record DryRunReport
{
    /// <summary>What would become of the transfer.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Why it would be refused or held, and what would be left out of it.</summary>
    public required IReadOnlyList<TransferReason> Reasons { get; init; }

    public required TransferCounts Counts { get; init; }

    /// <summary>Instances that would go; 0 unless the verdict is Allow.</summary>
    public int Instances { get; init; }

    public int Series { get; init; }

    /// <summary>Bytes that would go.</summary>
    public long Bytes { get; init; }

    /// <summary>What protection did; null where it was refused or held before that.</summary>
    public StudyReport? Protection { get; init; }

    /// <summary>The opt-in that it would rest on.</summary>
    public string? Consent { get; init; }

    public override string ToString() => $"(report, {Verdict})";
}
