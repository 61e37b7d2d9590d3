using System.Text;

namespace OrthancGuard.Dicom.Data;

/// <summary>Which VR an element has whose encoding does not say (PS3.5 A.1, 6.2.2, 7.8).</summary>
internal static class ImplicitVR
{
    /// <param name="tag">The element.</param>
    /// <param name="length">Bytes of its value.</param>
    /// <param name="dataset">What was read before it: private creators and the elements that decide between two VRs.</param>
    public static DicomVR Resolve(DicomTag tag, uint length, DicomDataset dataset)
    {
        if (tag.PrivateCreatorTag is { } creatorTag)
        {
            return dataset.TryGetElement(creatorTag, out var creator) ? ResolvePrivate(creator.Value.Span, tag) : DicomVR.UN;
        }

        if (DicomDictionary.Find(tag) is not { } entry)
        {
            return DicomVR.UN;
        }

        return entry.VRs.Count > 1 ? Choose(entry, length, dataset) : entry.VR;
    }

    private static DicomVR ResolvePrivate(ReadOnlySpan<byte> creator, DicomTag tag)
    {
        creator = creator.Trim(" \0"u8);
        if (creator.Length > DicomVR.LO.MaxLength)
        {
            return DicomVR.UN;
        }

        Span<char> name = stackalloc char[creator.Length];
        Encoding.Latin1.GetChars(creator, name);
        return DicomDictionary.FindPrivateVR(name, tag) ?? DicomVR.UN;
    }

    private static DicomVR Choose(DicomDictionaryEntry entry, uint length, DicomDataset dataset)
    {
        var (signed, words) = (false, false);
        foreach (var vr in entry.VRs)
        {
            signed |= vr == DicomVR.SS;
            words |= vr == DicomVR.OW;
        }

        // LUT data of one entry is a number, of more a table; a table is words whether or not Pixel Representation is known.
        if (words && (!signed || length > 2))
        {
            return DicomVR.OW;
        }

        return signed && dataset.IsPixelRepresentationSigned() ? DicomVR.SS : entry.VR;
    }
}
