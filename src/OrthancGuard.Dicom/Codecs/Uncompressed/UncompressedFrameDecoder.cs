namespace OrthancGuard.Dicom.Codecs.Uncompressed;

/// <summary>Encapsulated Uncompressed Explicit VR Little Endian (PS3.5 A.4.11): each frame is its native bytes.</summary>
internal sealed class UncompressedFrameDecoder : IFrameDecoder
{
    public string Name => "Encapsulated Uncompressed";

    public string? Package => null;

    public long? MaxExpansion => 1;

    public string? Unavailable() => null;

    public string DecodedPhotometricInterpretation(string encoded) => encoded;

    public void Decode(ReadOnlySpan<byte> frame, PixelDescription description, Span<byte> destination)
    {
        if (description.SamplesPerPixel > 1 && description.PlanarConfiguration != 0)
            throw DecodeException.Unsupported("encapsulated uncompressed frames that are colour-by-plane");
        if (frame.Length != destination.Length && frame.Length != destination.Length + (destination.Length & 1))
            throw DecodeException.Corrupt("encapsulated frame length does not fit the image");
        frame[..destination.Length].CopyTo(destination);
    }
}
