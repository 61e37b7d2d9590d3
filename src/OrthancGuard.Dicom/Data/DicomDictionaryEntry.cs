namespace OrthancGuard.Dicom.Data;

/// <summary>What the standard, or a manufacturer's private dictionary, says of an attribute.</summary>
public sealed class DicomDictionaryEntry
{
    internal DicomDictionaryEntry(DicomTag tag, string keyword, string name, IReadOnlyList<DicomVR> vrs, string vm, bool isRetired)
    {
        Tag = tag;
        Keyword = keyword;
        Name = name;
        VRs = vrs;
        VM = vm;
        IsRetired = isRetired;
    }

    /// <summary>The tag; of a repeating group (60xx) the first; of a private element the one that was asked for.</summary>
    public DicomTag Tag { get; }

    /// <summary>The keyword of PS3.6; empty for private elements and for tags that PS3.6 keeps as "Retired-blank".</summary>
    public string Keyword { get; }

    public string Name { get; }

    /// <summary>The VRs allowed; none for items and delimiters.</summary>
    public IReadOnlyList<DicomVR> VRs { get; }

    /// <summary>
    /// The VR that Implicit VR means when no other element decides: OW for "OB or OW" and for lookup tables, US for "US or SS",
    /// UN where <see cref="VRs"/> is empty.
    /// </summary>
    public DicomVR VR => VRs.Count > 0 ? VRs[0] : DicomVR.UN;

    /// <summary>The value multiplicity as PS3.6 writes it: <c>1</c>, <c>1-n</c>, <c>2-2n</c>.</summary>
    public string VM { get; }

    public bool IsRetired { get; }

    internal static DicomVR[] ParseVRs(ReadOnlySpan<byte> cell)
    {
        var vrs = new DicomVR[(cell.Length + 1) / 3];
        for (var i = 0; i < vrs.Length; i++)
            vrs[i] = DicomVR.Parse(cell.Slice(i * 3, 2));
        return vrs;
    }
}
