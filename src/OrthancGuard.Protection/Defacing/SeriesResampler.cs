using System.Numerics;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// Brings a stack of planes to an axis-aligned grid of patient space. Planes are first averaged down to about the grid's spacing;
/// then each grid point is interpolated between the two planes around it, each taken at its own position.
/// </summary>
internal static class SeriesResampler
{
    /// <summary>Planes further apart than this many median gaps have a hole between them, which is unknown.</summary>
    private const float Hole = 2.2f;

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
        var (planes, w, h) = Reduce(stack, spacing);
        var (low, high) = Bounds(planes, w, h, MathF.Max(stack.Gap, 0.5f) / 2, stack.Normal);
        var grid = Grid.Around(low - new Vector3(margin), high + new Vector3(margin), spacing);
        var volume = new Volume(grid);
        var normal = stack.Normal;
        var positions = planes.Select(p => Vector3.Dot(p.Origin, normal)).ToArray();
        var air = stack.IsCt ? -1000f : 0f;
        var reach = MathF.Max(stack.Gap, spacing) * Hole;
        Parallel.For(0, grid.Nz, z =>
        {
            for (var y = 0; y < grid.Ny; y++)
            {
                for (var x = 0; x < grid.Nx; x++)
                {
                    var p = grid.Point(x, y, z);
                    var t = Vector3.Dot(p, normal);
                    var i = Array.BinarySearch(positions, t);
                    i = i < 0 ? ~i - 1 : i;
                    var at = grid.Index(x, y, z);
                    volume.Values[at] = air;
                    var half = MathF.Max(stack.Gap, spacing) / 2;
                    int a, b;
                    float f;
                    if (i < 0)
                    {
                        if (positions[0] - t > half)
                        {
                            continue;
                        }

                        (a, b, f) = (0, 0, 0);
                    }
                    else if (i >= planes.Count - 1)
                    {
                        if (t - positions[^1] > half)
                        {
                            continue;
                        }

                        (a, b, f) = (planes.Count - 1, planes.Count - 1, 0);
                    }
                    else
                    {
                        var gap = positions[i + 1] - positions[i];
                        if (gap > reach && t - positions[i] > half && positions[i + 1] - t > half)
                        {
                            continue;
                        }

                        (a, b, f) = (i, i + 1, gap <= 0 ? 0 : (t - positions[i]) / gap);
                    }

                    if (!Sample(planes[a], w, h, p, normal, out var va))
                    {
                        continue;
                    }

                    var vb = va;
                    if (a != b && !Sample(planes[b], w, h, p, normal, out vb))
                    {
                        vb = va;
                    }

                    volume.Values[at] = va + f * (vb - va);
                    volume.Seen[at] = 1;
                }
            }
        });
        return volume;
    }

    private static bool Sample(Plane plane, int w, int h, Vector3 p, Vector3 normal, out float value)
    {
        var d = p - plane.Origin;
        var u = Vector3.Dot(d, plane.Across);
        var v = Vector3.Dot(d, plane.Down);
        value = 0;
        if (u < -0.5f || v < -0.5f || u > w - 0.5f || v > h - 0.5f)
        {
            return false;
        }

        u = Math.Clamp(u, 0, w - 1.001f);
        v = Math.Clamp(v, 0, h - 1.001f);
        int i = (int)u, j = (int)v;
        float a = u - i, b = v - j;
        var c = plane.Values;
        var at = i + j * w;
        float v00 = c[at], v10 = c[at + 1], v01 = c[at + w], v11 = c[at + w + 1];
        if (float.IsNaN(v00 + v10 + v01 + v11))
        {
            // A neighbour outside the reconstructed field.
            value = a < 0.5f ? b < 0.5f ? v00 : v01 : b < 0.5f ? v10 : v11;
            return !float.IsNaN(value);
        }

        value = (v00 * (1 - a) + v10 * a) * (1 - b) + (v01 * (1 - a) + v11 * a) * b;
        return true;
    }

    private static (List<Plane> Planes, int Width, int Height) Reduce(SliceStack stack, float spacing)
    {
        var s0 = stack.Slices[0];
        int fx = Factor(s0.ColumnStep.Length()), fy = Factor(s0.RowStep.Length());
        var group = stack.Gap is > 0 and < 1 ? Math.Max(1, (int)(0.8f * spacing / stack.Gap)) : 1;
        int w = stack.Columns / fx, h = stack.Rows / fy;
        var planes = new Plane[stack.Slices.Count];
        Parallel.For(0, planes.Length, i => planes[i] = Average(stack, i, fx, fy, w, h));
        if (group == 1)
        {
            return ([.. planes], w, h);
        }

        var merged = new List<Plane>();
        for (var i = 0; i < planes.Length; i += group)
        {
            merged.Add(Plane.Mean(planes.AsSpan(i, Math.Min(group, planes.Length - i))));
        }

        return (merged, w, h);

        int Factor(float step) => Math.Max(1, (int)(0.8f * spacing / step));
    }

    private static Plane Average(SliceStack stack, int index, int fx, int fy, int w, int h)
    {
        var slice = stack.Slices[index];
        var cells = slice.Cells.Span;
        var format = stack.Format;
        var values = new float[w * h];
        for (var y = 0; y < h; y++)
        {
            for (var x = 0; x < w; x++)
            {
                long sum = 0;
                var smallest = int.MaxValue;
                for (var j = 0; j < fy; j++)
                {
                    var row = (y * fy + j) * stack.Columns + x * fx;
                    for (var i = 0; i < fx; i++)
                    {
                        var v = format.Read(cells, row + i);
                        sum += v;
                        smallest = Math.Min(smallest, v);
                    }
                }

                // CT scanners fill what they do not reconstruct with values far below air.
                values[x + y * w] = stack.IsCt && smallest * slice.Slope + slice.Intercept < -1150
                    ? float.NaN
                    : (float)sum / (fx * fy) * slice.Slope + slice.Intercept;
            }
        }

        var origin = slice.Pixel((fx - 1) / 2f, (fy - 1) / 2f);
        var across = slice.ColumnStep * fx;
        var down = slice.RowStep * fy;
        return new(values, origin, across / across.LengthSquared(), down / down.LengthSquared());
    }

    private static (Vector3 Low, Vector3 High) Bounds(IReadOnlyList<Plane> planes, int w, int h, float thickness, Vector3 normal)
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

    /// <param name="Values">NaN where nothing was reconstructed.</param>
    /// <param name="Origin">Centre of the first value.</param>
    /// <param name="Across">Dot with a distance in mm to get columns.</param>
    /// <param name="Down">Dot with a distance in mm to get rows.</param>
    private sealed record Plane(float[] Values, Vector3 Origin, Vector3 Across, Vector3 Down)
    {
        public static Plane Mean(ReadOnlySpan<Plane> planes)
        {
            var values = new float[planes[0].Values.Length];
            var origin = Vector3.Zero;
            foreach (var p in planes)
            {
                origin += p.Origin;
                for (var i = 0; i < values.Length; i++)
                {
                    values[i] += p.Values[i];
                }
            }

            for (var i = 0; i < values.Length; i++)
            {
                values[i] /= planes.Length;
            }

            return planes[0] with { Values = values, Origin = origin / planes.Length };
        }
    }
}
