using OrthancGuard.Protection.Risk;

namespace OrthancGuard.Protection;

/// <summary>What became of one instance.</summary>
public sealed record InstanceOutcome
{
    public required string SourceId { get; init; }

    public required OutcomeKind Kind { get; init; }

    /// <summary>Why it is not released, or what was decided about a released one; all reasons, most important first.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>The object to send; null unless released.</summary>
    public ProtectedInstance? Instance { get; init; }

    /// <summary>What was done, as counts; of one that is not released, only where text was found.</summary>
    public InstanceReport Report { get; init; } = InstanceReport.Empty;

    /// <summary>What the object to send still says of a person, a place or a day.</summary>
    internal OutgoingTraits Traits { get; init; }

    /// <summary>Every UID that was replaced, for the way back. To be stored sealed, before the instance is sent.</summary>
    public IReadOnlyList<UidMapping> Uids { get; init; } = [];
}

/// <summary>The three ends of an instance.</summary>
public enum OutcomeKind
{
    /// <summary>Protected, verified, may be sent.</summary>
    Released,

    /// <summary>Not sent until a person has looked.</summary>
    Held,

    /// <summary>Stays behind, as the destination's profile says; the rest of the study may go.</summary>
    LeftOut,
}

/// <summary>An original UID (PHI) and the one that was sent in its place.</summary>
public readonly record struct UidMapping(string Original, string Replacement);
