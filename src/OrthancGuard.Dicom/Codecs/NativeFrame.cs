using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Codecs;

/// <summary>Takes one frame out of native pixel data: little endian, colour-by-pixel, YBR_FULL_422 spread to YBR_FULL.</summary>
internal static class NativeFrame
{
    public static void Copy(DicomElement pixelData, bool bigEndian, PixelDescription description, int frame, Span<byte> destination)
    {
        if (description.PhotometricInterpretation is "YBR_FULL_422" && description.SamplesPerPixel == 3)
        {
            Spread(pixelData.Value.Span, description, frame, destination);
            return;
        }
        var source = pixelData.Value.Span;
        var firstBit = frame * description.FrameBits;
        if (firstBit + description.FrameBits > 8L * source.Length)
            throw DecodeException.Corrupt("pixel data is shorter than its description");
        // Words are swapped, not pixel cells: a cell of 32 bits in OW is two words, the lower one first (PS3.5 7.3, 8.1.1).
        var swap = bigEndian ? pixelData.VR.UnitSize : 1;
        if ((description.FrameBits & 7) != 0 || (firstBit & 7) != 0)
        {
            CopyBits(source, firstBit, description.FrameBits, swap, destination);
            return;
        }
        var first = firstBit / 8;
        if (swap == 1)
        {
            source.Slice((int)first, destination.Length).CopyTo(destination);
        }
        else
        {
            for (var i = 0; i < destination.Length; i++)
                destination[i] = ByteAt(source, first + i, swap);
        }
        if (description is { PlanarConfiguration: 1, SamplesPerPixel: > 1 })
            Interleave(description, destination);
    }

    private static void CopyBits(ReadOnlySpan<byte> source, long firstBit, long bits, int swap, Span<byte> destination)
    {
        var shift = (int)(firstBit & 7);
        var last = source.Length - 1L;
        for (var i = 0; i < destination.Length; i++)
        {
            var index = (firstBit / 8) + i;
            var pair = ByteAt(source, index, swap) | (index < last ? ByteAt(source, index + 1, swap) << 8 : 0);
            destination[i] = (byte)(pair >> shift);
        }
        if ((bits & 7) != 0)
            destination[^1] &= (byte)((1 << (int)(bits & 7)) - 1);
    }

    /// <summary>The byte at a position of the little-endian form of data in words of <paramref name="swap"/> bytes.</summary>
    private static byte ByteAt(ReadOnlySpan<byte> source, long index, int swap)
    {
        var position = index - (index % swap) + (swap - 1 - (index % swap));
        return position < source.Length ? source[(int)position] : (byte)0;
    }

    private static void Interleave(PixelDescription description, Span<byte> frame)
    {
        var planes = frame.ToArray();
        var (samples, width) = (description.SamplesPerPixel, description.BytesPerSample);
        var plane = planes.Length / samples;
        for (var sample = 0; sample < samples; sample++)
        {
            for (var i = 0; i < plane; i++)
                frame[(i / width * width * samples) + (sample * width) + (i % width)] = planes[(sample * plane) + i];
        }
    }

    /// <summary>Two luminance values share a pair of chrominance values (PS3.3 C.7.6.3.1.2).</summary>
    private static void Spread(ReadOnlySpan<byte> source, PixelDescription description, int frame, Span<byte> destination)
    {
        if (description.BitsAllocated != 8 || description.Columns % 2 != 0)
            throw DecodeException.Unsupported("YBR_FULL_422 with odd Columns or other than 8 bits");
        var length = 2L * description.Rows * description.Columns;
        if ((frame + 1) * length > source.Length)
            throw DecodeException.Corrupt("pixel data is shorter than its description");
        var pairs = source.Slice((int)(frame * length), (int)length);
        for (var (from, to) = (0, 0); from < pairs.Length; from += 4, to += 6)
        {
            (destination[to], destination[to + 3]) = (pairs[from], pairs[from + 1]);
            destination[to + 1] = destination[to + 4] = pairs[from + 2];
            destination[to + 2] = destination[to + 5] = pairs[from + 3];
        }
    }
}
