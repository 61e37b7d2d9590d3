using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Rules;

/// <summary>Invented values as a person reads them.</summary>
internal static class ExampleText
{
    private const int Longest = 90;

    public static string Of(DicomDataset dataset, DicomTag tag) => dataset.TryGet(tag, out var item) ? Of(dataset, item) : "removed";

    public static string Of(DicomDataset dataset, DicomItem item) => item switch
    {
        DicomSequence { Items.Count: 0 } => "no items",
        DicomSequence sequence => Shorten(string.Join("; ", sequence.Items.Select(Items))),
        DicomElement { Length: 0 } => "empty",
        DicomElement element when element.VR.IsString => Shorten(string.Join('\\', dataset.GetStrings(element.Tag))),
        DicomElement element => Shorten($"bytes {Convert.ToHexString(element.Value.Span[..Math.Min(8, element.Value.Length)])}"),
        _ => "pixel data",
    };

    private static string Items(DicomDataset item)
    {
        if (item.GetString(DicomTag.CodeMeaning) is { } meaning)
            return $"({item.GetString(DicomTag.CodeValue)}, {item.GetString(DicomTag.CodingSchemeDesignator)}, {meaning})";
        var parts = new List<string>();
        foreach (var nested in item)
        {
            if (nested.Tag != DicomTag.RelationshipType && nested.Tag != DicomTag.ReferencedSOPClassUID)
                parts.Add(Of(item, nested));
        }

        return parts.Count == 0 ? "item" : string.Join(" ", parts);
    }

    private static string Shorten(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
}
