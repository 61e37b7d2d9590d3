namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>
/// Where text surely stands more of it is likely: rows of its height, direction and sharpness that are almost unlikely enough by themselves are text
/// as well. What is known of the one is no chance: vessels and grains are hardly ever as unlikely as a word.
/// </summary>
internal static class RowKin
{
    private const float BeyondDoubt = 20;
    private const float Almost = 8.5f;
    private const int Small = 16;
    private const float AlikeInHeight = 1.35f;
    private const float AlikeInSharpness = 0.6f;

    /// <summary>The rows of one view, those that are like one that is beyond doubt marked.</summary>
    public static List<TextRow> Mark(List<TextRow> rows)
    {
        var words = rows.FindAll(static row => row is { IsEven: true, Height: <= Small, Surprise: >= BeyondDoubt });
        return words.Count == 0 ? rows : rows.ConvertAll(row => row with { IsKin = row is { IsSure: false, IsEven: true, Surprise: >= Almost } && words.Exists(word => IsLike(row, word)) });
    }

    private static bool IsLike(in TextRow row, in TextRow word) =>
        row.IsTurned == word.IsTurned && row.Edge >= AlikeInSharpness * word.Edge
        && row.Height <= AlikeInHeight * word.Height && word.Height <= AlikeInHeight * row.Height;
}
