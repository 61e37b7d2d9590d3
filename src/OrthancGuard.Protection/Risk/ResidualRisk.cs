namespace OrthancGuard.Protection.Risk;

/// <summary>How far something that remains in an outgoing study may help to find out whose it is.</summary>
public enum RiskLevel
{
    /// <summary>Says something only to who has the original.</summary>
    Low,

    /// <summary>With other knowledge, one of few people.</summary>
    Moderate,

    /// <summary>May name one person by itself, or with what is easily known.</summary>
    High,
}

/// <summary>One thing that remains, and why that matters. Holds no value of the study.</summary>
/// <param name="Level">How far it helps.</param>
/// <param name="Code">Stable, as reports name it.</param>
/// <param name="Text">For a reviewer and the vendor's contract file, in plain words.</param>
/// <param name="Instances">Outgoing instances that it is true of.</param>
public sealed record ResidualRisk(RiskLevel Level, string Code, string Text, int Instances);
