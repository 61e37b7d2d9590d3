using System.Globalization;
using System.Text;

namespace OrthancGuard.Dicom.Data;

/// <summary>Values as text.</summary>
public sealed partial class DicomDataset
{
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
            AddOrUpdate(new DicomElement(tag, vr, EncodeText(string.Join('\\', values), vr)));
        }
        else
        {
            AddOrUpdate(DicomElement.FromDecimals(tag, vr, values));
        }
    }

    private static string[]? TextsOf(DicomElement element)
    {
        if (!element.VR.IsString)
        {
            return element.NumbersAsText();
        }

        if (element.Length == 0)
        {
            return [];
        }

        // Text is decoded before it is split: in some character sets a backslash may be half of a character.
        var text = DecodeText(element.Value.Span, element.VR);
        if (!element.VR.IsMultiValued)
        {
            return [text.TrimEnd(' ', '\0')];
        }

        var values = text.Split('\\');
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = values[i].Trim(' ', '\0');
        }

        return values;
    }

    private static string DecodeText(ReadOnlySpan<byte> value, DicomVR vr) => Encoding.Latin1.GetString(value);

    private static byte[] EncodeText(string text, DicomVR vr) => Encoding.Latin1.GetBytes(text);
}
