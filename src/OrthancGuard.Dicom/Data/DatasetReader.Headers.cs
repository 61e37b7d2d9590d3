namespace OrthancGuard.Dicom.Data;

/// <summary>Headers, and the odd forms of them that are put up with.</summary>
internal ref partial struct DatasetReader
{
    /// <summary>
    /// The header at <paramref name="start"/>. <paramref name="encoding"/> becomes implicit for a single element that has no VR in
    /// an explicit data set, as some writers leave behind.
    /// </summary>
    private readonly ElementHeader ReadHeader(DicomDataset dataset, ref ItemEncoding encoding, int start, int end)
    {
        RequireHeader(start, end);
        var bigEndian = encoding == ItemEncoding.ExplicitBig;
        var bytes = _bytes[start..end];
        var tag = ElementHeader.ReadTag(bytes, bigEndian);
        if (tag.IsDelimiter)
        {
            throw Fail(DicomFormatError.InvalidDelimiter, start, tag, "An item or delimiter where an element must be");
        }

        if (tag.Group == 0 && dataset.Count > 0 && dataset[dataset.Count - 1].Tag >= tag)
        {
            throw Fail(DicomFormatError.InvalidTag, start, tag, "Group 0000 after other elements");
        }

        if (encoding == ItemEncoding.ImplicitLittle)
        {
            return ReadImplicit(dataset, tag, bytes);
        }

        var vr = new DicomVR(ElementHeader.ReadShort(bytes[4..], bigEndian: true));
        if (vr.IsKnown)
        {
            return vr.HasLongLength
                ? ReadLong(tag, vr, bytes, bigEndian, start, end)
                : new ElementHeader(tag, vr, ElementHeader.ReadShort(bytes[6..], bigEndian), 8);
        }

        return ReadOddVR(dataset, tag, vr, ref encoding, start, end);
    }

    private static ElementHeader ReadImplicit(DicomDataset dataset, DicomTag tag, ReadOnlySpan<byte> bytes)
    {
        var length = ElementHeader.ReadLength(bytes[4..], bigEndian: false);
        return new ElementHeader(tag, ImplicitVR.Resolve(tag, length, dataset), length, 8);
    }

    private readonly ElementHeader ReadLong(DicomTag tag, DicomVR vr, ReadOnlySpan<byte> bytes, bool bigEndian, int start, int end)
    {
        if (bytes.Length < 12)
        {
            throw end == _bytes.Length
                ? Fail(DicomFormatError.Truncated, start, tag, "The bytes end within an element's header")
                : Fail(DicomFormatError.InvalidLength, start, tag, "An element's header runs past the item that holds it");
        }

        return new ElementHeader(tag, vr, ElementHeader.ReadLength(bytes[8..], bigEndian), 12);
    }

    /// <summary>
    /// Two letters that are no VR have the long form when its reserved bytes are zero and its length fits (PS3.5 6.2: all VRs to
    /// come have it), else the short form. Anything else may be an element without VR, when that reading fits and the other does not.
    /// </summary>
    private readonly ElementHeader ReadOddVR(
        DicomDataset dataset, DicomTag tag, DicomVR vr, ref ItemEncoding encoding, int start, int end)
    {
        var bigEndian = encoding == ItemEncoding.ExplicitBig;
        var bytes = _bytes[start..end];
        if (DicomVR.IsLetters(vr.Code) && bytes.Length >= 12 && bytes[6] == 0 && bytes[7] == 0
            && ElementHeader.ReadLength(bytes[8..], bigEndian) <= bytes.Length - 12)
        {
            return ReadLong(tag, vr, bytes, bigEndian, start, end);
        }

        var shortForm = new ElementHeader(tag, vr, ElementHeader.ReadShort(bytes[6..], bigEndian), 8);
        if (FitsWithin(shortForm, encoding, bytes))
        {
            return shortForm;
        }

        var implicitForm = new ElementHeader(tag, default, ElementHeader.ReadLength(bytes[4..], bigEndian: false), 8);
        if (!bigEndian && !DicomVR.IsLetters(vr.Code) && FitsWithin(implicitForm, encoding, bytes))
        {
            encoding = ItemEncoding.ImplicitLittle;
            return ReadImplicit(dataset, tag, bytes);
        }

        throw Fail(DicomFormatError.InvalidVR, start, tag, "Two bytes that are no value representation");
    }

    /// <summary>True when the value fits and ends where the container does or where a later element with a VR begins.</summary>
    private static bool FitsWithin(ElementHeader header, ItemEncoding encoding, ReadOnlySpan<byte> bytes)
    {
        var next = header.Size + (long)header.Length;
        if (header.Length == ElementHeader.Undefined || next > bytes.Length)
        {
            return false;
        }

        if (next == bytes.Length)
        {
            return true;
        }

        var rest = bytes[(int)next..];
        if (rest.Length < ElementHeader.MinSize)
        {
            return false;
        }

        var tag = ElementHeader.ReadTag(rest, encoding == ItemEncoding.ExplicitBig);
        return tag == DicomTag.ItemDelimitationItem
            || (tag > header.Tag && DicomVR.IsLetters(ElementHeader.ReadShort(rest[4..], bigEndian: true)));
    }
}
