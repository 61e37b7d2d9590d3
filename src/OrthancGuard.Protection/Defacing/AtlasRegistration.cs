using System.Collections.Concurrent;
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
    /// <summary>Starts that are followed with every eighth sample, and of them those that are followed on with every second.</summary>
    private const int Roughs = 6;
    private const int Ends = 4;
    private const int Sparse = 8;
    private const int Dense = 2;

    private static readonly Vector3 Pivot = new(0, -18, 8);

    /// <summary>One step of each parameter: mm, radians, logarithm of scale.</summary>
    private static readonly double[] Steps = [4, 4, 4, 0.06, 0.06, 0.06, 0.05, 0.05, 0.05];

    private readonly AtlasSimilarity similarity;

    private AtlasRegistration(AtlasSimilarity similarity) => this.similarity = similarity;

    public static Pose Register(Volume coarse, bool isCt, CranialVault vault)
    {
        var registration = new AtlasRegistration(new(coarse, isCt));
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

        // The cost has many shallow valleys: the best of several ends is nearer to the truth than the end of the best beginning.
        var beginnings = Lowest(starts, Roughs, start => registration.Cost(start, Sparse));
        var rough = Follow(beginnings, registration, Sparse, 500, 0.05, 1e-4);
        var ends = Follow([.. rough.Take(Ends)], registration, Dense, 700, 0.02, 1e-5);
        var final = ends[0];
        var spread = Math.Sqrt(Enumerable.Range(0, 3).Sum(i => PortableMath.Square(final[i] - ends[1][i])));
        return new(Map(final), final, -registration.Cost(final, 1, priors: false), spread);
    }

    private static double[][] Lowest(List<double[]> points, int count, Func<double[], double> cost)
    {
        var costs = new double[points.Count];
        Parallel.For(0, costs.Length, i => costs[i] = cost(points[i]));
        return [.. Enumerable.Range(0, costs.Length).OrderBy(i => costs[i]).ThenBy(static i => i).Take(count).Select(i => points[i])];
    }

    /// <summary>Each point followed downhill, the lowest first.</summary>
    private static double[][] Follow(double[][] points, AtlasRegistration registration, int every, int evaluations, double tolerance, double gain)
    {
        var ends = new (double[] Point, double Cost)[points.Length];
        // One at a time for each thread: some take much longer than others.
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, points.Length), EnumerablePartitionerOptions.NoBuffering), i =>
        {
            var (p, c) = Powell.Minimise(x => registration.Cost(Scale(x), every), Unscale(points[i]), evaluations, tolerance, gain);
            ends[i] = (Scale(p), c);
        });
        return [.. ends.OrderBy(static end => end.Cost).Select(static end => end.Point)];
    }

    private static double[] Scale(double[] x) => [.. x.Zip(Steps, (a, b) => a * b)];

    private static double[] Unscale(double[] x) => [.. x.Zip(Steps, (a, b) => a / b)];

    private static Affine Linear(double[] q)
    {
        var r = Affine.Rotation(q[3], q[4], q[5]);
        return new(r.X * (float)PortableMath.Exp(q[6]), r.Y * (float)PortableMath.Exp(q[7]), r.Z * (float)PortableMath.Exp(q[8]), Vector3.Zero);
    }

    private static Affine Map(double[] q)
    {
        var linear = Linear(q);
        return linear with { T = Pivot + new Vector3((float)q[0], (float)q[1], (float)q[2]) - linear.Apply(Pivot) };
    }

    private double Cost(double[] q, int every, bool priors = true)
    {
        var map = Map(q);
        var value = similarity.Of(map, every);
        if (!priors)
            return -value;

        double Square(double v) => v * v;
        var penalty = (Square(q[6]) + Square(q[7]) + Square(q[8])) / (0.25 * 0.25) * 0.004
            + (Square(q[4] / 0.3) + Square(q[5] / 0.35)) * 0.003
            + (Square(q[6] - q[7]) + Square(q[7] - q[8])) / 0.04 * 0.004;
        return penalty - value;
    }

    private static readonly Lazy<Vector3> AtlasVault = new(() =>
    {
        var atlas = Atlas.Instance;
        var whole = new Volume(atlas.Coarse);
        Array.Fill(whole.Seen, (byte)1);
        return CranialVault.Fit(whole, atlas.Head)!.Centre;
    });
}
