namespace OrthancGuard.Dicom.Data;

/// <summary>Encapsulated pixel data (PS3.5 A.4): the basic offset table and the fragments, slices of the file, never copied.</summary>
public sealed class DicomFragmentSequence : DicomItem
{
    private readonly ReadOnlyMemory<byte>[] _fragments;

    /// <summary>New encapsulated pixel data. An odd last byte of a fragment is padded with zero when written.</summary>
    public DicomFragmentSequence(
        DicomTag tag, DicomVR vr, ReadOnlyMemory<byte> offsetTable, params IReadOnlyCollection<ReadOnlyMemory<byte>> fragments)
        : base(tag, vr, ItemEncoding.Built)
    {
        OffsetTable = offsetTable;
        _fragments = [.. fragments];
    }

    internal DicomFragmentSequence(
        DicomTag tag, DicomVR vr, ReadOnlyMemory<byte> offsetTable, ReadOnlyMemory<byte>[] fragments, ReadOnlyMemory<byte> encoded, ItemEncoding encoding)
        : base(tag, vr, encoding)
    {
        OffsetTable = offsetTable;
        _fragments = fragments;
        Encoded = encoded;
    }

    /// <summary>32-bit offsets of each frame's first fragment from the first byte after this table's item; empty when there is none.</summary>
    public ReadOnlyMemory<byte> OffsetTable { get; }

    public IReadOnlyList<ReadOnlyMemory<byte>> Fragments => _fragments;

    internal override ReadOnlyMemory<byte> Encoded { get; }

    internal override bool IsEdited => Encoding == ItemEncoding.Built;
}
