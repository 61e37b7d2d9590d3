namespace OrthancGuard.Dicom.Data;

/// <summary>
/// One data element of a data set: a value, a sequence of items or the fragments of encapsulated pixel data. Immutable, except
/// that the data sets within a sequence may be edited. An item that was read keeps its encoded bytes, a slice of the file, and
/// is written from them unless it was edited or the encoding changes.
/// </summary>
public abstract class DicomItem
{
    private protected DicomItem(DicomTag tag, DicomVR vr, ItemEncoding encoding)
    {
        Tag = tag;
        VR = vr;
        Encoding = encoding;
    }

    public DicomTag Tag { get; }

    /// <summary>As read; for implicit VR from the dictionaries, UN where they do not know the tag.</summary>
    public DicomVR VR { get; }

    /// <summary>The layout of <see cref="Encoded"/>; <see cref="ItemEncoding.Built"/> where there is none.</summary>
    internal ItemEncoding Encoding { get; }

    /// <summary>Header and value as they were read; empty for an item that was built.</summary>
    internal abstract ReadOnlyMemory<byte> Encoded { get; }

    /// <summary>True when something within the item differs from <see cref="Encoded"/>.</summary>
    internal abstract bool IsEdited { get; }

    /// <summary>
    /// True when the item can be written to <paramref name="target"/> by copying <see cref="Encoded"/>. The form of a header whose VR
    /// nobody knows is told from what follows, so next to an edit it cannot stay.
    /// </summary>
    internal bool CanCopyTo(ItemEncoding target) => Encoding == target && VR.IsKnown && !IsEdited;

    /// <summary>The tag and VR, never a value.</summary>
    public override string ToString() => $"{Tag} {VR}";
}
