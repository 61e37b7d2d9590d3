using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Codecs;

public sealed class DicomDecompressorTests
{
    private static readonly DicomTransferSyntax Rle = DicomTransferSyntax.Find("1.2.840.10008.1.2.5")!;
    private readonly PixelDescription _description = SyntheticImage.Describe(2, 1, 8, 8);

    [Fact]
    public void TheResultIsExplicitLittleEndianWithNativePixelData()
    {
        var decoded = Decompress(DicomImage.Encapsulated(_description, Rle, PixelDecoderTests.RleFrame(7)));
        Assert.Equal(DicomTransferSyntax.ExplicitVRLittleEndian, decoded.Syntax);
        Assert.Equal([7, 7], DicomImage.Pixels(decoded));
        Assert.True(decoded.Dataset.TryGet(DicomTag.PixelData, out var item) && item.VR == DicomVR.OB);
    }

    [Fact]
    public void TheSourceIsNotChanged()
    {
        var file = DicomFile.Read(DicomImage.Encapsulated(_description, Rle, PixelDecoderTests.RleFrame(7)).ToArray());
        var before = file.ToArray();
        Decompress(file);
        Assert.Equal(before, file.ToArray());
    }

    [Fact]
    public void OddPixelDataIsPaddedWithZero()
    {
        var frame = PixelDecoderTests.RleFrame(7);
        frame[64] = 0xFE;
        Assert.Equal([7, 7, 7, 0], DicomImage.Pixels(Decompress(DicomImage.Encapsulated(_description with { Columns = 3 }, Rle, frame))));
    }

    [Fact]
    public void OffsetTablesGoWithTheFragments()
    {
        var file = DicomImage.Encapsulated(_description, Rle, PixelDecoderTests.RleFrame(7));
        file.Dataset.Add(new DicomElement(DicomTag.ExtendedOffsetTable, DicomVR.OV, new byte[8]));
        file.Dataset.Add(new DicomElement(DicomTag.ExtendedOffsetTableLengths, DicomVR.OV, new byte[8]));
        var decoded = Decompress(file);
        Assert.False(decoded.Dataset.Contains(DicomTag.ExtendedOffsetTable));
        Assert.False(decoded.Dataset.Contains(DicomTag.ExtendedOffsetTableLengths));
    }

    [Fact]
    public void ColourByPlaneBecomesColourByPixel()
    {
        var description = SyntheticImage.Describe(2, 1, 8, 8, samples: 3) with { PlanarConfiguration = 1 };
        var frame = new byte[70];
        (frame[0], frame[4], frame[8], frame[12]) = (3, 64, 66, 68);
        byte[] runs = [0xFF, 1, 0xFF, 2, 0xFF, 3];
        runs.CopyTo(frame, 64);
        var decoded = Decompress(DicomImage.Encapsulated(description, Rle, frame));
        Assert.Equal([1, 2, 3, 1, 2, 3], DicomImage.Pixels(decoded));
        Assert.Equal(0, PixelDescription.From(decoded.Dataset)!.PlanarConfiguration);
    }

    [Fact]
    public void AnIconIsDecodedToo()
    {
        var file = DicomImage.Encapsulated(_description, Rle, PixelDecoderTests.RleFrame(7));
        var icon = DicomImage.Dataset(_description, DicomImage.Fragments(PixelDecoderTests.RleFrame(9)));
        file.Dataset.Add(new DicomSequence(DicomTag.IconImageSequence, icon));
        var decoded = DicomFile.Read(Decompress(file).ToArray());
        Assert.True(decoded.Dataset.TryGetSequence(DicomTag.IconImageSequence, out var sequence));
        Assert.True(sequence.Items[0].TryGetElement(DicomTag.PixelData, out var pixels));
        Assert.Equal([9, 9], pixels.Value.ToArray());
    }

    [Fact]
    public void ANativeIconBesideEncapsulatedPixelsStays()
    {
        var file = DicomImage.Encapsulated(_description, Rle, PixelDecoderTests.RleFrame(7));
        var icon = DicomImage.Dataset(_description, new DicomElement(DicomTag.PixelData, DicomVR.OB, new byte[] { 3, 4 }));
        file.Dataset.Add(new DicomSequence(DicomTag.IconImageSequence, icon));
        Assert.True(Decompress(file).Dataset.TryGetSequence(DicomTag.IconImageSequence, out var sequence));
        Assert.True(sequence.Items[0].TryGetElement(DicomTag.PixelData, out var pixels));
        Assert.Equal([3, 4], pixels.Value.ToArray());
    }

    [Fact]
    public void OneBitFramesArePackedWithoutGaps()
    {
        var description = SyntheticImage.Describe(3, 3, 1, 1) with { NumberOfFrames = 2 };
        var frame = new byte[67];
        (frame[0], frame[4], frame[64], frame[65], frame[66]) = (1, 64, 1, 0b1010_1010, 1);
        var decoded = Decompress(DicomImage.Encapsulated(description, Rle, frame, frame));
        Assert.Equal([0b1010_1010, 0b0101_0101, 0b0000_0011, 0], DicomImage.Pixels(decoded));
    }

    [Fact]
    public void ADataSetWithoutPixelsOnlyChangesItsTransferSyntax()
    {
        var dataset = DicomImage.Dataset(_description, DicomImage.Text(DicomTag.PatientName, DicomVR.PN, "A^B"));
        var decoded = Decompress(new DicomFile(dataset, Rle));
        Assert.False(decoded.Dataset.Contains(DicomTag.PixelData));
        Assert.Equal(DicomTransferSyntax.ExplicitVRLittleEndian, decoded.Syntax);
    }

    [Fact]
    public void BigEndianIsTurned()
    {
        var description = SyntheticImage.Describe(2, 1, 16, 12);
        var file = DicomImage.Native(description, [1, 2, 3, 4]).WithSyntax(DicomTransferSyntax.ExplicitVRBigEndian);
        Assert.Equal([1, 2, 3, 4], DicomImage.Pixels(Decompress(file)));
    }

    [Fact]
    public void NativePixelDataUnderAnEncapsulatedSyntaxIsCorrupt()
    {
        var dataset = DicomImage.Dataset(_description, new DicomElement(DicomTag.PixelData, DicomVR.OB, new byte[] { 1, 2 }));
        Assert.False(DicomDecompressor.TryToExplicitLittleEndian(new DicomFile(dataset, Rle), out var decoded, out var failure));
        Assert.Equal(DecodeFailureReason.CorruptData, failure.Reason);
        Assert.Null(decoded);
    }

    private static DicomFile Decompress(DicomFile file)
    {
        Assert.True(DicomDecompressor.TryToExplicitLittleEndian(file, out var decoded, out var failure), failure?.ToString());
        return decoded;
    }
}
