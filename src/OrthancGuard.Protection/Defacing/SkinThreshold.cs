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

        var values = Seen(volume);
        if (values.Length < 1000)
        {
            return float.PositiveInfinity;
        }

        var high = RankSelect.At(values, (int)(0.995f * (values.Length - 1)));
        var otsu = Otsu(values, high);
        var split = values.Count(v => v < otsu);
        if (split < 10 || split > values.Length - 10)
        {
            return otsu * 0.5f;
        }

        // What lies below comes first in order.
        var background = RankSelect.At(values, split / 2);
        var tissue = RankSelect.At(values, split + (values.Length - split) / 2);
        foreach (ref var v in values.AsSpan())
            v = v < otsu ? MathF.Abs(v - background) : float.PositiveInfinity;
        var noise = RankSelect.At(values, split / 2) * 1.4826f;
        var fromNoise = background + 6 * noise;
        return fromNoise < 0.8f * otsu ? MathF.Min(0.5f * otsu, MathF.Max(fromNoise, 0.12f * tissue)) : 0.5f * otsu;
    }

    private static float[] Seen(Volume volume)
    {
        var count = 0;
        foreach (var seen in volume.Seen)
            count += seen;
        var values = new float[count];
        count = 0;
        for (var i = 0; i < volume.Values.Length; i++)
        {
            if (volume.Seen[i] != 0)
                values[count++] = volume.Values[i];
        }

        return values;
    }

    private static float Otsu(float[] values, float high)
    {
        var low = values.Min();
        var width = MathF.Max(high - low, 1e-6f);
        var histogram = new double[Bins];
        foreach (var v in values)
        {
            histogram[Math.Clamp((int)((v - low) / width * Bins), 0, Bins - 1)]++;
        }

        double n = values.Length, total = 0;
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
