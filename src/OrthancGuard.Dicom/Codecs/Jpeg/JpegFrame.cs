namespace OrthancGuard.Dicom.Codecs.Jpeg;

/// <summary>A JPEG frame header: the start-of-frame marker, sample precision in bits, size in pixels and components.</summary>
internal sealed record JpegFrame(byte Marker, int Precision, int Height, int Width, JpegComponent[] Components)
{
    public const byte Baseline = 0xC0;
    public const byte ExtendedSequential = 0xC1;
    public const byte Progressive = 0xC2;
    public const byte Lossless = 0xC3;

    /// <summary>Fails unless the frame is what the data set says it is, before anything is allocated for it.</summary>
    public void RequireFit(PixelDescription description)
    {
        if (Height != description.Rows || Width != description.Columns)
            throw DecodeException.Corrupt("JPEG frame size differs from Rows and Columns");
        if (Components.Length != description.SamplesPerPixel)
            throw DecodeException.Corrupt("JPEG component count differs from Samples per Pixel");
        if (Precision > description.BitsAllocated)
            throw DecodeException.Corrupt("JPEG precision exceeds Bits Allocated");
        if (description.BitsAllocated is not (8 or 16))
            throw DecodeException.Unsupported("JPEG with Bits Allocated other than 8 or 16");
    }

    public bool IsSubsampled => Components.Any(c => c.HorizontalSampling != 1 || c.VerticalSampling != 1);
}
