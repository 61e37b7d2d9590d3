using System.Numerics;

namespace OrthancGuard.Protection.Defacing;

/// <summary>What was seen in a series by itself. Small, so that a study's looks can be kept.</summary>
/// <param name="SeriesUid">Series Instance UID.</param>
/// <param name="Frame">Frame of Reference UID; empty where the images do not agree on one.</param>
/// <param name="Stacks">In the order of <see cref="SeriesStacks.Stacks"/>; empty where nothing could be made of the images.</param>
internal sealed record SeriesLook(string SeriesUid, string Frame, IReadOnlyList<StackLook> Stacks);

/// <summary>What was seen in a stack.</summary>
/// <param name="Verdict">Without its fit.</param>
/// <param name="Pose">Where the head lies; null unless that is sure.</param>
/// <param name="Vault">What the pose was started from.</param>
/// <param name="Extent">What the stack covers; null where it is no stack.</param>
internal sealed record StackLook(HeadVerdict Verdict, Pose? Pose, CranialVault? Vault, StackExtent? Extent)
{
    public static StackLook Of(ImageStack stack, HeadVerdict verdict) => new(
        verdict with { Fit = null }, verdict.Fit?.Pose, verdict.Fit?.Vault, stack.Volume is { } volume ? StackExtent.Of(volume) : null);

    /// <summary>How much the fit is to be preferred to another's.</summary>
    public double Score => Verdict.Quality is { } q ? (q.Similarity - 1) * Math.Min(1, q.Cover / 0.9) * q.Silhouette : 0;
}

/// <summary>Whether two fits say the same.</summary>
internal static class PoseAgreement
{
    /// <summary>mm, at the point where two fits differ most.</summary>
    private const float Tolerance = 9;

    // Nose, chin, ears, brow, vertex, back of the head.
    private static readonly Vector3[] Points =
        [new(0, 92, -50), new(0, 76, -110), new(80, -20, -40), new(-80, -20, -40), new(0, 84, -5), new(0, -20, 88), new(0, -112, 0)];

    public static float Difference(Affine a, Affine b) => Points.Max(point => (a.Apply(point) - b.Apply(point)).Length());

    public static bool Agree(Pose a, Pose b) => Difference(a.ToPatient, b.ToPatient) <= Tolerance;
}
