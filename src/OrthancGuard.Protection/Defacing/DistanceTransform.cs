namespace OrthancGuard.Protection.Defacing;

/// <summary>Exact Euclidean distances on a grid, by the lower envelope of parabolas, one axis after the other (Felzenszwalb and Huttenlocher).</summary>
internal static class DistanceTransform
{
    private const float Far = 1e12f;

    /// <summary>Distance in mm from each voxel to the nearest one where <paramref name="mask"/> equals <paramref name="target"/>; 0 there.</summary>
    /// <param name="grid">Where the mask lies.</param>
    /// <param name="mask">0 or 1 for each voxel.</param>
    /// <param name="target">What to measure the distance to.</param>
    /// <param name="edgeIsTarget">Count everything beyond the grid as target.</param>
    public static float[] To(Grid grid, byte[] mask, byte target, bool edgeIsTarget = false)
    {
        var d = new float[grid.Count];
        for (var i = 0; i < d.Length; i++)
        {
            d[i] = mask[i] == target ? 0 : Far;
        }

        Parallel.For(0, grid.Nz, z => Lines(d, grid.Nx, edgeIsTarget, grid.Ny, z * grid.Plane, grid.Nx, 1));
        Parallel.For(0, grid.Nz, z => Lines(d, grid.Ny, edgeIsTarget, grid.Nx, z * grid.Plane, 1, grid.Nx));
        Parallel.For(0, grid.Ny, y => Lines(d, grid.Nz, edgeIsTarget, grid.Nx, y * grid.Nx, 1, grid.Plane));
        var spacing = grid.Spacing;
        Parallel.For(0, grid.Nz, z =>
        {
            foreach (ref var v in d.AsSpan(z * grid.Plane, grid.Plane))
            {
                v = MathF.Sqrt(MathF.Min(v, Far)) * spacing;
            }
        });
        return d;
    }

    private static void Lines(float[] d, int n, bool edge, int lines, int start, int lineStep, int step)
    {
        // One place more at either end stands for what lies beyond the grid.
        var f = new float[n + 2];
        var v = new int[n + 2];
        var z = new float[n + 3];
        for (var line = 0; line < lines; line++)
        {
            var at = start + line * lineStep;
            var any = edge;
            for (var i = 0; i < n; i++)
            {
                f[i + 1] = d[at + i * step];
                any |= f[i + 1] < Far;
            }

            if (!any)
            {
                continue;
            }

            f[0] = f[n + 1] = edge ? 0 : Far;
            var k = -1;
            for (var q = 0; q < n + 2; q++)
            {
                if (f[q] >= Far)
                {
                    continue;
                }

                var s = float.NegativeInfinity;
                while (k >= 0)
                {
                    s = (f[q] + (float)q * q - (f[v[k]] + (float)v[k] * v[k])) / (2 * (q - v[k]));
                    if (s > z[k])
                    {
                        break;
                    }

                    k--;
                }

                k++;
                v[k] = q;
                z[k] = k == 0 ? float.NegativeInfinity : s;
                z[k + 1] = float.PositiveInfinity;
            }

            var j = 0;
            for (var q = 1; q <= n; q++)
            {
                while (z[j + 1] < q)
                {
                    j++;
                }

                d[at + (q - 1) * step] = (float)(q - v[j]) * (q - v[j]) + f[v[j]];
            }
        }
    }
}
