using System.Numerics;

namespace OrthancGuard.Protection.Defacing;

/// <summary>How the atlas lies in the patient, and how sure that is.</summary>
/// <param name="ToPatient">Atlas mm to patient mm.</param>
/// <param name="Parameters">Translation (mm), pitch, roll, yaw (radians), log scales x, y, z.</param>
/// <param name="Similarity">Normalised mutual information, 1 to 2.</param>
/// <param name="Spread">How far apart the two best solutions are, mm.</param>
internal sealed record Pose(Affine ToPatient, double[] Parameters, double Similarity, double Spread);

/// <summary>Affine registration of the atlas by normalised mutual information: nine parameters, mild priors, many starts.</summary>
internal sealed class AtlasRegistration
{
    private const int Bins = 24;

    private static readonly Vector3 Pivot = new(0, -18, 8);

    /// <summary>One step of each parameter: mm, radians, logarithm of scale.</summary>
    private static readonly double[] Steps = [4, 4, 4, 0.06, 0.06, 0.06, 0.05, 0.05, 0.05];

    private readonly Volume volume;
    private readonly byte[] values;
    private readonly Vector3[] points;
    private readonly byte[] intensities;

    private AtlasRegistration(Volume volume, byte[] values)
    {
        (this.volume, this.values) = (volume, values);
        (points, intensities) = Samples.Value;
    }

    private static readonly Lazy<(Vector3[] Points, byte[] Intensities)> Samples = new(CollectSamples);

    public static Pose Register(Volume coarse, bool isCt, CranialVault vault)
    {
        var registration = new AtlasRegistration(coarse, Quantise(coarse, isCt));
        var starts = new List<double[]>();
        // Where the same fit puts the atlas's own vault, so that starts differ only in pose.
        var atlasVault = AtlasVault.Value;
        for (var pitch = -45; pitch <= 45; pitch += 15)
        {
            foreach (var dz in (ReadOnlySpan<double>)[-15, 0, 15])
            {
                foreach (var scale in (ReadOnlySpan<double>)[-0.1, 0])
                {
                    var q = new double[9];
                    q[3] = pitch * Math.PI / 180;
                    q[6] = q[7] = q[8] = scale;
                    var turned = Linear(q).Apply(atlasVault - Pivot);
                    var shift = vault.Centre - Pivot - turned;
                    (q[0], q[1], q[2]) = (shift.X, shift.Y, shift.Z + dz);
                    starts.Add(q);
                }
            }
        }

        var costs = new double[starts.Count];
        Parallel.For(0, starts.Count, i => costs[i] = registration.Cost(starts[i], 4));
        var best = Enumerable.Range(0, starts.Count).OrderBy(i => costs[i]).ThenBy(i => i).Take(4).Select(i => starts[i]).ToArray();
        var rough = new (double[] Point, double Cost)[best.Length];
        Parallel.For(0, best.Length, i =>
        {
            var (p, c) = Powell.Minimise(x => registration.Cost(Scale(x), 4), Unscale(best[i]), 500, 0.05, 1e-4);
            rough[i] = (Scale(p), c);
        });
        Array.Sort(rough, (a, b) => a.Cost.CompareTo(b.Cost));
        var (point, cost) = Powell.Minimise(x => registration.Cost(Scale(x), 1), Unscale(rough[0].Point), 700, 0.02, 1e-5);
        var final = Scale(point);
        var spread = Math.Sqrt(Enumerable.Range(0, 3).Sum(i => Math.Pow(rough[0].Point[i] - rough[1].Point[i], 2)));
        return new(Map(final), final, -registration.Cost(final, 1, priors: false), spread);
    }

    private static double[] Scale(double[] x) => [.. x.Zip(Steps, (a, b) => a * b)];

    private static double[] Unscale(double[] x) => [.. x.Zip(Steps, (a, b) => a / b)];

    private static Affine Linear(double[] q)
    {
        var r = Affine.Rotation(q[3], q[4], q[5]);
        return new(r.X * (float)Math.Exp(q[6]), r.Y * (float)Math.Exp(q[7]), r.Z * (float)Math.Exp(q[8]), Vector3.Zero);
    }

    private static Affine Map(double[] q)
    {
        var linear = Linear(q);
        return linear with { T = Pivot + new Vector3((float)q[0], (float)q[1], (float)q[2]) - linear.Apply(Pivot) };
    }

    private double Cost(double[] q, int every, bool priors = true)
    {
        var map = Map(q);
        var similarity = Similarity(map, every);
        if (!priors)
        {
            return -similarity;
        }

        double Square(double v) => v * v;
        var penalty = (Square(q[6]) + Square(q[7]) + Square(q[8])) / (0.25 * 0.25) * 0.004
            + (Square(q[4] / 0.3) + Square(q[5] / 0.35)) * 0.003
            + (Square(q[6] - q[7]) + Square(q[7] - q[8])) / 0.04 * 0.004;
        return penalty - similarity;
    }

