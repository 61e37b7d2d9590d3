namespace OrthancGuard.Protection.Tests.Pixels.Survey;

/// <summary>What words stand on: values from 0 to 255, the same for the same seed.</summary>
internal static class Grounds
{
    public static readonly string[] Names = ["black", "white", "grey", "gradient", "tissue", "noise", "speckle", "radiograph", "doppler"];

    /// <summary>Red, green and blue; the same thrice where there is no colour.</summary>
    public static (float[] Red, float[] Green, float[] Blue) Draw(string name, int width, int height, ulong seed)
    {
        var grey = name switch
        {
            "black" => Fill(width, height, static (_, _) => 0),
            "white" => Fill(width, height, static (_, _) => 235),
            "grey" => Fill(width, height, static (_, _) => 110),
            "gradient" => Fill(width, height, (x, y) => 20 + (150f * x / width) + (30f * y / height)),
            "tissue" => Tissue(width, height, seed, noise: 6),
            "noise" => Tissue(width, height, seed, noise: 22),
            "radiograph" => Radiograph(width, height, seed),
            _ => Speckle(width, height, seed),
        };
        return name is "doppler" ? Vessels(grey, width, height, seed) : (grey, grey, grey);
    }

    private static float[] Fill(int width, int height, Func<int, int, float> value)
    {
        var pixels = new float[width * height];
        for (var i = 0; i < pixels.Length; i++)
            pixels[i] = value(i % width, i / width);
        return pixels;
    }

    /// <summary>Organs with borders, folds in them, and the noise of a scanner.</summary>
    private static float[] Tissue(int width, int height, ulong seed, float noise)
    {
        var (organs, folds) = (Smooth(width, height, seed, 40), Smooth(width, height, seed + 1, 9));
        var grains = Blurred(Gauss(width, height, seed + 2), width, height, 0.6f);
        return Fill(width, height, (x, y) =>
        {
            var i = (y * width) + x;
            var organ = organs[i] > 0.25f ? 120 : organs[i] > -0.2f ? 85 : 45;
            return organ + (18 * folds[i]) + (noise * grains[i]);
        });
    }

    /// <summary>Ribs and a heart, wide in range.</summary>
    private static float[] Radiograph(int width, int height, ulong seed)
    {
        var (soft, grains) = (Smooth(width, height, seed, 70), Gauss(width, height, seed + 3));
        return Fill(width, height, (x, y) =>
        {
            var i = (y * width) + x;
            var rib = MathF.Max(0, MathF.Sin((y + (0.0012f * (x - (width / 2f)) * (x - (width / 2f)))) * 0.13f) - 0.4f) * 55;
            return 75 + (55 * soft[i]) + rib + (2.5f * grains[i]);
        });
    }

    /// <summary>Fully developed speckle: the amplitude of many scatterers, compressed.</summary>
    private static float[] Speckle(int width, int height, ulong seed)
    {
        var (real, imaginary) = (Blurred(Gauss(width, height, seed + 5), width, height, 1.3f), Blurred(Gauss(width, height, seed + 6), width, height, 1.3f));
        var tissue = Smooth(width, height, seed, 45);
        return Fill(width, height, (x, y) =>
        {
            var i = (y * width) + x;
            var amplitude = MathF.Sqrt((real[i] * real[i]) + (imaginary[i] * imaginary[i])) * MathF.Exp(0.8f * tissue[i]);
            return Math.Clamp(120 + (20 * 1.6f * MathF.Log(amplitude + 1e-3f)), 0, 225);
        });
    }

    private static (float[] Red, float[] Green, float[] Blue) Vessels(float[] grey, int width, int height, ulong seed)
    {
        var (red, green, blue) = ((float[])grey.Clone(), (float[])grey.Clone(), (float[])grey.Clone());
        var random = new Random((int)(seed & 0xFFFF));
        for (var tree = 0; tree < 14; tree++)
            Grow(random.NextSingle() * width, random.NextSingle() * height, random.NextSingle() * MathF.Tau, 5, 70);
        return (red, green, blue);

        void Grow(float x, float y, float direction, float radius, int length)
        {
            for (var step = 0; step < length && radius > 0.7f; step++)
            {
                (x, y, direction) = (x + MathF.Cos(direction), y + MathF.Sin(direction), direction + ((random.NextSingle() - 0.5f) * 0.5f));
                radius *= 0.985f;
                for (var py = (int)(y - radius); py <= y + radius; py++)
                {
                    for (var px = (int)(x - radius); px <= x + radius; px++)
                    {
                        var away = MathF.Sqrt(((px - x) * (px - x)) + ((py - y) * (py - y))) / radius;
                        if (px < 0 || py < 0 || px >= width || py >= height || away > 1)
                            continue;
                        var i = (py * width) + px;
                        (red[i], green[i], blue[i]) = (160 + (90 * (1 - away)), 40 + (180 * (1 - away) * (1 - away)), 10);
                    }
                }

                if (random.NextSingle() < 0.06f)
                    Grow(x, y, direction + (random.NextSingle() < 0.5f ? 0.8f : -0.8f), radius * 0.75f, length - step);
            }
        }
    }

    private static float[] Gauss(int width, int height, ulong seed)
    {
        var random = new Random((int)((seed * 2654435761) & 0x7FFFFFFF));
        return Fill(width, height, (_, _) => MathF.Sqrt(-2 * MathF.Log(1 - random.NextSingle())) * MathF.Cos(MathF.Tau * random.NextSingle()));
    }

    /// <summary>A field between about -1 and 1 whose folds are as wide as a cell.</summary>
    private static float[] Smooth(int width, int height, ulong seed, float cell)
    {
        var (w, h) = ((int)(width / cell) + 3, (int)(height / cell) + 3);
        var knots = Gauss(w, h, seed);
        return Fill(width, height, (x, y) =>
        {
            var (i, j) = ((int)(x / cell), (int)(y / cell));
            var (u, v) = (Ease((x / cell) - i), Ease((y / cell) - j));
            var (top, bottom) = (Mix(knots[(j * w) + i], knots[(j * w) + i + 1], u), Mix(knots[((j + 1) * w) + i], knots[((j + 1) * w) + i + 1], u));
            return Mix(top, bottom, v);
        });

        static float Ease(float t) => t * t * (3 - (2 * t));
        static float Mix(float a, float b, float t) => a + ((b - a) * t);
    }

    /// <summary>Of the same spread as before.</summary>
    private static float[] Blurred(float[] field, int width, int height, float sigma)
    {
        var kernel = Enumerable.Range(-4, 9).Select(k => MathF.Exp(-k * k / (2 * sigma * sigma))).ToArray();
        var (across, down) = (new float[field.Length], new float[field.Length]);
        var norm = kernel.Sum(static k => k * k);
        for (var i = 0; i < field.Length; i++)
        {
            var (x, y) = (i % width, i / width);
            for (var k = -4; k <= 4; k++)
                across[i] += kernel[k + 4] * field[(y * width) + Math.Clamp(x + k, 0, width - 1)];
        }

        for (var i = 0; i < field.Length; i++)
        {
            var (x, y) = (i % width, i / width);
            for (var k = -4; k <= 4; k++)
                down[i] += kernel[k + 4] * across[(Math.Clamp(y + k, 0, height - 1) * width) + x] / norm;
        }

        return down;
    }
}
