namespace OrthancGuard.Dicom.Data;

/// <summary>A transfer syntax (PS3.5 10, PS3.6 A): how a data set and its pixel data are encoded.</summary>
public sealed partial class DicomTransferSyntax : IEquatable<DicomTransferSyntax>
{
    private DicomTransferSyntax(string uid, string name, bool isKnown)
    {
        Uid = uid;
        Name = name;
        IsKnown = isKnown;
    }

    public string Uid { get; }

    public string Name { get; }

    /// <summary>False for a UID that the standard does not list; its data set was read in the encoding that it turned out to have.</summary>
    public bool IsKnown { get; }

    public bool IsExplicitVR { get; private init; } = true;

    public bool IsBigEndian { get; private init; }

    /// <summary>True when the whole data set is deflated (PS3.5 A.5).</summary>
    public bool IsDeflated { get; private init; }

    /// <summary>True when top-level Pixel Data is a sequence of fragments (PS3.5 A.4).</summary>
    public bool IsEncapsulated { get; private init; }

    /// <summary>All transfer syntaxes of the standard for files and storage, retired ones included.</summary>
    public static IReadOnlyCollection<DicomTransferSyntax> Known => ByUid.Values;

    internal ItemEncoding Encoding =>
        IsBigEndian ? ItemEncoding.ExplicitBig : IsExplicitVR ? ItemEncoding.ExplicitLittle : ItemEncoding.ImplicitLittle;

    /// <summary>The known transfer syntax of this UID, null for any other. Padding is not taken off.</summary>
    public static DicomTransferSyntax? Find(string uid) => ByUid.GetValueOrDefault(uid);

    /// <summary>The transfer syntax for data sets of <paramref name="encoding"/> that no UID, or a wrong one, was given for.</summary>
    internal static DicomTransferSyntax Plain(ItemEncoding encoding) => encoding switch
    {
        ItemEncoding.ImplicitLittle => ImplicitVRLittleEndian,
        ItemEncoding.ExplicitBig => ExplicitVRBigEndian,
        _ => ExplicitVRLittleEndian,
    };

    internal static DicomTransferSyntax Unknown(string uid, ItemEncoding encoding) => new(uid, "Unknown transfer syntax", isKnown: false)
    {
        IsExplicitVR = encoding != ItemEncoding.ImplicitLittle,
        IsBigEndian = encoding == ItemEncoding.ExplicitBig,
        IsEncapsulated = true,
    };

    public static bool operator ==(DicomTransferSyntax? left, DicomTransferSyntax? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(DicomTransferSyntax? left, DicomTransferSyntax? right) => !(left == right);

    public bool Equals(DicomTransferSyntax? other) => other is not null && string.Equals(Uid, other.Uid, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as DicomTransferSyntax);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Uid);

    public override string ToString() => Name;
}
