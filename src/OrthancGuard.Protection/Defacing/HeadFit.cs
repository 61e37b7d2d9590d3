using System.Numerics;

namespace OrthancGuard.Protection.Defacing;

/// <summary>Everything known of one head after fitting: the plan that the series' planes are altered by.</summary>
internal sealed class HeadFit
{
    private BrainGuard? guard;
    private BitMask? ears;

    public required Volume Volume { get; init; }

    public required float Threshold { get; init; }

    public required byte[] Head { get; init; }

    public required CranialVault Vault { get; init; }

    public required Pose Pose { get; init; }

    public required bool IsCt { get; init; }

    /// <summary>The skin is the atlas's: ears keep further from the brain.</summary>
    public bool IsUptake { get; init; }

    // Asked for at every pixel: a lambda that is made only where it is needed is not made a million times.

    /// <summary>Found when it is first asked for: what fits badly is not altered, and needs none.</summary>
    public BrainGuard Guard => Volatile.Read(ref guard) ?? LazyInitializer.EnsureInitialized(ref guard, () => BrainGuard.Find(Volume, Head, Pose, IsCt));

    public BitMask Ears =>
        Volatile.Read(ref ears) ?? LazyInitializer.EnsureInitialized(ref ears, () => EarMask.Find(Volume, Threshold, Head, Pose, Guard, IsUptake));

    /// <returns>Null where too little of the vault is in view.</returns>
    public static HeadFit? Find(Volume volume, float threshold, byte[] head, bool isCt) =>
        CranialVault.Fit(volume, head) is { } vault
            ? With(volume, threshold, head, vault, AtlasRegistration.Register(volume.Halved(), isCt, vault), isCt)
            : null;

    /// <summary>By a pose that is known from another series of the same frame of reference.</summary>
    public static HeadFit With(Volume volume, float threshold, byte[] head, CranialVault vault, Pose pose, bool isCt, bool isUptake = false) => new()
    {
        Volume = volume,
        Threshold = threshold,
        Head = head,
        Vault = vault,
        Pose = pose,
        IsCt = isCt,
        IsUptake = isUptake,
    };

    /// <summary>Whether the series has data at a point in patient mm, and the nearest voxel.</summary>
    public bool IsSeen(Vector3 point, out int index)
    {
        var grid = Volume.Grid;
        var p = grid.Locate(point);
        int x = (int)MathF.Round(p.X), y = (int)MathF.Round(p.Y), z = (int)MathF.Round(p.Z);
        var inside = grid.Contains(x, y, z);
        index = inside ? grid.Index(x, y, z) : 0;
        return inside && Volume.Seen[index] != 0;
    }
}
