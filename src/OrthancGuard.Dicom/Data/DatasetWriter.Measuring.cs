namespace OrthancGuard.Dicom.Data;

/// <summary>How long things will be before they are written: lengths come before values.</summary>
internal sealed partial class DatasetWriter
{
    /// <summary>Bytes of <paramref name="dataset"/> in <paramref name="encoding"/>.</summary>
    public static long Measure(DicomDataset dataset, ItemEncoding encoding)
    {
        var length = 0L;
        foreach (var item in dataset)
        {
            length += Measure(item, encoding);
        }

        return length;
    }

    private static long Measure(DicomItem item, ItemEncoding encoding) => item.CanCopyTo(encoding) ? item.Encoded.Length : item switch
    {
        DicomElement element => HeaderSize(WrittenVR(element, encoding), encoding) + Padded(element.Length),
        DicomFragmentSequence fragments => HeaderSize(fragments.VR, encoding) + MeasureFragments(fragments),
        DicomSequence sequence => HeaderSize(sequence.VR, encoding)
            + MeasureItems(sequence, sequence.ItemsIn(encoding)) + (sequence.HasUndefinedLength ? ElementHeader.MinSize : 0),
        _ => throw new InvalidOperationException("An item of no known kind."),
    };

    private static long MeasureFragments(DicomFragmentSequence fragments)
    {
        var length = (2L * ElementHeader.MinSize) + Padded(fragments.OffsetTable.Length);
        foreach (var fragment in fragments.Fragments)
        {
            length += ElementHeader.MinSize + Padded(fragment.Length);
        }

        return length;
    }

    private static long MeasureItems(DicomSequence sequence, ItemEncoding within)
    {
        var length = 0L;
        foreach (var item in sequence.Items)
        {
            length += ElementHeader.MinSize + Measure(item, within) + (item.HasUndefinedLength ? ElementHeader.MinSize : 0);
        }

        return length;
    }

    private static long GroupLengthAfter(DicomDataset dataset, int index, ItemEncoding encoding)
    {
        var group = dataset[index].Tag.Group;
        var length = 0L;
        for (var i = index + 1; i < dataset.Count && dataset[i].Tag.Group == group; i++)
        {
            length += Measure(dataset[i], encoding);
        }

        return length;
    }

    private static bool IsGroupLength(DicomItem item) =>
        item.Tag.IsGroupLength && item is DicomElement { Length: 4 } element && element.VR == DicomVR.UL;

    /// <summary>UN where an explicit header of the VR has no room for the length (PS3.5 6.2.2) or readers would not know its form.</summary>
    private static DicomVR WrittenVR(DicomElement element, ItemEncoding encoding) =>
        encoding != ItemEncoding.ImplicitLittle
        && (!element.VR.IsKnown || (!element.VR.HasLongLength && Padded(element.Length) > LongestShort))
            ? DicomVR.UN
            : element.VR;

    private static int HeaderSize(DicomVR vr, ItemEncoding encoding) =>
        encoding != ItemEncoding.ImplicitLittle && vr.HasLongLength ? 12 : 8;

    private static long Padded(int length) => length + (length & 1L);

    private static uint LengthField(long length) =>
        length < ElementHeader.Undefined ? (uint)length : throw new InvalidOperationException("A sequence is too long for its length field.");
}
