using System.Numerics;
using System.Runtime.CompilerServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>Ears: what a 16 mm ball cannot enter, inside the two boxes where ears are.</summary>
internal static class EarMask
{
    private const float Ball = 16;

    /// <summary>Below the closed skin, mm: where an ear stands off, its root lies this deep.</summary>
    private const float Deepest = 40;

    private const float Deep = 22;

    /// <summary>Where only the atlas says where the brain is, what is widened inside the plane keeps so far from it, mm: a brain may lie lower than the atlas's.</summary>
    private const float FarFromSupposedBrain = 16;

    /// <summary>And is no deeper below the closed skin than this, mm: a skull with its scalp is thicker.</summary>
    private const float Shallow = 12;

    /// <summary>Below this height, atlas mm, there is no ear but its lobe, and the brain is the cerebellum.</summary>
    private const float Lobe = -40;

    /// <summary>How thick the lid on hollows and bone is that the plane lays open, mm: more than sagittal slices are apart.</summary>
    private const float Lid = 7;

    /// <summary>No ear reaches further to the side, atlas mm.</summary>
    private const float Outermost = 112;

    /// <param name="volume">The images.</param>
    /// <param name="threshold">Values above are solid.</param>
    /// <param name="head">What is head.</param>
    /// <param name="pose">Where it lies.</param>
    /// <param name="guard">What may not be altered.</param>
    /// <param name="isUptake">The skin is the atlas's: what is deep keeps further from the brain, and what is dark may be anything.</param>
    public static BitMask Find(Volume volume, float threshold, byte[] head, Pose pose, BrainGuard guard, bool isUptake = false)
    {
        var grid = volume.Grid;
        var farFromBrain = isUptake ? 20f : 14f;
        // Beyond the field of view counts as head, so that the crop's edge is not thin.
        var solid = BitMask.Pack(grid, head);
        solid.Or(BitMask.Unseen(volume));
        var core = BallDilation.Open(BallDilation.Close(solid, 6), Ball);
        var inverse = pose.ToPatient.Inverse();
        var isSupposed = guard.CavityMillilitres == 0;
        BitMask kept = new(grid), dark = new(grid), thin = new(grid);
        Parallel.For(0, grid.Nz, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (z) =>
        {
            for (var y = 0; y < grid.Ny; y++)
            {
                for (var x = 0; x < grid.Nx; x++)
                {
                    var i = grid.Index(x, y, z);
                    if (guard.ToBrain[i] <= BrainGuard.Margin)
                        kept.Mark(x, y, z);
                    if (volume.Seen[i] == 0)
                        continue;
                    var p = inverse.Apply(grid.Point(x, y, z));
                    var isBeside = MathF.Abs(p.X) > FaceRegion.EarSide(p.Z);
                    var isLow = isSupposed && p.Z < Lobe && !isBeside;
                    if ((isLow && (guard.ToBrain[i] < FarFromSupposedBrain || guard.Depth[i] > Shallow)) || !FaceRegion.NearEar(p))
                        kept.Mark(x, y, z);
                    // Where the field of view ends beside an ear nobody knows how deep it lies: outside the plane that does not matter.
                    if ((isUptake || !isBeside) && guard.Depth[i] > Deepest)
                        continue;
                    if (!isUptake && volume.Values[i] <= threshold && FaceRegion.NearLid(p) && guard.ToBrain[i] > (isLow ? BrainGuard.Margin + 5 : BrainGuard.Margin + 3))
                        dark.Mark(x, y, z);
                    // What will be widened keeps further away, but for what stands off a skull whose inside was seen.
                    if (guard.ToBrain[i] < (isBeside && !isSupposed ? BrainGuard.Margin : BrainGuard.Margin + 3) && !IsOutside(p, guard.Depth[i]))
                        continue;
                    // Beside the head, in the box, is ear that stands off, or air. Air inside is the hollow of the ear and its canal; on MR
                    // so is bone, which near the brain is skull.
                    var isEar = head[i] == 0 || !core.Has(x, y, z) || isBeside
                        || (volume.Values[i] <= threshold && guard.ToBrain[i] > (isLow ? FarFromSupposedBrain : farFromBrain));
                    var isDeep = (isUptake || !isBeside) && guard.Depth[i] > Deep && guard.ToBrain[i] < farFromBrain;
                    if (isEar && !isDeep && FaceRegion.NearEar(p) && MathF.Abs(p.X) < Outermost)
                        thin.Mark(x, y, z);
                }
            }
        });
        var ears = BallDilation.Dilate(thin, 3);
        ears.AndNot(kept);
        ears.Or(thin);
        var lid = BallDilation.Dilate(thin, Lid);
        lid.And(dark);
        ears.Or(lid);
        return ears;
    }

    // The atlas's brain is 68 mm wide to either side. What is found of a cavity so far out leaked through a thin skull or a canal.
    private static bool IsOutside(Vector3 p, float depth) => MathF.Abs(p.X) > 80 && depth < 12;
}
