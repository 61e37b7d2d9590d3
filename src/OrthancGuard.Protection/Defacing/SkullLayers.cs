using System.Numerics;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// Whether the top of the head has scalp and skull over the brain. A brain from which all that was taken away can be fitted as a small head,
/// and its front would be cut as a face; a head whose face alone is gone has them still.
/// </summary>
internal static class SkullLayers
{
    private const float BandWidth = 2;
    private const int Bands = 14;

    /// <summary>The darkest layer on MR against scalp and brain.</summary>
    private const double MostOfScalpAndBrain = 0.75;

    /// <summary>Share of the crown's skin that has bone beneath it, on CT.</summary>
    private const double LeastBone = 0.8;
    private const float Bone = 300;

    public static bool AreThere(HeadFit fit, bool isCt) => isCt ? BoneShare(fit) >= LeastBone : Valley(fit) <= MostOfScalpAndBrain;

    /// <summary>Mean of the darkest layer between 4 and 14 mm under the skin of the crown, against the darker of scalp and brain.</summary>
    public static double Valley(HeadFit fit)
    {
        var sums = new double[Bands];
        var counts = new int[Bands];
        foreach (var (index, depth) in Crown(fit))
        {
            var band = (int)(depth / BandWidth);
            if (band is < 1 or >= Bands)
                continue;
            sums[band] += fit.Volume.Values[index];
            counts[band]++;
        }

        // On the grid nothing is nearer to the outside than one step.
        if (counts.Skip(1).Any(static count => count < 50))
            return double.PositiveInfinity;
        var means = sums.Zip(counts, static (sum, count) => sum / count).ToArray();
        var scalp = means[1..4].Max();
        var brain = means[9..].Min();
        return means[2..8].Min() / Math.Min(scalp, brain);
    }

    private static double BoneShare(HeadFit fit)
    {
        // Columns of 10 mm by direction from the middle of the brain: in each, is there bone within 16 mm of the skin?
        var middle = fit.Pose.ToPatient.Apply(new(0, -18, 8));
        var columns = new Dictionary<(int, int), bool>();
        foreach (var (index, depth) in Crown(fit))
        {
            if (depth > 16)
                continue;
            var grid = fit.Volume.Grid;
            var d = Vector3.Normalize(grid.Point(index % grid.Nx, index / grid.Nx % grid.Ny, index / grid.Plane) - middle);
            var key = ((int)MathF.Round(MathF.Atan2(d.Y, d.X) * 6), (int)MathF.Round(d.Z * 6));
            columns[key] = columns.GetValueOrDefault(key) || fit.Volume.Values[index] > Bone;
        }

        return columns.Count == 0 ? 0 : (double)columns.Values.Count(static isBone => isBone) / columns.Count;
    }

    /// <summary>What is inside the skin of the crown, and how deep.</summary>
    private static IEnumerable<(int Index, float Depth)> Crown(HeadFit fit)
    {
        var grid = fit.Volume.Grid;
        var toAtlas = fit.Pose.ToPatient.Inverse();
        for (var i = 0; i < grid.Count; i++)
        {
            var depth = fit.Guard.Depth[i];
            if (fit.Volume.Seen[i] == 0 || fit.Head[i] == 0 || depth > BandWidth * Bands)
                continue;
            var p = toAtlas.Apply(grid.Point(i % grid.Nx, i / grid.Nx % grid.Ny, i / grid.Plane));
            if (p.Z > 30)
                yield return (i, depth);
        }
    }
}
