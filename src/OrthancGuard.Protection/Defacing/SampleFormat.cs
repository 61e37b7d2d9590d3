using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>How a stored value is read from and written to little-endian pixel cells (PS3.5 8.1.1).</summary>
/// <param name="Bytes">Bytes of a cell: 1 or 2.</param>
/// <param name="BitsStored">Bits of the value.</param>
/// <param name="Signed">Two's complement in <paramref name="BitsStored"/> bits.</param>
/// <param name="Shift">Bits of the cell below the value: High Bit + 1 - Bits Stored.</param>
internal readonly record struct SampleFormat(int Bytes, int BitsStored, bool Signed, int Shift = 0)
{
    public int Minimum => Signed ? -(1 << (BitsStored - 1)) : 0;

    public int Maximum => (1 << (Signed ? BitsStored - 1 : BitsStored)) - 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Read(ReadOnlySpan<byte> cells, int index)
    {
        var raw = Bytes == 1 ? cells[index] : BinaryPrimitives.ReadUInt16LittleEndian(cells[(2 * index)..]);
        var (up, down) = (32 - BitsStored - Shift, 32 - BitsStored);
        return Signed ? raw << up >> down : (int)((uint)raw << up >> down);
    }

    /// <summary>Writes a value inside the range; bits above it become the sign for signed cells and 0 for others, bits below it 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(Span<byte> cells, int index, int value)
    {
        value = Math.Clamp(value, Minimum, Maximum) << Shift;
        if (Bytes == 1)
        {
            cells[index] = (byte)value;
        }
        else
        {
            BinaryPrimitives.WriteUInt16LittleEndian(cells[(2 * index)..], (ushort)value);
        }
    }
}
