namespace OrthancGuard.Dicom.Codecs;

/// <summary>What is decoded at most. Descriptions and code streams are untrusted; these bounds hold before memory is taken.</summary>
internal static class PixelLimits
{
    /// <summary>Bytes of one decoded frame.</summary>
    public const long MaxFrameLength = 512L << 20;

    /// <summary>Bytes of all frames: the longest array there is.</summary>
    public static readonly long MaxPixelDataLength = Array.MaxLength - 1;
}
