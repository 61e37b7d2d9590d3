using OrthancGuard.Protection.Risk;

namespace OrthancGuard.Protection;

/// <summary>What became of a study, as evidence: counts, never values.</summary>
public sealed record StudyReport
{
    public required int Released { get; init; }

    public required int Held { get; init; }

    public required int LeftOut { get; init; }

    /// <summary>Instances by reason code.</summary>
    public required IReadOnlyDictionary<string, int> Reasons { get; init; }

    /// <summary>Elements of released instances by what happened to them.</summary>
    public required IReadOnlyDictionary<ElementAction, int> Actions { get; init; }

    /// <summary>CID 7050 codes that every released instance carries.</summary>
    public required IReadOnlyList<string> MethodCodes { get; init; }

    /// <summary>What the released instances still say, together, that may help to find out whose they are; worst first.</summary>
    public required IReadOnlyList<ResidualRisk> Risks { get; init; }

    /// <summary>What was found of heads and faces in each CT and MR series, in the order in which they were protected.</summary>
    public IReadOnlyList<SeriesReport> Series { get; init; } = [];

    /// <summary>When the run was, as its caller said.</summary>
    public required DateTimeOffset At { get; init; }
}
