namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>
/// Strokes that stand in a row, as letters do: of one colour, one pen and about one height, closer to each other than they are high. It
/// does not matter what they say.
/// </summary>
internal static class TextRows
{
    private const int Step = 8;
    private const int PeakSpread = 24;
    private const float LeastEdge = 20;
    private const float SoftEdge = 40;

    /// <summary>The rows of an image, light on dark and dark on light, level and turned, and where it is full of shapes that stand in none.</summary>
    /// <param name="image">Where.</param>
    /// <param name="blanked">What was blanked in it before.</param>
    public static (List<TextRow> Rows, GrainMap Grains) Find(GreyImage image, IReadOnlyList<PixelBox> blanked) => Find(image, blanked, MostHeight(image));

    /// <summary>
    /// The same after something was blanked, looking only at the part of the image around it: the rows that were found there stand, but for
    /// those near it, instead of which there are those found now.
    /// </summary>
    /// <param name="image">As it is now.</param>
    /// <param name="part">Where to look; see <see cref="GrainMap.Aligned"/>.</param>
    /// <param name="changed">What was blanked since in this part.</param>
    /// <param name="blanked">All that was blanked.</param>
    /// <param name="before">The rows that were found before.</param>
    /// <param name="grains">Of the whole image; gets those of the part.</param>
    public static List<TextRow> FindAgain(GreyImage image, PixelBox part, IReadOnlyList<PixelBox> changed, IReadOnlyList<PixelBox> blanked, List<TextRow> before, GrainMap grains)
    {
        var (found, there) = Find(image.Crop(part), [.. blanked.Where(part.Overlaps).Select(box => box.Intersect(part).MovedBy(-part.X, -part.Y))], MostHeight(image));
        grains.Replace(part, there);
        PixelBox[] near = [.. changed.Select(static box => box.Padded(RoomAround(box) / 2))];
        // What touches the border of the part may go on beyond it.
        return
        [
            .. before.Where(row => !Array.Exists(near, row.Box.Overlaps)),
            .. found.Select(row => row with { Box = row.Box.MovedBy(part.X, part.Y) }).Where(row => Array.Exists(near, row.Box.Overlaps) && part.Padded(-1).Contains(row.Box.Intersect(image.Bounds.Padded(-1)))),
        ];
    }

    /// <summary>How far from a row that is gone others may be seen otherwise: half of it, and as much again to weigh them by. A box may hold several lines.</summary>
    public static int RoomAround(PixelBox box) => Math.Clamp(6 * Math.Min(box.Width, box.Height), 128, 384);

    private static int MostHeight(GreyImage image) => Math.Max(72, Math.Min(image.Width, image.Height) / 8);

    private static (List<TextRow> Rows, GrainMap Grains) Find(GreyImage image, IReadOnlyList<PixelBox> blanked, int mostHeight)
    {
        PixelBox[] turnedBlanked = [.. blanked.Select(static box => box.Transposed())];
        var (all, grains) = (new List<TextRow>(), new GrainMap(image.Width, image.Height));
        var (level, turned) = (new List<Stroke>(), new List<Stroke>());
        foreach (var view in (ReadOnlySpan<GreyImage>)[image, image.Inverted()])
        {
            using var tree = new StrokeTree(view, mostHeight);
            var (rows, turnedRows) = (new List<TextRow>(), new List<TextRow>());
            var (ends, turnedEnds) = (new RowEnds(rows), new RowEnds(turnedRows));
            foreach (var threshold in Thresholds(view))
            {
                level.Clear();
                turned.Clear();
                tree.Descend(threshold, level, turned);
                level.RemoveAll(static stroke => stroke.Edge < LeastEdge);
                turned.RemoveAll(static stroke => stroke.Edge < LeastEdge);
                grains.Add(level, Link(level, view.Bounds, rows, blanked));
                Link(turned, view.Bounds.Transposed(), turnedRows, turnedBlanked);
                ends.Extend(level);
                turnedEnds.Extend(turned);
            }

            all.AddRange(rows);
            all.AddRange(turnedRows.ConvertAll(static row => row with { Box = row.Box.Transposed(), IsTurned = true }));
        }

        // Only now it is known: grains show at other thresholds than what stands out among them.
        return (all.ConvertAll(row => row with { IsOnPlainGround = row.IsAlone && !grains.IsGrainy(row.Box) }), grains);
    }

    /// <summary>The level rows of an image that is black but for what was drawn.</summary>
    public static List<TextRow> FindDrawn(GreyImage image)
    {
        var (rows, level) = (new List<TextRow>(), new List<Stroke>());
        using var tree = new StrokeTree(image, Math.Max(72, image.Height / 12));
        tree.Descend(byte.MaxValue, level, []);
        Link(level, image.Bounds, rows, []);
        return rows;
    }

    /// <summary>From what is drawn at the brightest value down in even steps, to the darkest from which something can stand out.</summary>
    private static IEnumerable<int> Thresholds(GreyImage view)
    {
        var (least, most) = (byte.MaxValue, byte.MinValue);
        foreach (var value in view.Pixels)
        {
            least = Math.Min(least, value);
            most = Math.Max(most, value);
        }

        for (var threshold = most - 2; threshold >= least + (int)LeastEdge; threshold -= Step)
            yield return threshold;
    }

    /// <summary>Adds the rows, and gives the strokes of those that are unlikely enough.</summary>
    private static HashSet<PixelBox> Link(List<Stroke> strokes, PixelBox bounds, List<TextRow> rows, IReadOnlyList<PixelBox> blanked)
    {
        var inRows = new HashSet<PixelBox>();
        if (strokes.Count == 0)
            return inRows;
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

        var found = new List<(TextRow Row, Stroke[] Strokes)>();
        foreach (var group in Enumerable.Range(0, row.Length).GroupBy(Root))
        {
            var members = group.Select(i => strokes[i]).ToArray();
            if (TextRow.TryCreate(members) is { } text)
                found.Add((text, members));
        }

        RowChance.Weigh(found, strokes, bounds, blanked);
        foreach (var (text, members) in found)
        {
            rows.Add(text);
            if (text.Surprise >= RowChance.Notable)
                inRows.UnionWith(members.Select(static stroke => stroke.Box));
        }

        return inRows;

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
            && thick <= (2.5f * thin) + 1 && Math.Abs(a.Peak - b.Peak) <= MathF.Max(PeakSpread, MathF.Min(a.Edge, b.Edge) - SoftEdge);
    }
}
