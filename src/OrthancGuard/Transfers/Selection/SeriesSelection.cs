using OrthancGuard.Configuration;
using OrthancGuard.Policy;

namespace OrthancGuard.Transfers.Selection;

/// <summary>One series, and why it stays behind; null when it goes.</summary>
internal sealed record SelectedSeries(SeriesFacts Facts, ContentFinding? LeftOut)
{
    /// <summary>Names of the needs it fits.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];
}

/// <summary>Which series go, and reasons that stop the whole study.</summary>
internal sealed record SeriesSelection(IReadOnlyList<SelectedSeries> Series, IReadOnlyList<DecisionReason> Refusals, IReadOnlyList<DecisionReason> Doubts)
{
    /// <summary>Does choosing need more than Orthanc tells of a series?</summary>
    public static bool LooksAtImages(Destination destination) => destination.Needs is not null || ContentRules.LooksAtImages(destination.Contract);

    /// <summary>The contract first, then what the task needs of the rest. No I/O.</summary>
    public static SeriesSelection Choose(Destination destination, ProbedStudy study)
    {
        var refusals = new List<DecisionReason>();
        var doubts = new List<DecisionReason>();
        if (ContentRules.Examine(destination.Contract, study.Header.Procedures) is var (reason, isDoubt))
        {
            (isDoubt ? doubts : refusals).Add(reason);
        }

        var series = study.Series.Select(facts => new SelectedSeries(facts, ContentRules.Examine(destination.Contract, facts.Contents))).ToList();
        if (destination.Needs is { } needs)
        {
            series = NeedMatching.Choose(needs, series, doubts, refusals);
        }

        if (series.All(s => s.LeftOut is not null))
        {
            // Nothing is left: where one of them stays behind for doubt, a person must look.
            var left = series.Select(s => s.LeftOut!).DistinctBy(f => f.Code, StringComparer.Ordinal).ToList();
            (left.Exists(f => f.IsDoubt) ? doubts : refusals).AddRange(left.Select(f => new DecisionReason(f.Code, f.Text) { Basis = BasisOf(destination, f) }));
        }

        return new(series, Distinct(refusals), Distinct(doubts));
    }

    /// <summary>The contract, where it is why an image stays behind.</summary>
    public static string? BasisOf(Destination destination, ContentFinding finding) =>
        finding.Code.StartsWith("contract.", StringComparison.Ordinal) && destination.Contract is { } contract ? ContractRules.Basis(contract) : null;

    private static List<DecisionReason> Distinct(List<DecisionReason> reasons) => [.. reasons.DistinctBy(r => r.Code, StringComparer.Ordinal)];
}
