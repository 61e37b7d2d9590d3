namespace OrthancGuard.Dicom.Data;

/// <summary>Which encoding a data set really has, told from its first element.</summary>
internal static class EncodingGuess
{
    /// <summary>
    /// The encoding of the data set that starts here, or null when its first element fits none. A wrong transfer syntax in the
    /// meta group is common enough that the bytes decide; <paramref name="declared"/> decides where both readings fit.
    /// </summary>
    public static ItemEncoding? Of(ReadOnlySpan<byte> bytes, ItemEncoding? declared)
    {
        if (bytes.Length < ElementHeader.MinSize)
        {
            return declared;
        }

        var little = ElementHeader.ReadTag(bytes, bigEndian: false);
        var big = ElementHeader.ReadTag(bytes, bigEndian: true);
        if (declared is { } known && Fits(bytes, known))
        {
            return known;
        }

        if (new DicomVR(ElementHeader.ReadShort(bytes[4..], bigEndian: true)).IsKnown)
        {
            // Data sets start in a low group, so the byte order that makes the group lower is the right one.
            return little.Group <= big.Group ? ItemEncoding.ExplicitLittle : ItemEncoding.ExplicitBig;
        }

        return Fits(bytes, ItemEncoding.ImplicitLittle) ? ItemEncoding.ImplicitLittle : null;
    }

    private static bool Fits(ReadOnlySpan<byte> bytes, ItemEncoding encoding)
    {
        var bigEndian = encoding == ItemEncoding.ExplicitBig;
        var tag = ElementHeader.ReadTag(bytes, bigEndian);
        var swapped = ElementHeader.ReadTag(bytes, !bigEndian);
        if (encoding != ItemEncoding.ImplicitLittle)
        {
            return tag.Group <= swapped.Group && new DicomVR(ElementHeader.ReadShort(bytes[4..], bigEndian: true)).IsKnown;
        }

        var length = ElementHeader.ReadLength(bytes[4..], bigEndian: false);
        return tag.Group <= swapped.Group
            && DicomDictionary.Find(tag) is not null
            && (length <= bytes.Length - ElementHeader.MinSize || length == ElementHeader.Undefined);
    }
}
