using System.Runtime.CompilerServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>What may not be altered, on the 2 mm grid: fields of distances that the cut is held against.</summary>
internal sealed class BrainGuard
{
    /// <summary>Nothing is altered nearer than this to the brain as the image or the atlas shows it, mm.</summary>
    public const float Margin = 5;

    /// <summary>More than anybody asks for, and than its neighbours' distances could make of it.</summary>
    private const float FurthestFromBrain = 24;

    private const float SmallestCavity = 300;

    /// <summary>Half the width of a gap in the skull through which a cavity may be followed, mm.</summary>
    private const float Passage = 7;

    /// <summary>How much further than a ball of that size the corners of a cavity reach, mm.</summary>
    private const float Corner = 5;

    private BrainGuard(DistanceField depth, DistanceField toBrain, float cavityMillilitres)
    {
        (Depth, ToBrain, CavityMillilitres) = (depth, toBrain, cavityMillilitres);
    }

    /// <summary>Depth below the closed skin, mm.</summary>
    public DistanceField Depth { get; }

    /// <summary>Distance to the brain: the cranial cavity on CT, the atlas's brain on MR; mm, not measured beyond 24.</summary>
    public DistanceField ToBrain { get; }

    /// <summary>Volume of the cranial cavity that was found; 0 for none.</summary>
    public float CavityMillilitres { get; }

    public static BrainGuard Find(Volume volume, byte[] head, Pose pose, bool isCt)
    {
        var grid = volume.Grid;
        var atlasBrain = MapBrain(grid, pose);
        byte[] brain = atlasBrain;
        var millilitres = 0f;
        if (isCt && Cavity(volume, atlasBrain) is { } cavity)
        {
            brain = cavity;
            millilitres = cavity.Sum(v => (int)v) * (grid.Spacing * grid.Spacing * grid.Spacing) / 1000;
        }

        var toBrain = DistanceTransform.To(grid, brain, 1, FurthestFromBrain);
        if (ReferenceEquals(brain, atlasBrain) && Doubt(pose) is > 0 and var doubt)
            toBrain = toBrain.Less(doubt);

        return new(SkinDepth(volume, head), toBrain, millilitres);
    }

    /// <summary>How deep the cut may go at a height of the atlas: thin at the brow, open below the orbits.</summary>
    public static float DeepestCut(float z) => 7 + 1.6f * MathF.Max(0, -18 - z);

    /// <summary>A small child's brain fills more of the head than the atlas's, an adult's: how much further it may reach, mm.</summary>
    private static float Doubt(Pose pose)
    {
        var scales = pose.Parameters.AsSpan(6, 3);
        return MathF.Max(0, (float)(-0.12 - ((scales[0] + scales[1] + scales[2]) / 3)) * 22);
    }

    private static byte[] MapBrain(Grid grid, Pose pose)
    {
        var inverse = pose.ToPatient.Inverse();
        var atlas = Atlas.Instance;
        var brain = new byte[grid.Count];
        Parallel.For(0, grid.Nz, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (z) =>
        {
            for (var y = 0; y < grid.Ny; y++)
            {
                for (var x = 0; x < grid.Nx; x++)
                {
                    brain[grid.Index(x, y, z)] = (byte)(atlas.InBrain(inverse.Apply(grid.Point(x, y, z))) ? 1 : 0);
                }
            }
        });
        return brain;
    }

    /// <summary>Soft tissue and fluid near the atlas's brain that bone encloses: the largest such body, by overlap.</summary>
    private static byte[]? Cavity(Volume volume, byte[] atlasBrain)
    {
        var grid = volume.Grid;
        var free = BitMask.Where(volume, static v => v is > -40 and < 200);
        free.And(BallDilation.Dilate(BitMask.Pack(grid, atlasBrain), 13.9f));
        if (LargestComponent.Find(BallDilation.Erode(free, 3), atlasBrain) is not { } largest
            || largest.Count() * (grid.Spacing * grid.Spacing * grid.Spacing) / 1000 < SmallestCavity)
        {
            return null;
        }

        var cavity = BallDilation.Dilate(largest, 3);
        // Thick slices show the orbits' roofs as soft as what lies above and below. What a larger ball does not reach leaked through them.
        if (LargestComponent.Find(BallDilation.Erode(free, Passage), atlasBrain) is { } deep)
            cavity.And(BallDilation.Dilate(deep, Passage + Corner));
        return cavity.Unpack();
    }

    /// <summary>Closed over 12 mm, and unknown beyond the field of view: a cut edge is not skin.</summary>
    private static DistanceField SkinDepth(Volume volume, byte[] head)
    {
        var grid = volume.Grid;
        var own = BitMask.Pack(grid, head);
        var solid = BallDilation.Close(own, 12);
        solid.Or(own);
        solid.Or(BitMask.Unseen(volume));
        return DistanceTransform.To(solid, false);
    }
}
