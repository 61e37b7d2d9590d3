namespace OrthancGuard.Protection.Pixels;

/// <summary>YBR_FULL as RGB (PS3.3 C.7.6.3.1.2), as every viewer shows it: 8 bits, colour by pixel.</summary>
internal static class YbrColour
{
    private const int Samples = 3;
    private const int Middle = 128;

    /// <summary>Converts whole pixels in place; what lies outside the colours of a screen is cut off.</summary>
    public static void ToRgb(Span<byte> pixels)
    {
        for (var i = 0; i + Samples <= pixels.Length; i += Samples)
        {
            var (y, blue, red) = (pixels[i], pixels[i + 1] - Middle, pixels[i + 2] - Middle);
            pixels[i] = Round(y + (1.402 * red));
            pixels[i + 1] = Round(y - (0.344136 * blue) - (0.714136 * red));
            pixels[i + 2] = Round(y + (1.772 * blue));
        }
    }

    private static byte Round(double value) => (byte)Math.Clamp((int)Math.Floor(value + 0.5), 0, byte.MaxValue);
}
