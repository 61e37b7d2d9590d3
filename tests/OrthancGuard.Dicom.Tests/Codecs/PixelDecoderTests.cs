using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Codecs;

public sealed class PixelDecoderTests
{
    private static readonly DicomTransferSyntax Rle = DicomTransferSyntax.Find("1.2.840.10008.1.2.5")!;

    [Fact]
    public void ANativeFrameIsTakenOutAsItStands()
    {
        var description = SyntheticImage.Describe(2, 1, 16, 12) with { NumberOfFrames = 2 };
        Assert.Equal([5, 6, 7, 8], Decode(DicomImage.Native(description, [1, 2, 3, 4, 5, 6, 7, 8]), 1));
    }

    [Fact]
    public void BigEndianWordsAreTurned()
    {
        var description = SyntheticImage.Describe(2, 1, 16, 12);
        var file = DicomImage.Native(description, [1, 2, 3, 4]).WithSyntax(DicomTransferSyntax.ExplicitVRBigEndian);
        Assert.Equal([2, 1, 4, 3], DicomImage.Pixels(file));
        Assert.Equal([1, 2, 3, 4], Decode(file, 0));
    }

    [Fact]
    public void EightBitPixelsInBigEndianWordsAreTurned()
    {
        var dataset = DicomImage.Dataset(SyntheticImage.Describe(3, 1, 8, 8), new DicomElement(DicomTag.PixelData, DicomVR.OW, new byte[] { 1, 2, 3, 0 }));
        var file = new DicomFile(dataset).WithSyntax(DicomTransferSyntax.ExplicitVRBigEndian);
        Assert.Equal([2, 1, 0, 3], DicomImage.Pixels(file));
        Assert.Equal([1, 2, 3], Decode(file, 0));
    }

    [Fact]
    public void ColourPlanesAreInterleaved()
    {
        var description = SyntheticImage.Describe(2, 1, 8, 8, samples: 3) with { PlanarConfiguration = 1 };
        Assert.Equal([1, 3, 5, 2, 4, 6], Decode(DicomImage.Native(description, [1, 2, 3, 4, 5, 6]), 0));
    }

    [Fact]
    public void WidePlanesAreInterleavedByTheSample()
    {
        var description = SyntheticImage.Describe(2, 1, 16, 16, samples: 3) with { PlanarConfiguration = 1 };
        Assert.Equal([1, 0, 3, 0, 5, 0, 2, 0, 4, 0, 6, 0], Decode(DicomImage.Native(description, [1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0]), 0));
    }

    [Fact]
    public void SharedChrominanceIsSpread()
    {
        var description = SyntheticImage.Describe(2, 1, 8, 8, samples: 3, photometric: "YBR_FULL_422") with { NumberOfFrames = 2 };
        var file = DicomImage.Native(description, [1, 2, 3, 4, 5, 6, 7, 8]);
        Assert.Equal([5, 7, 8, 6, 7, 8], Decode(file, 1));
        Assert.Equal("YBR_FULL", PixelDecoder.Describe(description, file.Syntax).PhotometricInterpretation);
    }

    [Fact]
    public void OneBitFramesStartWithinAByte()
    {
        var description = SyntheticImage.Describe(3, 3, 1, 1) with { NumberOfFrames = 3 };
        var file = DicomImage.Native(description, [0b1000_0001, 0b0000_0010, 0b1111_1110, 0b0000_0111]);
        Assert.Equal([0b1000_0001, 0], Decode(file, 0));
        Assert.Equal([0b0000_0001, 1], Decode(file, 1));
        Assert.Equal([0b1111_1111, 1], Decode(file, 2));
    }

    [Fact]
    public void AnEncapsulatedFrameIsDecoded()
    {
        var description = SyntheticImage.Describe(2, 1, 8, 8) with { NumberOfFrames = 2 };
        var file = DicomImage.Encapsulated(description, Rle, RleFrame(7), RleFrame(9));
        Assert.Equal([9, 9], Decode(file, 1));
    }

    [Fact]
    public void PixelDataThatIsTooShortIsCorrupt() =>
        Assert.Equal(DecodeFailureReason.CorruptData, Fail(DicomImage.Native(SyntheticImage.Describe(2, 2, 8, 8), [1, 2])).Reason);

    [Fact]
    public void ATransferSyntaxWithoutADecoderIsNamed()
    {
        var video = DicomTransferSyntax.Find("1.2.840.10008.1.2.4.102")!;
        var failure = Fail(DicomImage.Encapsulated(SyntheticImage.Describe(2, 1, 8, 8), video, [0, 0]));
        Assert.Equal(DecodeFailureReason.NoDecoder, failure.Reason);
        Assert.Contains(video.Name, failure.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void AFrameBeyondTheLimitIsRefusedBeforeMemoryIsTaken()
    {
        var file = DicomImage.Encapsulated(SyntheticImage.Describe(65535, 65535, 16, 16, samples: 3), Rle, RleFrame(1));
        Assert.False(DicomDecompressor.TryToExplicitLittleEndian(file, out _, out var failure));
        Assert.Equal(DecodeFailureReason.Unsupported, failure.Reason);
    }

    [Fact]
    public void AnImageThatItsBytesCannotHoldIsRefusedBeforeMemoryIsTaken()
    {
        var file = DicomImage.Encapsulated(SyntheticImage.Describe(20000, 20000, 8, 8), Rle, RleFrame(1));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(DicomDecompressor.TryToExplicitLittleEndian(file, out _, out var failure));
        Assert.Equal(DecodeFailureReason.CorruptData, failure.Reason);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1_000_000);
    }

    [Theory]
    [InlineData(0x0028, 0x0010)]
    [InlineData(0x0028, 0x0011)]
    [InlineData(0x0028, 0x0100)]
    public void AnImageWithoutItsSizeIsCorrupt(int group, int element)
    {
        var file = DicomImage.Native(SyntheticImage.Describe(2, 1, 8, 8), [1, 2]);
        file.Dataset.Remove(new DicomTag((ushort)group, (ushort)element));
        Assert.Null(PixelDescription.From(file.Dataset));
        Assert.Equal(DecodeFailureReason.CorruptData, Fail(file).Reason);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("many")]
    [InlineData("99999999999")]
    public void ANumberOfFramesThatIsNoneIsCorrupt(string frames)
    {
        var file = DicomImage.Native(SyntheticImage.Describe(2, 1, 8, 8), [1, 2]);
        file.Dataset.AddOrUpdate(DicomImage.Text(DicomTag.NumberOfFrames, DicomVR.IS, frames));
        Assert.Null(PixelDescription.From(file.Dataset));
    }

    internal static byte[] RleFrame(byte value)
    {
        var frame = new byte[66];
        (frame[0], frame[4], frame[64], frame[65]) = (1, 64, 0xFF, value);
        return frame;
    }

    private static byte[] Decode(DicomFile file, int frame)
    {
        var decoded = new byte[PixelDescription.From(file.Dataset)!.FrameLength];
        Assert.True(PixelDecoder.TryDecode(file.Dataset, file.Syntax, frame, decoded, out var failure), failure?.ToString());
        return decoded;
    }

    private static DecodeFailure Fail(DicomFile file)
    {
        var decoded = new byte[PixelDescription.From(file.Dataset)?.FrameLength ?? 0];
        Assert.False(PixelDecoder.TryDecode(file.Dataset, file.Syntax, 0, decoded, out var failure));
        return failure;
    }
}
