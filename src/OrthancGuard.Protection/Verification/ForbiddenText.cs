using System.Buffers;
using System.Text;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection.Verification;

/// <summary>
/// Identifiers as runs of bytes. Bytes are compared as Latin-1 characters, so one search serves every encoding: each identifier is looked
/// for as it is in Latin-1 and UTF-8, in the character sets of other scripts, and where it is long enough not to be found by chance, in UTF-16,
/// hexadecimal, base 64 and percent-encoding.
/// </summary>
internal sealed class ForbiddenText
{
    private const int ShortestEncoded = 6;
    private const int ShortestPattern = 8;
    private const int ShortestForeign = 4;
    private const string Escape = "\u001b";
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Character sets that text in other scripts than Latin may be written in (PS3.3 C.12.1.1.2).</summary>
    private static readonly DicomSpecificCharacterSet[] CharacterSets =
    [
        .. new[]
        {
            "ISO_IR 101", "ISO_IR 109", "ISO_IR 110", "ISO_IR 203", "ISO_IR 144", "ISO_IR 127", "ISO_IR 126", "ISO_IR 138", "ISO_IR 148", "ISO_IR 13", "ISO_IR 166", "GB18030", "GBK",
        }.Select(static term => DicomSpecificCharacterSet.FromTerms(term)),
        .. new[] { "ISO 2022 IR 87", "ISO 2022 IR 159", "ISO 2022 IR 149", "ISO 2022 IR 58" }.Select(static term => DicomSpecificCharacterSet.FromTerms("", term)),
    ];

    private readonly Patterns _words;
    private readonly Patterns _names;
    private readonly Lazy<Patterns> _foreign;
    private readonly Lazy<Patterns> _long;
    private readonly Lazy<Patterns> _encoded;
    private readonly Lazy<Patterns> _strong;
    private readonly WrittenForms _forms;
    private readonly bool _isAscii;

    public ForbiddenText(PatientIdentifiers identifiers)
    {
        string[] all = [.. identifiers.Texts, .. identifiers.NameParts];
        string[] longOnes = [.. all.Where(static text => text.Length >= ShortestEncoded)];
        _isAscii = all.All(static text => !text.AsSpan().ContainsAnyExceptInRange(' ', '~'));
        _words = new Patterns(identifiers.Texts.SelectMany(Plain));
        _names = new Patterns(identifiers.NameParts.SelectMany(Plain));
        _forms = new WrittenForms(identifiers);
        // Most objects have nothing in which these could be.
        _strong = new(() => new Patterns(all.Where(static text => text.Length >= ShortestPattern && Ascii.IsValid(text))));
        _foreign = new(() => new Patterns(all.SelectMany(Foreign)));
        _long = new(() => new Patterns(longOnes.SelectMany(Plain)));
        _encoded = new(() => new Patterns([.. longOnes.SelectMany(Encoded).Where(static p => p.Length >= ShortestPattern), .. all.SelectMany(Foreign).Where(static p => p.Length >= ShortestPattern)]));
    }

    /// <summary>True when a binary value holds an identifier that is too long to be there by chance.</summary>
    public bool IsInBinary(ReadOnlySpan<char> value) => _long.Value.IsIn(value, wholeWords: true) || IsEncodedIn(value);

    /// <summary>True when a value holds an identifier.</summary>
    /// <param name="value">The bytes of the value, as Latin-1 characters.</param>
    /// <param name="withNames">Also single parts of names.</param>
    /// <param name="withEncoded">Also in the encodings in which text hides in binary values.</param>
    public bool IsIn(ReadOnlySpan<char> value, bool withNames, bool withEncoded) =>
        _words.IsIn(value, wholeWords: true) || (withNames && _names.IsIn(value, wholeWords: true)) ||
        _forms.IsIn(Decoded(value), isCode: !withNames) || (MayBeForeign(value) && _foreign.Value.IsIn(value, wholeWords: false)) ||
        (withEncoded && IsEncodedIn(value));

    private bool IsEncodedIn(ReadOnlySpan<char> value) => (!_isAscii || EncodedText.MayBeIn(value)) && _encoded.Value.IsIn(value, wholeWords: false);

    /// <summary>True when a value of a VR of numbers or clocks is an id or a day.</summary>
    public bool IsNumber(ReadOnlySpan<char> value) => _forms.IsNumber(value);