    private double Similarity(Affine map, int every)
    {
        var grid = volume.Grid;
        var scale = 1 / grid.Spacing;
        Vector3 mx = map.X * scale, my = map.Y * scale, mz = map.Z * scale, mt = (map.T - grid.Origin) * scale;
        var joint = new float[Bins * (Bins + 1)];
        var seen = volume.Seen;
        var data = values;
        var n = 0;
        int nx = grid.Nx, plane = grid.Plane, lx = grid.Nx - 1, ly = grid.Ny - 1, lz = grid.Nz - 1;
        for (var i = 0; i < points.Length; i += every)
        {
            var a = points[i];
            var p = mx * a.X + my * a.Y + mz * a.Z + mt;
            if (!(p.X >= 0 && p.Y >= 0 && p.Z >= 0 && p.X < lx && p.Y < ly && p.Z < lz))
            {
                continue;
            }

            int x = (int)p.X, y = (int)p.Y, z = (int)p.Z;
            var at = x + nx * y + plane * z;
            if (seen[at] == 0)
            {
                continue;
            }

            float fx = p.X - x, fy = p.Y - y, fz = p.Z - z;
            var v00 = data[at] + fx * (data[at + 1] - data[at]);
            var v10 = data[at + nx] + fx * (data[at + nx + 1] - data[at + nx]);
            var below = at + plane;
            var v01 = data[below] + fx * (data[below + 1] - data[below]);
            var v11 = data[below + nx] + fx * (data[below + nx + 1] - data[below + nx]);
            var v0 = v00 + fy * (v10 - v00);
            var v = (v0 + fz * (v01 + fy * (v11 - v01) - v0)) * ((Bins - 1) / 255f);
            var bin = (int)v;
            var w = v - bin;
            var cell = intensities[i] * (Bins + 1) + bin;
            joint[cell] += 1 - w;
            joint[cell + 1] += w;
            n++;
        }

        return n < 0.3 * points.Length / every ? 0 : Normalised(joint, n);
    }

    private static double Normalised(float[] joint, int n)
    {
        Span<double> across = stackalloc double[Bins + 1];
        across.Clear();
        double hx = 0, hxy = 0, hy = 0;
        for (var i = 0; i < Bins; i++)
        {
            double row = 0;
            for (var j = 0; j <= Bins; j++)
            {
                double v = joint[i * (Bins + 1) + j];
                if (v > 0)
                {
                    row += v;
                    across[j] += v;
                    hxy -= v / n * Math.Log(v / n);
                }
            }

            if (row > 0)
            {
                hx -= row / n * Math.Log(row / n);
            }
        }

        foreach (var v in across)
        {
            if (v > 0)
            {
                hy -= v / n * Math.Log(v / n);
            }
        }

        return (hx + hy) / (hxy + 1e-12);
    }

    private static readonly Lazy<Vector3> AtlasVault = new(() =>
    {
        var atlas = Atlas.Instance;
        var whole = new Volume(atlas.Coarse);
        Array.Fill(whole.Seen, (byte)1);
        return CranialVault.Fit(whole, atlas.Head)!.Centre;
    });

    private static (Vector3[] Points, byte[] Intensities) CollectSamples()
    {
        var atlas = Atlas.Instance;
        var grid = atlas.Coarse;
        var near = Morphology.Dilate(grid, atlas.Head, 16);
        var inside = new List<byte>();
        for (var i = 0; i < atlas.Head.Length; i++)
        {
            if (atlas.Head[i] != 0)
            {
                inside.Add(atlas.Intensity[i]);
            }
        }

        inside.Sort();
        float high = inside[(int)(0.995 * (inside.Count - 1))];
        var places = new List<Vector3>();
        var bins = new List<byte>();
        // The lowest two planes are cut flat, which is no edge of a head.
        for (var z = 2; z < grid.Nz; z++)
        {
            for (var y = 0; y < grid.Ny; y++)
            {
                for (var x = 0; x < grid.Nx; x++)
                {
                    var at = grid.Index(x, y, z);
                    if (near[at] != 0)
                    {
                        places.Add(grid.Point(x, y, z));
                        bins.Add((byte)Math.Clamp((int)(atlas.Intensity[at] / high * (Bins - 1)), 0, Bins - 1));
                    }
                }
            }
        }

        return ([.. places], [.. bins]);
    }

    /// <summary>To 0-255: soft tissue and bone on CT, up to the 98th percentile of tissue on MR.</summary>
    private static byte[] Quantise(Volume coarse, bool isCt)
    {
        float low = -200, high = 300;
        if (!isCt)
        {
            var seen = new List<float>();
            for (var i = 0; i < coarse.Values.Length; i++)
            {
                if (coarse.Seen[i] != 0)
                {
                    seen.Add(coarse.Values[i]);
                }
            }

            seen.Sort();
            low = 0;
            high = MathF.Max(seen[(int)(0.99f * (seen.Count - 1))], 1);
        }

        var result = new byte[coarse.Values.Length];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = (byte)Math.Clamp((int)MathF.Round((coarse.Values[i] - low) / (high - low) * 255), 0, 255);
        }

        return result;
    }
}
