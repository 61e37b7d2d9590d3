using OrthancGuard.Protection.Pixels.BurnedIn;

namespace OrthancGuard.Protection.Tests.Pixels;

/// <summary>The shapes of an image at all thresholds in one pass, beside those that a fill from each pixel finds at each threshold.</summary>
public sealed class StrokeTreeTests
{
    private const int Tallest = 12;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void AtEveryThresholdTheShapesAreThoseThatAreConnected(int seed)
    {
        var image = Grains(61, 47, seed);
        using var tree = new StrokeTree(image, Tallest);
        var any = 0;
        for (var threshold = 248; threshold > 0; threshold -= 8)
        {
            var (level, turned) = (new List<Stroke>(), new List<Stroke>());
            tree.Descend(threshold, level, turned);
            var shapes = Filled(image, threshold).Where(static s => s.Box.Width <= Tallest || s.Box.Height <= Tallest).ToArray();
            var expected = shapes.Where(static s => StrokeShape.IsPlausible(s.Box.Width, s.Box.Height, s.Area, s.Across, Tallest)).Select(static s => (s.Box, s.Area, s.Across)).ToHashSet();
            var expectedTurned = shapes.Where(static s => StrokeShape.IsPlausible(s.Box.Height, s.Box.Width, s.Area, s.Down, Tallest)).Select(static s => (s.Box.Transposed(), s.Area, s.Down)).ToHashSet();

            Assert.Equal(expected, level.Select(static s => (s.Box, s.Area, s.Runs)).ToHashSet());
            Assert.Equal(expectedTurned, turned.Select(static s => (s.Box, s.Area, s.Runs)).ToHashSet());
            Assert.Equal((expected.Count, expectedTurned.Count), (level.Count, turned.Count));
            any += level.Count + turned.Count;
        }

        Assert.True(any > 100, $"{any} shapes");
    }

    private static GreyImage Grains(int width, int height, int seed)
    {
        var random = new Random(seed);
        var pixels = new byte[width * height];
        random.NextBytes(pixels);
        var smooth = new byte[pixels.Length];
        for (var i = 0; i < pixels.Length; i++)
            smooth[i] = (byte)((pixels[i] + pixels[Math.Max(0, i - 1)] + pixels[Math.Max(0, i - width)]) / 3);
        return new(width, height, smooth);
    }

    private static List<(PixelBox Box, int Area, int Across, int Down)> Filled(GreyImage image, int threshold)
    {
        var (shapes, seen) = (new List<(PixelBox, int, int, int)>(), new bool[image.Pixels.Length]);
        for (var start = 0; start < seen.Length; start++)
        {
            if (seen[start] || image.Pixels[start] < threshold)
                continue;
            var (box, area, across, down) = (new PixelBox(start % image.Width, start / image.Width, 1, 1), 0, 0, 0);
            var open = new Stack<(int X, int Y)>([(start % image.Width, start / image.Width)]);
            seen[start] = true;
            while (open.TryPop(out var at))
            {
                (box, area) = (box.Union(new(at.X, at.Y, 1, 1)), area + 1);
                // A run begins where nothing stands before it.
                across += Is(at.X - 1, at.Y) ? 0 : 1;
                down += Is(at.X, at.Y - 1) ? 0 : 1;
                for (var y = at.Y - 1; y <= at.Y + 1; y++)
                {
                    for (var x = at.X - 1; x <= at.X + 1; x++)
                    {
                        if (!Is(x, y) || seen[(y * image.Width) + x])
                            continue;
                        seen[(y * image.Width) + x] = true;
                        open.Push((x, y));
                    }
                }
            }

            shapes.Add((box, area, across, down));
        }

        return shapes;

        bool Is(int x, int y) => x >= 0 && y >= 0 && x < image.Width && y < image.Height && image.Pixels[(y * image.Width) + x] >= threshold;
    }
}
