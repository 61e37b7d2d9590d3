using System.Buffers;
using System.Text;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection.Verification;

/// <summary>
/// Identifiers as runs of bytes. Bytes are compared as Latin-1 characters, so one search serves every encoding: each identifier is looked
/// for as it is in Latin-1 and UTF-8, and where it is long enough not to be found by chance, in UTF-16, hexadecimal and base 64.
/// </summary>
internal sealed class ForbiddenText
{
    private const int ShortestEncoded = 6;
    private const int ShortestPattern = 8;

    private readonly Patterns _words;
    private readonly Patterns _names;
    private readonly Patterns _long;
    private readonly Patterns _encoded;

    public ForbiddenText(PatientIdentifiers identifiers)
    {
        _words = new Patterns(identifiers.Texts.SelectMany(Plain));
        _names = new Patterns(identifiers.NameParts.SelectMany(Plain));
        var longOnes = identifiers.Texts.Concat(identifiers.NameParts).Where(static text => text.Length >= ShortestEncoded).ToArray();
        _long = new Patterns(longOnes.SelectMany(Plain));
        _encoded = new Patterns(longOnes.SelectMany(Encoded).Where(static pattern => pattern.Length >= ShortestPattern));
    }

    /// <summary>True when a binary value holds an identifier that is too long to be there by chance.</summary>
    public bool IsInBinary(ReadOnlySpan<char> value) => _long.IsIn(value, wholeWords: true) || _encoded.IsIn(value, wholeWords: false);

    /// <summary>True when a value holds an identifier.</summary>
    /// <param name="value">The bytes of the value, as Latin-1 characters.</param>
    /// <param name="withNames">Also single parts of names.</param>
    /// <param name="withEncoded">Also in the encodings in which text hides in binary values.</param>
    public bool IsIn(ReadOnlySpan<char> value, bool withNames, bool withEncoded) =>
        _words.IsIn(value, wholeWords: true) || (withNames && _names.IsIn(value, wholeWords: true)) ||
        (withEncoded && _encoded.IsIn(value, wholeWords: false));

    private static IEnumerable<string> Plain(string text)
    {
        yield return text;
        if (!Ascii.IsValid(text))
            yield return Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
    }

    private static IEnumerable<string> Encoded(string text)
    {
        yield return Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(text));
        yield return Encoding.Latin1.GetString(Encoding.BigEndianUnicode.GetBytes(text));
        var bytes = Encoding.UTF8.GetBytes(text);
        yield return Convert.ToHexString(bytes);
        // Base 64 depends on where in a group of three the text starts; the characters that its neighbours decide are left off.
        for (var before = 0; before < 3; before++)
        {
            var padded = new byte[before + bytes.Length];
            bytes.CopyTo(padded, before);
            var whole = padded.Length / 3 * 4;
            var base64 = Convert.ToBase64String(padded)[..whole];
            yield return base64[(before == 0 ? 0 : 4)..];
        }
    }

    private sealed class Patterns
    {
        private readonly SearchValues<string> _search;
        private readonly Dictionary<char, string[]> _byFirst;

        public Patterns(IEnumerable<string> patterns)
        {
            var all = patterns.Where(static text => text.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
            _search = SearchValues.Create(all, StringComparison.OrdinalIgnoreCase);
            _byFirst = all.GroupBy(static text => Fold(text[0])).ToDictionary(static group => group.Key, static group => group.ToArray());
        }

        public bool IsIn(ReadOnlySpan<char> value, bool wholeWords)
        {
            if (_byFirst.Count == 0)
                return false;
            for (var at = 0; at < value.Length; at++)
            {
                var next = value[at..].IndexOfAny(_search);
                if (next < 0)
                    return false;
                at += next;
                foreach (var pattern in _byFirst.GetValueOrDefault(Fold(value[at]), []))
                {
                    if (value[at..].StartsWith(pattern, StringComparison.OrdinalIgnoreCase) && (!wholeWords || IsWhole(value, at, pattern.Length)))
                        return true;
                }
            }

            return false;
        }

        private static char Fold(char c) => char.ToUpperInvariant(c);

        // Only ASCII neighbours join: what other bytes mean depends on the character set.
        private static bool IsWhole(ReadOnlySpan<char> value, int start, int length) =>
            (start == 0 || !char.IsAsciiLetterOrDigit(value[start - 1])) &&
            (start + length == value.Length || !char.IsAsciiLetterOrDigit(value[start + length]));
    }
}
