using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Verification;

/// <summary>What the check of a defaced stack found and measured.</summary>
internal sealed record FaceCheckResult
{
    /// <summary>The rule that the stack breaks; null when it may go.</summary>
    public FaceCheckRule? Broken { get; init; }

    /// <summary>What is wrong, in plain words; null when the stack may go.</summary>
    public string? Problem { get; init; }

    /// <summary>Pixels whose value is another than before.</summary>
    public long Altered { get; init; }

    /// <summary>Least share, over the thresholds, of the rays that met the face and now meet the common shell; 1 where none met it.</summary>
    public double Shell { get; init; } = 1;

    /// <summary>The same with everything altered taken for air, for the cut.</summary>
    public double Cut { get; init; } = 1;

    /// <summary>Square centimetres of ear before and after, both sides together.</summary>
    public (float Before, float After) Ears { get; init; }

    /// <summary>Variance of block means of the filler against what chance gives: 1 for noise.</summary>
    public double Structure { get; init; } = 1;

    /// <summary>Correlation of the filler with what was there.</summary>
    public double Likeness { get; init; }

    /// <summary>What was looked at, for pictures of the same; null where the images do not stack. The original may have to be read again, once.</summary>
    public (Func<Volume?> Was, Volume Now)? Seen { get; init; }

    public FaceCheckResult Break(FaceCheckRule rule, string problem) => this with { Broken = rule, Problem = problem };
}
