using System.IO.Compression;

namespace OrthancGuard.Dicom.Codecs.Deflate;

/// <summary>Deflated Image Frame Compression (PS3.5 A.4.13): each frame is a raw deflate stream of its native bytes.</summary>
internal sealed class DeflatedFrameDecoder : IFrameDecoder
{
    public string Name => "Deflated Image Frame";

    public string? Package => null;

    public long? MaxExpansion => 1032;

    public string? Unavailable() => null;

    public string DecodedPhotometricInterpretation(string encoded) => encoded;

    public unsafe void Decode(ReadOnlySpan<byte> frame, PixelDescription description, Span<byte> destination)
    {
        if (description.SamplesPerPixel > 1 && description.PlanarConfiguration != 0)
            throw DecodeException.Unsupported("deflated frames that are colour-by-plane");
        fixed (byte* pointer = frame)
        {
            using var stream = new UnmanagedMemoryStream(pointer, frame.Length);
            using var inflater = new DeflateStream(stream, CompressionMode.Decompress);
            try
            {
                inflater.ReadExactly(destination);
                // One pad byte makes the native length even; anything more contradicts Rows and Columns.
                Span<byte> surplus = stackalloc byte[2];
                if (inflater.ReadAtLeast(surplus, 2, throwOnEndOfStream: false) == 2)
                    throw DecodeException.Corrupt("deflated frame holds more bytes than the image has");
            }
            catch (InvalidDataException)
            {
                throw DecodeException.Corrupt("deflate stream is damaged");
            }
            catch (EndOfStreamException)
            {
                throw DecodeException.Corrupt("deflated frame holds fewer bytes than the image has");
            }
        }
    }
}
