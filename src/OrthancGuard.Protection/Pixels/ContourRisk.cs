using System.Buffers;
using System.Collections.Frozen;
using OrthancGuard.Dicom.Data;

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

    public static bool MayHoldOutline(DicomDataset dataset) =>
        Names(dataset).Any(static name => name.Length == 0 || name.AsSpan().IndexOfAny(OuterWords) >= 0 || HasShortWord(name));

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

    private static IEnumerable<string> Names(DicomDataset dataset)
    {
        foreach (var roi in Items(dataset, DicomTag.StructureSetROISequence))
            yield return roi.GetString(DicomTag.ROIName) ?? "";
        foreach (var observation in Items(dataset, DicomTag.RTROIObservationsSequence))
            yield return observation.GetString(DicomTag.RTROIInterpretedType) is { Length: > 0 } type ? type : "ORGAN";
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
