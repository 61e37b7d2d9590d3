namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>
/// Letters at the ends of a row that do not look like the others: darker, because thin ones are with soft edges, or broken by what they
/// stand on. They show at a lower threshold than the row. One at each end is taken in, so that a row among grains does not run away.
/// </summary>
/// <param name="rows">Of one polarity and direction; those that are sure are extended.</param>
internal sealed class RowEnds(List<TextRow> rows)
{
    private const float MostGap = 1.5f;
    private readonly List<(int Row, bool HasLeft, bool HasRight)> _open = [];
    private int _seen;

    /// <summary>Extends the sure rows by what stands beside them at a threshold.</summary>
    /// <param name="strokes">Of that threshold, from left to right.</param>
    public void Extend(List<Stroke> strokes)
    {
        for (; _seen < rows.Count; _seen++)
        {
            if (rows[_seen].IsSure)
                _open.Add((_seen, false, false));
        }

        for (var i = _open.Count - 1; i >= 0; i--)
        {
            var (at, hasLeft, hasRight) = _open[i];
            var row = rows[at];
            var (reach, box) = (MostGap * row.Height, row.Box);
            var most = 2 * row.Height;
            for (var s = First(strokes, box.X - reach - most); s < strokes.Count && strokes[s].Box.X <= row.Box.Right + reach; s++)
            {
                var other = strokes[s].Box;
                if (row.Box.Contains(other) || other.Width > most || !IsLike(row, other))
                    continue;
                if (!hasLeft && other.X < row.Box.X && other.Right >= row.Box.X - reach)
                    (hasLeft, box) = (true, box.Union(other));
                else if (!hasRight && other.Right > row.Box.Right)
                    (hasRight, box) = (true, box.Union(other));
            }

            // A letter stands out of its line a little, a grain as far as it likes.
            var line = row.Box.Padded(Math.Max(1, row.Height / 6));
            rows[at] = row with { Box = PixelBox.Between(box.X, Math.Max(box.Y, line.Y), box.Right, Math.Min(box.Bottom, line.Bottom)) };
            if (hasLeft && hasRight)
                _open.RemoveAt(i);
            else
                _open[i] = (at, hasLeft, hasRight);
        }
    }

    private static bool IsLike(in TextRow row, PixelBox other)
    {
        var overlap = Math.Min(row.Box.Bottom, other.Bottom) - Math.Max(row.Box.Y, other.Y);
        return 2 * other.Height >= row.Height && other.Height <= 1.8f * row.Height && overlap >= 0.6f * other.Height;
    }

    private static int First(List<Stroke> strokes, float x)
    {
        var (low, high) = (0, strokes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = strokes[middle].Box.X < x ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
