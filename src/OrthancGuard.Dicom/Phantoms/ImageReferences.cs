using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>The ways in which objects name the images they are about.</summary>
internal static class ImageReferences
{
    public static DicomDataset To(DicomFile image) =>
        PhantomDataset.Reference(image.Dataset.GetString(DicomTag.SOPClassUID)!, image.Dataset.GetString(DicomTag.SOPInstanceUID)!);

    public static DicomDataset[] To(IEnumerable<DicomFile> images) => [.. images.Select(To)];

    /// <summary>One item a series, with the images of it in <paramref name="sequence"/>.</summary>
    public static DicomDataset[] BySeries(IEnumerable<DicomFile> images, DicomTag sequence) =>
    [
        .. images.GroupBy(static image => image.Dataset.GetString(DicomTag.SeriesInstanceUID)!, StringComparer.Ordinal).Select(group => new DicomDataset()
            .Set(DicomTag.SeriesInstanceUID, group.Key)
            .Set(sequence, To(group))),
    ];
}
