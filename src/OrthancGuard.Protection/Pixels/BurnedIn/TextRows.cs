namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>
/// Strokes that stand in a row, as letters do: of one colour, one pen and about one height, closer to each other than they are high. It
/// does not matter what they say.
/// </summary>
internal static class TextRows
{
    private const int Step = 24;
    private const float LeastEdge = 20;

    private const int SmallImage = 500_000;
    private const int ManyStrokes = 60;

    /// <summary>The rows of an image, light on dark and dark on light, level and turned. Small images are enlarged as well.</summary>
    public static List<TextRow> Find(GreyImage image)
    {
        var rows = FindBoth(image, reach: 2);
        if (image.Width * image.Height <= SmallImage)
            rows.AddRange(FindBoth(image.Scaled(2), reach: 3).Select(static row => row with { Box = row.Box.Scaled(0.5f), Height = Math.Max(1, row.Height / 2) }));
        return rows;
    }

    private static List<TextRow> FindBoth(GreyImage image, int reach)
    {
        var rows = Find(image, reach);
        rows.AddRange(Find(image.Transposed(), reach).Where(static row => row.Letters >= 3).Select(static row => row with { Box = row.Box.Transposed, IsTurned = true }));
        return rows;
    }

    /// <summary>The level rows of an image that is black but for what was drawn.</summary>
    public static List<TextRow> FindDrawn(GreyImage image)
    {
        var rows = new List<TextRow>();
        Link(new StrokeFinder(image, reach: 2).Find(byte.MaxValue, Math.Max(72, image.Height / 12)), rows);
        return rows;
    }

    private static List<TextRow> Find(GreyImage image, int reach)
    {
        var rows = new List<TextRow>();
        var mostHeight = Math.Max(72, image.Height / 12);
        foreach (var view in (ReadOnlySpan<GreyImage>)[image, image.Inverted()])
        {
            var finder = new StrokeFinder(view, reach);
            foreach (var threshold in Thresholds(view))
            {
                var strokes = finder.Find(threshold, mostHeight);
                strokes.RemoveAll(static stroke => stroke.Edge < LeastEdge);
                Link(strokes, rows);
            }
        }

        return rows;
    }

    /// <summary>Even steps over the values that are there: background values, which most pixels have, part nothing from nothing.</summary>
    private static IEnumerable<int> Thresholds(GreyImage view)
    {
        var (least, most) = (byte.MaxValue, byte.MinValue);
        foreach (var value in view.Pixels)
        {
            least = Math.Min(least, value);
            most = Math.Max(most, value);
        }

        for (var threshold = least + Step; threshold < most; threshold += Step)
            yield return threshold;
        if (most - least > Step)
            yield return most - 2;
    }

    private static void Link(List<Stroke> strokes, List<TextRow> rows)
    {
        strokes.Sort(static (a, b) => (a.Box.X, a.Box.Y, a.Box.Width).CompareTo((b.Box.X, b.Box.Y, b.Box.Width)));
        var row = new int[strokes.Count];
        for (var i = 0; i < row.Length; i++)
            row[i] = i;
        for (var i = 0; i < strokes.Count; i++)
        {
            var reach = strokes[i].Box.Right + (1.3f * strokes[i].Box.Height) + 1;
            for (var j = i + 1; j < strokes.Count && strokes[j].Box.X <= reach; j++)
            {
                if (AreNeighbours(strokes[i], strokes[j]))
                    row[Root(j)] = Root(i);
            }
        }

        var found = new List<TextRow>();
        var inRows = 0;
        foreach (var group in Enumerable.Range(0, row.Length).GroupBy(Root))
        {
            var members = group.Select(i => strokes[i]).ToArray();
            if (TextRow.TryCreate(members) is not { } text)
                continue;
            found.Add(text);
            inRows += text.IsSure ? members.Length : 0;
        }

        // Of letters most stand in rows; of grains a few do, by chance.
        rows.AddRange(strokes.Count >= ManyStrokes && 2 * inRows < strokes.Count ? found.Select(static text => text.AmongGrains()) : found);

        int Root(int i)
        {
            while (row[i] != i)
                i = row[i] = row[row[i]];
            return i;
        }
    }

    private static bool AreNeighbours(in Stroke a, in Stroke b)
    {
        var (low, high) = (Math.Min(a.Box.Height, b.Box.Height), Math.Max(a.Box.Height, b.Box.Height));
        var overlap = Math.Min(a.Box.Bottom, b.Box.Bottom) - Math.Max(a.Box.Y, b.Box.Y);
        var (thin, thick) = (Math.Min(a.Pen, b.Pen), Math.Max(a.Pen, b.Pen));
        return high <= 2.2f * low && overlap >= 0.5f * low && b.Box.X - a.Box.Right <= 1.3f * high
            && thick <= (2.5f * thin) + 1 && Math.Abs(a.Peak - b.Peak) <= Step;
    }
}
