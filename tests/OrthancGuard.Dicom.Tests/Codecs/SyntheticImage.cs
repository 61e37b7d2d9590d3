namespace OrthancGuard.Dicom.Tests.Codecs;

/// <summary>Images that tests make themselves: smooth shapes, an edge, flat areas and noise, so that every path of a codec is taken.</summary>
internal static class SyntheticImage
{
    /// <summary>One component of <paramref name="bits"/>-bit samples, 0 to 2^bits - 1, different for each <paramref name="seed"/>.</summary>
    public static int[] Component(int width, int height, int bits, int seed = 1)
    {
        var maximum = (1L << bits) - 1;
        var samples = new int[width * height];
        var state = (uint)(seed * 2654435761);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                state = (state * 1664525) + 1013904223;
                double value = Math.Sin((x + seed) / 9.0) * Math.Cos((y - seed) / 7.0);
                value = 0.5 + (0.4 * value);
                if ((x / 8 + y / 8) % 5 == 0)
                    value = 0;
                else if (x > width / 2 && y > height / 2)
                    value = (state >> 8) / (double)(1 << 24);
                else if (x < 3)
                    value = 1;
                samples[(y * width) + x] = (int)Math.Clamp((long)(value * (maximum + 1)), 0, maximum);
            }
        }
        return samples;
    }

    /// <summary>Components as native pixel bytes: colour-by-pixel, little endian.</summary>
    public static byte[] ToBytes(int bitsAllocated, params int[][] components)
    {
        var width = bitsAllocated / 8;
        var bytes = new byte[components[0].Length * components.Length * width];
        for (var i = 0; i < components[0].Length; i++)
        {
            for (var c = 0; c < components.Length; c++)
            {
                for (var b = 0; b < width; b++)
                    bytes[(((i * components.Length) + c) * width) + b] = (byte)(components[c][i] >> (8 * b));
            }
        }
        return bytes;
    }

    /// <summary>A description of such an image.</summary>
    public static OrthancGuard.Dicom.Codecs.PixelDescription Describe(
        int width, int height, int bitsAllocated, int bitsStored, int samples = 1, bool signed = false, string? photometric = null) => new()
        {
            Rows = height,
            Columns = width,
            SamplesPerPixel = samples,
            BitsAllocated = bitsAllocated,
            BitsStored = bitsStored,
            HighBit = bitsStored - 1,
            IsSigned = signed,
            PhotometricInterpretation = photometric ?? (samples == 1 ? "MONOCHROME2" : "RGB"),
        };
}
