using System.Runtime.CompilerServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>The value that parts tissue from air: fixed on CT; on MR from the background's noise and Otsu's method.</summary>
internal static class SkinThreshold
{
    public const float Ct = -300;

    private const int Bins = 256;

    public static float Find(Volume volume, bool isCt)
    {
        if (isCt)
        {
            return Ct;
        }

        var count = Count(volume, float.PositiveInfinity);
        if (count < 1000)
        {
            return float.PositiveInfinity;
        }

        var high = RankSelect.At(volume, (int)(0.995f * (count - 1)));
        var otsu = Otsu(volume, count, high);
        var split = Count(volume, otsu);
        if (split < 10 || split > count - 10)
        {
            return otsu * 0.5f;
        }

        // What lies below comes first in order.
        var background = RankSelect.At(volume, split / 2);
        var tissue = RankSelect.At(volume, split + (count - split) / 2);
        var noise = RankSelect.At(volume, split / 2, (v, _) => v < otsu ? MathF.Abs(v - background) : float.NaN) * 1.4826f;
        var fromNoise = background + 6 * noise;
        return fromNoise < 0.8f * otsu ? MathF.Min(0.5f * otsu, MathF.Max(fromNoise, 0.12f * tissue)) : 0.5f * otsu;
    }

    /// <summary>How many values there are below another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Count(Volume volume, float end)
    {
        var count = 0;
        for (var i = 0; i < volume.Values.Length; i++)
            count += volume.Seen[i] != 0 && volume.Values[i] < end ? 1 : 0;
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Fill(Volume volume, float low, float width, Span<double> histogram)
    {
        for (var i = 0; i < volume.Values.Length; i++)
        {
            if (volume.Seen[i] != 0)
                histogram[Math.Clamp((int)((volume.Values[i] - low) / width * Bins), 0, Bins - 1)]++;
        }
    }

    private static float Otsu(Volume volume, int count, float high)
    {
        var low = RankSelect.At(volume, 0);
        var width = MathF.Max(high - low, 1e-6f);
        var histogram = new double[Bins];
        Fill(volume, low, width, histogram);
        double n = count, total = 0;
        for (var i = 0; i < Bins; i++)
        {
            total += i * histogram[i];
        }

        double w = 0, m = 0, best = -1;
        var at = 0;
        for (var i = 0; i < Bins - 1; i++)
        {
            w += histogram[i];
            m += i * histogram[i];
            if (w <= 0 || w >= n)
            {
                continue;
            }

            var between = PortableMath.Square(total * w / n - m) / (w * (n - w));
            if (between > best)
            {
                (best, at) = (between, i);
            }
        }

        return low + (at + 0.5f) * width / Bins;
    }
}
