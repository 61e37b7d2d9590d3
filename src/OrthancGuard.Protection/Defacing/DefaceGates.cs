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

    /// <summary>Every gate, in the order in which their reasons are given.</summary>
    public static IReadOnlyList<DefaceGate> All { get; } =
    [
        new("similarity", "The image does not look enough like a head.", "normalised mutual information with the atlas below 1.075",
            static (q, _) => !(q.Similarity >= LeastSimilarity)),
        new("silhouette", "The outline is not that of a head.", "overlap (Dice) of the upper head with the atlas below 0.90",
            static (q, _) => !(q.Silhouette >= LeastSilhouette)),
        new("size", "The size is not that of a head.", "a scale against the atlas outside 0.72 to 1.2",
            static (q, _) => !(q.SmallestScale >= 0.72 && q.LargestScale <= 1.2)),
        new("pitch", "The head seems to be bent too far.", "pitch beyond 42°", static (q, _) => !(Math.Abs(q.Pitch) <= MostPitch)),
        new("vault", "The top of the head is not where it should be.", "top and back of the head more than 3.5 mm off an ellipsoid",
            static (q, _) => !(q.VaultResidual <= MostResidual)),
        new("spread", "The head could lie in two ways.", "the two best fits more than 8 mm apart", static (q, _) => !(q.Spread <= MostSpread)),
        new("cover", "Too little of the upper head is in view.", "less than 30 % of the upper head in view",
            static (q, _) => !(q.Cover >= LeastPartialCover)),
        new("cavity", "The skull does not enclose a brain.", "CT: a cranial cavity outside 700 to 2,000 ml",
            static (q, isCt) => isCt && q.Cover >= LeastCover && !q.IsHopelessFit && !(q.CavityMillilitres is >= 700 and <= 2000)),
        // Less is seen, so what is seen must agree better.
        new("part-agreement", "Only part of the head is in view, and it does not agree well enough.",
            "30 to 60 % in view, and similarity below 1.085 or overlap below 0.94", static (q, _) => IsPart(q) && (q.Similarity < 1.085 || q.Silhouette < 0.94)),
        new("part-spread", "Only part of the head is in view, and it could lie in two ways.", "30 to 60 % in view, and the two best fits more than 3 mm apart",
            static (q, _) => IsPart(q) && q.Spread > 3),
        new("part-pitch", "Only part of the head is in view, and it seems to be bent.", "30 to 60 % in view, and pitch beyond 25°",
            static (q, _) => IsPart(q) && Math.Abs(q.Pitch) > 25),
        new("part-cavity", "Only part of the head is in view, and no brain was found in it.", "CT: 30 to 60 % in view, and a cavity below 300 ml",
            static (q, isCt) => isCt && IsPart(q) && !q.IsHopelessFit && q.CavityMillilitres < 300),
    ];

    /// <summary>Every gate that holds; empty when the fit may be used.</summary>
    public static IReadOnlyList<DefaceGate> Find(FitQuality quality, bool isCt) => [.. All.Where(gate => gate.Holds(quality, isCt))];

    /// <summary>
    /// True when the rest of the head agrees so well that it is known without its face. What is left when all but the brain was taken away
    /// measures 0.71-0.78 in outline.
    /// </summary>
    public static bool IsSureWithoutFace(FitQuality q) =>
        q is { Similarity: >= 1.09, Silhouette: >= 0.92, Cover: >= LeastCover, Spread: <= 5 };

    /// <summary>True when nothing about the fit is like a head: a sure sign, with a header that says the same.</summary>
    public static bool IsClearlyNoHead(FitQuality q) => q.Similarity < LeastSimilarity && q.Silhouette < 0.88;

    private static bool IsPart(FitQuality q) => q.Cover is >= LeastPartialCover and < LeastCover;
}
