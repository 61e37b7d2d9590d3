namespace OrthancGuard.Dicom.Codecs;

/// <summary>Why pixel data could not be decoded.</summary>
public enum DecodeFailureReason
{
    /// <summary>Nothing here decodes this transfer syntax, or the library that does is not installed.</summary>
    NoDecoder,

    /// <summary>The encoded data is damaged, or contradicts the attributes that describe it.</summary>
    CorruptData,

    /// <summary>The data may be sound, but its form (bit depth, sampling, size) is not one that is decoded here.</summary>
    Unsupported,
}

/// <summary>A failed decoding, as a value. <paramref name="Detail"/> is plain words for an administrator and holds no element value.</summary>
public sealed record DecodeFailure(DecodeFailureReason Reason, string Detail)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Reason}: {Detail}";
}
