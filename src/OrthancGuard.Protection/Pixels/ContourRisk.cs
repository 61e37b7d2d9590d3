using System.Buffers;
using System.Collections.Frozen;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Pixels;

/// <summary>Whether a structure set or segmentation holds the outline of the body, from which a face can be drawn.</summary>
internal static class ContourRisk
{
    private static readonly SearchValues<string> OuterWords = SearchValues.Create(
        [
            "SKIN", "BODY", "EXTERN", "OUTLINE", "CONTOUR", "SURFACE", "HEAD", "FACE", "FACIAL", "NOSE", "SKULL", "SCALP",
            "TISSUE", "BACKGROUND", "MASK", "PATIENT", "HAUT", "KÖRPER", "KOERPER", "PEAU", "PIEL", "BOLUS", "IMMOB", "COUCH", "MANDIB",
        ],
        StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> ShortWords =
        new[] { "EAR", "EARS", "LIP", "LIPS", "AIR", "EYE", "EYES", "JAW", "BONE", "BONES" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<string> BrainWords = SearchValues.Create(
        ["BRAIN", "CEREB", "HIRN", "CERVEAU", "CEREBRO", "ENCEPH"], StringComparison.OrdinalIgnoreCase);

    /// <summary>By names, by size and by place.</summary>
    /// <param name="file">A structure set or a segmentation.</param>
    /// <param name="faces">For each head in its frames of reference with a face in view, the way to the atlas.</param>
    public static bool MayHoldOutline(DicomFile file, IReadOnlyList<Affine> faces) =>
        MayHoldOutline(file.Dataset, faces)
        || (file.Dataset.Contains(DicomTag.SegmentSequence) && SegmentSize.HoldsOutline(file, number => IsBrain(file.Dataset, number), faces));

    /// <summary>Of a segmentation, by names alone.</summary>
    public static bool MayHoldOutline(DicomDataset dataset, IReadOnlyList<Affine> faces) =>
        Outlines(dataset, faces).Any() || SegmentNames(dataset).Any(IsOuter);

    private static bool IsBrain(DicomDataset dataset, int number) => Items(dataset, DicomTag.SegmentSequence).Any(segment =>
        segment.GetInt32(DicomTag.SegmentNumber) == number && (segment.GetString(DicomTag.SegmentLabel) ?? "").AsSpan().IndexOfAny(BrainWords) >= 0);

    /// <summary>
    /// The numbers of regions of interest of a structure set that may be the outline of the body, by name, by interpreted type, by size or by place;
    /// null for one without a number.
    /// </summary>
    public static IEnumerable<int?> Outlines(DicomDataset dataset, IReadOnlyList<Affine> faces)
    {
        var observations = Items(dataset, DicomTag.RTROIObservationsSequence);
        var contours = Items(dataset, DicomTag.ROIContourSequence);
        foreach (var roi in Items(dataset, DicomTag.StructureSetROISequence))
        {
            var number = OutlineRemoval.Number(roi, DicomTag.ROINumber);
            var name = roi.GetString(DicomTag.ROIName) ?? "";
            if (IsOuter(name) || Of(observations).Any(static item => item.GetString(DicomTag.RTROIInterpretedType) is { Length: > 0 } type && IsOuter(type))
                || Of(contours).Any(item => ContourSize.IsOutline(item, name.AsSpan().IndexOfAny(BrainWords) >= 0) || OutlinePlace.ShowsFace(item, faces)))
            {
                yield return number;
            }

            IEnumerable<DicomDataset> Of(IEnumerable<DicomDataset> items) =>
                number is null ? items : items.Where(item => OutlineRemoval.Number(item, DicomTag.ReferencedROINumber) is var own && (own is null || own == number));
        }

        // Contours that belong to no region have no name that could clear them.
        foreach (var item in contours.Concat(observations))
        {
            if (!Items(dataset, DicomTag.StructureSetROISequence).Any(roi => OutlineRemoval.Number(roi, DicomTag.ROINumber) == OutlineRemoval.Number(item, DicomTag.ReferencedROINumber)))
                yield return null;
        }
    }

    private static bool IsOuter(string name) => name.Length == 0 || name.AsSpan().IndexOfAny(OuterWords) >= 0 || HasShortWord(name);

    private static bool HasShortWord(string name)
    {
        var words = ShortWords.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in name.AsSpan().SplitAny(" ,;:_-+()[]."))
        {
            if (words.Contains(name.AsSpan(range)))
                return true;
        }

        return false;
    }

    private static IEnumerable<string> SegmentNames(DicomDataset dataset)
    {
        foreach (var segment in Items(dataset, DicomTag.SegmentSequence))
        {
            yield return segment.GetString(DicomTag.SegmentLabel) ?? "";
            foreach (var code in Items(segment, DicomTag.SegmentedPropertyTypeCodeSequence))
                yield return code.GetString(DicomTag.CodeMeaning) ?? "";
        }
    }

    private static IReadOnlyList<DicomDataset> Items(DicomDataset dataset, DicomTag tag) =>
        dataset.TryGetSequence(tag, out var sequence) ? sequence.Items : [];
}
