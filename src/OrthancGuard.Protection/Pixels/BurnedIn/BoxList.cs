namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>Boxes made fewer.</summary>
internal static class BoxList
{
    /// <summary>Boxes that touch become one around them.</summary>
    public static List<PixelBox> Merge(IEnumerable<PixelBox> boxes)
    {
        var merged = new List<PixelBox>();
        foreach (var box in boxes.OrderBy(static b => b.Y).ThenBy(static b => b.X).ThenBy(static b => b.Area))
        {
            var grown = box;
            for (var i = 0; i < merged.Count; i++)
            {
                if (!IsBetterAsOne(merged[i], grown))
                    continue;
                grown = grown.Union(merged[i]);
                merged.RemoveAt(i);
                i = -1;
            }

            merged.Add(grown);
        }

        return [.. merged.OrderBy(static b => b.Y).ThenBy(static b => b.X)];
    }

    /// <summary>What of an image lies in none of the boxes, as boxes that do not overlap.</summary>
    public static List<PixelBox> Outside(IReadOnlyList<PixelBox> boxes, int width, int height)
    {
        var outside = new List<PixelBox>();
        var cuts = boxes.SelectMany(static b => new[] { b.Y, b.Bottom }).Append(0).Append(height).Where(y => y >= 0 && y <= height).Distinct().Order().ToArray();
        for (var i = 0; i + 1 < cuts.Length; i++)
        {
            var (top, bottom, x) = (cuts[i], cuts[i + 1], 0);
            foreach (var box in boxes.Where(b => b.Y <= top && b.Bottom >= bottom).OrderBy(static b => b.X))
            {
                if (box.X > x)
                    outside.Add(PixelBox.Between(x, top, Math.Min(box.X, width), bottom));
                x = Math.Max(x, box.Right);
            }

            if (x < width)
                outside.Add(PixelBox.Between(x, top, width, bottom));
        }

        return [.. outside.Where(static b => !b.IsEmpty)];
    }

    // A box around two that hardly touch would blank much that neither means.
    private static bool IsBetterAsOne(PixelBox a, PixelBox b) =>
        a.Overlaps(b) && (a.Contains(b) || b.Contains(a) || a.Union(b).Area <= 1.3 * (a.Area + b.Area));
}
