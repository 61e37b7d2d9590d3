using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Returns;

/// <summary>Which kind of result a SOP class is.</summary>
internal static class ResultKinds
{
    private const string Storage = "1.2.840.10008.5.1.4.1.1.";

    /// <summary>Null for what no algorithm returns, as far as the guard knows.</summary>
    public static ResultKind? Of(string sopClassUid, DicomDataset dataset) =>
        OfClass(sopClassUid) is var kind && (kind != ResultKind.DerivedImage || IsDerived(dataset)) ? kind : null;

    /// <summary>The same by the class alone: an image may be a derived one.</summary>
    public static ResultKind? OfClass(string sopClassUid)
    {
        if (!sopClassUid.StartsWith(Storage, StringComparison.Ordinal))
        {
            return null;
        }

        var rest = sopClassUid[Storage.Length..];
        return rest switch
        {
            "88.59" => ResultKind.KeyObjects,
            // Also surfaces, label maps, and the outlines of cells (microscopy bulk annotations).
            "66.4" or "66.5" or "66.7" or "91.1" => ResultKind.Segmentation,
            // Also what turns stored values into measured ones (real world value mapping).
            "30" or "67" => ResultKind.ParametricMap,
            "481.3" => ResultKind.StructureSet,
            "104.1" => ResultKind.Document,
            "7" or "7.1" or "7.2" or "7.3" or "7.4" => ResultKind.SecondaryCapture,
            _ when rest.StartsWith("88.", StringComparison.Ordinal) => ResultKind.Report,
            _ when rest.StartsWith("11.", StringComparison.Ordinal) => ResultKind.PresentationState,
            _ when DicomUid.Find(sopClassUid) is { Type: DicomUidType.SopClass } known && known.Name.Contains("Image Storage", StringComparison.Ordinal) =>
                ResultKind.DerivedImage,
            _ => null,
        };
    }

    /// <summary>True where text may have been drawn into the pixels: captures, colour, and what says so or calls itself secondary.</summary>
    public static bool MayShowText(ResultKind kind, DicomDataset dataset) => kind switch
    {
        ResultKind.SecondaryCapture => true,
        ResultKind.DerivedImage => !IsSection(dataset)
            || dataset.GetString(DicomTag.BurnedInAnnotation) is "YES"
            || dataset.GetStrings(DicomTag.ImageType) is [_, "SECONDARY", ..]
            || dataset.GetInt32(DicomTag.SamplesPerPixel) is not 1,
        _ => false,
    };

    private static bool IsDerived(DicomDataset dataset) => dataset.GetString(DicomTag.ImageType) is "DERIVED";

    // Slices that were computed: nobody draws on them.
    private static bool IsSection(DicomDataset dataset) => dataset.GetString(DicomTag.Modality) is "CT" or "MR" or "PT" or "NM";
}
