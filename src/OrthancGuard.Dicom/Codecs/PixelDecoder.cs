using System.Diagnostics.CodeAnalysis;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Codecs;

/// <summary>
/// Decodes single frames of Pixel Data (7FE0,0010), native or encapsulated, always to the same form: colour-by-pixel, little
/// endian, <see cref="PixelDescription.BitsAllocated"/> a sample (several to a byte, lowest bit first, if fewer than 8).
/// </summary>
public static class PixelDecoder
{
    /// <summary>What the frames that <see cref="TryDecode"/> delivers are: colour-by-pixel, and RGB where a decoder undoes the colour transform.</summary>
    public static PixelDescription Describe(PixelDescription encoded, DicomTransferSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(encoded);
        ArgumentNullException.ThrowIfNull(syntax);
        var photometric = encoded.PhotometricInterpretation;
        if (FrameDecoders.Find(syntax.Uid) is { } decoder)
            photometric = decoder.DecodedPhotometricInterpretation(photometric);
        else if (photometric is "YBR_FULL_422")
            photometric = "YBR_FULL";
        return encoded with { PhotometricInterpretation = photometric, PlanarConfiguration = 0 };
    }

    /// <summary>
    /// Decodes frame <paramref name="frame"/> (from 0) into <paramref name="destination"/>, whose length must be
    /// <see cref="PixelDescription.FrameLength"/>. On failure the destination's content means nothing.
    /// </summary>
    public static bool TryDecode(
        DicomDataset dataset, DicomTransferSyntax syntax, int frame, Span<byte> destination, [NotNullWhen(false)] out DecodeFailure? failure)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(syntax);
        ArgumentOutOfRangeException.ThrowIfNegative(frame);
        try
        {
            var description = Require(dataset);
            if (frame >= description.NumberOfFrames)
                throw DecodeException.Corrupt("frame lies beyond Number of Frames");
            if (destination.Length != description.FrameLength)
                throw new ArgumentException("The destination must hold exactly one frame.", nameof(destination));
            dataset.TryGet(DicomTag.PixelData, out var item);
            switch (item)
            {
                case DicomFragmentSequence fragments:
                    var decoder = RequireDecoder(syntax);
                    decoder.Decode(Locate(dataset, fragments, description)[frame].Span, description, destination);
                    break;
                case DicomElement element when !IsEncapsulated(dataset, syntax):
                    NativeFrame.Copy(element, dataset.Syntax.IsBigEndian, description, frame, destination);
                    break;
                case null:
                    throw DecodeException.Unsupported("the data set has no Pixel Data");
                default:
                    throw DecodeException.Corrupt("Pixel Data is not in the form that the transfer syntax asks for");
            }
            failure = null;
            return true;
        }
        catch (DecodeException e)
        {
            failure = e.Failure;
            return false;
        }
    }

    /// <summary>The description of pixel data that may be decoded: complete, and within <see cref="PixelLimits"/>.</summary>
    internal static PixelDescription Require(DicomDataset dataset)
    {
        var description = PixelDescription.From(dataset)
            ?? throw DecodeException.Corrupt("attributes that describe the pixel data are absent or out of range");
        if (description.FrameLength > PixelLimits.MaxFrameLength)
            throw DecodeException.Unsupported("frame is longer than the limit");
        return description;
    }

    /// <summary>The decoder for a transfer syntax, present and usable.</summary>
    internal static IFrameDecoder RequireDecoder(DicomTransferSyntax syntax) =>
        FrameDecoders.Find(syntax.Uid) ?? throw DecodeException.NoDecoder($"no decoder for {syntax.Name}");

    internal static FragmentedFrames Locate(DicomDataset dataset, DicomFragmentSequence fragments, PixelDescription description)
    {
        var extended = dataset.TryGetElement(DicomTag.ExtendedOffsetTable, out var table) ? table.Value : default;
        return FragmentedFrames.Locate(fragments.Fragments, fragments.OffsetTable.Span, extended.Span, description.NumberOfFrames);
    }

    /// <summary>Only Pixel Data at top level must be encapsulated where the transfer syntax is; an icon's may be native (PS3.5 A.4).</summary>
    private static bool IsEncapsulated(DicomDataset dataset, DicomTransferSyntax syntax) => syntax.IsEncapsulated && dataset.Parent is null;
}
