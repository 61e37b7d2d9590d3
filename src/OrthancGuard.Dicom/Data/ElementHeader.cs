using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace OrthancGuard.Dicom.Data;

/// <summary>
/// Tag, VR and length of one element, as they stand in the bytes (PS3.5 7.1). Length is that of the value, <see cref="Undefined"/>
/// when a delimiter ends it; Size is that of the header.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ElementHeader(DicomTag Tag, DicomVR VR, uint Length, int Size)
{
    public const uint Undefined = 0xFFFFFFFF;

    /// <summary>Bytes that every header, item and delimiter has at least.</summary>
    public const int MinSize = 8;

    public static DicomTag ReadTag(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var value = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        return new DicomTag(bigEndian ? BinaryPrimitives.ReverseEndianness(value) : BitOperationsSwap(value));
    }

    public static uint ReadLength(ReadOnlySpan<byte> bytes, bool bigEndian) =>
        bigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    public static ushort ReadShort(ReadOnlySpan<byte> bytes, bool bigEndian) =>
        bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    // A tag is two 16-bit words: in little-endian bytes the group comes first, so the halves of the 32-bit word change places.
    private static uint BitOperationsSwap(uint value) => (value << 16) | (value >> 16);
}
