using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Verification;

/// <summary>
/// Of a series that repeats its positions one volume is drawn. The others, darker ones too, must have been altered at the same places: compared
/// by squares of 4 × 4 pixels, because noise meets what was there now and then.
/// </summary>
internal static class VolumeCheck
{
    private const int Side = 4;
    private const int MostlyAltered = 12;
    private const int HardlyAltered = 2;
    private const int FewestSquares = 20;
    private const double MostForgotten = 0.05;

    /// <summary>Hundredths of a mm that images of one place may differ by.</summary>
    private const float Place = 6;

    /// <summary>For each image the one of its place that is drawn: the first by number.</summary>
    public static int[] Drawn(SeriesImage[] images)
    {
        var first = new Dictionary<(float, float, float), int>();
        foreach (var i in Enumerable.Range(0, images.Length).OrderBy(i => images[i].Number).ThenBy(static i => i))
            first.TryAdd(Key(images[i]), i);
        return [.. images.Select(image => first[Key(image)])];
    }

    /// <summary>True when hardly anything of an image was altered where the drawn image of its place was.</summary>
    public static bool IsForgotten(SeriesImage drawnBefore, SeriesImage drawnAfter, SeriesImage before, SeriesImage after)
    {
        int all = 0, forgotten = 0;
        using LoadedCells drawn = drawnAfter.Load(), now = after.Load();
        for (var row = 0; row + Side <= before.Rows; row += Side)
        {
            for (var column = 0; column + Side <= before.Columns; column += Side)
            {
                if (Altered(drawnBefore, drawn.Memory.Span, row, column) < MostlyAltered)
                    continue;
                all++;
                forgotten += Altered(before, now.Memory.Span, row, column) <= HardlyAltered ? 1 : 0;
            }
        }

        return all >= FewestSquares && forgotten > MostForgotten * all;
    }

    private static int Altered(SeriesImage before, ReadOnlySpan<byte> now, int row, int column)
    {
        var old = before.Slice.Cells.Span;
        var (bytes, count) = (before.Format.Bytes, 0);
        for (var y = row; y < row + Side; y++)
        {
            for (var x = column; x < column + Side; x++)
            {
                var at = ((y * before.Columns) + x) * bytes;
                count += old.Slice(at, bytes).SequenceEqual(now.Slice(at, bytes)) ? 0 : 1;
            }
        }

        return count;
    }

    private static (float X, float Y, float Z) Key(SeriesImage image)
    {
        var p = image.Slice.Origin * (100 / Place);
        return (MathF.Round(p.X), MathF.Round(p.Y), MathF.Round(p.Z));
    }
}
