using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace OrthancGuard.Dicom.Codecs;

/// <summary>
/// Writes decoded samples into a frame: one bit (packed), one, two or four little-endian bytes each. Samples of fewer bits than
/// allocated are sign-extended where Pixel Representation is signed, so that a reader may take the whole word.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct SampleWriter(PixelDescription description, int precision)
{
    private readonly int _bits = description.BitsAllocated;
    private readonly int _extend = description.IsSigned && precision < 32 ? 32 - precision : 0;
    private readonly int _step = description.SamplesPerPixel;

    /// <summary>Writes <paramref name="samples"/> as sample <paramref name="component"/> of consecutive pixels from <paramref name="pixel"/> on.</summary>
    public void Write(ReadOnlySpan<int> samples, Span<byte> destination, int pixel, int component)
    {
        var index = (pixel * _step) + component;
        switch (_bits)
        {
            case 1: WriteBits(samples, destination, index); break;
            case 8: WriteBytes(samples, destination, index); break;
            case 16: WriteWords(samples, destination, index); break;
            case 32: WriteLongWords(samples, destination, index); break;
            default: throw DecodeException.Unsupported("Bits Allocated other than 1, 8, 16 or 32");
        }
    }

    private void WriteBits(ReadOnlySpan<int> samples, Span<byte> destination, int index)
    {
        foreach (var sample in samples)
        {
            var bit = 1 << (index & 7);
            ref var target = ref destination[index >> 3];
            target = (byte)((sample & 1) != 0 ? target | bit : target & ~bit);
            index += _step;
        }
    }

    private void WriteBytes(ReadOnlySpan<int> samples, Span<byte> destination, int index)
    {
        foreach (var sample in samples)
        {
            destination[index] = (byte)(sample << _extend >> _extend);
            index += _step;
        }
    }

    private void WriteWords(ReadOnlySpan<int> samples, Span<byte> destination, int index)
    {
        var offset = 2 * index;
        foreach (var sample in samples)
        {
            BinaryPrimitives.WriteInt16LittleEndian(destination[offset..], unchecked((short)(sample << _extend >> _extend)));
            offset += 2 * _step;
        }
    }

    private void WriteLongWords(ReadOnlySpan<int> samples, Span<byte> destination, int index)
    {
        var offset = 4 * index;
        foreach (var sample in samples)
        {
            BinaryPrimitives.WriteInt32LittleEndian(destination[offset..], sample << _extend >> _extend);
            offset += 4 * _step;
        }
    }
}
