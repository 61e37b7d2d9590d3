using System.Buffers;
using System.Numerics;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// Brings a stack of planes to an axis-aligned grid of patient space. Planes are first averaged down to about the grid's spacing;
/// then each grid point is interpolated between the two planes around it, each taken at its own position.
/// </summary>
internal static class SeriesResampler
{
    /// <summary>Planes that are in memory together.</summary>
    private const int Together = 8;

    /// <summary>How many voxels the grid would have; no more of the pixels is looked at than their places.</summary>
    public static long Voxels(SliceStack stack, float spacing)
    {
        var low = new Vector3(float.PositiveInfinity);
        var high = new Vector3(float.NegativeInfinity);
        foreach (var s in stack.Slices)
        {
            foreach (var corner in (ReadOnlySpan<Vector3>)[s.Pixel(0, 0), s.Pixel(stack.Columns, 0), s.Pixel(0, stack.Rows), s.Pixel(stack.Columns, stack.Rows)])
            {
                low = Vector3.Min(low, corner);
                high = Vector3.Max(high, corner);
            }
        }

        var n = (high - low) / spacing;
        return (long)(n.X + 1) * (long)(n.Y + 1) * (long)(n.Z + 1);
    }

    public static Volume Resample(SliceStack stack, float spacing, float margin)
    {
        var first = stack.Slices[0];
        int fx = Factor(first.ColumnStep.Length(), spacing), fy = Factor(first.RowStep.Length(), spacing);
        int w = stack.Columns / fx, h = stack.Rows / fy;
        var planes = Planes(stack, spacing, fx, fy);
        var (low, high) = Bounds(planes, w, h, MathF.Max(stack.Gap, 0.5f) / 2, stack.Normal);
        var grid = Grid.Around(low - new Vector3(margin), high + new Vector3(margin), spacing);
        var volume = new Volume(grid);
        Array.Fill(volume.Values, stack.IsCt ? -1000f : 0f);
        var sampler = new PlaneSampler(planes, w, h, stack.Normal, MathF.Max(stack.Gap, spacing));
        // A few planes at a time, and no more of them than there are cores: as real numbers all would be larger than the series.
        var cores = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, (planes.Length + Together - 1) / Together, cores, chunk =>
        {
            var from = chunk * Together;
            var to = Math.Min(from + Together, planes.Length);
            var values = new float[Math.Min(to + 1, planes.Length) - from][];
            for (var i = 0; i < values.Length; i++)
                planes[from + i].Average(stack, fx, fy, values[i] = ArrayPool<float>.Shared.Rent(w * h));
            for (var z = 0; z < grid.Nz; z++)
            {
                for (var y = 0; y < grid.Ny; y++)
                    sampler.Row(volume, y, z, from, to, values);
            }

            Array.ForEach(values, static plane => ArrayPool<float>.Shared.Return(plane));
        });
        return volume;
    }

    private static ReducedPlane[] Planes(SliceStack stack, float spacing, int fx, int fy)
    {
        var group = stack.Gap is > 0 && stack.Gap < spacing / 2 ? Math.Max(1, (int)(0.8f * spacing / stack.Gap)) : 1;
        var planes = new ReducedPlane[(stack.Slices.Count + group - 1) / group];
        for (var i = 0; i < planes.Length; i++)
            planes[i] = ReducedPlane.Of(stack, i * group, Math.Min(group, stack.Slices.Count - (i * group)), fx, fy);
        return planes;
    }

    private static int Factor(float step, float spacing) => Math.Max(1, (int)(0.8f * spacing / step));

    private static (Vector3 Low, Vector3 High) Bounds(ReducedPlane[] planes, int w, int h, float thickness, Vector3 normal)
    {
        var low = new Vector3(float.PositiveInfinity);
        var high = new Vector3(float.NegativeInfinity);
        foreach (var p in planes)
        {
            var across = p.Across / p.Across.LengthSquared();
            var down = p.Down / p.Down.LengthSquared();
            foreach (var corner in (ReadOnlySpan<Vector3>)[p.Origin, p.Origin + (w - 1) * across, p.Origin + (h - 1) * down, p.Origin + (w - 1) * across + (h - 1) * down])
            {
                low = Vector3.Min(low, corner);
                high = Vector3.Max(high, corner);
            }
        }

        var pad = Vector3.Abs(normal) * thickness;
        return (low - pad, high + pad);
    }
}
