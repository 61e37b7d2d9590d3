using System.Globalization;

namespace OrthancGuard.Configuration;

/// <summary>What the clinic and a vendor have agreed on. Outside it nothing is sent.</summary>
internal sealed record DestinationContract
{
    /// <summary>Company that receives the images; what patients are told and opt out of.</summary>
    public required string Vendor { get; init; }

    /// <summary>Number or name of the contract.</summary>
    public required string Reference { get; init; }

    /// <summary>The diagnostic task, in plain words; what patients are told and opt out of.</summary>
    public required string Purpose { get; init; }

    /// <summary>First day, where the guard's clock is.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required DateOnly ValidUntil { get; init; }

    /// <summary>Modality (0008,0060); null means any.</summary>
    public IReadOnlyList<string>? Modalities { get; init; }

    /// <summary>Body Part Examined (0018,0015) or a code of Anatomic Region Sequence (0008,2218); null means any.</summary>
    public IReadOnlyList<string>? BodyParts { get; init; }

    /// <summary>SOP Class UIDs (0008,0016); null means any.</summary>
    public IReadOnlyList<string>? SopClasses { get; init; }

    /// <summary>Codes of the procedure, or words of its descriptions with wildcards; null means any.</summary>
    public IReadOnlyList<string>? Procedures { get; init; }

    /// <summary>Days that the vendor may keep what it received; null when the contract does not say.</summary>
    public int? RetentionDays { get; init; }

    /// <summary>The vendor may train with it.</summary>
    public bool TrainingAllowed { get; init; }

    /// <summary>Studies in one calendar month; null means any number.</summary>
    public int? MonthlyVolume { get; init; }

    public IReadOnlyList<ContractApproval> Approvals { get; init; } = [];

    /// <summary>Not filled in yet: nothing is sent.</summary>
    public bool Draft { get; init; }

    /// <summary>Days from <paramref name="today"/> to the last one; negative once it has ended.</summary>
    public int DaysLeft(DateOnly today) => ValidUntil.DayNumber - today.DayNumber;
}

/// <summary>Somebody of the clinic has agreed to something.</summary>
/// <param name="By">Who: a name or a role.</param>
/// <param name="At">When.</param>
/// <param name="For">What was agreed to, and why.</param>
internal sealed record ContractApproval(string By, DateOnly At, string For)
{
    /// <summary>What it permits that would be refused without it.</summary>
    public ApprovalPermits Permits { get; init; }

    /// <summary>Where it is written down: a number of a decision, an ethics vote, a contract's annex.</summary>
    public string? Reference { get; init; }

    /// <summary>As a reviewer and the ledger are told.</summary>
    public string Describe() => string.Create(CultureInfo.InvariantCulture, $"{By}, {At:yyyy-MM-dd}, {Reference ?? "no reference"}: {For}");
}

/// <summary>What an approval permits.</summary>
internal enum ApprovalPermits
{
    /// <summary>Nothing that the contract does not permit by itself.</summary>
    Nothing,

    /// <summary>That faces stay in the images (<c>Profile.Deface: NotAllowed</c>).</summary>
    Faces,
}
