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
internal sealed record DecisionReason(string Code, string Text);

/// <summary>Allow, refuse or hold, with every reason found, not only the first.</summary>
internal sealed record Decision(Verdict Verdict, IReadOnlyList<DecisionReason> Reasons);
