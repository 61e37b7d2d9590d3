namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>One view of a frame to look for text in: 8 bits a pixel, row by row, 0 black.</summary>
internal sealed class GreyImage(int width, int height, byte[] pixels)
{
    public int Width => width;

    public int Height => height;

    public byte[] Pixels => pixels;

    public PixelBox Bounds => new(0, 0, width, height);

    public GreyImage Inverted()
    {
        var inverse = new byte[pixels.Length];
        for (var i = 0; i < inverse.Length; i++)
            inverse[i] = (byte)~pixels[i];
        return new(width, height, inverse);
    }

    public GreyImage Transposed()
    {
        var turned = new byte[pixels.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
                turned[(x * height) + y] = pixels[(y * width) + x];
        }

        return new(height, width, turned);
    }

    /// <summary>A quarter turn clockwise: what reads from bottom to top reads from left to right then.</summary>
    public GreyImage Turned()
    {
        var turned = new byte[pixels.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
                turned[(x * height) + (height - 1 - y)] = pixels[(y * width) + x];
        }

        return new(height, width, turned);
    }

    public GreyImage Crop(PixelBox box)
    {
        var part = new byte[box.Area];
        for (var y = 0; y < box.Height; y++)
            pixels.AsSpan(((box.Y + y) * width) + box.X, box.Width).CopyTo(part.AsSpan(y * box.Width));
        return new(box.Width, box.Height, part);
    }

    /// <summary>Resampled linearly, pixel centres on pixel centres.</summary>
    public GreyImage Scaled(float by)
    {
        if (by == 1)
            return this;
        var (w, h) = (Math.Max(1, (int)MathF.Round(width * by)), Math.Max(1, (int)MathF.Round(height * by)));
        var scaled = new byte[w * h];
        var columns = new (int Left, int Right, int Share)[w];
        for (var x = 0; x < w; x++)
            columns[x] = Neighbours(x, by, width);
        for (var y = 0; y < h; y++)
        {
            var (top, bottom, share) = Neighbours(y, by, height);
            var upper = pixels.AsSpan(top * width, width);
            var lower = pixels.AsSpan(bottom * width, width);
            var row = scaled.AsSpan(y * w, w);
            for (var x = 0; x < w; x++)
            {
                var (left, right, across) = columns[x];
                var above = (upper[left] * (256 - across)) + (upper[right] * across);
                var below = (lower[left] * (256 - across)) + (lower[right] * across);
                row[x] = (byte)(((above * (256 - share)) + (below * share) + 32768) >> 16);
            }
        }

        return new(w, h, scaled);
    }

    private static (int First, int Second, int Share) Neighbours(int at, float by, int length)
    {
        var place = Math.Clamp(((at + 0.5f) / by) - 0.5f, 0, length - 1);
        var first = (int)place;
        return (first, Math.Min(first + 1, length - 1), (int)((place - first) * 256));
    }
}
