using System.Collections.Frozen;
using System.Globalization;

namespace OrthancGuard.Protection.Header;

/// <summary>
/// Numbers of a description: those with a unit, and short ones that stand alone. Chains of numbers (dates, clocks, telephone numbers,
/// ids) go as a whole, and so does a number right beside a word that goes: what it counts is not known.
/// </summary>
internal static class DescriptorNumbers
{
    private const int MostDigits = 3;
    private const int MostDigitsWithUnit = 5;
    private const int LongestChain = 2;

    private static readonly FrozenSet<string> Units = new[]
    {
        "mm", "cm", "um", "ms", "msec", "s", "sec", "secs", "min", "mins", "kv", "kvp", "mv", "kev", "mev", "mas", "ma", "ml", "cc", "mg", "gy", "cgy", "mgy",
        "mbq", "mci", "hz", "khz", "mhz", "t", "tesla", "deg", "fps", "hu", "bit", "bits", "ch", "chs", "channel", "channels", "views", "view", "d", "st", "nd", "rd", "th",
        "frames", "slices", "phases", "echoes", "dirs", "dir", "directions", "x", "mmol", "iu", "hr",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsUnit(string folded) => Units.Contains(folded);

    /// <summary>Decides the numbers among the tokens; their words must have been decided.</summary>
    public static void Decide(List<DescriptorToken> tokens, string text, Func<string, bool> isIdentifier)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsNumber)
                continue;
            var last = i;
            while (last + 1 < tokens.Count && tokens[last + 1].IsNumber && Joins(text.AsSpan(tokens[last].End..tokens[last + 1].Start)))
                last++;
            var next = last + 1 < tokens.Count ? tokens[last + 1] : null;
            var unit = next is { Stays: true } && IsUnit(next.Folded) && text.AsSpan(tokens[last].End..next.Start).Trim(' ').IsEmpty;
            var stays = last - i < LongestChain && !HasClock(text, tokens, i, last) && IsBesideKept(tokens, i, last);
            for (var at = i; at <= last && stays; at++)
                stays = IsHarmless(tokens[at].Text, unit) && (unit || !isIdentifier(tokens[at].Folded));
            for (var at = i; at <= last; at++)
                tokens[at].Stays = stays;
            i = last;
        }
    }

    private static bool IsHarmless(string number, bool withUnit)
    {
        var point = number.IndexOfAny(['.', ',']);
        var whole = point < 0 ? number : number[..point];
        var fraction = point < 0 ? "" : number[(point + 1)..];
        if (fraction.AsSpan().ContainsAny('.', ',') || fraction.Length > MostDigits)
            return false;
        return whole.Length <= (withUnit ? MostDigitsWithUnit : MostDigits) && (withUnit || !IsDayAndMonth(whole, fraction));
    }

    // 29.02 may be a birthday; 0.75 and 5.0 may not.
    private static bool IsDayAndMonth(string day, string month) =>
        month.Length == 2 && day.Length == 2 &&
        int.Parse(day, CultureInfo.InvariantCulture) is > 0 and <= 31 && int.Parse(month, CultureInfo.InvariantCulture) is > 0 and <= 12;

    private static bool Joins(ReadOnlySpan<char> between) => between.Trim(' ') is "" or "." or "/" or "-" or ":" or "," or "_";

    private static bool HasClock(string text, List<DescriptorToken> tokens, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (text.AsSpan(tokens[i].End..tokens[i + 1].Start).Contains(':'))
                return true;
        }

        return false;
    }

    private static bool IsBesideKept(List<DescriptorToken> tokens, int first, int last) =>
        (first == 0 || tokens[first - 1].Stays || tokens[first - 1].IsNumber) && (last + 1 == tokens.Count || tokens[last + 1].Stays);
}
