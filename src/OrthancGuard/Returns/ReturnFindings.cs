using OrthancGuard.Transfers;

namespace OrthancGuard.Returns;

/// <summary>What speaks against a result, most important first as it is found; the same code once.</summary>
internal sealed class ReturnFindings
{
    private readonly List<TransferReason> reasons = [];

    public IReadOnlyList<TransferReason> Reasons => reasons;

    /// <summary>True when something was found that nobody can overrule.</summary>
    public bool IsFinal => reasons.Exists(reason => ReturnRules.Find(reason.Code) is not { Power: not Reviews.ReviewPower.Never });

    public void Add(ReturnRule rule, string? tagPath = null, string? basis = null)
    {
        if (!reasons.Exists(reason => reason.Code == rule.Code))
        {
            reasons.Add(new(rule.Code, rule.Text, tagPath) { Basis = basis });
        }
    }

    /// <summary>What is left when the codes that a person has settled, and may settle, are taken out.</summary>
    public IReadOnlyList<TransferReason> Open(ReturnRecord record) =>
        [.. reasons.Where(reason => !record.HasSettled(reason.Code) || ReturnRules.Find(reason.Code) is not { Power: not Reviews.ReviewPower.Never })];
}
