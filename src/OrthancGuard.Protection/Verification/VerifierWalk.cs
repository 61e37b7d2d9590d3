using System.Globalization;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Data;

namespace OrthancGuard.Protection.Verification;

/// <summary>One pass over a data set's bytes.</summary>
internal sealed partial class VerifierWalk(
    VerifierExpectations expectations, IReadOnlyList<ReadOnlyMemory<byte>> originalPixelData, OriginalInstance? original)
{
    private const int MaxDepth = 256;
    private const int HeadOfFragment = 4096;
    private const uint Undefined = uint.MaxValue;
    private const uint ItemTag = 0xFFFE_E000;
    private const uint ItemEnd = 0xFFFE_E00D;
    private const uint SequenceEnd = 0xFFFE_E0DD;

    private readonly OutgoingAttributes _allowed = expectations.Allowed;
    private readonly List<Finding> _findings = [];
    private readonly List<(DicomTag Tag, int Item)> _path = [];
    private bool _unreadable;
    private int _pixelDataSeen;
    private bool _bigEndian;
    private readonly ConditionalAttributes _conditional = new();
    private string _sopInstanceUid = "";
    private bool _saysRemoved;
    private bool _saysBasicProfile;

    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Notes a finding at an element of the data set being read; without a tag, at that item itself.</summary>
    public void Report(VerifierRule rule, DicomTag? tag = null)
    {
        var items = string.Concat(_path.Select(static step => string.Create(CultureInfo.InvariantCulture, $"{step.Tag}[{step.Item}]/")));
        _findings.Add(new Finding(rule, tag is null ? items.TrimEnd('/') : items + tag));
    }

    public IReadOnlyList<Finding> ReportUnreadable()
    {
        if (!_unreadable)
            Report(VerifierRule.Unreadable);
        _unreadable = true;
        return _findings;
    }

    public void Dataset(SegmentReader reader, DicomTransferSyntax syntax)
    {
        var encoding = new Encoding(syntax.IsExplicitVR, syntax.IsBigEndian, syntax.IsEncapsulated);
        var top = new Frame(OutgoingContent.Anything, null, default, original is null ? [] : RequiredAttributeTable.OfObject(original.SopClassUid));
        _bigEndian = syntax.IsBigEndian;
        if (!Elements(reader, encoding, long.MaxValue, top))
            ReportUnreadable();
        else if (reader.Remaining > 0)
            Report(VerifierRule.TrailingBytes);
        if (original is not null)
            CheckComplete(top, 0);
    }

    /// <summary>Checks that need the whole file.</summary>
    public void Finish(OutgoingMeta meta)
    {
        if (_unreadable)
            return;
        if (!string.Equals(meta.SopInstanceUid, _sopInstanceUid, StringComparison.Ordinal) || _sopInstanceUid.Length == 0)
            Report(VerifierRule.FileMeta);
        if (!_saysRemoved || !_saysBasicProfile)
            Report(VerifierRule.Attestation);
        if (_pixelDataSeen != originalPixelData.Count)
            Report(VerifierRule.PixelData);
        CheckFrames();
        if (original is not null)
            CompareWith(original);
    }

    private bool Elements(SegmentReader reader, Encoding encoding, long end, Frame frame)
    {
        while (reader.Position < end && reader.Remaining > 0)
        {
            if (!reader.TryReadUInt16(encoding.BigEndian, out var group) || !reader.TryReadUInt16(encoding.BigEndian, out var element))
                return false;
            var tag = new DicomTag(group, element);
            if (tag.Value == ItemEnd)
                return end == long.MaxValue && _path.Count > 0 && reader.TryReadUInt32(encoding.BigEndian, out var zero) && zero == 0;
            if (group == 0xFFFE || !TryReadHeader(reader, encoding, tag, out var vr, out var length))
                return false;
            CheckTag(tag, frame);
            if (frame.IsTwice(tag))
                return false;
            if (!Value(reader, encoding, tag, vr, length, frame))
                return false;
        }

        return end == long.MaxValue ? _path.Count == 0 : reader.Position == end;
    }

    private bool Value(SegmentReader reader, Encoding encoding, DicomTag tag, DicomVR vr, uint length, Frame frame)
    {
        if (length == Undefined && tag == DicomTag.PixelData && encoding.Encapsulated && _path.Count == 0)
        {
            frame.Meets(tag, true);
            return Fragments(reader, encoding);
        }

        if (vr == DicomVR.SQ || length == Undefined)
            return Sequence(reader, vr == DicomVR.UN ? Encoding.Unknown : encoding, tag, length, frame);
        if (!reader.TryRead(length, out var value))
            return false;
        frame.Meets(tag, !vr.IsString ? length > 0 : !value.Span.TrimEnd(" \0"u8).IsEmpty);
        CheckValue(tag, vr, value, frame);
        return true;
    }

    private bool Sequence(SegmentReader reader, Encoding encoding, DicomTag tag, uint length, Frame frame)
    {
        var end = length == Undefined ? long.MaxValue : reader.Position + length;
        var inner = Enter(tag, frame);
        if (_path.Count >= MaxDepth)
            return false;
        frame.Meets(tag, false);
        if (_path.Count == 0)
            _conditional.Note(tag, vr: DicomVR.SQ, default);
        var required = original is null ? [] : RequiredAttributeTable.OfItem(tag);
        for (var index = 0; reader.Position < end; index++)
        {
            if (!reader.TryReadUInt16(encoding.BigEndian, out var group) || !reader.TryReadUInt16(encoding.BigEndian, out var element) ||
                !reader.TryReadUInt32(encoding.BigEndian, out var itemLength))
            {
                return false;
            }

            var delimiter = new DicomTag(group, element).Value;
            if (delimiter == SequenceEnd)
                return length == Undefined && itemLength == 0;
            if (delimiter != ItemTag)
                return false;
            if (inner == OutgoingContent.NoItems)
                Report(VerifierRule.ListedAttribute, tag);
            frame.Meets(tag, true);
            _path.Add((tag, index));
            var itemEnd = itemLength == Undefined ? long.MaxValue : reader.Position + itemLength;
            var item = new Frame(inner, around: frame, tag, required);
            var read = Elements(reader, encoding, itemEnd, item);
            CheckContentItem(item);
            CheckItem(item);
            _path.RemoveAt(_path.Count - 1);
            if (!read)
                return false;
        }

        return reader.Position == end;
    }

    private bool Fragments(SegmentReader reader, Encoding encoding)
    {
        while (true)
        {
            if (!reader.TryReadUInt16(encoding.BigEndian, out var group) || !reader.TryReadUInt16(encoding.BigEndian, out var element) ||
                !reader.TryReadUInt32(encoding.BigEndian, out var length))
            {
                return false;
            }

            var delimiter = new DicomTag(group, element).Value;
            if (delimiter == SequenceEnd)
                return length == 0;
            if (delimiter != ItemTag || !reader.TryRead(length, out var fragment))
                return false;
            ComparePixels(fragment.Span);
            CheckEnds(fragment.Span);
        }
    }

    // Text in compressed pixel data stands in the headers of the codestream or behind its end.
    private void CheckEnds(ReadOnlySpan<byte> fragment)
    {
        CheckRun(fragment[..Math.Min(fragment.Length, HeadOfFragment)], DicomVR.OB, DicomTag.PixelData);
        if (fragment.Length > HeadOfFragment)
            CheckRun(fragment[^Math.Min(fragment.Length - HeadOfFragment, HeadOfFragment)..], DicomVR.OB, DicomTag.PixelData);
    }

    private static bool TryReadHeader(SegmentReader reader, Encoding encoding, DicomTag tag, out DicomVR vr, out uint length)
    {
        length = 0;
        if (!encoding.ExplicitVR)
        {
            vr = DicomDictionary.Find(tag)?.VR ?? DicomVR.UN;
            return reader.TryReadUInt32(encoding.BigEndian, out length);
        }

        vr = default;
        if (!reader.TryTake(2, out var code))
            return false;
        try
        {
            vr = DicomVR.Parse(code);
        }
        catch (FormatException)
        {
            return false;
        }

        if (vr.HasLongLength)
            return reader.TryTake(2, out _) && reader.TryReadUInt32(encoding.BigEndian, out length);
        if (!reader.TryReadUInt16(encoding.BigEndian, out var shortLength))
            return false;
        length = shortLength;
        return true;
    }

    /// <summary>How the bytes of a data set are laid out.</summary>
    private readonly record struct Encoding(bool ExplicitVR, bool BigEndian, bool Encapsulated)
    {
        /// <summary>Items of a sequence that was written as UN (PS3.5 6.2.2).</summary>
        public static Encoding Unknown => new(false, false, false);
    }
}
