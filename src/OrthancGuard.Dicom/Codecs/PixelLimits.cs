namespace OrthancGuard.Dicom.Codecs;

/// <summary>What is decoded at most. Descriptions and code streams are untrusted; these bounds hold before memory is taken.</summary>
internal static class PixelLimits
{
    /// <summary>Bytes of one decoded frame.</summary>
    public const long MaxFrameLength = 512L << 20;

    /// <summary>Samples that a frame of a codec without a bound on its compression may have, however few its encoded bytes: a blank frame is small.</summary>
    private const long MaxUnprovenSamples = 16L << 20;

    /// <summary>Samples of a larger frame for each encoded byte.</summary>
    private const long MaxSamplesPerByte = 4096;

    /// <summary>Bytes of all frames: the longest array there is.</summary>
    public static readonly long MaxPixelDataLength = Array.MaxLength - 1;

    /// <summary>Fails where a few bytes ask a native decoder for a great deal of memory.</summary>
    public static void RequirePlausible(PixelDescription description, int encodedLength)
    {
        var samples = (long)description.Rows * description.Columns * description.SamplesPerPixel;
        if (samples > MaxUnprovenSamples && samples / MaxSamplesPerByte > encodedLength)
            throw DecodeException.Corrupt("encoded frame is too short for the image");
    }
}
