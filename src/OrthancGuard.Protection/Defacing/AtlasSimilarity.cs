using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// Normalised mutual information of the atlas and a patient under an affine map: 1 for none, 2 for sameness. The joint histogram counts
/// in whole numbers, so that the order of counting does not show.
/// </summary>
internal sealed class AtlasSimilarity
{
    private const int Bins = AtlasSamples.Bins;

    /// <summary>A sample's weight, shared by two neighbouring bins.</summary>
    private const int Whole = 256;

    /// <summary>Cells of the histogram: a row for each bin of the atlas, with one place more for the second neighbour.</summary>
    private const int Cells = Bins * (Bins + 1);

    private readonly Grid grid;
    private readonly byte[] seen;
    private readonly ulong[] corners;

    /// <param name="coarse">The patient, 4 mm.</param>
    /// <param name="isCt">Values are Hounsfield units.</param>
    public AtlasSimilarity(Volume coarse, bool isCt)
    {
        (grid, seen) = (coarse.Grid, coarse.Seen);
        corners = Corners(grid, Quantise(coarse, isCt));
    }

    /// <param name="map">Atlas mm to patient mm.</param>
    /// <param name="every">1 for all samples, 2 for every second of each row …</param>
    /// <returns>0 where too little of the atlas lies in the patient's field of view.</returns>
    public double Of(Affine map, int every)
    {
        Span<int> joint = stackalloc int[Cells];
        var (counted, total) = Count(map, every, joint);
        return counted < 0.3 * total ? 0 : Normalised(joint, (double)counted * Whole);
    }

    private (int Counted, int Total) Count(Affine map, int every, Span<int> joint)
    {
        var samples = AtlasSamples.Instance;
        var scale = 1 / grid.Spacing;
        Vector3 mx = map.X * scale, my = map.Y * scale, mz = map.Z * scale, mt = (map.T - grid.Origin) * scale;
        var step = (mx * (samples.Spacing * every)).AsVector128();
        var end = Vector128.Create(grid.Nx - 1, grid.Ny - 1, grid.Nz - 1, 1f);
        // Neighbouring samples often count in the same cell: two histograms by turns need not wait for each other.
        Span<int> two = stackalloc int[2 * Cells];
        two.Clear();
        int n = 0, total = 0, turn = 0;
        foreach (ref readonly var run in samples.Runs.AsSpan())
        {
            var first = run.Row % every;
            var p = ((mx * (run.Start.X + (first * samples.Spacing))) + (my * run.Start.Y) + (mz * run.Start.Z) + mt).AsVector128();
            for (var k = first; k < run.Count; k += every, p += step)
            {
                total++;
                if (!Vector128.GreaterThanOrEqualAll(p, Vector128<float>.Zero) || !Vector128.LessThanAll(p, end))
                    continue;
                var whole = Vector128.ConvertToInt32(p);
                var at = whole.GetElement(0) + (grid.Nx * whole.GetElement(1)) + (grid.Plane * whole.GetElement(2));
                if (seen[at] == 0)
                    continue;
                var value = (int)(Interpolate(corners[at], p - Vector128.ConvertToSingle(whole)) * ((Bins - 1) * Whole / 255f));
                var cell = turn + (samples.Bin[run.First + k] * (Bins + 1)) + (value / Whole);
                two[cell] += Whole - (value % Whole);
                two[cell + 1] += value % Whole;
                turn ^= Cells;
                n++;
            }
        }

        for (var i = 0; i < Cells; i++)
            joint[i] = two[i] + two[i + Cells];
        return (n, total);
    }

    private static float Interpolate(ulong eight, Vector128<float> share)
    {
        var words = Vector128.WidenLower(Vector128.CreateScalar(eight).AsByte());
        var near = Vector128.ConvertToSingle(Vector128.WidenLower(words).AsInt32());
        var far = Vector128.ConvertToSingle(Vector128.WidenUpper(words).AsInt32());
        var four = near + ((far - near) * share.GetElement(2));
        var two = four + ((Vector128.Shuffle(four, Vector128.Create(2, 3, 2, 3)) - four) * share.GetElement(1));
        var low = two.GetElement(0);
        return low + ((two.GetElement(1) - low) * share.GetElement(0));
    }

    private static double Normalised(ReadOnlySpan<int> joint, double n)
    {
        Span<long> across = stackalloc long[Bins + 1];
        across.Clear();
        double hx = 0, hxy = 0, hy = 0;
        for (var i = 0; i < Bins; i++)
        {
            long row = 0;
            for (var j = 0; j <= Bins; j++)
            {
                var v = joint[(i * (Bins + 1)) + j];
                row += v;
                across[j] += v;
                hxy += Entropy(v);
            }

            hx += Entropy(row);
        }

        foreach (var v in across)
            hy += Entropy(v);
        return (hx + hy) / (hxy + 1e-12);

        double Entropy(long count) => count == 0 ? 0 : -(count / n * PortableMath.Log(count / n));
    }

    /// <summary>For each voxel its own value and those of the seven neighbours up to the next along each axis.</summary>
    private static ulong[] Corners(Grid grid, byte[] values)
    {
        var result = new ulong[values.Length];
        for (var z = 0; z < grid.Nz - 1; z++)
        {
            for (var y = 0; y < grid.Ny - 1; y++)
            {
                for (var x = 0; x < grid.Nx - 1; x++)
                {
                    var at = grid.Index(x, y, z);
                    ulong eight = 0;
                    for (var k = 7; k >= 0; k--)
                        eight = eight << 8 | values[at + (k & 1) + ((k >> 1 & 1) * grid.Nx) + ((k >> 2) * grid.Plane)];
                    result[at] = eight;
                }
            }
        }

        return result;
    }

    /// <summary>To 0-255: soft tissue and bone on CT, up to the 99th percentile on MR.</summary>
    private static byte[] Quantise(Volume coarse, bool isCt)
    {
        float low = -200, high = 300;
        if (!isCt)
        {
            var values = new List<float>();
            for (var i = 0; i < coarse.Values.Length; i++)
            {
                if (coarse.Seen[i] != 0)
                    values.Add(coarse.Values[i]);
            }

            low = 0;
            high = MathF.Max(RankSelect.At(CollectionsMarshal.AsSpan(values), (int)(0.99f * (values.Count - 1))), 1);
        }

        var result = new byte[coarse.Values.Length];
        for (var i = 0; i < result.Length; i++)
            result[i] = (byte)Math.Clamp((int)MathF.Round((coarse.Values[i] - low) / (high - low) * 255), 0, 255);
        return result;
    }
}
