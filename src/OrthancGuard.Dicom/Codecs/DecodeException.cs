namespace OrthancGuard.Dicom.Codecs;

/// <summary>
/// Leaves the depths of a decoder at the first fault. It never crosses <see cref="PixelDecoder"/>, which hands it on as a
/// <see cref="DecodeFailure"/>.
/// </summary>
internal sealed class DecodeException(DecodeFailureReason reason, string detail) : Exception(detail)
{
    public DecodeFailure Failure { get; } = new(reason, detail);

    public static DecodeException Corrupt(string detail) => new(DecodeFailureReason.CorruptData, detail);

    public static DecodeException Unsupported(string detail) => new(DecodeFailureReason.Unsupported, detail);

    public static DecodeException NoDecoder(string detail) => new(DecodeFailureReason.NoDecoder, detail);
}
