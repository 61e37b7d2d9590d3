using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace OrthancGuard.Dicom.Data;

/// <summary>Swapping values between little and big endian (PS3.5 7.3).</summary>
internal static class ByteOrder
{
    /// <summary>
    /// Writes <paramref name="source"/> to <paramref name="destination"/> with each unit of <paramref name="unitSize"/> bytes reversed.
    /// Bytes after the last whole unit are copied as they are.
    /// </summary>
    public static void Swap(ReadOnlySpan<byte> source, Span<byte> destination, int unitSize)
    {
        var whole = source.Length / unitSize * unitSize;
        source[whole..].CopyTo(destination[whole..]);
        source = source[..whole];
        destination = destination[..whole];
        switch (unitSize)
        {
            case 2:
                BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<byte, ushort>(source), MemoryMarshal.Cast<byte, ushort>(destination));
                break;
            case 4:
                BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<byte, uint>(source), MemoryMarshal.Cast<byte, uint>(destination));
                break;
            case 8:
                BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<byte, ulong>(source), MemoryMarshal.Cast<byte, ulong>(destination));
                break;
            default:
                source.CopyTo(destination);
                break;
        }
    }
}
