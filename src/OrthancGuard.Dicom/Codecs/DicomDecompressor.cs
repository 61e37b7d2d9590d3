using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Codecs;

/// <summary>Turns a file of any transfer syntax into explicit VR little-endian with native pixel data.</summary>
public static class DicomDecompressor
{
    /// <summary>
    /// Decodes all pixel data, icons included, and sets the attributes that describe it. What is already native keeps its bytes and
    /// its attributes (byte order aside). The source is not changed; the result has a meta group of its own.
    /// </summary>
    public static bool TryToExplicitLittleEndian(
        DicomFile file, [NotNullWhen(true)] out DicomFile? decompressed, [NotNullWhen(false)] out DecodeFailure? failure)
    {
        ArgumentNullException.ThrowIfNull(file);
        (decompressed, failure) = (null, null);
        if (!file.Syntax.IsEncapsulated)
        {
            decompressed = file.WithSyntax(DicomTransferSyntax.ExplicitVRLittleEndian);
            return true;
        }
        try
        {
            if (!file.Syntax.IsKnown || !file.Syntax.IsExplicitVR || file.Syntax.IsBigEndian)
                throw DecodeException.NoDecoder("no decoder for an unknown transfer syntax");
            if (file.Dataset.TryGet(DicomTag.PixelData, out var item) && item is not DicomFragmentSequence)
                throw DecodeException.Corrupt("Pixel Data is native although the transfer syntax is encapsulated");
            var dataset = file.Dataset.Clone();
            Decompress(dataset, file.Syntax);
            decompressed = new DicomFile(dataset, DicomTransferSyntax.ExplicitVRLittleEndian);
            return true;
        }
        catch (DecodeException e)
        {
            failure = e.Failure;
            return false;
        }
    }

    private static void Decompress(DicomDataset dataset, DicomTransferSyntax syntax)
    {
        DicomFragmentSequence? pixelData = null;
        foreach (var item in dataset)
        {
            switch (item)
            {
                case DicomFragmentSequence fragments when item.Tag == DicomTag.PixelData:
                    pixelData = fragments;
                    break;
                case DicomFragmentSequence:
                    throw DecodeException.Corrupt("an element other than Pixel Data is encapsulated");
                case DicomSequence sequence:
                    foreach (var nested in sequence.Items)
                        Decompress(nested, syntax);
                    break;
            }
        }
        if (pixelData is not null)
            Replace(dataset, pixelData, syntax);
    }

    private static void Replace(DicomDataset dataset, DicomFragmentSequence fragments, DicomTransferSyntax syntax)
    {
        var encoded = PixelDecoder.Require(dataset);
        var decoder = PixelDecoder.RequireDecoder(syntax);
        var pixels = DecodeAll(PixelDecoder.Locate(dataset, fragments, encoded), encoded, decoder);
        var decoded = PixelDecoder.Describe(encoded, syntax);

        dataset.Remove(DicomTag.ExtendedOffsetTable);
        dataset.Remove(DicomTag.ExtendedOffsetTableLengths);
        dataset.AddOrUpdate(new DicomElement(DicomTag.PixelData, encoded.BitsAllocated > 8 ? DicomVR.OW : DicomVR.OB, pixels));
        if (!string.Equals(decoded.PhotometricInterpretation, encoded.PhotometricInterpretation, StringComparison.Ordinal))
            dataset.AddOrUpdate(CodeString(DicomTag.PhotometricInterpretation, decoded.PhotometricInterpretation));
        if (decoded.SamplesPerPixel > 1)
            dataset.AddOrUpdate(DicomElement.FromNumbers<ushort>(DicomTag.PlanarConfiguration, DicomVR.US, 0));
        // Decoding does not bring back what lossy compression took away (PS3.3 C.7.6.1.1.5).
        if (decoder.IsAlwaysLossy && dataset.Parent is null)
            dataset.AddOrUpdate(CodeString(DicomTag.LossyImageCompression, "01"));
        if (dataset.Parent is null && dataset.GetString(DicomTag.LossyImageCompression) is "01")
            SayHowLossy(dataset, syntax, pixels.Length, fragments);
    }

    // Type 1C: what the file says of it stays; what it leaves out can still be told while the compressed pixels are here.
    private static void SayHowLossy(DicomDataset dataset, DicomTransferSyntax syntax, long decoded, DicomFragmentSequence fragments)
    {
        if (LossyMethod(syntax) is not { } method || !string.IsNullOrEmpty(dataset.GetString(DicomTag.LossyImageCompressionRatio)))
            return;
        var encoded = Math.Max(1, fragments.Fragments.Sum(static fragment => (long)fragment.Length));
        var ratio = ((double)decoded / encoded).ToString("0.##", CultureInfo.InvariantCulture);
        dataset.AddOrUpdate(new DicomElement(DicomTag.LossyImageCompressionRatio, DicomVR.DS, Encoding.ASCII.GetBytes(ratio)));
        if (string.IsNullOrEmpty(dataset.GetString(DicomTag.LossyImageCompressionMethod)))
            dataset.AddOrUpdate(CodeString(DicomTag.LossyImageCompressionMethod, method));
    }

    // PS3.3 C.7.6.1.1.5.1; null for a syntax that loses nothing.
    private static string? LossyMethod(DicomTransferSyntax syntax) => syntax.Uid switch
    {
        DicomUid.JPEGBaseline8Bit or DicomUid.JPEGExtended12Bit => "ISO_10918_1",
        DicomUid.JPEGLSNearLossless => "ISO_14495_1",
        DicomUid.JPEG2000 => "ISO_15444_1",
        _ => null,
    };

    private static byte[] DecodeAll(FragmentedFrames frames, PixelDescription description, IFrameDecoder decoder)
    {
        var bits = description.FrameBits * description.NumberOfFrames;
        if (bits / 8 > PixelLimits.MaxPixelDataLength)
            throw DecodeException.Unsupported("decoded pixel data is longer than the limit");
        if (decoder.MaxExpansion is { } expansion && bits / 8 > frames.EncodedLength * expansion)
            throw DecodeException.Corrupt("encoded pixel data is too short for its frames");
        var pixels = GC.AllocateUninitializedArray<byte>((int)((bits + 15) / 16) * 2);
        pixels.AsSpan((int)(bits / 8)).Clear();
        var length = (int)description.FrameLength;
        if ((description.FrameBits & 7) == 0)
        {
            for (var frame = 0; frame < description.NumberOfFrames; frame++)
                decoder.Decode(frames[frame].Span, description, pixels.AsSpan(frame * length, length));
            return pixels;
        }
        pixels.AsSpan().Clear();
        var packed = new byte[length];
        for (var frame = 0; frame < description.NumberOfFrames; frame++)
        {
            decoder.Decode(frames[frame].Span, description, packed);
            AppendBits(packed, description.FrameBits, pixels, frame * description.FrameBits);
        }
        return pixels;
    }

    /// <summary>Native frames of one-bit pixels follow each other within a byte (PS3.5 8.1.1).</summary>
    private static void AppendBits(ReadOnlySpan<byte> source, long bits, Span<byte> destination, long firstBit)
    {
        for (var i = 0L; i < bits; i++)
        {
            var bit = (source[(int)(i >> 3)] >> (int)(i & 7)) & 1;
            destination[(int)((firstBit + i) >> 3)] |= (byte)(bit << (int)((firstBit + i) & 7));
        }
    }

    private static DicomElement CodeString(DicomTag tag, string value) => new(tag, DicomVR.CS, Encoding.ASCII.GetBytes(value));
}
