namespace OrthancGuard.Dicom.Codecs;

/// <summary>
/// What the Image Pixel Module (PS3.3 C.7.6.3) says of the pixel data: sizes in pixels, depths in bits.
/// <see cref="PixelDecoder"/> delivers frames that fit this description in colour-by-pixel order, little endian.
/// </summary>
public sealed partial record PixelDescription
{
    public required int Rows { get; init; }

    public required int Columns { get; init; }

    /// <summary>1 where the attribute is absent.</summary>
    public int NumberOfFrames { get; init; } = 1;

    public required int SamplesPerPixel { get; init; }

    public required int BitsAllocated { get; init; }

    public required int BitsStored { get; init; }

    public required int HighBit { get; init; }

    public bool IsSigned { get; init; }

    public required string PhotometricInterpretation { get; init; }

    /// <summary>0 colour-by-pixel, 1 colour-by-plane, as the data set says; a decoded frame is always colour-by-pixel.</summary>
    public int PlanarConfiguration { get; init; }

    /// <summary>Bytes of one sample; 1 where a byte holds several.</summary>
    public int BytesPerSample => (BitsAllocated + 7) / 8;

    /// <summary>Bits of one decoded frame. Frames of one-bit pixels follow each other without padding in native pixel data.</summary>
    public long FrameBits => (long)Rows * Columns * SamplesPerPixel * BitsAllocated;

    /// <summary>Bytes of one decoded frame.</summary>
    public long FrameLength => (FrameBits + 7) / 8;
}
