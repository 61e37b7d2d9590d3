using OrthancGuard.Protection;

namespace OrthancGuard.Reviews;

/// <summary>What a reviewer asks for. Never printed.</summary>
internal sealed record ReleaseOrder
{
    /// <summary>Who looked: an account, or a token, which does not count where two people are needed.</summary>
    public required string By { get; init; }

    /// <summary>In the reviewer's own words.</summary>
    public required string Why { get; init; }

    /// <summary>The hold that the reviewer saw; null does not look.</summary>
    public int? Revision { get; init; }

    /// <summary>Codes that were settled by looking; null means every one that a person can settle.</summary>
    public IReadOnlyList<string>? Settled { get; init; }

    /// <summary>Orthanc's ids.</summary>
    public IReadOnlyList<string> DropInstances { get; init; } = [];

    /// <summary>Orthanc's ids.</summary>
    public IReadOnlyList<string> DropSeries { get; init; } = [];

    public IReadOnlyList<BlankOrder> Blank { get; init; } = [];

    public override string ToString() => "(release order)";
}

/// <summary>Blanks a part of images.</summary>
/// <param name="Box">What.</param>
/// <param name="Instances">Orthanc's ids; empty means every held instance of <paramref name="Series"/>.</param>
/// <param name="Series">Orthanc's id; null with no instances means every held instance.</param>
internal sealed record BlankOrder(PixelRectangle Box, IReadOnlyList<string> Instances, string? Series = null);

internal enum ReviewOutcome
{
    /// <summary>The transfer goes through every step again.</summary>
    Released,

    /// <summary>Another reviewer must agree.</summary>
    WaitsForSecond,
    Rejected,

    /// <summary>Something holds it that was neither settled nor dropped, or that nobody may overrule.</summary>
    NotReleasable,

    /// <summary>The patient has opted out meanwhile; the transfer is refused.</summary>
    OptedOut,

    /// <summary>Two people are needed, and this one has agreed already.</summary>
    SamePerson,

    /// <summary>It was held anew since the reviewer looked.</summary>
    Changed,
    NotHeld,
    NotFound,
    Invalid,
}

/// <param name="Outcome">What became of it.</param>
/// <param name="Problems">In plain words, for the reviewer.</param>
internal sealed record ReviewResult(ReviewOutcome Outcome, params IReadOnlyList<string> Problems);
