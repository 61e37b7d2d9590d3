namespace OrthancGuard.Protection.Defacing;

/// <summary>What a fit must show before pixels are altered by it. Each gate says in plain words why it holds.</summary>
internal static class DefaceGates
{
    // Heads of data/heads: 1.084-1.145 and 0.940-0.979; what is no head: up to 1.071 and 0.844.
    public const double LeastSimilarity = 1.075;
    public const double LeastSilhouette = 0.90;
    public const double LeastCover = 0.6;
    public const double LeastPartialCover = 0.3;
    public const double LeastFaceTissue = 0.35;
    private const double MostPitch = 42;
    private const double MostResidual = 3.5;
    private const double MostSpread = 8;

    /// <summary>Every reason to hold; empty when the fit may be used.</summary>
    public static IReadOnlyList<string> Find(FitQuality q, bool isCt)
    {
        var reasons = new List<string>();
        Hold(q.Similarity < LeastSimilarity, "The image does not look enough like a head.");
        Hold(q.Silhouette < LeastSilhouette, "The outline is not that of a head.");
        Hold(q.SmallestScale < 0.72 || q.LargestScale > 1.2, "The size is not that of a head.");
        Hold(Math.Abs(q.Pitch) > MostPitch, "The head seems to be bent too far.");
        Hold(q.VaultResidual > MostResidual, "The top of the head is not where it should be.");
        Hold(q.Spread > MostSpread, "The head could lie in two ways.");
        Hold(q.Cover < LeastPartialCover, "Too little of the upper head is in view.");
        Hold(isCt && q.Cover >= LeastCover && !q.IsHopelessFit && q.CavityMillilitres is < 700 or > 2000, "The skull does not enclose a brain.");
        if (q.Cover is >= LeastPartialCover and < LeastCover)
            Partial(q, isCt, Hold);
        return reasons;

        void Hold(bool isTrue, string reason)
        {
            if (isTrue)
                reasons.Add(reason);
        }
    }

    /// <summary>
    /// True when the rest of the head agrees so well that it is known without its face. What is left when all but the brain was taken away
    /// measures 0.71-0.78 in outline.
    /// </summary>
    public static bool IsSureWithoutFace(FitQuality q) =>
        q is { Similarity: >= 1.09, Silhouette: >= 0.92, Cover: >= LeastCover, Spread: <= 5 };

    /// <summary>True when nothing about the fit is like a head: a sure sign, with a header that says the same.</summary>
    public static bool IsClearlyNoHead(FitQuality q) => q.Similarity < LeastSimilarity && q.Silhouette < 0.88;

    // Less is seen, so what is seen must agree better.
    private static void Partial(FitQuality q, bool isCt, Action<bool, string> hold)
    {
        hold(q.Similarity < 1.085 || q.Silhouette < 0.94, "Only part of the head is in view, and it does not agree well enough.");
        hold(q.Spread > 3, "Only part of the head is in view, and it could lie in two ways.");
        hold(Math.Abs(q.Pitch) > 25, "Only part of the head is in view, and it seems to be bent.");
        hold(isCt && !q.IsHopelessFit && q.CavityMillilitres < 300, "Only part of the head is in view, and no brain was found in it.");
    }
}
