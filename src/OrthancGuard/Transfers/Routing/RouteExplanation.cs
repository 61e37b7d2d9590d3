using OrthancGuard.Policy;
using OrthancGuard.Transfers.Selection;

namespace OrthancGuard.Transfers.Routing;

/// <summary>What would become of a study now, without anything being sent.</summary>
/// <param name="Routes">Each route of the configuration, in its order.</param>
/// <param name="Destinations">Each destination asked about: those of the routes that match, and the one that was named.</param>
internal sealed record RouteExplanation(IReadOnlyList<ExplainedRoute> Routes, IReadOnlyList<ExplainedDestination> Destinations);

internal sealed record ExplainedRoute(string Name, IReadOnlyList<string> Destinations, bool IsStat, IReadOnlyList<RouteCondition> Conditions)
{
    public bool Matches => Conditions.All(condition => condition.IsMet);
}

/// <summary>The decision, and what each series would come to. What protection finds in the pixels is not known before it has looked.</summary>
internal sealed record ExplainedDestination(string Name, Verdict Verdict, IReadOnlyList<DecisionReason> Reasons, IReadOnlyList<SelectedSeries> Series)
{
    /// <summary>The opt-in that it rests on.</summary>
    public string? Consent { get; init; }

    public int StudiesThisMonth { get; init; }

    public int? MonthlyVolume { get; init; }
}
