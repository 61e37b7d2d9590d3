namespace OrthancGuard.Dicom.Data;

/// <summary>A data element with a value: bytes, in the byte order of the data set that holds it.</summary>
public sealed partial class DicomElement : DicomItem
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly byte _headerLength;

    /// <summary>A new element. <paramref name="value"/> is little-endian, may be odd (it is padded when written) and is not copied.</summary>
    public DicomElement(DicomTag tag, DicomVR vr, ReadOnlyMemory<byte> value)
        : this(tag, vr, value, isBigEndian: false)
    {
    }

    internal DicomElement(DicomTag tag, DicomVR vr, ReadOnlyMemory<byte> value, bool isBigEndian)
        : base(tag, vr, ItemEncoding.Built)
    {
        if (vr == DicomVR.SQ)
        {
            throw new ArgumentException("A sequence is a DicomSequence.", nameof(vr));
        }

        _bytes = value;
        IsBigEndian = isBigEndian;
    }

    internal DicomElement(DicomTag tag, DicomVR vr, ReadOnlyMemory<byte> encoded, int headerLength, ItemEncoding encoding)
        : base(tag, vr, encoding)
    {
        _bytes = encoded;
        _headerLength = (byte)headerLength;
        IsBigEndian = encoding == ItemEncoding.ExplicitBig;
    }

    /// <summary>The value as encoded: padding included, in the byte order of the data set.</summary>
    public ReadOnlyMemory<byte> Value => _bytes[_headerLength..];

    /// <summary>Bytes of the value.</summary>
    public int Length => _bytes.Length - _headerLength;

    internal bool IsBigEndian { get; }

    internal override ReadOnlyMemory<byte> Encoded => Encoding == ItemEncoding.Built ? default : _bytes;

    internal override bool IsEdited => Encoding == ItemEncoding.Built;
}
