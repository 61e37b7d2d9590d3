namespace OrthancGuard.Dicom.Data;

/// <summary>Which encoding elements really have, told from the first of them.</summary>
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

        // A VR yet to come is letters as well; it is believed where explicit VR was declared.
        var isExplicit = HasVR(bytes) || (declared is not null and not ItemEncoding.ImplicitLittle
            && DicomVR.IsLetters(ElementHeader.ReadShort(bytes[4..], bigEndian: true)));
        if (declared == ItemEncoding.ImplicitLittle && (!isExplicit || ImplicitLengthFits(bytes)))
        {
            return declared;
        }

        if (isExplicit)
        {
            return ByteOrder(bytes, declared);
        }

        var tag = ElementHeader.ReadTag(bytes, bigEndian: false);
        return tag.Group > 0 && DicomDictionary.Find(tag) is not null && ImplicitLengthFits(bytes) ? ItemEncoding.ImplicitLittle : null;
    }

    /// <summary>A declared byte order gives way only to a first element that is a standard one in the other order and none in its own.</summary>
    private static ItemEncoding ByteOrder(ReadOnlySpan<byte> bytes, ItemEncoding? declared)
    {
        var little = ElementHeader.ReadTag(bytes, bigEndian: false);
        var big = ElementHeader.ReadTag(bytes, bigEndian: true);
        return (declared, IsStandard(bytes, bigEndian: false), IsStandard(bytes, bigEndian: true)) switch
        {
            (ItemEncoding.ExplicitLittle, false, true) when !little.IsPrivate => ItemEncoding.ExplicitBig,
            (ItemEncoding.ExplicitBig, true, false) when !big.IsPrivate => ItemEncoding.ExplicitLittle,
            (ItemEncoding.ExplicitLittle or ItemEncoding.ExplicitBig, _, _) => declared.Value,
            (_, true, false) => ItemEncoding.ExplicitLittle,
            (_, false, true) => ItemEncoding.ExplicitBig,
            // Data sets start in a low group.
            _ => little <= big ? ItemEncoding.ExplicitLittle : ItemEncoding.ExplicitBig,
        };
    }

    /// <summary>True when an explicit header in this byte order has a tag of the dictionary and a length that fits.</summary>
    private static bool IsStandard(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var tag = ElementHeader.ReadTag(bytes, bigEndian);
        if (tag.IsPrivate || DicomDictionary.Find(tag) is null)
        {
            return false;
        }

        if (!new DicomVR(ElementHeader.ReadShort(bytes[4..], bigEndian: true)).HasLongLength)
        {
            return ElementHeader.ReadShort(bytes[6..], bigEndian) <= bytes.Length - ElementHeader.MinSize;
        }

        return bytes.Length >= 12 && ElementHeader.ReadLength(bytes[8..], bigEndian) is var length
            && (length == ElementHeader.Undefined || length <= bytes.Length - 12);
    }

    /// <summary>
    /// The encoding of the items of a sequence, told from the first element of the first. Private sequences that passed through
    /// an archive may have items in the encoding of their origin.
    /// </summary>
    public static ItemEncoding OfItems(ReadOnlySpan<byte> items, ItemEncoding declared)
    {
        if (declared == ItemEncoding.ExplicitBig || items.Length < 2 * ElementHeader.MinSize
            || ElementHeader.ReadTag(items, bigEndian: false) != DicomTag.Item)
        {
            return declared;
        }

        var length = ElementHeader.ReadLength(items[4..], bigEndian: false);
        var first = items[ElementHeader.MinSize..];
        first = length < first.Length ? first[..(int)length] : first;
        if (first.Length < ElementHeader.MinSize || ElementHeader.ReadTag(first, bigEndian: false).IsDelimiter)
        {
            return declared;
        }

        return (declared, HasVR(first)) switch
        {
            (ItemEncoding.ImplicitLittle, true) when !ImplicitLengthFits(first) => ItemEncoding.ExplicitLittle,
            (ItemEncoding.ExplicitLittle, false) when ImplicitLengthFits(first)
                && !DicomVR.IsLetters(ElementHeader.ReadShort(first[4..], bigEndian: true)) => ItemEncoding.ImplicitLittle,
            _ => declared,
        };
    }

    private static bool HasVR(ReadOnlySpan<byte> element) => new DicomVR(ElementHeader.ReadShort(element[4..], bigEndian: true)).IsKnown;

    private static bool ImplicitLengthFits(ReadOnlySpan<byte> element) =>
        ElementHeader.ReadLength(element[4..], bigEndian: false) is var length
        && (length == ElementHeader.Undefined || length <= element.Length - ElementHeader.MinSize);
}
