using System.Buffers;

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
}
