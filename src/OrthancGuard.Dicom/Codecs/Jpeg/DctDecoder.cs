using System.Buffers;
using System.Runtime.InteropServices;

namespace OrthancGuard.Dicom.Codecs.Jpeg;

/// <summary>
/// JPEG baseline and extended (ISO/IEC 10918-1 processes 1, 2 and 4): 8 bits by libjpeg-turbo, 12 bits by
/// <see cref="SequentialDctDecoder"/>. Colour comes out as RGB.
/// </summary>
internal sealed unsafe class DctDecoder : IFrameDecoder
{
    public string Name => "JPEG Baseline and Extended (libjpeg-turbo)";

    public string? Package => TurboJpegLibrary.Library.Package;

    public bool IsAlwaysLossy => true;

    // Two bits are the least for a block; four luminance and two chrominance blocks can give 16 × 16 pixels of three bytes.
    public long? MaxExpansion => 1024;

    public string? Unavailable() => TurboJpegLibrary.Library.Unavailable;

    public string DecodedPhotometricInterpretation(string encoded) =>
        encoded.StartsWith("YBR", StringComparison.Ordinal) ? "RGB" : encoded;

    public void Decode(ReadOnlySpan<byte> frame, PixelDescription description, Span<byte> destination)
    {
        var reader = new JpegReader(frame);
        var header = reader.ReadFrame();
        header.RequireFit(description);
        if (header.Marker is not (JpegFrame.Baseline or JpegFrame.ExtendedSequential or JpegFrame.Progressive))
            throw DecodeException.Corrupt("JPEG frame is not of a DCT process");
        if (header is { Precision: 12, Marker: JpegFrame.ExtendedSequential })
        {
            SequentialDctDecoder.Decode(frame, ref reader, header, description, destination);
            return;
        }
        if (header.Precision != 8 || header.Components.Length is not (1 or 3))
            throw DecodeException.Unsupported("JPEG of this precision and component count");
        DecodeEightBits(frame, reader, header, description, destination);
    }

    private static void DecodeEightBits(
        ReadOnlySpan<byte> frame, JpegReader reader, JpegFrame header, PixelDescription description, Span<byte> destination)
    {
        TurboJpegLibrary.Library.Require();
        // The application segments that say how colour is coded may follow the frame header.
        _ = reader.ReadScan() ?? throw DecodeException.Corrupt("JPEG image has no scan");
        var ycbcr = header.Components.Length == 3
            && JpegColour.IsYcbcr(description.PhotometricInterpretation, reader.AdobeTransform, reader.HasJfif, header);
        var stream = ArrayPool<byte>.Shared.Rent(JpegColour.DeclaredLength(frame.Length));
        try
        {
            var length = JpegColour.Declare(frame, header.Components.Length, ycbcr, stream);
            if (description.BitsAllocated == 8)
                Decompress(stream.AsSpan(0, length), header, destination);
            else
                DecompressWide(stream.AsSpan(0, length), header, description, destination);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(stream, clearArray: true);
        }
    }

    private static void DecompressWide(ReadOnlySpan<byte> stream, JpegFrame header, PixelDescription description, Span<byte> destination)
    {
        var samples = new byte[checked(header.Width * header.Height * header.Components.Length)];
        Decompress(stream, header, samples);
        // Eight-bit samples of a signed image keep their sign in sixteen.
        var words = MemoryMarshal.Cast<byte, short>(destination);
        for (var i = 0; i < samples.Length; i++)
            words[i] = description.IsSigned ? (sbyte)samples[i] : samples[i];
    }

    private static void Decompress(ReadOnlySpan<byte> stream, JpegFrame header, Span<byte> destination)
    {
        var components = header.Components.Length;
        if (destination.Length != header.Width * header.Height * components)
            throw new ArgumentException("Destination does not fit the frame.", nameof(destination));
        var handle = TurboJpegLibrary.Create();
        if (handle == 0)
            throw DecodeException.Unsupported("libjpeg-turbo could not allocate a decoder");
        try
        {
            const int flags = TurboJpegLibrary.StopOnWarning | TurboJpegLibrary.LimitScans;
            fixed (byte* source = stream, target = destination)
            {
                var format = components == 1 ? TurboJpegLibrary.Gray : TurboJpegLibrary.Rgb;
                var result = TurboJpegLibrary.Decompress(
                    handle, source, new CULong((uint)stream.Length), target, header.Width, header.Width * components, header.Height,
                    format, flags);
                if (result != 0)
                    throw DecodeException.Corrupt("JPEG stream refused by libjpeg-turbo as damaged");
            }
        }
        finally
        {
            _ = TurboJpegLibrary.Destroy(handle);
        }
    }
}
