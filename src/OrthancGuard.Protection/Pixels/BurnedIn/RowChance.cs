namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>
/// How likely shapes stand in a row by chance. The grains of a texture do where there are many of them: what is text among few shapes is
/// nothing among many. Two things are weighed: that each shape has a next one where a next letter would be, by how many shapes like them
/// stand around, and that they share a line.
/// </summary>
internal static class RowChance
{
    /// <summary>A surprise from which a row is text.</summary>
    public const float Sure = 11;
    /// <summary>The same where its shapes are not all of one colour and sharp.</summary>
    public const float SureThoughUneven = 24;
    /// <summary>From which a row is worth reading.</summary>
    public const float Notable = 2.5f;
    private const float Around = 10;
    private const int PeakSpread = 24;
    private const int MostPasses = 4;

    /// <summary>
    /// Notes of each row how unlikely it is. Text stands among text: shapes of rows that are sure are no grains, and others are weighed
    /// again without them.
    /// </summary>
    /// <param name="rows">With their strokes.</param>
    /// <param name="strokes">All there are.</param>
    /// <param name="bounds">Of the image.</param>
    public static void Weigh(List<(TextRow Row, Stroke[] Strokes)> rows, List<Stroke> strokes, PixelBox bounds)
    {
        var grains = new List<Stroke>(strokes);
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var (hasNew, isLast) = (false, pass == MostPasses - 1);
            var letters = new HashSet<PixelBox>();
            for (var i = 0; i < rows.Count; i++)
            {
                var (row, own) = rows[i];
                if (row.IsSure)
                    continue;
                rows[i] = (row with { Surprise = Surprise(own, row.Box, row.Height, grains, bounds) }, own);
                if (!rows[i].Row.IsSure)
                    continue;
                hasNew = true;
                letters.UnionWith(own.Select(static stroke => stroke.Box));
            }

            if (!hasNew || isLast)
                return;
            grains.RemoveAll(grain => letters.Contains(grain.Box));
        }
    }

    private static float Surprise(Stroke[] row, PixelBox box, int height, List<Stroke> grains, PixelBox bounds)
    {
        var near = box.Padded((int)(Around * height)).Intersect(bounds);
        var peak = row.Max(static stroke => stroke.Peak);
        var alikeNear = 0;
        foreach (var grain in grains)
        {
            if (grain.Box.Height > 2.2f * height || 2.2f * grain.Box.Height < height || Math.Abs(grain.Peak - peak) > PeakSpread)
                continue;
            alikeNear += grain.Box.Overlaps(near) && !box.Contains(grain.Box) ? 1 : 0;
        }

        var area = Math.Max(1f, near.Area - box.Area);
        var place = 1.5f * height * height;
        var next = Math.Clamp((alikeNear + 1) / area * place, 1e-4f, 0.9f);
        return ((row.Length - 1) * -MathF.Log(next)) + Evenness(row, height) - MathF.Log(alikeNear + row.Length);
    }

    /// <summary>How much more of the shapes share their lower or upper end than would by chance.</summary>
    private static float Evenness(ReadOnlySpan<Stroke> row, int height)
    {
        if (row.Length < 3)
            return 0;
        var slack = Math.Max(1, (int)(0.12f * height));
        var share = Math.Min(0.8f, ((2 * slack) + 1) / (1.3f * height));
        var (tops, bottoms) = (new int[row.Length], new int[row.Length]);
        for (var i = 0; i < row.Length; i++)
            (tops[i], bottoms[i]) = (row[i].Box.Y, row[i].Box.Bottom);
        return Gain(tops) + Gain(bottoms);

        float Gain(int[] ends)
        {
            Array.Sort(ends);
            var middle = ends[ends.Length / 2];
            var even = ends.Count(end => Math.Abs(end - middle) <= slack) - 1f;
            var of = ends.Length - 1f;
            var seen = Math.Clamp(even / of, 0.02f, 0.98f);
            return of * ((seen * MathF.Log(seen / share)) + ((1 - seen) * MathF.Log((1 - seen) / (1 - share)))) * (seen > share ? 1 : -1);
        }
    }
}
