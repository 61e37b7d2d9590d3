namespace OrthancGuard.Reviews;

/// <summary>What a person can do about a reason that holds a transfer.</summary>
internal enum ReviewPower
{
    /// <summary>Nobody can overrule it. What it speaks of can be dropped, so that the rest may go.</summary>
    Never,

    /// <summary>One reviewer who has looked.</summary>
    OnePerson,

    /// <summary>Two different reviewers, unless the destination says that one is enough.</summary>
    TwoPeople,
}

/// <param name="Power">Who can overrule it.</param>
/// <param name="Why">For the reviewer: why, and what to look for.</param>
internal sealed record ReviewRule(ReviewPower Power, string Why);
