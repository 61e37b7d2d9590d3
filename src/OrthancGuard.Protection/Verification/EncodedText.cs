using System.Buffers;

namespace OrthancGuard.Protection.Verification;

/// <summary>
/// Tells whether a value can hold ASCII text in UTF-16, hexadecimal, base 64 or as in an address, so that what it takes to look for it is only made
/// where it can. Says yes too often, never too rarely: whatever hides six characters that way is found.
/// </summary>
internal static class EncodedText
{
    private const int FewestCharacters = 6;
    private const int FewestHexDigits = 2 * FewestCharacters;
    private const int FewestBase64 = FewestCharacters / 3 * 4;
    private const int NotBase64 = 64;
    private static readonly SearchValues<char> Separators = SearchValues.Create("- :%\\x");
    private static readonly SearchValues<char> Base64 = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");

    /// <param name="value">The bytes of a value, as Latin-1 characters.</param>
    public static bool MayBeIn(ReadOnlySpan<char> value) =>
        value.ContainsAny('\0', '%', '+') || HoldsHex(value) || HoldsBase64(value);

    private static bool HoldsHex(ReadOnlySpan<char> value)
    {
        var digits = 0;
        foreach (var c in value)
        {
            if (char.IsAsciiHexDigit(c))
                digits++;
            else if (!Separators.Contains(c))
                digits = 0;
            if (digits >= FewestHexDigits)
                return true;
        }

        return false;
    }

    private static bool HoldsBase64(ReadOnlySpan<char> value)
    {
        for (var start = 0; start < value.Length;)
        {
            var next = value[start..].IndexOfAny(Base64);
            if (next < 0)
                return false;
            start += next;
            var length = value[start..].IndexOfAnyExcept(Base64);
            var run = length < 0 ? value[start..] : value.Slice(start, length);
            for (var offset = 0; offset < 4 && run.Length - offset >= FewestBase64; offset++)
            {
                if (DecodesToText(run[offset..]))
                    return true;
            }

            start += run.Length;
        }

        return false;
    }

    // Two whole groups of text, one after the other: an identifier of six characters has two, wherever it starts.
    private static bool DecodesToText(ReadOnlySpan<char> run)
    {
        var before = false;
        for (; run.Length >= 4; run = run[4..])
        {
            var bits = (Index(run[0]) << 18) | (Index(run[1]) << 12) | (Index(run[2]) << 6) | Index(run[3]);
            var isText = IsText(bits >> 16) && IsText((bits >> 8) & 0xFF) && IsText(bits & 0xFF);
            if (isText && before)
                return true;
            before = isText;
        }

        return false;
    }

    private static bool IsText(int character) => character is >= ' ' and <= '~';

    private static int Index(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        '+' or '-' => 62,
        '/' or '_' => 63,
        _ => NotBase64,
    };
}
