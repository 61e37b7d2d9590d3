using System.Text;

namespace OrthancGuard.Dicom.Data;

/// <summary>
/// How text is encoded in a data set: the value of (0008,0005), PS3.3 C.12.1.1.2 and PS3.5 6.1. Immutable.
/// Terms that nobody defines are passed over; text is then read with the terms that remain, or as ISO 646, where bytes above 127 become the
/// characters with their numbers. <see cref="HasUnknownTerms"/> says so.
/// </summary>
public sealed class DicomSpecificCharacterSet
{
    private const byte Escape = 0x1B;

    private readonly Encoding? _encoding;
    private readonly bool _designates;

    private DicomSpecificCharacterSet(IReadOnlyList<string> terms)
    {
        Terms = terms;
        var known = new List<DicomSpecificCharacterSetTerm>();
        for (var i = 0; i < terms.Count; i++)
        {
            var term = DicomSpecificCharacterSetTerm.Find(terms[i], out var misspelled);
            HasMisspelledTerms |= misspelled && term is not null;
            // The three that exclude code extensions stand alone, or not at all.
            if (term is null || (term.IsMultiByteAlone && known.Count > 0) || (known.Count > 0 && known[0].IsMultiByteAlone))
                HasUnknownTerms = true;
            else
                known.Add(term);
        }

        var first = known.Count > 0 ? known[0] : DicomSpecificCharacterSetTerm.Find("", out _)!;
        _encoding = first.IsMultiByteAlone ? Find(first.CodePage) : null;
        _designates = known.Count > 1;
        InitialG0 = first.G0 is { Width: 1 } g0 ? g0 : DicomSpecificCharacterSetRepertoire.Ascii;
        InitialG1 = first.G1;
        Declared = [.. known.SelectMany(t => new[] { t.G0, t.G1 }).Prepend(InitialG0).OfType<DicomSpecificCharacterSetRepertoire>().Distinct()];
        var g1 = Declared.Where(r => r.IsG1).ToList();
        OnlyG1 = g1.Count == 1 ? g1[0] : null;
        HasMisspelledTerms |= _designates && known.Any(t => !t.IsExtension && !t.Name.Equals("ISO_IR 6", StringComparison.Ordinal));
    }

    /// <summary>ISO 646, what holds where (0008,0005) is absent or empty.</summary>
    public static DicomSpecificCharacterSet Default { get; } = new([]);

    public static DicomSpecificCharacterSet Latin1 { get; } = new(["ISO_IR 100"]);

    public static DicomSpecificCharacterSet Utf8 { get; } = new(["ISO_IR 192"]);

    /// <summary>The terms as they were given, padding removed; an empty first term is ISO 646.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>True when a term is not one of the standard's, or stands where the standard forbids it, and was passed over.</summary>
    public bool HasUnknownTerms { get; }

    /// <summary>True when a term was understood in spite of its spelling.</summary>
    public bool HasMisspelledTerms { get; }

    internal DicomSpecificCharacterSetRepertoire InitialG0 { get; }

    internal DicomSpecificCharacterSetRepertoire? InitialG1 { get; }

    internal DicomSpecificCharacterSetRepertoire? OnlyG1 { get; }

    internal IReadOnlyList<DicomSpecificCharacterSetRepertoire> Declared { get; }

    /// <summary>From the bytes of (0008,0005).</summary>
    public static DicomSpecificCharacterSet Parse(ReadOnlySpan<byte> value)
    {
        value = value.Trim(" \0"u8);
        if (value.IsEmpty)
            return Default;
        if (value.SequenceEqual("ISO_IR 100"u8))
            return Latin1;
        return value.SequenceEqual("ISO_IR 192"u8) ? Utf8 : FromTerms(Encoding.Latin1.GetString(value).Split('\\'));
    }

    /// <summary>From the values of (0008,0005).</summary>
    public static DicomSpecificCharacterSet FromTerms(params IEnumerable<string> terms) => new([.. terms.Select(t => t.Trim(' ', '\0'))]);

    /// <summary>
    /// The text of a whole element, backslashes and trailing padding included. A representation that Specific Character Set does not govern
    /// (CS, UI, …) is read byte by character.
    /// </summary>
    public string Decode(ReadOnlySpan<byte> value, DicomVR vr)
    {
        TryDecode(value, vr, out var text);
        return text;
    }

    /// <summary>The values of an element: its text parted at backslashes where the representation has several values.</summary>
    public string[] DecodeValues(ReadOnlySpan<byte> value, DicomVR vr)
    {
        // No character of two or more bytes reads as a backslash, so what is one now was one in the file.
        var text = Decode(value, vr);
        return vr.IsMultiValued ? text.Split('\\') : [text];
    }

    /// <summary>
    /// As <see cref="Decode"/>; false when bytes are outside the declared sets. <paramref name="text"/> then holds the best reading.
    /// </summary>
    public bool TryDecode(ReadOnlySpan<byte> value, DicomVR vr, out string text)
    {
        if (Ascii.IsValid(value) && !value.Contains(Escape))
        {
            text = Encoding.ASCII.GetString(value);
            return true;
        }

        if (!vr.IsText)
        {
            text = Encoding.Latin1.GetString(value);
            return false;
        }

        if (_encoding is not null)
        {
            text = _encoding.GetString(value);
            return !text.Contains('\uFFFD', StringComparison.Ordinal);
        }

        var decoder = new DicomSpecificCharacterSetDecoder(this, value, vr);
        text = decoder.Decode();
        return decoder.IsExact && !HasUnknownTerms;
    }

    /// <summary>The bytes of a text without padding; a character that the declared sets lack becomes a question mark.</summary>
    public byte[] Encode(string text, DicomVR vr)
    {
        TryEncode(text, vr, out var bytes);
        return bytes;
    }

    /// <summary>As <see cref="Encode"/>; false when a character is in none of the declared sets.</summary>
    public bool TryEncode(string text, DicomVR vr, out byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text) && !text.Contains((char)Escape, StringComparison.Ordinal))
        {
            bytes = Encoding.ASCII.GetBytes(text);
            return true;
        }

        if (!vr.IsText)
        {
            bytes = Encoding.Latin1.GetBytes(text);
            return false;
        }

        if (_encoding is not null)
        {
            bytes = _encoding.GetBytes(text);
            return _encoding.GetString(bytes).Equals(text, StringComparison.Ordinal);
        }

        var encoder = new DicomSpecificCharacterSetEncoder(this, vr);
        bytes = encoder.Encode(text);
        return encoder.IsExact;
    }

    internal bool Declares(DicomSpecificCharacterSetRepertoire repertoire) => _designates && Declared.Contains(repertoire);

    /// <summary>Where the first term's sets are in force again: line and page ends, tabs, and what parts values and name components.</summary>
    internal static bool IsDelimiter(char character, DicomVR vr) => character switch
    {
        '\r' or '\n' or '\f' or '\t' => true,
        '\\' => vr.IsMultiValued,
        '^' or '=' => vr == DicomVR.PN,
        _ => false,
    };

    private static Encoding Find(int codePage) =>
        codePage == DicomSpecificCharacterSetTerm.Utf8
            ? new UTF8Encoding(false)
            : CodePagesEncodingProvider.Instance.GetEncoding(codePage, new EncoderReplacementFallback("?"), new DecoderReplacementFallback("\uFFFD"))
                ?? throw new NotSupportedException("The runtime lacks a code page for Specific Character Set.");
}
