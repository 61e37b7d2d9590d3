using System.Text.RegularExpressions;

namespace OrthancGuard.Returns;

/// <summary>What pseudonyms look like: UIDs of 128 bits under 2.25, and codes of a letter and fifteen of Crockford's base 32.</summary>
internal static partial class PseudonymTokens
{
    private const int LongestMilliseconds = 30_000;

    /// <summary>Wildcards that a Patient ID under a pseudonym fits.</summary>
    public const string PatientPattern = "P???????????????";

    [GeneratedRegex(@"2\.25\.[0-9]{1,39}", RegexOptions.CultureInvariant, LongestMilliseconds)]
    private static partial Regex Uid();

    [GeneratedRegex("[PASD][0-9A-HJKMNP-TV-Z]{15}", RegexOptions.CultureInvariant, LongestMilliseconds)]
    private static partial Regex Code();

    /// <summary>Every whole UID and code in a text of single bytes.</summary>
    public static IEnumerable<string> In(string text)
    {
        foreach (Match match in Uid().Matches(text))
        {
            if (IsAlone(text, match, static c => char.IsAsciiDigit(c) || c == '.'))
            {
                yield return match.Value;
            }
        }

        foreach (Match match in Code().Matches(text))
        {
            if (IsAlone(text, match, char.IsAsciiLetterOrDigit))
            {
                yield return match.Value;
            }
        }
    }

    /// <summary>True for what looks like the pseudonym of a patient and like nothing that a clinic hands out.</summary>
    public static bool IsPatient(string? id) => id is ['P', ..] && IsCode(id) && In(id).Any();

    public static bool IsCode(string token) => token.Length == 16 && !token.StartsWith("2.", StringComparison.Ordinal);

    /// <summary>The text with every token replaced that <paramref name="replace"/> knows; the same text where there is none.</summary>
    public static string Replace(string text, Func<string, string?> replace)
    {
        if (text.Length < 6)
        {
            return text;
        }

        var once = Uid().Replace(text, match => IsAlone(text, match, static c => char.IsAsciiDigit(c) || c == '.') ? replace(match.Value) ?? match.Value : match.Value);
        return Code().Replace(once, match => IsAlone(once, match, char.IsAsciiLetterOrDigit) ? replace(match.Value) ?? match.Value : match.Value);
    }

    // A point after a UID ends a sentence, unless a digit follows.
    private static bool IsAlone(string text, Match match, Func<char, bool> isPart)
    {
        var end = match.Index + match.Length;
        return (match.Index == 0 || !isPart(text[match.Index - 1]))
            && (end == text.Length || !isPart(text[end]) || (text[end] == '.' && (end + 1 == text.Length || !char.IsAsciiDigit(text[end + 1]))));
    }
}
