using System.Globalization;
using OrthancGuard.Protection.Defacing;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Protection.Rules;

/// <summary>What a fit of the atlas must show before a face is cut by it, each shown at work on invented measures, and what the check of the result looks for.</summary>
internal static class FaceRules
{
    private const string Clause = "PS3.15 E.3.2, docs/defacing.md";

    // An ordinary head CT, seen whole.
    private static readonly FitQuality Head = new(
        Similarity: 1.12, Silhouette: 0.96, Cover: 1, SmallestScale: 0.95, LargestScale: 1.02, Pitch: 8, VaultResidual: 1.2, Spread: 0.8, CavityMillilitres: 1400, FaceInView: 1, FaceTissue: 0.9);

    private static readonly FitQuality Part = Head with { Cover = 0.45 };

    private static readonly Dictionary<string, (string Said, FitQuality Measured)> Examples = new(StringComparer.Ordinal)
    {
        ["similarity"] = ("similarity 1.06", Head with { Similarity = 1.06 }),
        ["silhouette"] = ("overlap 0.87", Head with { Silhouette = 0.87 }),
        ["size"] = ("a scale of 0.65", Head with { SmallestScale = 0.65 }),
        ["pitch"] = ("47° chin up", Head with { Pitch = 47 }),
        ["vault"] = ("5 mm off", Head with { VaultResidual = 5 }),
        ["spread"] = ("two fits 11 mm apart", Head with { Spread = 11 }),
        ["cover"] = ("20 % of the upper head", Head with { Cover = 0.2 }),
        ["cavity"] = ("CT, a cavity of 300 ml", Head with { CavityMillilitres = 300 }),
        ["part-agreement"] = ("45 % in view, overlap 0.92", Part with { Silhouette = 0.92 }),
        ["part-spread"] = ("45 % in view, two fits 5 mm apart", Part with { Spread = 5 }),
        ["part-pitch"] = ("45 % in view, 30° chin down", Part with { Pitch = -30 }),
        ["part-cavity"] = ("CT, 45 % in view, a cavity of 100 ml", Part with { CavityMillilitres = 100 }),
    };

    public static IEnumerable<RuleListing> List(ProtectionProfile profile)
    {
        if (profile.Deface != DefaceMode.Required)
            yield break;
        foreach (var gate in DefaceGates.All)
        {
            var (said, measured) = Examples[gate.Id];
            var holds = DefaceGates.Find(measured, isCt: true).Any(held => held.Id == gate.Id);
            yield return new RuleListing("faces: fit of the atlas", gate.Id, Clause, Capital(gate.Limit), "held when it is so", said, holds ? gate.Reason : "passes");
        }

        foreach (var rule in FaceCheckRule.All)
            yield return new RuleListing("faces: check of the outgoing images", rule.Id, Clause, rule.What, "held when it is not so", Capital(rule.Example), "held");
    }

    private static string Capital(string text) => string.Concat(text[..1].ToUpper(CultureInfo.InvariantCulture), text.AsSpan(1));
}
