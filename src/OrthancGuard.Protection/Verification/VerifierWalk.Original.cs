using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Verification;

/// <summary>The outgoing object beside the original it was made from.</summary>
internal sealed partial class VerifierWalk
{
    private readonly Dictionary<(uint Sequence, uint Tag), int> _lacking = [];
    private readonly Dictionary<uint, int> _dangling = [];
    private readonly Dictionary<uint, string> _identity = [];
    private long _pixelBytes;
    private readonly Dictionary<uint, long> _shape = [];

    /// <summary>An item of a sequence has been read to its end, and is still on the path.</summary>
    private void CheckItem(Frame item)
    {
        if (original is null)
            return;
        var sequence = item.Sequence.Value;
        CheckComplete(item, sequence);
        if (item.Reference.SopInstance.Length == 0 || !expectations.KnowsStandIns || expectations.IsOutgoing(item.Reference.SopInstance, item.Reference.SopClass))
            return;
        if (More(_dangling, sequence) > original.Dangling(sequence))
            Report(VerifierRule.Reference, DicomTag.ReferencedSOPInstanceUID);
    }

    private void CheckComplete(Frame frame, uint sequence)
    {
        if (frame.IsComplete)
            return;
        foreach (var tag in frame.Lacking())
            Lacks(sequence, tag);
    }

    private void Lacks(uint sequence, DicomTag tag)
    {
        // What the destination itself asked not to get may be missing.
        if (_allowed.Find(tag) != OutgoingContent.Absent && More(_lacking, (sequence, tag.Value)) > original!.Lacking(sequence, tag.Value))
            Report(VerifierRule.RequiredAttribute, tag);
    }

    private void CompareWith(OriginalInstance was)
    {
        foreach (var tag in _conditional.Unmet())
            Lacks(0, tag);
        if (_identity.GetValueOrDefault(DicomTag.SOPClassUID.Value, "") is var sopClass && !string.Equals(sopClass, was.SopClassUid, StringComparison.Ordinal))
            Report(VerifierRule.Identity, DicomTag.SOPClassUID);
        StandsFor(was.SopInstanceUid, DicomTag.SOPInstanceUID);
        StandsFor(was.SeriesUid, DicomTag.SeriesInstanceUID);
        StandsFor(was.StudyUid, DicomTag.StudyInstanceUID);
        StandsFor(was.FrameOfReferenceUid, DicomTag.FrameOfReferenceUID);
    }

    private void StandsFor(string originalUid, DicomTag tag)
    {
        if (expectations.StandIn(originalUid) is { } expected && !string.Equals(_identity.GetValueOrDefault(tag.Value, ""), expected, StringComparison.Ordinal))
            Report(VerifierRule.Identity, tag);
    }

    /// <summary>Frames that the header describes must fill the pixel data: what is left over is padding, and padding may say something.</summary>
    private void CheckFrames()
    {
        if (_pixelBytes == 0 || Number(DicomTag.BitsAllocated) is not { } bits || Number(DicomTag.Rows) is not { } rows || Number(DicomTag.Columns) is not { } columns)
            return;
        var frames = Math.Max(1, Number(DicomTag.NumberOfFrames) ?? 1);
        var samples = Math.Max(1, Number(DicomTag.SamplesPerPixel) ?? 1);
        var described = ((UInt128)(ulong)bits * (ulong)rows * (ulong)columns * (ulong)frames * (ulong)samples + 7) / 8;
        if ((UInt128)(ulong)_pixelBytes > described + (described & 1))
            Report(VerifierRule.TrailingBytes, DicomTag.PixelData);
    }

    private long? Number(DicomTag tag) => _shape.TryGetValue(tag.Value, out var value) && value > 0 ? value : null;

    /// <summary>Notes what of the data set itself later checks need.</summary>
    private void NoteForComparison(DicomTag tag, DicomVR vr, ReadOnlySpan<byte> value, bool bigEndian)
    {
        _conditional.Note(tag, vr, value);
        if (tag == DicomTag.SOPClassUID || tag == DicomTag.SOPInstanceUID || tag == DicomTag.StudyInstanceUID || tag == DicomTag.SeriesInstanceUID || tag == DicomTag.FrameOfReferenceUID)
            _identity[tag.Value] = System.Text.Encoding.Latin1.GetString(value.Trim("\0 "u8));
        else if ((tag == DicomTag.Rows || tag == DicomTag.Columns || tag == DicomTag.BitsAllocated || tag == DicomTag.SamplesPerPixel) && value.Length == 2)
            _shape[tag.Value] = bigEndian ? (value[0] << 8) | value[1] : (value[1] << 8) | value[0];
        else if (tag == DicomTag.NumberOfFrames && long.TryParse(value.Trim(" \0"u8), System.Globalization.CultureInfo.InvariantCulture, out var frames))
            _shape[tag.Value] = frames;
    }

    private static void NoteReference(DicomTag tag, ReadOnlySpan<byte> value, Frame frame)
    {
        if (tag == DicomTag.ReferencedSOPClassUID)
            frame.Reference = frame.Reference with { SopClass = System.Text.Encoding.Latin1.GetString(value.Trim("\0 "u8)) };
        else if (tag == DicomTag.ReferencedSOPInstanceUID)
            frame.Reference = frame.Reference with { SopInstance = System.Text.Encoding.Latin1.GetString(value.Trim("\0 "u8)) };
    }

    private static int More<TKey>(Dictionary<TKey, int> counts, TKey key)
        where TKey : notnull => ++System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _);
}
