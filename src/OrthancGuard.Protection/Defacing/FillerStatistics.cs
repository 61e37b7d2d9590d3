using System.Numerics;

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

        var toAtlas = fit.Pose.ToPatient.Inverse();
        var grid = fit.Volume.Grid;
        List<float> tissue = [], background = [];
        for (var z = 0; z < grid.Nz; z++)
        {
            for (var y = 0; y < grid.Ny; y++)
            {
                for (var x = 0; x < grid.Nx; x++)
                {
                    var i = grid.Index(x, y, z);
                    var v = fit.Volume.Values[i];
                    if (fit.Volume.Seen[i] == 0)
                    {
                        continue;
                    }

                    if (fit.Head[i] == 0)
                    {
                        if (v <= fit.Threshold)
                        {
                            background.Add(v);
                        }
                    }
                    else if (v > fit.Threshold && Behind(toAtlas.Apply(grid.Point(x, y, z))))
                    {
                        tissue.Add(v);
                    }
                }
            }
        }

        var air = background.Count > 100 ? Median(background) : 0;
        var spread = background.Count > 100 ? Deviation(background, air) : 1;
        var mean = tissue.Count > 50 ? Median(tissue) : fit.Threshold * 3;
        return new(seed, mean, 0.15f * mean, air, spread, MathF.Max(fit.Threshold * 0.5f, air));

        static bool Behind(Vector3 p) =>
            p.Z < FaceRegion.BrowBottom && MathF.Abs(p.X) < 60 && FaceRegion.Cut(p.X, p.Z) is var cut && p.Y <= cut && p.Y > cut - 25;
    }

    private static float Median(List<float> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private static float Deviation(List<float> values, float mean) =>
        (float)Math.Sqrt(values.Sum(v => ((double)v - mean) * (v - mean)) / values.Count);
}
