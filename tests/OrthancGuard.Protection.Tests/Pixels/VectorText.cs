namespace OrthancGuard.Protection.Tests.Pixels;

/// <summary>Letters of strokes, at any size, with soft or hard edges, level or turned: what devices and screens draw.</summary>
internal static class VectorText
{
    private const int Rows = 6;
    private const int Columns = 4;

    // Polylines over a grid of five by seven points; each point is column and row.
    private static readonly Dictionary<char, string> Glyphs = """
        A=06 20 46;14 34|B=06 00 30 41 42 33 03;33 44 45 36 06|C=41 30 10 01 05 16 36 45|D=00 06 26 44 42 20 00|E=40 00 06 46;03 33|F=40 00 06;03 33
        G=41 30 10 01 05 16 36 45 43 23|H=00 06;40 46;03 43|I=20 26|J=40 45 36 16 05|K=00 06;40 03 46|L=00 06 46|M=06 00 23 40 46|N=06 00 46 40
        O=10 30 41 45 36 16 05 01 10|P=06 00 30 41 42 33 03|Q=10 30 41 45 36 16 05 01 10;24 46|R=06 00 30 41 42 33 03;23 46
        S=41 30 10 01 02 13 33 44 45 36 16 05|T=00 40;20 26|U=00 05 16 36 45 40|V=00 26 40|W=00 16 22 36 40|X=00 46;40 06|Y=00 23 40;23 26
        Z=00 40 06 46|0=10 30 41 45 36 16 05 01 10|1=11 20 26|2=01 10 30 41 42 06 46|3=00 40 22 33 44 45 36 16 05|4=36 30 04 44
        5=40 00 03 33 44 45 36 16 05|6=30 10 01 05 16 36 45 44 33 13 04|7=00 40 16|8=10 30 41 42 33 13 02 01 10;13 04 05 16 36 45 44 33
        9=16 36 45 41 30 10 01 02 13 33 42|-=13 33|.=26 26
        """.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries).ToDictionary(static entry => entry[0], static entry => entry[2..].Trim());

    /// <summary>How much ink each pixel of an image gets, 0 to 1.</summary>
    /// <param name="width">Of the image.</param>
    /// <param name="height">Of the image.</param>
    /// <param name="text">Capitals, digits, spaces.</param>
    /// <param name="x">Left end of the first letter; where the text is turned, its lower end.</param>
    /// <param name="y">Upper edge.</param>
    /// <param name="size">Pixels from the top of a capital to its foot.</param>
    /// <param name="soft">Edges run over a pixel.</param>
    /// <param name="turned">It reads from bottom to top.</param>
    public static float[] Ink(int width, int height, string text, int x, int y, int size, bool soft = true, bool turned = false)
    {
        var ink = new float[width * height];
        var pen = MathF.Max(0.55f, size / 14f);
        var step = (float)size / Rows;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ')
                continue;
            var offset = i * (Columns + 2) * step;
            foreach (var line in Glyphs[text[i]].Split(';'))
            {
                var points = line.Split(' ').Select(p => (X: offset + ((p[0] - '0') * step), Y: (p[1] - '0') * step)).ToArray();
                for (var k = 1; k < points.Length; k++)
                    Draw(ink, width, height, Place(points[k - 1]), Place(points[k]), pen, soft);
            }
        }

        return ink;

        (float X, float Y) Place((float X, float Y) p) => turned ? (x + p.Y, y - p.X) : (x + p.X, y + p.Y);
    }

    private static void Draw(float[] ink, int width, int height, (float X, float Y) a, (float X, float Y) b, float pen, bool soft)
    {
        var (left, right) = ((int)(MathF.Min(a.X, b.X) - pen - 1), (int)(MathF.Max(a.X, b.X) + pen + 2));
        var (top, bottom) = ((int)(MathF.Min(a.Y, b.Y) - pen - 1), (int)(MathF.Max(a.Y, b.Y) + pen + 2));
        var (dx, dy) = (b.X - a.X, b.Y - a.Y);
        for (var py = Math.Max(0, top); py < Math.Min(height, bottom); py++)
        {
            for (var px = Math.Max(0, left); px < Math.Min(width, right); px++)
            {
                var along = Math.Clamp((((px - a.X) * dx) + ((py - a.Y) * dy)) / Math.Max(1e-6f, (dx * dx) + (dy * dy)), 0, 1);
                var away = MathF.Sqrt(MathF.Pow(px - a.X - (along * dx), 2) + MathF.Pow(py - a.Y - (along * dy), 2));
                var cover = Math.Clamp(pen + 0.5f - away, 0, 1);
                ink[(py * width) + px] = MathF.Max(ink[(py * width) + px], soft ? cover : cover >= 0.5f ? 1 : 0);
            }
        }
    }
}
