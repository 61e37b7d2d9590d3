using System.Numerics;

namespace OrthancGuard.Protection.Defacing;

/// <summary>Looks at a stack by the fit of another series of the same frame of reference.</summary>
internal static class PosedJudge
{
    private const long LargestGrid = 24_000_000;

    /// <summary>How far from the places of face and ears something is surely none of them, mm.</summary>
    private const float Away = 20;

    /// <summary>Overlap of the atlas's head with the patient's, behind the face.</summary>
    private const double LeastOverlap = 0.88;

    /// <summary>Points of 4 mm that an overlap can be measured on.</summary>
    private const int FewestPoints = 400;

    public static HeadVerdict Judge(SliceStack stack, ScanKind kind, StackLook best)
    {
        var pose = best.Pose!;
        var (low, high) = Heights(pose);
        if (stack.Between(low, high) is not { } near || !ReachesFace(near, pose))
            return new(HeadFinding.NoFaceInView, ["Another series of the same frame of reference shows where the head is: its face and ears are not in view here."]);
        if (near.Slices.Count < 3 || SeriesResampler.Voxels(near, 2) > LargestGrid)
            return new(HeadFinding.Unsure, ["The face is in view, in too few slices to be removed."], IsThin: near.Slices.Count < 3);
        var volume = SeriesResampler.Resample(near, 2, 0);
        return kind == ScanKind.Pet ? ByUptake(volume, pose, best.Vault!) : ByOutline(volume, kind == ScanKind.Ct, pose, best.Vault!);
    }

    private static HeadVerdict ByOutline(Volume volume, bool isCt, Pose pose, CranialVault vault)
    {
        var threshold = SkinThreshold.Find(volume, isCt);
        if (HeadMask.Find(volume, threshold) is not { } head || !Overlaps(volume, head, pose))
        {
            return new(
                HeadFinding.Unsure,
                ["It could not be verified that the head lies here as in the other series of the same frame of reference."]);
        }

        return Found(HeadFit.With(volume, threshold, head, vault, pose, isCt));
    }

    // The skin cannot be told from uptake: the atlas's stands for it.
    private static HeadVerdict ByUptake(Volume volume, Pose pose, CranialVault vault)
    {
        var grid = volume.Grid;
        var toAtlas = pose.ToPatient.Inverse();
        var head = new byte[grid.Count];
        var atlas = Atlas.Instance;
        List<float> inside = [], outside = [];
        for (var i = 0; i < head.Length; i++)
        {
            var p = toAtlas.Apply(grid.Point(i % grid.Nx, i / grid.Nx % grid.Ny, i / grid.Plane));
            head[i] = (byte)(atlas.InHead(p) ? 1 : 0);
            if (volume.Seen[i] == 0 || p.Z < -60)
                continue;
            (head[i] != 0 ? inside : outside).Add(volume.Values[i]);
        }

        if (inside.Count < 1000 || outside.Count < 1000 || !(Median(inside) > 3 * MathF.Max(Median(outside), 0)))
            return new(HeadFinding.Unsure, ["The uptake does not lie where the CT or MR of the same frame of reference shows the head."]);
        return Found(HeadFit.With(volume, 0.1f * Median(inside), head, vault, pose, isCt: false, isUptake: true));
    }

    private static HeadVerdict Found(HeadFit fit)
    {
        var quality = FitQuality.Measure(fit);
        return quality.FaceInView == 0
            ? new(HeadFinding.NoFaceInView, ["A head is in view, but no part of its face and ears."], fit, quality)
            : new(HeadFinding.Face, ["The face was removed, where the best fit of its frame of reference says."], fit, quality);
    }

    private static bool Overlaps(Volume volume, byte[] head, Pose pose)
    {
        var atlas = Atlas.Instance;
        var grid = volume.Grid;
        int both = 0, atlasIn = 0, patientIn = 0;
        for (var z = -64; z < 100; z += 4)
        {
            // Faces differ; what lies behind them less so.
            for (var y = -124; y < 32; y += 4)
            {
                for (var x = -100; x <= 100; x += 4)
                {
                    var p = grid.Locate(pose.ToPatient.Apply(new(x, y, z)));
                    int i = (int)MathF.Round(p.X), j = (int)MathF.Round(p.Y), k = (int)MathF.Round(p.Z);
                    if (!grid.Contains(i, j, k) || volume.Seen[grid.Index(i, j, k)] == 0)
                        continue;
                    var inAtlas = atlas.InHead(new(x, y, z));
                    var inPatient = head[grid.Index(i, j, k)] != 0;
                    atlasIn += inAtlas ? 1 : 0;
                    patientIn += inPatient ? 1 : 0;
                    both += inAtlas && inPatient ? 1 : 0;
                }
            }
        }

        return atlasIn >= FewestPoints && 2.0 * both >= LeastOverlap * (atlasIn + patientIn);
    }

    private static (float Low, float High) Heights(Pose pose)
    {
        float low = float.PositiveInfinity, high = float.NegativeInfinity;
        foreach (var x in (ReadOnlySpan<float>)[-120, 120])
        {
            foreach (var y in (ReadOnlySpan<float>)[-130, 130])
            {
                foreach (var z in (ReadOnlySpan<float>)[-195, 110])
                {
                    var point = pose.ToPatient.Apply(new(x, y, z)).Z;
                    (low, high) = (MathF.Min(low, point), MathF.Max(high, point));
                }
            }
        }

        return (low, high);
    }

    private static bool ReachesFace(SliceStack stack, Pose pose)
    {
        var toAtlas = pose.ToPatient.Inverse();
        float across = stack.Slices[0].ColumnStep.Length(), down = stack.Slices[0].RowStep.Length();
        int stepX = Math.Max(1, (int)(4 / across)), stepY = Math.Max(1, (int)(4 / down));
        // Between two planes there is something too.
        var margin = Away + (stack.Gap / 2);
        foreach (var slice in stack.Slices)
        {
            for (var row = 0; row < stack.Rows; row += stepY)
            {
                for (var column = 0; column < stack.Columns; column += stepX)
                {
                    if (IsNearFace(toAtlas.Apply(slice.Pixel(column, row)), margin))
                        return true;
                }
            }
        }

        return false;
    }

    private static bool IsNearFace(Vector3 p, float margin) =>
        FaceRegion.NearEar(p, margin)
        || (MathF.Abs(p.X) < FaceRegion.HalfWidth + margin && p.Z > FaceRegion.Lowest - margin && p.Z < FaceRegion.BrowTop + margin
            && p.Y > 20 - margin && p.Y < 130 + margin);

    private static float Median(List<float> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
