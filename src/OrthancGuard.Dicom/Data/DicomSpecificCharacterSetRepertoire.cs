using System.Collections.Frozen;
using System.Text;

namespace OrthancGuard.Dicom.Data;

/// <summary>
/// One coded character set of ISO 2022 as PS3.3 tables C.12-2 to C.12-4 use it: in G0 (bytes below 128) or G1, one or two bytes a
/// character, with the escape sequence that designates it. Its characters are all of the Basic Multilingual Plane.
/// </summary>
internal sealed class DicomSpecificCharacterSetRepertoire
{
    private const char Undefined = '\0';

    // Where the runtime's tables of ISO 8859-7 and 8859-8 leave the published ones.
    private static readonly (byte Value, char Character)[] Greek =
        [(0xA1, '\u2018'), (0xA2, '\u2019'), (0xA4, '\u20AC'), (0xA5, '\u20AF'), (0xAA, '\u037A')];

    private static readonly (byte Value, char Character)[] Hebrew = [(0xAF, '\u00AF'), (0xFD, '\u200E'), (0xFE, '\u200F')];

    private readonly Lazy<char[]> _decode;
    private readonly Lazy<FrozenDictionary<char, int>> _encode;

    private DicomSpecificCharacterSetRepertoire(string escape, bool inG1, int width, Func<char[]> table)
    {
        Escape = Encoding.ASCII.GetBytes("\x1b" + escape);
        IsG1 = inG1;
        Width = width;
        _decode = new(table);
        _encode = new(() => Reverse(_decode.Value));
    }

    public static DicomSpecificCharacterSetRepertoire Ascii { get; } = new("(B", false, 1, Identity);

    /// <summary>JIS X 0201 romaji. Its yen sign and overline are read as the backslash and tilde whose bytes they have, as everyone does.</summary>
    public static DicomSpecificCharacterSetRepertoire Romaji { get; } = new("(J", false, 1, Identity);

    public static DicomSpecificCharacterSetRepertoire Katakana { get; } = new(")I", true, 1, HalfWidthKatakana);

    public static DicomSpecificCharacterSetRepertoire JisX0208 { get; } = new("$B", false, 2, () => DoubleByte(20932, 0x80, 0x80));

    // Code page 20932 tells JIS X 0212 by a second byte below 128.
    public static DicomSpecificCharacterSetRepertoire JisX0212 { get; } = new("$(D", false, 2, () => DoubleByte(20932, 0x80, 0));

    public static DicomSpecificCharacterSetRepertoire KsX1001 { get; } = new("$)C", true, 2, () => DoubleByte(949, 0x80, 0x80));

    public static DicomSpecificCharacterSetRepertoire Gb2312 { get; } = new("$)A", true, 2, () => DoubleByte(936, 0x80, 0x80));

    public static DicomSpecificCharacterSetRepertoire Latin1 { get; } = SingleByte("-A", 28591);

    public static IReadOnlyDictionary<int, DicomSpecificCharacterSetRepertoire> ByRegistration { get; } =
        new Dictionary<int, DicomSpecificCharacterSetRepertoire>
        {
            [6] = Ascii,
            [100] = Latin1,
            [101] = SingleByte("-B", 28592),
            [109] = SingleByte("-C", 28593),
            [110] = SingleByte("-D", 28594),
            [144] = SingleByte("-L", 28595),
            [127] = SingleByte("-G", 28596),
            [126] = SingleByte("-F", 28597, Greek),
            [138] = SingleByte("-H", 28598, Hebrew),
            [148] = SingleByte("-M", 28599),
            [203] = SingleByte("-b", 28605),
            [166] = SingleByte("-T", 874),
            [13] = Katakana,
            [14] = Romaji,
            [87] = JisX0208,
            [159] = JisX0212,
            [149] = KsX1001,
            [58] = Gb2312,
        };

    public ReadOnlyMemory<byte> Escape { get; }

    public bool IsG1 { get; }

