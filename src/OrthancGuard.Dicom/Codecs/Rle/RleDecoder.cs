using System.Buffers.Binary;

namespace OrthancGuard.Dicom.Codecs.Rle;

/// <summary>
/// RLE Lossless (PS3.5 Annex G): a 64-byte header and one PackBits segment for each byte plane, most significant byte of the
/// first sample first. One-bit frames are a single segment of packed bits.
/// </summary>
internal sealed class RleDecoder : IFrameDecoder
{
    private const int HeaderLength = 64;
    private const int MaxSegments = 15;

    public string Name => "RLE Lossless";

    public string? Package => null;

    public long? MaxExpansion => 64;

    public string? Unavailable() => null;

    public string DecodedPhotometricInterpretation(string encoded) => encoded;

    public void Decode(ReadOnlySpan<byte> frame, PixelDescription description, Span<byte> destination)
    {
        var bytesPerSample = description.BitsAllocated == 1 ? 1 : description.BytesPerSample;
        var planes = description.BitsAllocated == 1 ? 1 : description.SamplesPerPixel * bytesPerSample;
        if (description.BitsAllocated == 1 && description.SamplesPerPixel != 1)
            throw DecodeException.Unsupported("RLE with one bit allocated and more than one sample a pixel");
        if (frame.Length < HeaderLength)
            throw DecodeException.Corrupt("RLE frame is shorter than its header");
        var segments = BinaryPrimitives.ReadUInt32LittleEndian(frame);
        if (segments != planes || segments > MaxSegments)
            throw DecodeException.Corrupt("RLE segment count does not fit the samples and bits of the image");

        for (var segment = 0; segment < planes; segment++)
        {
            var start = SegmentOffset(frame, segment);
            var end = segment + 1 < planes ? SegmentOffset(frame, segment + 1) : (uint)frame.Length;
            if (start < HeaderLength || end < start || end > frame.Length)
                throw DecodeException.Corrupt("RLE segment lies outside its frame");
            var sample = segment / bytesPerSample;
            var byteOfSample = bytesPerSample - 1 - (segment % bytesPerSample);
            Unpack(frame[(int)start..(int)end], destination, (sample * bytesPerSample) + byteOfSample, planes);
        }
    }

    private static uint SegmentOffset(ReadOnlySpan<byte> frame, int segment) =>
        BinaryPrimitives.ReadUInt32LittleEndian(frame[(4 + (4 * segment))..]);

    /// <summary>Writes every <paramref name="stride"/>th byte from <paramref name="position"/> on until the frame is full.</summary>
    private static void Unpack(ReadOnlySpan<byte> source, Span<byte> destination, int position, int stride)
    {
        var read = 0;
        while (position < destination.Length)
        {
            if (read >= source.Length)
                throw DecodeException.Corrupt("RLE segment ends before the frame is full");
            var control = (sbyte)source[read++];
            if (control >= 0)
            {
                var count = control + 1;
                if (count > source.Length - read)
                    throw DecodeException.Corrupt("RLE literal run is cut off");
                position = WriteLiterals(source.Slice(read, count), destination, position, stride);
                read += count;
            }
            else if (control != -128)
            {
                if (read >= source.Length)
                    throw DecodeException.Corrupt("RLE replicate run is cut off");
                position = WriteRun(source[read++], 1 - control, destination, position, stride);
            }
        }
    }

    private static int WriteLiterals(ReadOnlySpan<byte> literals, Span<byte> destination, int position, int stride)
    {
        foreach (var value in literals)
        {
            if (position >= destination.Length)
                break;
            destination[position] = value;
            position += stride;
        }
        return position;
    }

    private static int WriteRun(byte value, int count, Span<byte> destination, int position, int stride)
    {
        if (stride == 1)
        {
            count = Math.Min(count, destination.Length - position);
            destination.Slice(position, count).Fill(value);
            return position + count;
        }
        for (; count > 0 && position < destination.Length; count--, position += stride)
            destination[position] = value;
        return position;
    }
}
