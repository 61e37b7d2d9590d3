namespace OrthancGuard.Dicom.Codecs.Jpeg;

/// <summary>
/// Decides whether a three-component JPEG stream is coded as YCbCr, and says so to the decoder by an Adobe segment in place of the
/// stream's own application segments, so that no library guesses.
/// </summary>
internal static class JpegColour
{
    private const int AdobeLength = 16;

    /// <summary>
    /// The data set decides where it says YBR. Where it says RGB the stream may know better: by its Adobe segment, then JFIF, which
    /// is YCbCr by definition.
    /// </summary>
    public static bool IsYcbcr(string photometricInterpretation, int? adobeTransform, bool hasJfif, JpegFrame frame)
    {
        if (photometricInterpretation.StartsWith("YBR", StringComparison.Ordinal))
            return true;
        if (adobeTransform is { } transform)
            return transform == 1;
        return hasJfif && frame.Components is not [{ Id: (byte)'R' }, { Id: (byte)'G' }, { Id: (byte)'B' }];
    }

    /// <summary>Room that <see cref="Declare"/> needs for a stream of this length.</summary>
    public static int DeclaredLength(int length) => length + AdobeLength + 2;

    /// <summary>
    /// Copies the stream without application and comment segments, with an Adobe segment where there are three components, and with
    /// an end-of-image marker behind it (some encoders leave it out). Returns the length written.
    /// </summary>
    public static int Declare(ReadOnlySpan<byte> stream, int components, bool ycbcr, Span<byte> destination)
    {
        var written = Append(destination, 0, [0xFF, 0xD8]);
        if (components == 3)
        {
            written = Append(
                destination, written, [0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, (byte)(ycbcr ? 1 : 0)]);
        }
        var position = 2;
        while (position + 4 <= stream.Length && stream[position] == 0xFF && stream[position + 1] != 0xDA)
        {
            var marker = stream[position + 1];
            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD9))
            {
                position += marker == 0xFF ? 1 : 2;
                continue;
            }
            var end = Math.Min(stream.Length, position + 2 + ((stream[position + 2] << 8) | stream[position + 3]));
            if (marker is not ((>= 0xE0 and <= 0xEF) or 0xFE))
                written = Append(destination, written, stream[position..end]);
            position = end;
        }
        written = Append(destination, written, stream[Math.Min(position, stream.Length)..]);
        return Append(destination, written, [0xFF, 0xD9]);
    }

    private static int Append(Span<byte> destination, int position, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(destination[position..]);
        return position + bytes.Length;
    }
}