    /// <summary>Bytes a character: 1 or 2.</summary>
    public int Width { get; }

    /// <summary>The character of a byte, or of a pair of bytes whose high bits do not count.</summary>
    public bool TryDecode(byte first, byte second, out char character)
    {
        var table = _decode.Value;
        if (Width == 1)
        {
            character = table[first & 0x7F];
            return character != Undefined;
        }

        character = Undefined;
        var row = (first & 0x7F) - 0x21;
        var column = (second & 0x7F) - 0x21;
        if ((uint)row < 94 && (uint)column < 94)
            character = table[(row * 94) + column];
        return character != Undefined;
    }

    /// <summary>The byte or bytes of a character, high bits set where the set is used in G1.</summary>
    public bool TryEncode(char character, out byte first, out byte second)
    {
        (first, second) = (0, 0);
        if (!_encode.Value.TryGetValue(character, out var index))
            return false;
        var high = IsG1 ? 0x80 : 0;
        if (Width == 1)
        {
            first = (byte)(index | high);
            return true;
        }

        first = (byte)((index / 94) + 0x21 | high);
        second = (byte)((index % 94) + 0x21 | high);
        return true;
    }

    private static DicomSpecificCharacterSetRepertoire SingleByte(
        string escape, int codePage, params (byte Value, char Character)[] corrections) =>
        new(escape, true, 1, () =>
        {
            var table = new char[128];
            var encoding = CodePage(codePage);
            Span<char> one = stackalloc char[2];
            for (var i = 0x20; i < 128; i++)
            {
                if (encoding.GetChars([(byte)(i | 0x80)], one) == 1 && IsAssigned(one[0]))
                    table[i] = one[0];
            }

            foreach (var (value, character) in corrections)
                table[value & 0x7F] = character;
            return table;
        });

    private static char[] DoubleByte(int codePage, int firstBit, int secondBit)
    {
        var table = new char[94 * 94];
        var encoding = CodePage(codePage);
        Span<char> one = stackalloc char[4];
        for (var i = 0; i < table.Length; i++)
        {
            var pair = new[] { (byte)((i / 94) + 0x21 | firstBit), (byte)((i % 94) + 0x21 | secondBit) };
            if (encoding.GetChars(pair, one) == 1 && IsAssigned(one[0]))
                table[i] = codePage == 20932 && secondBit != 0 ? Published(one[0]) : one[0];
        }

        return table;
    }

    // Where Microsoft's table of JIS X 0208 leaves the published one.
    private static char Published(char character) => character switch
    {
        '\uFF5E' => '\u301C',
        '\u2225' => '\u2016',
        '\uFF0D' => '\u2212',
        '\uFFE0' => '\u00A2',
        '\uFFE1' => '\u00A3',
        '\uFFE2' => '\u00AC',
        _ => character,
    };

    private static char[] HalfWidthKatakana()
    {
        var table = new char[128];
        for (var i = 0x21; i <= 0x5F; i++)
            table[i] = (char)(0xFF61 - 0x21 + i);
        return table;
    }

    private static char[] Identity()
    {
        var table = new char[128];
        for (var i = 0; i < 128; i++)
            table[i] = (char)i;
        return table;
    }

    private static FrozenDictionary<char, int> Reverse(char[] table)
    {
        var reverse = new Dictionary<char, int>(table.Length);
        for (var i = 0; i < table.Length; i++)
        {
            if (table[i] != Undefined)
                reverse.TryAdd(table[i], i);
        }

        return reverse.ToFrozenDictionary();
    }

    // Some code pages give private-use characters or a replacement for bytes that mean nothing.
    private static bool IsAssigned(char character) =>
        character is not (>= '\uE000' and <= '\uF8FF') and not '\uFFFD' and not Undefined and not '?';

    internal static Encoding CodePage(int number) =>
        number == 28591 ? Encoding.Latin1
        : CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))
            ?? throw new NotSupportedException("The runtime lacks a code page for Specific Character Set.");
}
