namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>Rows of one frame in which nothing was read, so that they are not read again while nothing near them changes.</summary>
internal sealed class SilentRows
{
    private const int Near = 8;
    private readonly HashSet<(int View, PixelBox Box)> _rows = [];

    public bool Contains(int view, PixelBox row) => _rows.Contains((view, row));

    public void Add(int view, PixelBox row) => _rows.Add((view, row));

    /// <summary>Rows near what was blanked may say something else now.</summary>
    public void Forget(PixelBox blanked) => _rows.RemoveWhere(row => row.Box.Padded(Near).Overlaps(blanked));
}
