using System.Buffers;
using System.Runtime.InteropServices;

namespace OrthancGuard.Dicom.Codecs.JpegLs;

/// <summary>JPEG-LS lossless and near-lossless (ISO/IEC 14495-1) by CharLS.</summary>
internal sealed unsafe class JpegLsDecoder : IFrameDecoder
{
    private const int ByPlane = 0;

    private static ReadOnlySpan<byte> EndOfImage => [0xFF, 0xD9];

    public string Name => "JPEG-LS (CharLS)";

    public string? Package => CharLsLibrary.Library.Package;

    public string? Unavailable() => CharLsLibrary.Library.Unavailable;

    // JPEG-LS streams of DICOM carry no colour transform (PS3.5 8.2.3).
    public string DecodedPhotometricInterpretation(string encoded) => encoded is "YBR_FULL_422" ? "YBR_FULL" : encoded;

    public void Decode(ReadOnlySpan<byte> frame, PixelDescription description, Span<byte> destination)
    {
        CharLsLibrary.Library.Require();
        if (description.BitsAllocated is not (8 or 16))
            throw DecodeException.Unsupported("JPEG-LS with Bits Allocated other than 8 or 16");
        PixelLimits.RequirePlausible(description, frame.Length);
        if (frame.Length < 4)
            throw DecodeException.Corrupt("JPEG-LS frame is too short");
        // CharLS 2.4 goes on for seconds with zeros that are not there when a cut stream does not end in a marker.
        if (frame.LastIndexOf(EndOfImage) < frame.Length - 3)
            frame = (byte[])[.. frame, .. EndOfImage];
        var decoder = CharLsLibrary.Create();
        if (decoder == 0)
            throw DecodeException.Unsupported("CharLS could not allocate a decoder");
        try
        {
            fixed (byte* source = frame)
                Decode(decoder, source, frame.Length, description, destination);
        }
        finally
        {
            CharLsLibrary.Destroy(decoder);
        }
    }

    private static void Decode(nint decoder, byte* source, int length, PixelDescription description, Span<byte> destination)
    {
        Check(CharLsLibrary.SetSource(decoder, source, (nuint)length));
        Check(CharLsLibrary.ReadHeader(decoder));
        Check(CharLsLibrary.GetFrameInfo(decoder, out var info));
        Check(CharLsLibrary.GetInterleaveMode(decoder, out var interleave));
        if (info.Width != description.Columns || info.Height != description.Rows)
            throw DecodeException.Corrupt("JPEG-LS frame size differs from Rows and Columns");
        if (info.ComponentCount != description.SamplesPerPixel)
            throw DecodeException.Corrupt("JPEG-LS component count differs from Samples per Pixel");
        if (info.BitsPerSample > description.BitsAllocated)
            throw DecodeException.Corrupt("JPEG-LS precision exceeds Bits Allocated");

        var decodedBytes = info.BitsPerSample > 8 ? 2 : 1;
        var byPlane = interleave == ByPlane && info.ComponentCount > 1;
        var extend = description.IsSigned && info.BitsPerSample < description.BitsAllocated;
        if (decodedBytes == description.BytesPerSample && !byPlane && !extend)
        {
            DecodeInto(decoder, destination);
            return;
        }
        var samples = checked((int)(description.FrameLength / description.BytesPerSample));
        var buffer = ArrayPool<byte>.Shared.Rent(samples * decodedBytes);
        try
        {
            var decoded = buffer.AsSpan(0, samples * decodedBytes);
            DecodeInto(decoder, decoded);
            Rearrange(decoded, decodedBytes, byPlane, info.BitsPerSample, description, destination);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private static void DecodeInto(nint decoder, Span<byte> destination)
    {
        fixed (byte* target = destination)
            Check(CharLsLibrary.Decode(decoder, target, (nuint)destination.Length, 0));
    }

    private static void Rearrange(
        ReadOnlySpan<byte> decoded, int decodedBytes, bool byPlane, int precision, PixelDescription description, Span<byte> destination)
    {
        var writer = new SampleWriter(description, precision);
        var row = new int[description.Columns];
        var (pixelStep, componentStep) = byPlane ? (1, description.Rows * description.Columns) : (description.SamplesPerPixel, 1);
        for (var component = 0; component < description.SamplesPerPixel; component++)
        {
            for (var y = 0; y < description.Rows; y++)
            {
                var index = (component * componentStep) + (y * description.Columns * pixelStep);
                for (var x = 0; x < row.Length; x++, index += pixelStep)
                    row[x] = decodedBytes == 1 ? decoded[index] : MemoryMarshal.Read<ushort>(decoded[(2 * index)..]);
                writer.Write(row, destination, y * description.Columns, component);
            }
        }
    }

    /// <summary>CharLS's error numbers are a closed list about streams; none of them quotes data.</summary>
    private static void Check(int error)
    {
        if (error != 0)
            throw DecodeException.Corrupt($"JPEG-LS stream refused by CharLS, error {error}");
    }
}
