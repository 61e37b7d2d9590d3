namespace OrthancGuard.Dicom.Data;

/// <summary>Where a data set ends: nothing says so but the end of the bytes, and some writers leave more.</summary>
internal ref partial struct DatasetReader
{
    /// <summary>
    /// True when what is left is no part of the data set: zeros, or whatever follows the pixel data and is not elements to the
    /// last byte.
    /// </summary>
    private bool IsTrailing(DicomDataset dataset, ItemEncoding encoding, int position)
    {
        if (dataset.Count == 0 || _restIsElements)
        {
            return false;
        }

        var rest = _bytes[position..];
        var last = dataset[dataset.Count - 1].Tag;
        if (last.Group != DicomTag.PixelData.Group && last.Group < DicomTag.DigitalSignaturesSequence.Group)
        {
            return rest[0] == 0 && !rest.ContainsAnyExcept((byte)0);
        }

        _restIsElements = IsElements(rest, encoding);
        return !_restIsElements;
    }

    /// <summary>True when headers and lengths lead from the first byte to the last.</summary>
    private static bool IsElements(ReadOnlySpan<byte> bytes, ItemEncoding encoding)
    {
        var bigEndian = encoding == ItemEncoding.ExplicitBig;
        while (bytes.Length >= ElementHeader.MinSize)
        {
            var tag = ElementHeader.ReadTag(bytes, bigEndian);
            var vr = new DicomVR(ElementHeader.ReadShort(bytes[4..], bigEndian: true));
            var isImplicit = encoding == ItemEncoding.ImplicitLittle;
            var size = isImplicit || !vr.HasLongLength ? 8 : 12;
            if (tag.Group == 0 || tag.IsDelimiter || (!isImplicit && !vr.IsKnown) || bytes.Length < size)
            {
                return false;
            }

            var length = isImplicit || size == 12
                ? ElementHeader.ReadLength(bytes[(size - 4)..], bigEndian)
                : ElementHeader.ReadShort(bytes[6..], bigEndian);
            if (length == ElementHeader.Undefined)
            {
                return true;
            }

            if (length > bytes.Length - size)
            {
                return false;
            }

            bytes = bytes[(size + (int)length)..];
        }

        return bytes.IsEmpty;
    }
}
