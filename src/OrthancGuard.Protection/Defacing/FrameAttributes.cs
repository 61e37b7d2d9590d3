using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// Where the attributes of one frame stand: in the functional groups of a multi-frame object, the frame's own before the shared ones
/// (PS3.3 C.7.6.16.1), or else in the data set.
/// </summary>
internal sealed class FrameAttributes
{
    private readonly DicomDataset _dataset;
    private readonly DicomDataset? _own;
    private readonly DicomDataset? _shared;

    private FrameAttributes(DicomDataset dataset, DicomDataset? own, DicomDataset? shared) => (_dataset, _own, _shared) = (dataset, own, shared);

    /// <summary>One for each frame; null where Number of Frames and the functional groups do not agree.</summary>
    public static IReadOnlyList<FrameAttributes>? Of(DicomDataset dataset)
    {
        var frames = dataset.GetInt32(DicomTag.NumberOfFrames) ?? 1;
        var own = dataset.TryGetSequence(DicomTag.PerFrameFunctionalGroupsSequence, out var groups) ? groups.Items : [];
        var shared = dataset.TryGetSequence(DicomTag.SharedFunctionalGroupsSequence, out var common) && common.Items.Count > 0 ? common.Items[0] : null;
        if (own.Count == 0 && frames == 1)
            return [new(dataset, null, shared)];
        return own.Count == frames ? [.. own.Select(group => new FrameAttributes(dataset, group, shared))] : null;
    }

    /// <summary>The item of a functional group's macro that holds for the frame; the data set where there is none.</summary>
    public DicomDataset In(DicomTag macro) => First(_own, macro) ?? First(_shared, macro) ?? _dataset;

    /// <summary>The first value of an attribute, as text; empty where it is missing.</summary>
    public string Text(DicomTag macro, DicomTag tag) => In(macro).GetString(tag) ?? "";

    private static DicomDataset? First(DicomDataset? group, DicomTag macro) =>
        group is not null && group.TryGetSequence(macro, out var sequence) && sequence.Items.Count > 0 ? sequence.Items[0] : null;
}
