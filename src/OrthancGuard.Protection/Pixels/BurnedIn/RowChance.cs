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
    private const float FarAround = 30;
    private const int FewFarAround = 2;
    private const float LeastShare = 0.1f;
    private const float AlikeInSharpness = 0.5f;
    // A line that was fitted to its shapes is less of a surprise.
    private const float OfFitting = 2;
    private const int PeakSpread = 24;
    private const int MostPasses = 4;

    /// <summary>
    /// Notes of each row how unlikely it is. Text stands among text: shapes of rows that are sure are no grains, and others are weighed
    /// again without them.
    /// </summary>
    /// <param name="rows">With their strokes.</param>
    /// <param name="strokes">All there are.</param>
    /// <param name="bounds">Of the image.</param>
    /// <param name="blanked">Where nothing can stand any more: that there are no grains says nothing.</param>
    public static void Weigh(List<(TextRow Row, Stroke[] Strokes)> rows, List<Stroke> strokes, PixelBox bounds, IReadOnlyList<PixelBox> blanked)
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
                rows[i] = (Weighed(row, own, grains, bounds, blanked), own);
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

    private static TextRow Weighed(in TextRow row, Stroke[] own, List<Stroke> grains, PixelBox bounds, IReadOnlyList<PixelBox> blanked)
    {
        var (box, height) = (row.Box, row.Height);
        var (near, far) = (box.Padded((int)(Around * height)).Intersect(bounds), box.Padded((int)(FarAround * height)).Intersect(bounds));
        var peak = own.Max(static stroke => stroke.Peak);
        var (alikeNear, alikeFar) = (0, 0);
        // What stands in its own line may be more of the same text.
        var line = PixelBox.Between(bounds.X, box.Y - (height / 2), bounds.Right, box.Bottom + (height / 2));
        foreach (var grain in grains)
        {
            if (grain.Box.Height > 2.2f * height || 2.2f * grain.Box.Height < height || Math.Abs(grain.Peak - peak) > PeakSpread || !grain.Box.Overlaps(far)
                || (row.IsEven && grain.Edge < AlikeInSharpness * row.Edge) || line.Contains(grain.Box))
            {
                continue;
            }

            alikeFar++;
            alikeNear += grain.Box.Overlaps(near) ? 1 : 0;
        }

        var even = Evenness(own, height, 0);
        if (row.Slope != 0)
            even = MathF.Max(even, Evenness(own, height, row.Slope) - OfFitting);
        return row with
        {
            Surprise = By((alikeNear + 1) / MathF.Max(Beside(near) - Blanked(near), LeastShare * near.Area), alikeNear),
            SurpriseAlone = By((alikeFar + 1) / Beside(far), alikeFar),
            IsAlone = alikeNear == 0 && alikeFar <= FewFarAround,
        };

        float By(float density, int alike) =>
            ((own.Length - 1) * -MathF.Log(Math.Clamp(density * 1.5f * height * height, 1e-4f, 0.9f))) + even - MathF.Log(alike + own.Length);

        float Blanked(PixelBox around)
        {
            var area = 0L;
            foreach (var empty in blanked)
                area += empty.Overlaps(around) ? empty.Intersect(around).Area : 0;
            return area;
        }

        float Beside(PixelBox around) => Math.Max(1f, around.Area - around.Intersect(line).Area);
    }

    /// <summary>How much more of the shapes share their lower or upper end than would by chance.</summary>
    private static float Evenness(ReadOnlySpan<Stroke> row, int height, float slope)
    {
        if (row.Length < 3)
            return 0;
        var slack = Math.Max(1, (int)(0.12f * height));
        var share = Math.Min(0.8f, ((2 * slack) + 1) / (1.3f * height));
        var (tops, bottoms) = (new int[row.Length], new int[row.Length]);
        for (var i = 0; i < row.Length; i++)
        {
            var fall = (int)MathF.Round(slope * (row[i].Box.X + (0.5f * row[i].Box.Width)));
            (tops[i], bottoms[i]) = (row[i].Box.Y - fall, row[i].Box.Bottom - fall);
        }

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
