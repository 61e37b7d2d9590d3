namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>
/// How far the text of a sure row goes. Soft, small letters touch or break at one threshold and stand apart at another: of a word a part may be a row
/// that is sure while all of it is one that is likely. What is so likely by itself that it would only be read goes on the line of a sure row.
/// </summary>
internal static class RowReach
{
    private const float OverIt = 1;
    private const float MoreThanSure = 16;
    private const int Small = 16;
    private const float AlikeInHeight = 1.7f;
    private const float AlikeInSharpness = 0.5f;

    /// <summary>The box of a row and of those that show more of its line.</summary>
    /// <param name="row">A sure one.</param>
    /// <param name="seen">In any view of the frame.</param>
    public static PixelBox Of(in TextRow row, IEnumerable<TextRow> seen)
    {
        if (row is { Height: > Small } or { Surprise: < MoreThanSure, IsAlone: false })
            return row.Box;
        var (line, all) = (Along(row), Along(row));
        foreach (var other in seen)
        {
            if (other.IsTurned == row.IsTurned && other.Surprise > OverIt && GoesOn(row, line, other))
                all = all.Union(Along(other));
        }

        return row.IsTurned ? all.Transposed() : all;
    }

    private static bool GoesOn(in TextRow row, PixelBox line, in TextRow other)
    {
        if (other.Height > AlikeInHeight * row.Height || AlikeInHeight * other.Height < row.Height || other.Edge < AlikeInSharpness * row.Edge)
            return false;
        var (box, slack) = (Along(other), Math.Max(1, row.Height / 2));
        if (box.Y < line.Y - slack || box.Bottom > line.Bottom + slack)
            return false;
        var shared = Math.Min(line.Right, box.Right) - Math.Max(line.X, box.X);
        return 2 * shared >= Math.Min(line.Width, box.Width) || (other.Surprise > RowChance.Notable && shared >= -slack);
    }

    private static PixelBox Along(in TextRow row) => row.IsTurned ? row.Box.Transposed() : row.Box;
}
