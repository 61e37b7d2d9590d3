namespace OrthancGuard.Dicom.Codecs;

/// <summary>Decodes one encapsulated frame of one family of transfer syntaxes.</summary>
internal interface IFrameDecoder
{
    /// <summary>The decoder and the library behind it, as an administrator would know them.</summary>
    string Name { get; }

    /// <summary>The Debian package this decoder needs; null for managed code.</summary>
    string? Package { get; }

    /// <summary>Why the decoder cannot be used on this machine; null if it can.</summary>
    string? Unavailable();

    /// <summary>True where a stream of these transfer syntaxes cannot be lossless.</summary>
    bool IsAlwaysLossy => false;

    /// <summary>The most bytes that one encoded byte can stand for, to refuse absurd descriptions before memory is taken; null if there is no bound.</summary>
    long? MaxExpansion => null;

    /// <summary>
    /// Writes the frame colour-by-pixel and little endian, <see cref="PixelDescription.BitsAllocated"/> a sample (packed from the
    /// lowest bit if that is 1), and fills <paramref name="destination"/> (<see cref="PixelDescription.FrameLength"/> bytes) exactly.
    /// </summary>
    /// <exception cref="DecodeException">The frame is damaged or in a form that is not decoded.</exception>
    void Decode(ReadOnlySpan<byte> frame, PixelDescription description, Span<byte> destination);

    /// <summary>Photometric interpretation of what <see cref="Decode"/> delivers.</summary>
    string DecodedPhotometricInterpretation(string encoded);
}
