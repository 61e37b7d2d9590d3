namespace OrthancGuard.Policy;

internal enum Verdict
{
    Allow,

    /// <summary>Policy says no.</summary>
    Refuse,

    /// <summary>A person must look.</summary>
    Hold,
}

/// <summary>One reason of a decision: a stable code and plain words, neither holding a value from the study.</summary>
internal sealed record DecisionReason(string Code, string Text)
{
    /// <summary>What it rests on, for the ledger: a contract's reference, the number and scope of an opt-out. Null for nothing of that kind.</summary>
    public string? Basis { get; init; }
}

/// <summary>Allow, refuse or hold, with every reason found, not only the first.</summary>
internal sealed record Decision(Verdict Verdict, IReadOnlyList<DecisionReason> Reasons);
