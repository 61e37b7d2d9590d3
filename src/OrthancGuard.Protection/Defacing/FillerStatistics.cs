using System.Numerics;
using System.Runtime.CompilerServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>What tissue and background look like near the cut, so that the filler is neither bright nor dark beside it.</summary>
internal static class FillerStatistics
{
    public static Filler Measure(HeadFit fit, bool isCt, ulong seed)
    {
        if (isCt)
        {
            return new(seed, 30, 12, -1000, 8, -900);
        }

        var background = Background(fit);
        var toAtlas = fit.Pose.ToPatient.Inverse();
        var tissue = Values(fit, (v, i, p) => fit.Head[i] != 0 && v > fit.Threshold && Behind(toAtlas.Apply(p)));
        var air = background > 100 ? RankSelect.At(fit.Volume, background / 2, (v, i) => IsBackground(fit, v, i) ? v : float.NaN) : 0;
        var spread = background > 100 ? Deviation(fit, background, air) : 1;
        var mean = tissue.Length > 50 ? Median(tissue) : fit.Threshold * 3;
        return new(seed, mean, 0.15f * mean, air, spread, MathF.Max(fit.Threshold * 0.5f, air));

        static bool Behind(Vector3 p) =>
            p.Z < FaceRegion.BrowBottom && MathF.Abs(p.X) < 60 && FaceRegion.Cut(p.X, p.Z) is var cut && p.Y <= cut && p.Y > cut - 25;
    }

    // Counted first: a list that grows would need three times the room.
    private static float[] Values(HeadFit fit, Func<float, int, Vector3, bool> isIn)
    {
        var grid = fit.Volume.Grid;
        var counts = new int[grid.Nz + 1];
        Parallel.For(0, grid.Nz, z => counts[z + 1] = Plane(z, []));
        for (var z = 0; z < grid.Nz; z++)
            counts[z + 1] += counts[z];
        var values = new float[counts[^1]];
        Parallel.For(0, grid.Nz, z => Plane(z, values.AsSpan(counts[z]..counts[z + 1])));
        return values;

        int Plane(int z, Span<float> to)
        {
            var count = 0;
            for (var i = z * grid.Plane; i < (z + 1) * grid.Plane; i++)
            {
                var v = fit.Volume.Values[i];
                if (fit.Volume.Seen[i] == 0 || !isIn(v, i, grid.Point(i % grid.Nx, i / grid.Nx % grid.Ny, z)))
                    continue;
                if (count < to.Length)
                    to[count] = v;
                count++;
            }

            return count;
        }
    }

    private static float Median(float[] values) => RankSelect.At(values, values.Length / 2);

    // Half of the volume, or more: not copied.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsBackground(HeadFit fit, float value, int index) => fit.Head[index] == 0 && value <= fit.Threshold;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Background(HeadFit fit)
    {
        var count = 0;
        for (var i = 0; i < fit.Head.Length; i++)
            count += fit.Volume.Seen[i] != 0 && IsBackground(fit, fit.Volume.Values[i], i) ? 1 : 0;
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Deviation(HeadFit fit, int count, float mean)
    {
        double sum = 0;
        for (var i = 0; i < fit.Head.Length; i++)
        {
            if (fit.Volume.Seen[i] != 0 && fit.Volume.Values[i] is var v && IsBackground(fit, v, i))
                sum += ((double)v - mean) * (v - mean);
        }

        return (float)Math.Sqrt(sum / count);
    }
}
