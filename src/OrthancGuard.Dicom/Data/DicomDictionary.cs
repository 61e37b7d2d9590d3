namespace OrthancGuard.Dicom.Data;

/// <summary>
/// The data dictionaries: PS3.6 and PS3.7 with their repeating groups, and manufacturers' private elements. Loaded on first use;
/// look-ups allocate only the first time an entry is seen.
/// </summary>
public static class DicomDictionary
{
    private static readonly Lazy<DicomDictionaryTable> Standard = new(DicomDictionaryTable.Load);
    private static readonly Lazy<DicomDictionaryPrivateTable> Private = new(DicomDictionaryPrivateTable.Load);

    private static readonly DicomDictionaryEntry GroupLength =
        new(new DicomTag(0x0000, 0x0000), "GroupLength", "Group Length", [DicomVR.UL], "1", isRetired: true);

    private static readonly DicomDictionaryEntry PrivateCreator =
        new(new DicomTag(0x0009, 0x0010), "PrivateCreator", "Private Creator", [DicomVR.LO], "1", isRetired: false);

    /// <summary>How many rows PS3.6 and PS3.7 have here, patterns included.</summary>
    public static int Count => GeneratedTables.DataDictionary.Rows;

    /// <summary>
    /// The entry of a standard tag, of a group length (gggg,0000) or of a private creator (gggg,0010-00FF); null for other private
    /// and for unknown tags.
    /// </summary>
    public static DicomDictionaryEntry? Find(DicomTag tag)
    {
        if (Standard.Value.Find(tag) is { } entry)
            return entry;
        if (tag.Element == 0)
            return GroupLength;
        return tag.IsPrivateCreator ? PrivateCreator : null;
    }

    /// <summary>The entry with a keyword, or null. Keywords are case-sensitive.</summary>
    public static DicomDictionaryEntry? Find(string keyword) => Standard.Value.Find(keyword);

    internal static DicomVR? FindPrivateVR(ReadOnlySpan<char> creator, DicomTag tag) => Private.Value.FindVR(creator, tag);

    /// <summary>
    /// What is known of a private element in the block that <paramref name="creator"/> reserved, or null. Padding around the
    /// creator is ignored.
    /// </summary>
    public static DicomDictionaryEntry? FindPrivate(string creator, DicomTag tag)
    {
        ArgumentNullException.ThrowIfNull(creator);
        return Private.Value.Find(creator.AsSpan().Trim(" \0"), tag);
    }
}
