using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Policy;

/// <summary>What a contract may limit in an image. Never printed.</summary>
/// <param name="Modality">(0008,0060)</param>
/// <param name="SopClass">(0008,0016)</param>
/// <param name="BodyParts">(0018,0015), and codes of (0008,2218).</param>
internal sealed record ImageContents(string? Modality, string? SopClass, IReadOnlyList<string> BodyParts)
{
    public static ImageContents In(DicomDataset dataset)
    {
        var parts = dataset.GetStrings(DicomTag.BodyPartExamined).Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        parts.AddRange(Codes.In(dataset, DicomTag.AnatomicRegionSequence).Select(code => code.Value));
        return new(Value(dataset, DicomTag.Modality), Value(dataset, DicomTag.SOPClassUID), parts);
    }

    public override string ToString() => "(image)";

    private static string? Value(DicomDataset dataset, DicomTag tag) => dataset.GetString(tag)?.Trim() is { Length: > 0 } text ? text : null;
}
