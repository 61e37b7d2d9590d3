using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>
/// Words that are names as well. A name first of all (Long, Young) that is part of a name in this study stays only right beside one of its
/// companions (long axis); another's stays unless the word beside it goes. A word of the body or a technique (Head, Hart) that is
/// part of a name in this study stays unless it reads as a name: beside a title, another part of a name, or a word that goes.
/// </summary>
internal static class DescriptorNames
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "dr", "dra", "drs", "prof", "mr", "mrs", "ms", "miss", "sir", "herr", "frau", "hr", "fr", "mme", "mlle", "sr", "sra", "srta", "sig", "sigra", "dott", "dhr", "mevr",
        "mevrouw", "meneer", "doctor", "doktor", "docteur", "md", "phd",
    };

    /// <summary>Decides again what has been kept as a word; numbers must not have been decided yet.</summary>
    /// <param name="tokens">The tokens of a text.</param>
    /// <param name="text">The text.</param>
    /// <param name="isNamePart">True for a folded word that is part of a name in this study.</param>
    public static void Decide(List<DescriptorToken> tokens, string text, Func<string, bool> isNamePart)
    {
        // What goes may make its neighbours go: until nothing changes.
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = 0; i < tokens.Count; i++)
            {
                var token = tokens[i];
                if (!token.Stays || token.Word is null || !Goes(tokens, text, i, isNamePart))
                    continue;
                token.Stays = false;
                changed = true;
            }
        }
    }

    private static bool Goes(List<DescriptorToken> tokens, string text, int at, Func<string, bool> isNamePart)
    {
        var token = tokens[at];
        var (before, after) = (at > 0 ? tokens[at - 1] : null, at + 1 < tokens.Count ? tokens[at + 1] : null);
        var isBesideDropped = IsDroppedWord(before) || IsDroppedWord(after);
        // An initial of a name that went.
        if (token.Text.Length == 1)
            return isBesideDropped;
        if (token.Word!.Kind == WordKind.Name && isBesideDropped)
            return true;
        if (token.Word.Kind is WordKind.Name or WordKind.Clinical && before is not null && IsTitle(before, text))
            return true;
        if (!isNamePart(token.Folded))
            return false;
        if (token.Word.Kind == WordKind.Name)
            return !IsCompanion(token, before) && !IsCompanion(token, after);
        return isBesideDropped || IsPart(before) || IsPart(after);

        bool IsPart(DescriptorToken? other) => other is not null && isNamePart(other.Folded);
    }

    private static bool IsDroppedWord(DescriptorToken? token) => token is { Stays: false, IsNumber: false };

    private static bool IsCompanion(DescriptorToken token, DescriptorToken? other) =>
        other is { Stays: true } && token.Word!.Companions.Contains(other.Folded, StringComparer.Ordinal);

    // DR is a modality too; Dr and DR. are not.
    private static bool IsTitle(DescriptorToken token, string text) =>
        Titles.Contains(token.Folded) && (char.IsLower(token.Text[^1]) || (token.End < text.Length && text[token.End] == '.'));
}
