namespace OrthancGuard.Dicom.Data;

/// <summary>
/// A sequence of items (PS3.5 7.5). A sequence whose <see cref="DicomItem.VR"/> is UN was read from an element of undefined
/// length with that VR; its items are implicit VR little-endian, whatever surrounds them (PS3.5 6.2.2), and are written so.
/// </summary>
public sealed class DicomSequence : DicomItem
{
    private readonly DicomDataset[] _items;

    /// <summary>A new sequence, written with explicit lengths. The data sets become its items; they are not copied.</summary>
    public DicomSequence(DicomTag tag, params IReadOnlyCollection<DicomDataset> items)
        : base(tag, DicomVR.SQ, ItemEncoding.Built)
    {
        _items = [.. items];
    }

    internal DicomSequence(DicomTag tag, DicomVR vr, bool hasUndefinedLength, DicomDataset[] items, ReadOnlyMemory<byte> encoded, ItemEncoding encoding)
        : base(tag, vr, encoding)
    {
        _items = items;
        HasUndefinedLength = hasUndefinedLength;
        Encoded = encoded;
    }

    public IReadOnlyList<DicomDataset> Items => _items;

    /// <summary>True when the sequence ends with a delimiter instead of having a length. Survives editing.</summary>
    public bool HasUndefinedLength { get; }

    internal override ReadOnlyMemory<byte> Encoded { get; }

    internal override bool IsEdited
    {
        get
        {
            if (Encoding == ItemEncoding.Built)
            {
                return true;
            }

            foreach (var item in _items)
            {
                if (item.IsEdited)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>This sequence with other items, in the same length form.</summary>
    public DicomSequence WithItems(params IReadOnlyCollection<DicomDataset> items) =>
        new(Tag, VR, HasUndefinedLength, [.. items], default, ItemEncoding.Built);

    internal DicomSequence Clone(DicomDataset parent)
    {
        var items = new DicomDataset[_items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = _items[i].Clone(parent);
        }

        return new DicomSequence(Tag, VR, HasUndefinedLength, items, Encoded, Encoding);
    }

    /// <summary>The encoding that the items have when the sequence is written to <paramref name="target"/>.</summary>
    internal ItemEncoding ItemsIn(ItemEncoding target) => VR == DicomVR.UN ? ItemEncoding.ImplicitLittle : target;
}
