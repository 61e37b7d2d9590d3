using System.Numerics;
using System.Runtime.CompilerServices;

namespace OrthancGuard.Protection.Defacing;

internal enum FaceZone
{
    Kept,

    /// <summary>Behind the generic shell: becomes filler.</summary>
    Filler,

    /// <summary>In front of the generic shell: becomes background.</summary>
    Background,
}

/// <summary>
/// The cut and the shell, in atlas mm. Both depend on the pose only, never on the skin: a cut at a constant depth would leave a copy of
/// the face behind it.
/// </summary>
internal static class FaceRegion
{
    /// <summary>Above this height nothing is cut.</summary>
    public const float BrowTop = -8;

    /// <summary>Below this height the cut is at its full depth.</summary>
    public const float BrowBottom = -34;

    public const float HalfWidth = 95;

    /// <summary>
    /// Further to the side than this is ear: narrower below the skull, where lobes lie close to the jaw. Everyone gets this plane there.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float EarSide(float z) => 78 - 10 * Math.Clamp((-45 - z) / 15, 0, 1);

    /// <summary>What the plane lays open, hollows and bone, is closed by a lid no deeper than this.</summary>
    public const float LidSide = 63;

    /// <summary>Below this height nothing is cut.</summary>
    public const float Lowest = -175;

    /// <summary>How far forward one must be to be cut; infinite where nothing is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Cut(float x, float z)
    {
        if (z > BrowTop || z < Lowest || MathF.Abs(x) > HalfWidth)
        {
            return float.PositiveInfinity;
        }

        var side = MathF.Min(MathF.Abs(x), 85);
        var full = 62 - 22f / 3600 * side * side;
        var ramp = Math.Clamp((BrowTop - z) / (BrowTop - BrowBottom), 0, 1);
        return 100 * (1 - ramp) + full * ramp - Math.Clamp((-95 - z) / 40, 0, 1) * 18;
    }

    /// <summary>The front of the face that everyone gets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Shell(float x, float z)
    {
        var side = x / 84;
        return -10 + 98 * MathF.Sqrt(MathF.Max(0, 1 - side * side)) - Math.Clamp((-95 - z) / 45, 0, 1) * 14;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FaceZone Zone(Vector3 p) =>
        p.Y <= Cut(p.X, p.Z) ? FaceZone.Kept : p.Y <= Shell(p.X, p.Z) ? FaceZone.Filler : FaceZone.Background;

    /// <summary>True only when nothing in a box, atlas mm, is altered: a quick look before a close one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsKept(Vector3 low, Vector3 high)
    {
        const float rounding = 0.05f;
        (low, high) = (low - new Vector3(rounding), high + new Vector3(rounding));
        var side = MathF.Min(MathF.Max(MathF.Abs(low.X), MathF.Abs(high.X)), 85);
        var leastCut = 62 - (22f / 3600 * side * side) - (low.Z < -95 ? 18 : 0);
        var isFace = high.Y > leastCut && high.Z >= Lowest && low.Z <= BrowTop && high.X >= -HalfWidth && low.X <= HalfWidth;
        var isEar = (high.X > LidSide || low.X < -LidSide) && high.Y > -62 && low.Y < 12 && high.Z > -105 && low.Z < 8;
        return !isFace && !isEar;
    }

    /// <summary>What becomes of the place of an ear: what lies inside the plane, such as the hollow of the ear, is filled.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FaceZone EarZone(Vector3 p) => MathF.Abs(p.X) <= EarSide(p.Z) ? FaceZone.Filler : FaceZone.Background;

    /// <summary>Where ears are looked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NearEar(Vector3 p, float margin = 0) => MathF.Abs(p.X) > 68 - margin && BesideEar(p, margin);

    /// <summary>The same, and the place of the lid inside it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NearLid(Vector3 p) => MathF.Abs(p.X) > LidSide && BesideEar(p, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool BesideEar(Vector3 p, float margin) =>
        p.Y > -62 - margin && p.Y < 12 + margin && p.Z > -105 - margin && p.Z < 8 + margin;
}
