using System.Buffers;
using System.Buffers.Binary;

namespace OrthancGuard.Dicom.Data;

/// <summary>
/// Writes data sets in one encoding. What was read in that encoding and is unedited is copied from the file; what encloses an
/// edit gets new lengths in the form that it had.
/// </summary>
internal sealed partial class DatasetWriter(ByteSink sink)
{
    private const int SwapBlock = 16 * 1024;

    /// <summary>What a length field in a short header can say, for an even value (PS3.5 7.1.2).</summary>
    private const long LongestShort = 0xFFFE;

    public void Write(DicomDataset dataset, ItemEncoding encoding) => Write(dataset, encoding, depth: 0);

    private void Write(DicomDataset dataset, ItemEncoding encoding, int depth)
    {
        if (depth > DicomReaderLimits.DepthCeiling)
        {
            throw new InvalidOperationException("Sequences nest too deep to be written.");
        }

        var changed = dataset.Syntax.Encoding != encoding || dataset.IsEdited;
        for (var i = 0; i < dataset.Count; i++)
        {
            var item = dataset[i];
            if (changed && IsGroupLength(item))
            {
                WriteGroupLength(item, GroupLengthAfter(dataset, i, encoding), encoding);
            }
            else if (item.CanCopyTo(encoding))
            {
                sink.Write(item.Encoded.Span);
            }
            else
            {
                WriteItem(item, encoding, depth);
            }
        }
    }

    private void WriteItem(DicomItem item, ItemEncoding encoding, int depth)
    {
        switch (item)
        {
            case DicomElement element:
                WriteElement(element, encoding);
                break;
            case DicomFragmentSequence fragments:
                WriteFragments(fragments, encoding);
                break;
            case DicomSequence sequence:
                WriteSequence(sequence, encoding, depth);
                break;
        }
    }

    private void WriteElement(DicomElement element, ItemEncoding encoding)
    {
        var vr = WrittenVR(element, encoding);
        WriteHeader(element.Tag, vr, (uint)Padded(element.Length), encoding);
        if (element.IsBigEndian == (encoding == ItemEncoding.ExplicitBig) || element.VR.UnitSize == 1)
        {
            sink.Write(element.Value.Span);
        }
        else
        {
            WriteSwapped(element.Value.Span, element.VR.UnitSize);
        }

        if (element.Length % 2 != 0)
        {
            sink.Write([element.VR.PaddingByte]);
        }
    }

    private void WriteSwapped(ReadOnlySpan<byte> value, int unitSize)
    {
        var block = ArrayPool<byte>.Shared.Rent(SwapBlock);
        while (!value.IsEmpty)
        {
            var part = value[..Math.Min(value.Length, SwapBlock)];
            ByteOrder.Swap(part, block, unitSize);
            sink.Write(block.AsSpan(0, part.Length));
            value = value[part.Length..];
        }

        ArrayPool<byte>.Shared.Return(block, clearArray: true);
    }

    private void WriteFragments(DicomFragmentSequence fragments, ItemEncoding encoding)
    {
        WriteHeader(fragments.Tag, fragments.VR, ElementHeader.Undefined, encoding);
        WriteFragment(fragments.OffsetTable.Span, encoding);
        foreach (var fragment in fragments.Fragments)
        {
            WriteFragment(fragment.Span, encoding);
        }

        WriteItemHeader(DicomTag.SequenceDelimitationItem, 0, encoding);
    }

    private void WriteFragment(ReadOnlySpan<byte> fragment, ItemEncoding encoding)
    {
        WriteItemHeader(DicomTag.Item, (uint)Padded(fragment.Length), encoding);
        sink.Write(fragment);
        if (fragment.Length % 2 != 0)
        {
            sink.Write([0]);
        }
    }

    private void WriteSequence(DicomSequence sequence, ItemEncoding encoding, int depth)
    {
        var within = sequence.ItemsIn(encoding);
        var length = sequence.HasUndefinedLength ? ElementHeader.Undefined : LengthField(MeasureItems(sequence, within));
        WriteHeader(sequence.Tag, sequence.VR, length, encoding);
        foreach (var item in sequence.Items)
        {
            WriteItemHeader(DicomTag.Item, item.HasUndefinedLength ? ElementHeader.Undefined : LengthField(Measure(item, within)), within);
            Write(item, within, depth + 1);
            if (item.HasUndefinedLength)
            {
                WriteItemHeader(DicomTag.ItemDelimitationItem, 0, within);
            }
        }

        if (sequence.HasUndefinedLength)
        {
            WriteItemHeader(DicomTag.SequenceDelimitationItem, 0, within);
        }
    }

    private void WriteGroupLength(DicomItem item, long length, ItemEncoding encoding)
    {
        WriteHeader(item.Tag, DicomVR.UL, 4, encoding);
        Span<byte> value = stackalloc byte[4];
        WriteUInt32(value, LengthField(length), encoding);
        sink.Write(value);
    }

    private void WriteItemHeader(DicomTag tag, uint length, ItemEncoding encoding)
    {
        Span<byte> header = stackalloc byte[ElementHeader.MinSize];
        WriteTag(header, tag, encoding);
        WriteUInt32(header[4..], length, encoding);
        sink.Write(header);
    }

    private void WriteHeader(DicomTag tag, DicomVR vr, uint length, ItemEncoding encoding)
    {
        Span<byte> header = stackalloc byte[12];
        header.Clear();
        WriteTag(header, tag, encoding);
        if (encoding == ItemEncoding.ImplicitLittle)
        {
            WriteUInt32(header[4..], length, encoding);
            sink.Write(header[..8]);
            return;
        }

        BinaryPrimitives.WriteUInt16BigEndian(header[4..], vr.Code);
        if (vr.HasLongLength)
        {
            WriteUInt32(header[8..], length, encoding);
            sink.Write(header);
            return;
        }

        WriteUInt16(header[6..], (ushort)length, encoding);
        sink.Write(header[..8]);
    }

    private static void WriteTag(Span<byte> target, DicomTag tag, ItemEncoding encoding)
    {
        WriteUInt16(target, tag.Group, encoding);
        WriteUInt16(target[2..], tag.Element, encoding);
    }

    private static void WriteUInt16(Span<byte> target, ushort value, ItemEncoding encoding)
    {
        if (encoding == ItemEncoding.ExplicitBig)
        {
            BinaryPrimitives.WriteUInt16BigEndian(target, value);
        }
        else
        {
            BinaryPrimitives.WriteUInt16LittleEndian(target, value);
        }
    }

    private static void WriteUInt32(Span<byte> target, uint value, ItemEncoding encoding)
    {
        if (encoding == ItemEncoding.ExplicitBig)
        {
            BinaryPrimitives.WriteUInt32BigEndian(target, value);
        }
        else
        {
            BinaryPrimitives.WriteUInt32LittleEndian(target, value);
        }
    }
}
