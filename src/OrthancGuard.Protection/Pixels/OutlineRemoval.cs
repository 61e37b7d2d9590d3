using System.Globalization;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Pixels;

/// <summary>
/// Takes the contours that may be the outline of the body out of an RT structure set (PS3.3 C.8.8.5, C.8.8.6, C.8.8.8), with everything that
/// refers to them, so that what is left is consistent.
/// </summary>
internal static class OutlineRemoval
{
    /// <summary>False, with the data set as it was, where nothing would be left or its numbers leave doubt.</summary>
    /// <param name="dataset">The structure set; altered.</param>
    /// <param name="faces">For each head in its frames of reference with a face in view, the way to the atlas.</param>
    /// <param name="removed">How many regions of interest went.</param>
    public static bool TryRun(DicomDataset dataset, IReadOnlyList<Affine> faces, out int removed)
    {
        removed = 0;
        var outlines = ContourRisk.Outlines(dataset, faces).ToHashSet();
        var numbers = Items(dataset, DicomTag.StructureSetROISequence).Select(static roi => Number(roi, DicomTag.ROINumber)).ToArray();
        // Without one number for each nobody can say which contours belong to which name.
        if (numbers.Any(static number => number is null) || numbers.Distinct().Count() != numbers.Length || outlines.Any(static number => number is null)
            || numbers.All(outlines.Contains) || !AllKnown(dataset, DicomTag.ROIContourSequence, numbers) || !AllKnown(dataset, DicomTag.RTROIObservationsSequence, numbers))
        {
            return false;
        }

        Keep(dataset, DicomTag.StructureSetROISequence, roi => !outlines.Contains(Number(roi, DicomTag.ROINumber)));
        Keep(dataset, DicomTag.ROIContourSequence, IsKept);
        Keep(dataset, DicomTag.RTROIObservationsSequence, IsKept);
        foreach (var observation in Items(dataset, DicomTag.RTROIObservationsSequence))
            Keep(observation, DicomTag.RTRelatedROISequence, IsKept);
        removed = outlines.Count;
        return !ContourRisk.MayHoldOutline(dataset, faces);

        bool IsKept(DicomDataset item) => !outlines.Contains(Number(item, DicomTag.ReferencedROINumber));
    }

    private static bool AllKnown(DicomDataset dataset, DicomTag sequence, int?[] numbers) =>
        Items(dataset, sequence).All(item => Number(item, DicomTag.ReferencedROINumber) is { } number && numbers.Contains(number));

    // A sequence of Type 2 or 3 may be empty or absent; that of the regions themselves keeps at least one.
    private static void Keep(DicomDataset dataset, DicomTag tag, Func<DicomDataset, bool> isKept)
    {
        if (!dataset.TryGetSequence(tag, out var sequence) || sequence.Items.All(isKept))
            return;
        var kept = sequence.Items.Where(isKept).ToArray();
        if (kept.Length > 0 || tag != DicomTag.RTRelatedROISequence)
            dataset.AddOrUpdate(new DicomSequence(tag, kept));
        else
            dataset.Remove(tag);
    }

    internal static int? Number(DicomDataset item, DicomTag tag) =>
        int.TryParse(item.GetString(tag), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IReadOnlyList<DicomDataset> Items(DicomDataset dataset, DicomTag tag) =>
        dataset.TryGetSequence(tag, out var sequence) ? sequence.Items : [];
}