    /// <summary>True when bytes that are pixels, compressed or not, hold an identifier of eight characters or more as plain text.</summary>
    public bool IsAmongPixels(ReadOnlySpan<byte> pixels) => PixelBytes.HoldText(pixels, ShortestPattern, text => _strong.Value.IsIn(text, wholeWords: false));

    // UTF-8 where it can be; every other character set is searched by its bytes.
    private static ReadOnlySpan<char> Decoded(ReadOnlySpan<char> value)
    {
        if (Ascii.IsValid(value))
            return value;
        try
        {
            return Strict.GetString(Encoding.Latin1.GetBytes(value.ToArray()));
        }
        catch (DecoderFallbackException)
        {
            return value;
        }
    }

    private static bool MayBeForeign(ReadOnlySpan<char> value) => value.ContainsAnyExceptInRange(' ', '~');

    // Letter case folds by itself where a byte is a character of Latin-1; elsewhere each form is a pattern.
    private static IEnumerable<string> Plain(string text)
    {
        yield return text;
        if (Ascii.IsValid(text))
            yield break;
        foreach (var form in Cases(text))
            yield return Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(form));
    }

    private static IEnumerable<string> Cases(string text) =>
        new[] { text, text.ToUpperInvariant(), text.ToLowerInvariant() }.Distinct(StringComparer.Ordinal);

    /// <summary>Text of other scripts in the character sets that have it: with the escape sequence before it, and without where it is long.</summary>
    private static IEnumerable<string> Foreign(string text)
    {
        if (Ascii.IsValid(text))
            yield break;
        foreach (var form in Cases(text))
        {
            foreach (var set in CharacterSets)
            {
                if (!set.TryEncode(form, DicomVR.LO, out var bytes))
                    continue;
                var whole = Encoding.Latin1.GetString(bytes);
                var parts = whole.Split(Escape);
                if (parts.Length == 1 && whole.Length >= ShortestForeign)
                    yield return whole;
                else if (parts.Length > 1)
                    yield return whole[..whole.LastIndexOf(Escape, StringComparison.Ordinal)] is { Length: > 0 } inEscapes ? inEscapes : whole;
                // ESC, one or two intermediate characters, a final one.
                if (parts.Length > 1 && parts.Select(static part => part.TrimStart('$', '(', ')', '-')).Select(static part => part.Length > 1 ? part[1..] : "").MaxBy(static part => part.Length) is { Length: >= ShortestPattern } longest)
                    yield return longest;
            }
        }
    }

    private static IEnumerable<string> Encoded(string text)
    {
        foreach (var form in Cases(text))
        {
            yield return Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(form));
            yield return Encoding.Latin1.GetString(Encoding.BigEndianUnicode.GetBytes(form));
            foreach (var bytes in Ascii.IsValid(form) ? [Encoding.ASCII.GetBytes(form)] : new[] { Encoding.UTF8.GetBytes(form), Encoding.Latin1.GetBytes(form) })
            {
                foreach (var pattern in Encoded(bytes))
                    yield return pattern;
            }
        }
    }

    private static IEnumerable<string> Encoded(byte[] bytes)
    {
        var hex = Convert.ToHexString(bytes);
        yield return hex;
        foreach (var separator in new[] { "-", " ", ":", "%", "\\x" })
            yield return string.Join(separator, hex.Chunk(2).Select(static pair => new string(pair)));
        // As in an address: all but letters, digits and -_.~ (RFC 3986 2.3).
        var escaped = Uri.EscapeDataString(Encoding.UTF8.GetString(bytes));
        if (escaped.Contains('%', StringComparison.Ordinal))
        {
            yield return escaped;
            yield return escaped.Replace("%20", "+", StringComparison.Ordinal);
        }

        // Base 64 depends on where in a group of three the text starts; the characters that its neighbours decide are left off.
        for (var before = 0; before < 3; before++)
        {
            var padded = new byte[before + bytes.Length];
            bytes.CopyTo(padded, before);
            var whole = padded.Length / 3 * 4;
            var base64 = Convert.ToBase64String(padded)[(before == 0 ? 0 : 4)..whole];
            yield return base64;
            if (base64.AsSpan().ContainsAny('+', '/'))
                yield return base64.Replace('+', '-').Replace('/', '_');
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
