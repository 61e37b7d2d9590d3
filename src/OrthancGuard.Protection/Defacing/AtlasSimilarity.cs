using System.Numerics;
using System.Runtime.CompilerServices;
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

    /// <summary>A row for each bin of the atlas.</summary>
    private const int Cells = Bins * Bins;

    private readonly Grid grid;
    private readonly byte[] seen;
    private readonly ulong[] corners;

    /// <param name="coarse">The patient, 4 mm.</param>
    /// <param name="isCt">Values are Hounsfield units.</param>
    public AtlasSimilarity(Volume coarse, bool isCt)
    {
        grid = coarse.Grid;
        // One place more, which nobody has seen: for whoever is out of the field of view.
        seen = [.. coarse.Seen, 0];
        corners = Corners(grid, Quantise(coarse, isCt));
    }

    /// <param name="map">Atlas mm to patient mm.</param>
    /// <param name="every">1 for all samples, 2 for every second of each row …</param>
    /// <returns>0 where too little of the atlas lies in the patient's field of view.</returns>
    public double Of(Affine map, int every)
    {
        Span<int> joint = stackalloc int[Bins * (Bins + 1)];
        var lanes = AtlasLanes.Of(every);
        var counted = Count(map, lanes, joint);
        return counted < 0.3 * lanes.Total ? 0 : Normalised(joint, (double)counted * Whole);
    }

    // Compiled once and for good: what is compiled ahead knows nothing of wide vectors.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Count(Affine map, AtlasLanes lanes, Span<int> joint)
    {
        var scale = 1 / grid.Spacing;
        Vector3 mx = map.X * scale, my = map.Y * scale, mz = map.Z * scale, mt = (map.T - grid.Origin) * scale, step = mx * lanes.Spacing;
        Vector256<float> endX = Vector256.Create(grid.Nx - 1f), endY = Vector256.Create(grid.Ny - 1f), endZ = Vector256.Create(grid.Nz - 1f);
        Vector256<float> stepX = Vector256.Create(step.X), stepY = Vector256.Create(step.Y), stepZ = Vector256.Create(step.Z);
        Vector256<int> rowLength = Vector256.Create(grid.Nx), plane = Vector256.Create(grid.Plane), nowhere = Vector256.Create(grid.Count);
        // A cell holds the share of its bin below and that of the next bin above. Neighbouring samples often count in the same cell: two
        // histograms by turns need not wait for each other.
        Span<ulong> even = stackalloc ulong[Cells], odd = stackalloc ulong[Cells];
        Span<int> places = stackalloc int[AtlasLanes.Together], values = stackalloc int[AtlasLanes.Together], rows = stackalloc int[AtlasLanes.Together];
        even.Clear();
        odd.Clear();
        int n = 0, next = 0;
        for (var group = 0; group < lanes.Steps.Length; group++)
        {
            Vector256<float> sx = Vector256.Create(lanes.X, group * AtlasLanes.Together), sy = Vector256.Create(lanes.Y, group * AtlasLanes.Together),
                sz = Vector256.Create(lanes.Z, group * AtlasLanes.Together);
            var x = (mx.X * sx) + (my.X * sy) + (mz.X * sz) + Vector256.Create(mt.X);
            var y = (mx.Y * sx) + (my.Y * sy) + (mz.Y * sz) + Vector256.Create(mt.Y);
            var z = (mx.Z * sx) + (my.Z * sy) + (mz.Z * sz) + Vector256.Create(mt.Z);
            for (var k = lanes.Steps[group]; k > 0; k--, next += AtlasLanes.Together, x += stepX, y += stepY, z += stepZ)
            {
                var cell = Vector256.WidenLower(Vector256.Create(Vector128.Create(lanes.Cells, next), default)).AsInt32();
                var isIn = Vector256.GreaterThanOrEqual(x, default) & Vector256.GreaterThanOrEqual(y, default) & Vector256.GreaterThanOrEqual(z, default)
                    & Vector256.LessThan(x, endX) & Vector256.LessThan(y, endY) & Vector256.LessThan(z, endZ);
                var mask = isIn.AsInt32() & Vector256.LessThan(cell, Vector256.Create((int)AtlasLanes.None));
                if (mask == default)
                    continue;
                Vector256<int> wx = Vector256.ConvertToInt32Native(x), wy = Vector256.ConvertToInt32Native(y), wz = Vector256.ConvertToInt32Native(z);
                Vector256.ConditionalSelect(mask, wx + (rowLength * wy) + (plane * wz), nowhere).CopyTo(places);
                var p = places;
                var even4 = Vector256.Create(corners[p[0]], corners[p[2]], corners[p[4]], corners[p[6]]);
                var odd4 = Vector256.Create(corners[p[1]], corners[p[3]], corners[p[5]], corners[p[7]]);
                var near = ((even4 & Vector256.Create(0xffff_fffful)) | (odd4 << 32)).AsInt32();
                var far = ((even4 >> 32) | (odd4 & Vector256.Create(0xffff_ffff_0000_0000ul))).AsInt32();
                Vector256<float> u = x - Vector256.ConvertToSingle(wx), v = y - Vector256.ConvertToSingle(wy), w = z - Vector256.ConvertToSingle(wz);
                var low = Between(Between(Byte(near, 0), Byte(far, 0), w), Between(Byte(near, 16), Byte(far, 16), w), v);
                var high = Between(Between(Byte(near, 8), Byte(far, 8), w), Between(Byte(near, 24), Byte(far, 24), w), v);
                var value = Vector256.ConvertToInt32Native(Between(low, high, u) * ((Bins - 1) * Whole / 255f)) & mask;
                ((cell & mask) + (value >> 8)).CopyTo(rows);
                (value & Vector256.Create(Whole - 1)).CopyTo(values);
                for (var i = 0; i < AtlasLanes.Together; i += 2)
                {
                    int one = seen[places[i]], two = seen[places[i + 1]];
                    n += one + two;
                    even[rows[i]] += (uint)one * (Whole + ((uint)values[i] * 0xffff_fffful));
                    odd[rows[i + 1]] += (uint)two * (Whole + ((uint)values[i + 1] * 0xffff_fffful));
                }
            }
        }

        joint.Clear();
        for (var i = 0; i < Cells; i++)
        {
            var sum = even[i] + odd[i];
            var at = (i / Bins * (Bins + 1)) + (i % Bins);
            joint[at] += (int)sum;
            joint[at + 1] += (int)(sum >> 32);
        }

        return n;
    }

    private static Vector256<float> Byte(Vector256<int> four, int shift) => Vector256.ConvertToSingle((four >>> shift) & Vector256.Create(0xff));

    private static Vector256<float> Between(Vector256<float> a, Vector256<float> b, Vector256<float> share) => a + ((b - a) * share);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong[] Corners(Grid grid, byte[] values)
    {
        var result = new ulong[values.Length + 1];
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static byte[] Quantise(Volume coarse, bool isCt)
    {
        float low = -200, high = 300;
        if (!isCt)
        {
            low = 0;
            high = MathF.Max(RankSelect.At(coarse, (int)(0.99f * (coarse.SeenCount - 1))), 1);
        }

        var result = new byte[coarse.Values.Length];
        for (var i = 0; i < result.Length; i++)
            result[i] = (byte)Math.Clamp((int)MathF.Round((coarse.Values[i] - low) / (high - low) * 255), 0, 255);
        return result;
    }
}
