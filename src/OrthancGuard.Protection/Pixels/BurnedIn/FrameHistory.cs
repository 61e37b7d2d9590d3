namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>What is known of one frame (or of what all have in common) from round to round: what was blanked, seen and read in vain.</summary>
internal sealed class FrameHistory
{
    private const int Near = 8;
    private const long Large = 1 << 20;
    private const double MostLookedAtAgain = 0.4;
    private readonly HashSet<(int View, PixelBox Box)> _silent = [];
    private readonly Dictionary<int, SeenRows> _seen = [];
    private readonly List<PixelBox> _blanked;

    /// <param name="blanked">What was blanked before.</param>
    public FrameHistory(IEnumerable<PixelBox> blanked) => _blanked = [.. blanked];

    /// <summary>Rows near what was blanked may say something else now.</summary>
    public void Blank(PixelBox box)
    {
        _blanked.Add(box);
        _silent.RemoveWhere(row => row.Box.Padded(Near).Overlaps(box));
    }

    /// <summary>The rows of a view; of a large one that was looked at before only around what was blanked since.</summary>
    public (List<TextRow> Rows, GrainMap Grains) Look(GreyImage view, int index)
    {
        var now = _seen.TryGetValue(index, out var before) && TryLookAround(view, before, out var again) ? again : TextRows.Find(view, _blanked);
        _seen[index] = new(now.Rows, now.Grains, _blanked.Count);
        return now;
    }

    /// <summary>Whether nothing was read in a row before.</summary>
    public bool IsSilent(int view, PixelBox row) => _silent.Contains((view, row));

    public void AddSilent(int view, PixelBox row) => _silent.Add((view, row));

    private bool TryLookAround(GreyImage view, SeenRows before, out (List<TextRow> Rows, GrainMap Grains) again)
    {
        again = default;
        var size = (long)view.Width * view.Height;
        if (size < Large)
            return false;
        var changed = _blanked.Skip(before.Blanked).ToArray();
        var parts = BoxList.Merge(changed.Select(box => GrainMap.Aligned(box.Padded(TextRows.RoomAround(box)), view.Width, view.Height)));
        if (parts.Sum(static part => part.Area) > MostLookedAtAgain * size)
            return false;
        var rows = before.Rows;
        foreach (var part in parts)
            rows = TextRows.FindAgain(view, part, [.. changed.Where(part.Contains)], _blanked, rows, before.Grains);
        again = (rows, before.Grains);
        return true;
    }

    private sealed record SeenRows(List<TextRow> Rows, GrainMap Grains, int Blanked);
}
