using System.Numerics;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Verification;

/// <summary>
/// Whether something that a CT keeps in front of the cut is the wall of the skull before the brain, which is kept for the brain's sake. Looks at
/// the original only, and knows nothing of how the defacer finds a brain.
/// </summary>
internal static class CranialWall
{
    /// <summary>The brain begins no further behind the surface, mm. Skin below the brow is twice as far from it.</summary>
    private const int Thickest = 10;

    /// <summary>So far nothing but brain follows, mm: more than an orbit or a sinus is deep on the way up and back.</summary>
    private const int Brain = 30;

    /// <summary>Where it begins nothing else may be, mm.</summary>
    private const int Beginning = 4;

    private const float Bone = 200;
    private static readonly (float Low, float High) Soft = (-60, 150);

    /// <summary>The way leads from every point of the wall through the brain.</summary>
    private static readonly Vector3 Middle = new(0, -20, 8);

    /// <param name="original">Hounsfield units.</param>
    /// <param name="toAtlas">Patient mm to atlas mm.</param>
    /// <param name="point">Patient mm.</param>
    public static bool Holds(Volume original, Affine toAtlas, Vector3 point)
    {
        var forward = Vector3.Normalize(toAtlas.Inverse().Apply(Middle) - point);
        var hasBone = false;
        for (var t = 0; t <= Thickest; t++)
            hasBone |= SurfaceView.Sample(original, point + (t * forward)) > Bone;
        if (!hasBone)
            return false;
        var others = 0;
        for (var t = Thickest + 1; t <= Thickest + Brain; t++)
        {
            var value = SurfaceView.Sample(original, point + (t * forward));
            // A vessel with contrast is no bone, and is thin.
            others += value > Soft.Low && value < Soft.High ? 0 : t <= Thickest + Beginning ? Brain : 1;
        }

        return others <= Brain / 10;
    }
}
