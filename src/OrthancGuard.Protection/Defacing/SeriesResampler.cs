using System.Numerics;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// Brings a stack of planes to an axis-aligned grid of patient space. Planes are first averaged down to about the grid's spacing;
/// then each grid point is interpolated between the two planes around it, each taken at its own position.
/// </summary>
internal static class SeriesResampler
{
    /// <summary>Planes that a thread has in memory together, with the one after them.</summary>
    private const int Together = 3;

    /// <summary>Parts of a stack for each core: what is shared between two parts is averaged twice.</summary>
    private const int Parts = 4;

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

    /// <param name="stack">The planes.</param>
    /// <param name="spacing">Of the grid, mm.</param>
    /// <param name="margin">Around the planes, mm.</param>
    /// <param name="room">A volume that is no longer needed: the new one takes its place where it has the same grid. Null for none.</param>
    /// <param name="planeRoom">What other volumes of the same stack are made with; null where there are none.</param>
    public static Volume Resample(SliceStack stack, float spacing, float margin, Volume? room = null, PlaneRoom? planeRoom = null)
    {
        var first = stack.Slices[0];
        int fx = Factor(first.ColumnStep.Length(), spacing), fy = Factor(first.RowStep.Length(), spacing);
        int w = stack.Columns / fx, h = stack.Rows / fy;
        var planes = Planes(stack, spacing, fx, fy);
        var (low, high) = Bounds(planes, w, h, MathF.Max(stack.Gap, 0.5f) / 2, stack.Normal);
        var grid = Grid.Around(low - new Vector3(margin), high + new Vector3(margin), spacing);
        var volume = Volume.Empty(grid, stack.IsCt ? -1000f : 0f, room);
        var sampler = new PlaneSampler(planes, w, h, stack.Normal, MathF.Max(stack.Gap, spacing));
        // A few planes at a time, and no more of them than there are cores: as real numbers all would be larger than the series. They are not
        // from the shared pool, which would keep them.
        var cores = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        var parts = Math.Min((planes.Length + Together - 1) / Together, Parts * Environment.ProcessorCount);
        planeRoom ??= new();
        Parallel.For(0, parts, cores, part =>
        {
            var values = new float[Together + 1][];
            for (var i = 0; i < values.Length; i++)
                values[i] = planeRoom.Take(w * h);
            int first = planes.Length * part / parts, end = planes.Length * (part + 1) / parts;
            planes[first].Average(stack, fx, fy, values[0]);
            for (int from = first, to; from < end; from = to)
            {
                to = Math.Min(from + Together, end);
                var there = Math.Min(to, planes.Length - 1);
                for (var i = from + 1; i <= there; i++)
                    planes[i].Average(stack, fx, fy, values[i - from]);
                for (var z = 0; z < grid.Nz; z++)
                {
                    var rows = sampler.Reaches(grid, z, from, to) ? grid.Ny : 0;
                    for (var y = 0; y < rows; y++)
                        sampler.Row(volume, y, z, from, to, values);
                }

                // The next begin with the last of these.
                (values[0], values[to - from]) = (values[to - from], values[0]);
            }

            planeRoom.Return(values);
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
