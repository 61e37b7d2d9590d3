namespace OrthancGuard.Dicom.Data;

/// <summary>One defined term of Specific Character Set and what it brings (PS3.3 tables C.12-2 to C.12-5).</summary>
internal sealed record DicomSpecificCharacterSetTerm(
    string Name,
    DicomSpecificCharacterSetRepertoire? G0,
    DicomSpecificCharacterSetRepertoire? G1,
    int CodePage,
    bool IsExtension)
{
    public const int Utf8 = 65001;
    private const int Gb18030 = 54936;
    private const int Gbk = 936;

    private static readonly int[] Standalone = [6, 100, 101, 109, 110, 144, 127, 126, 138, 148, 203, 13, 166];
    private static readonly int[] Extensions = [.. Standalone, 87, 159, 149, 58];

    private static readonly Dictionary<string, DicomSpecificCharacterSetTerm> Known = Terms()
        .ToDictionary(t => t.Name, StringComparer.Ordinal);

    // Spellings seen in files: other separators, lower case, a prefix that does not belong.
    private static readonly Dictionary<string, DicomSpecificCharacterSetTerm> Squeezed = Known.Values
        .Select(t => KeyValuePair.Create(Squeeze(t.Name), t))
        .Append(KeyValuePair.Create("UTF8", Known["ISO_IR 192"]))
        .Append(KeyValuePair.Create("ISO2022IR192", Known["ISO_IR 192"]))
        .Append(KeyValuePair.Create("ISO2022GB18030", Known["GB18030"]))
        .Append(KeyValuePair.Create("ISO2022GBK", Known["GBK"]))
        .Append(KeyValuePair.Create("ISO88591", Known["ISO_IR 100"]))
        .Append(KeyValuePair.Create("ISOIR87", Known["ISO 2022 IR 87"]))
        .Append(KeyValuePair.Create("ISOIR159", Known["ISO 2022 IR 159"]))
        .Append(KeyValuePair.Create("ISOIR149", Known["ISO 2022 IR 149"]))
        .Append(KeyValuePair.Create("ISOIR58", Known["ISO 2022 IR 58"]))
        .ToDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Defined => Known.Keys;

    /// <summary>True for UTF-8, GB18030 and GBK: no escape sequences, no further terms.</summary>
    public bool IsMultiByteAlone => CodePage != 0;

    /// <summary>The term, also when misspelled; null when nobody can tell what was meant. The empty term is ISO 646.</summary>
    public static DicomSpecificCharacterSetTerm? Find(string text, out bool misspelled)
    {
        misspelled = false;
        if (text.Length == 0)
            return Known["ISO_IR 6"];
        if (Known.TryGetValue(text, out var term))
            return term;
        misspelled = true;
        return Squeezed.GetValueOrDefault(Squeeze(text));
    }

    private static string Squeeze(string text) =>
        string.Concat(text.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant));

    private static IEnumerable<DicomSpecificCharacterSetTerm> Terms()
    {
        foreach (var number in Standalone)
            yield return Create($"ISO_IR {number}", number, extension: false);
        foreach (var number in Extensions)
            yield return Create($"ISO 2022 IR {number}", number, extension: true);
        yield return new("ISO_IR 192", null, null, Utf8, false);
        yield return new("GB18030", null, null, Gb18030, false);
        yield return new("GBK", null, null, Gbk, false);
    }

    private static DicomSpecificCharacterSetTerm Create(string name, int number, bool extension)
    {
        var repertoire = DicomSpecificCharacterSetRepertoire.ByRegistration[number];
        var g0 = number == 13 ? DicomSpecificCharacterSetRepertoire.Romaji
            : repertoire.IsG1 ? DicomSpecificCharacterSetRepertoire.Ascii : repertoire;
        return new(name, g0, repertoire.IsG1 ? repertoire : null, 0, extension);
    }
}
