using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Pixels;

/// <summary>Whether contours are as large as those of a head: an outline does not need to be called one.</summary>
internal static class ContourSize
{
    /// <summary>Nothing inside a skull is longer, mm.</summary>
    private const double LongerThanBrain = 192;

    /// <summary>Nothing in a head but its brain and its outline is as long, mm.</summary>
    private const double LongerThanParts = 145;

    /// <param name="contours">An item of ROI Contour Sequence (3006,0039).</param>
    /// <param name="isBrain">Its name says that it is the brain or a part of it.</param>
    public static bool IsOutline(DicomDataset contours, bool isBrain)
    {
        if (!contours.TryGetSequence(DicomTag.ContourSequence, out var sequence))
            return false;
        var limit = Limit(isBrain);
        return sequence.Items.Any(item => Length(item) > limit);
    }

    /// <summary>What is longer than this in a plane is an outline, mm.</summary>
    public static double Limit(bool isBrain) => isBrain ? LongerThanBrain : LongerThanParts;

    /// <summary>The longer side of the box around a contour, mm; infinite where its points cannot be read.</summary>
    private static double Length(DicomDataset item)
    {
        if (item.GetDoubles(DicomTag.ContourData) is not { } points)
            return 0;
        if (points.Length % 3 != 0 || !points.All(double.IsFinite))
            return double.PositiveInfinity;
        var longest = 0.0;
        for (var axis = 0; axis < 3 && points.Length > 0; axis++)
        {
            double low = double.PositiveInfinity, high = double.NegativeInfinity;
            for (var i = axis; i < points.Length; i += 3)
                (low, high) = (Math.Min(low, points[i]), Math.Max(high, points[i]));
            longest = Math.Max(longest, high - low);
        }

        return longest;
    }
}
