using System.Buffers;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>
/// Tells from a token alone whether it is a word of radiology: in the vocabulary, or made of its words and short numbers
/// (<c>T2FLAIR</c>, <c>b1000</c>, <c>320x320</c>, <c>AbdomenRoutine</c>).
/// </summary>
internal static class DescriptorWords
{
    private const int MostRuns = 7;
    private const int MostDigits = 3;
    private const int MostDigitsOfTechnique = 4;
    private static readonly VocabularyWord Mixed = new(WordKind.Plain, []);

    // b-values, times and matrix sizes have four digits; other letters before four digits are rooms, years and numbers of orders.
    private static readonly HashSet<string> BeforeFourDigits = new(StringComparer.Ordinal) { "b", "x", "te", "tr", "ti", "td" };
    private static readonly SearchValues<char> AfterDigits = SearchValues.Create("abcdhklprstvx");
    private static readonly SearchValues<char> OfKernel = SearchValues.Create("dfhmsu");

    /// <summary>What the token is; null for no word of radiology.</summary>
    public static VocabularyWord? Find(DescriptorToken token)
    {
        if (token.IsNumber)
            return null;
        if (Vocabulary.Find(token.Folded) is { } word)
            return word;
        if (token.Folded.AsSpan().ContainsAnyInRange('0', '9'))
            return IsTechnical(Runs(token.Folded)) ? Mixed : null;
        var parts = CaseParts(token.Text);
        return parts.Count > 1 && parts.TrueForAll(IsPart) ? Mixed : null;
    }

    // SkullBase, MPRThick: pieces that are somebody's name as well are no evidence for a made-up word (DeLong, McMark).
    private static bool IsPart(string part) =>
        part.Length >= 2 && Vocabulary.Find(Accents.Fold(part)) is { Kind: WordKind.Plain or WordKind.Clinical };

    private static bool IsTechnical(List<string> runs)
    {
        if (runs.Count > MostRuns)
            return false;
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            var before = i > 0 ? runs[i - 1] : "";
            if (char.IsAsciiDigit(run[0]))
            {
                var allowed = BeforeFourDigits.Contains(before) || (i + 1 < runs.Count && DescriptorNumbers.IsUnit(runs[i + 1])) ? MostDigitsOfTechnique : MostDigits;
                if (run.Count(char.IsAsciiDigit) > allowed || run.Count(static c => c is '.' or ',') > 1)
                    return false;
            }
            else if (!IsRun(run, before, runs, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsRun(string run, string before, List<string> runs, int at)
    {
        if (before.Length > 0 && DescriptorNumbers.IsUnit(run))
            return true;
        if (run.Length > 1)
            return Vocabulary.Find(run) is { Kind: not WordKind.Sex };
        // One letter behind a number: a kernel (B30f), tesla, spine levels, ways of writing "times"; never y, m or w, which say an age.
        if (before.Length == 0)
            return char.IsAsciiLetter(run[0]) && run[0] is not ('m' or 'y' or 'j');
        return AfterDigits.Contains(run[0]) || (at == 2 && runs.Count == 3 && before.Length == 2 && OfKernel.Contains(run[0]));
    }

    private static List<string> Runs(string text)
    {
        var runs = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && IsNumeric(text[end]) == IsNumeric(text[start]))
                end++;
            runs.Add(text[start..end]);
            start = end;
        }

        return runs;
    }

    private static bool IsNumeric(char c) => char.IsAsciiDigit(c) || c is '.' or ',';

    private static List<string> CaseParts(string text)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            var startsWord = char.IsUpper(text[i]) && (char.IsLower(text[i - 1]) || (i + 1 < text.Length && char.IsLower(text[i + 1])));
            if (!startsWord)
                continue;
            parts.Add(text[start..i]);
            start = i;
        }

        parts.Add(text[start..]);
        return parts;
    }
}
