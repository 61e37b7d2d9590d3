using System.Numerics;
using System.Runtime.CompilerServices;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Verification;

/// <summary>
/// Looks at the side of a head from the side, as a relief over the atlas's middle plane: an ear is what stands out of it more steeply and
/// more narrowly than a skull or a jaw can. Knows nothing of how ears were removed.
/// </summary>
internal static class EarCheck
{
    private const int Step = 2;
    private const int Front = 36;
    private const int Back = -88;
    private const int Top = 32;
    private const int Bottom = -128;
    private const int Outermost = 116;
    private const int Innermost = 45;

    /// <summary>The side of a head lies no further out, ears apart, mm of the atlas.</summary>
    private const int Beside = 82;

    /// <summary>Half the width that something must have to be no ear, mm: an ear is 30 to 36 mm wide.</summary>
    private const int Disc = 20;

    /// <summary>How far an ear stands out, mm of the atlas.</summary>
    private const float Steep = 7;

    private static readonly int Columns = (Front - Back) / Step + 1;
    private static readonly int Rows = (Top - Bottom) / Step + 1;

    /// <summary>Square centimetres of the relief that stand out as an ear does.</summary>
    /// <param name="volume">The images as a volume.</param>
    /// <param name="bare">The same with everything altered taken for air: only what is left there is an ear, and not filler.</param>
    /// <param name="toAtlas">Patient mm to atlas mm.</param>
    /// <param name="threshold">Values above are solid.</param>
    /// <param name="side">1 for the patient's right in atlas space, -1 for the left.</param>
    public static float Area(Volume volume, Volume bare, Affine toAtlas, float threshold, int side)
    {
        var toPatient = toAtlas.Inverse();
        var (relief, ends) = Relief(volume, toPatient, threshold, side);
        var ground = Filter(Filter(relief, ends, MathF.Min), ends, MathF.Max);
        var found = 0;
        for (var i = 0; i < relief.Length; i++)
        {
            var p = new Vector3(side * relief[i], Back + i % Columns * Step, Bottom + i / Columns * Step);
            found += relief[i] - ground[i] > Steep && FaceRegion.NearEar(p) && SurfaceView.Sample(bare, toPatient.Apply(p)) > threshold ? 1 : 0;
        }

        return found * Step * Step / 100f;
    }

    /// <summary>
    /// Where the surface lies, and where it is not known because the field of view ends at the side of the head: a hole there is no ground that
    /// the rest stands out of.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (float[] Relief, bool[] Ends) Relief(Volume volume, Affine toPatient, float threshold, int side)
    {
        var relief = new float[Rows * Columns];
        var ends = new bool[relief.Length];
        for (var i = 0; i < relief.Length; i++)
        {
            relief[i] = Innermost;
            for (var x = Outermost; x > Innermost; x--)
            {
                var p = toPatient.Apply(new(side * x, Back + i % Columns * Step, Bottom + i / Columns * Step));
                ends[i] |= x < Beside && !IsSeen(volume, p);
                if (!(SurfaceView.Sample(volume, p) > threshold))
                    continue;
                relief[i] = x;
                break;
            }
        }

        return (relief, ends);
    }

    private static bool IsSeen(Volume volume, Vector3 point)
    {
        var grid = volume.Grid;
        var p = grid.Locate(point);
        int x = (int)MathF.Round(p.X), y = (int)MathF.Round(p.Y), z = (int)MathF.Round(p.Z);
        return grid.Contains(x, y, z) && volume.Seen[grid.Index(x, y, z)] != 0;
    }

    /// <summary>The least or greatest of a disc around each point; what lies beyond the picture, or is not known, does not count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float[] Filter(float[] relief, bool[] ends, Func<float, float, float> choose)
    {
        const int Reach = Disc / Step;
        var result = new float[relief.Length];
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                var value = relief[row * Columns + column];
                for (var dr = -Reach; dr <= Reach; dr++)
                {
                    for (var dc = -Reach; dc <= Reach; dc++)
                    {
                        int r = row + dr, c = column + dc;
                        if (dr * dr + dc * dc <= Reach * Reach && (uint)r < (uint)Rows && (uint)c < (uint)Columns && !ends[r * Columns + c])
                            value = choose(value, relief[r * Columns + c]);
                    }
                }

                result[row * Columns + column] = value;
            }
        }

        return result;
    }
}
