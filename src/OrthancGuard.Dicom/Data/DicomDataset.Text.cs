namespace OrthancGuard.Dicom.Data;

/// <summary>Values as text.</summary>
public sealed partial class DicomDataset
{
    private ParsedCharacterSet? _characterSet;

    /// <summary>Specific Character Set (0008,0005) of this data set, or of the nearest around it that has one.</summary>
    public DicomSpecificCharacterSet CharacterSet
    {
        get
        {
            for (var dataset = this; dataset is not null; dataset = dataset._parent)
            {
                if (dataset.TryGetElement(DicomTag.SpecificCharacterSet, out var element))
                {
                    return dataset.OwnCharacterSet(element);
                }
            }

            return DicomSpecificCharacterSet.Default;
        }
    }

    /// <summary>
    /// The first value, decoded and without padding; empty when the element has none. Binary numbers are written in decimal, tags
    /// as eight hexadecimal digits. Null when the element is absent, or its value is no text or number.
    /// </summary>
    public string? GetString(DicomTag tag)
    {
        if (!TryGetElement(tag, out var element))
        {
            return null;
        }

        return TextsOf(element) is { } texts ? texts.Length > 0 ? texts[0] : "" : null;
    }

    /// <summary>All values as by <see cref="GetString"/>; empty when the element is absent or empty, or its value is no text or number.</summary>
    public string[] GetStrings(DicomTag tag) => TryGetElement(tag, out var element) ? TextsOf(element) ?? [] : [];

    /// <summary>
    /// Adds or replaces an element of text, encoded in this data set's character set, or of numbers written in decimal.
    /// No values make an empty element.
    /// </summary>
    /// <exception cref="ArgumentException">The VR holds neither, or a value is no number of it.</exception>
    public void Add(DicomTag tag, DicomVR vr, params string[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (vr.IsString)
        {
            AddOrUpdate(new DicomElement(tag, vr, CharacterSet.Encode(string.Join('\\', values), vr)));
        }
        else
        {
            AddOrUpdate(DicomElement.FromDecimals(tag, vr, values));
        }
    }

    private string[]? TextsOf(DicomElement element)
    {
        if (!element.VR.IsString)
        {
            return element.NumbersAsText();
        }

        if (element.Length == 0)
        {
            return [];
        }

        var values = CharacterSet.DecodeValues(element.Value.Span, element.VR);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = element.VR.IsMultiValued ? values[i].Trim(' ', '\0') : values[i].TrimEnd(' ', '\0');
        }

        return values;
    }

    private DicomSpecificCharacterSet OwnCharacterSet(DicomElement element)
    {
        // One reference, so that threads that read the same data set see an element and its own character set, or neither.
        var parsed = _characterSet;
        if (parsed is null || !ReferenceEquals(parsed.Element, element))
        {
            _characterSet = parsed = new ParsedCharacterSet(element, DicomSpecificCharacterSet.Parse(element.Value.Span));
        }

        return parsed.Set;
    }

    private sealed record ParsedCharacterSet(DicomElement Element, DicomSpecificCharacterSet Set);
}
