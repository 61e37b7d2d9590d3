using System.Text;

namespace OrthancGuard.Dicom.Data;

/// <summary>
/// Reads one value in ISO 2022 (PS3.5 6.1.2.4 and 6.1.2.5): follows escape sequences and falls back to the first term's sets after every
/// delimiter. A byte that means nothing becomes the character with its number, so that no two texts read alike.
/// </summary>
internal ref struct DicomSpecificCharacterSetDecoder(DicomSpecificCharacterSet set, ReadOnlySpan<byte> bytes, DicomVR vr)
{
    private const byte Escape = 0x1B;

    private static readonly Encoding ShiftJis = DicomSpecificCharacterSetRepertoire.CodePage(932);

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly StringBuilder _text = new(bytes.Length);
    private DicomSpecificCharacterSetRepertoire _g0 = set.InitialG0;
    private DicomSpecificCharacterSetRepertoire? _g1 = set.InitialG1;

    /// <summary>True while every byte was in a declared set and every escape sequence declared.</summary>
    public bool IsExact { get; private set; } = true;

    public string Decode()
    {
        for (var i = 0; i < _bytes.Length;)
        {
            var value = _bytes[i];
            if (value == Escape)
                i += Designate(_bytes[i..]);
            else if (value >= 0x80)
                i += Graphic(_g1 ?? Assumed(), i);
            else if (value > 0x20 && value < 0x7F)
                i += Graphic(_g0, i);
            else
                i += Control(value);
        }

        return _text.ToString();
    }

    private int Graphic(DicomSpecificCharacterSetRepertoire? repertoire, int at)
    {
        var first = _bytes[at];
        var second = at + 1 < _bytes.Length ? _bytes[at + 1] : (byte)0;
        if (repertoire is not null && repertoire.TryDecode(first, second, out var character)
            && (repertoire.Width == 1 || (first ^ second) < 0x80))
        {
            _text.Append(character);
            if (repertoire.Width == 1 && DicomSpecificCharacterSet.IsDelimiter(character, vr))
                Reset();
            return repertoire.Width;
        }

        IsExact = false;
        return repertoire == DicomSpecificCharacterSetRepertoire.Katakana && TryShiftJis(first, second) ? 2 : Literally(first);
    }

    // JIS X 0201 is half of Shift JIS, and some devices that declare the half send the whole. Its second byte may be a backslash's.
    private readonly bool TryShiftJis(byte first, byte second)
    {
        Span<char> pair = stackalloc char[2];
        if (second < 0x40 || ShiftJis.GetChars([first, second], pair) != 1 || pair[0] == '\uFFFD')
            return false;
        _text.Append(pair[0]);
        return true;
    }

    private int Control(byte value)
    {
        if (DicomSpecificCharacterSet.IsDelimiter((char)value, vr))
            Reset();
        return Literally(value);
    }

    private readonly int Literally(byte value)
    {
        _text.Append((char)value);
        return 1;
    }

    private void Reset() => (_g0, _g1) = (set.InitialG0, set.InitialG1);

    // Text in the only G1 set that was declared, without its escape sequence: a frequent mistake with one reading.
    private DicomSpecificCharacterSetRepertoire? Assumed()
    {
        IsExact = false;
        return set.OnlyG1;
    }

    private int Designate(ReadOnlySpan<byte> rest)
    {
        foreach (var repertoire in DicomSpecificCharacterSetRepertoire.ByRegistration.Values)
        {
            if (!rest.StartsWith(repertoire.Escape.Span))
                continue;
            if (repertoire.IsG1)
                _g1 = repertoire;
            else
                _g0 = repertoire;
            IsExact &= set.Declares(repertoire);
            return repertoire.Escape.Length;
        }

        IsExact = false;
        return Literally(Escape);
    }
}
