using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Data;

/// <summary>Reading from the first bytes, as the gate does: what is enough, what needs more, what no more bytes will mend.</summary>
public sealed class DicomFileHeaderTests
{
    private static readonly byte[] Dataset = new Bytes().Text(0x0008_0060, "CS", "CT")
        .Header(0x0008_1140, "SQ", Bytes.Undefined).Item().Text(0x0008_1155, "UI", "1.2\0").ItemEnd().SequenceEnd()
        .Text(0x0010_0020, "LO", "ID").UInt16(0x0028_0010, "US", 512).Value(0x7FE0_0010, "OW", new byte[1000]).ToArray();

    private static readonly int PixelData = Dataset.Length - 1012;

    [Fact]
    public void EveryPrefixIsEnoughOrNeedsMoreAndNeverHalfAHeader()
    {
        for (var length = 0; length <= Dataset.Length; length++)
        {
            var read = DicomFile.TryReadDataset(
                Dataset.AsMemory(0, length), DicomTransferSyntax.ExplicitVRLittleEndian, DicomTag.PixelData, isWhole: false, out var dataset);
            Assert.Equal(length >= PixelData + 8, read);
            if (read)
                Assert.Equal([DicomTag.Modality, DicomTag.ReferencedImageSequence, DicomTag.PatientID, DicomTag.Rows], dataset!.Select(item => item.Tag));
        }
    }

    [Fact]
    public void ThePrefixOfAFileIsNoDifferent()
    {
        var bytes = Bytes.File(Bytes.ExplicitLittle, Dataset);
        for (var length = 133; length <= bytes.Length; length++)
        {
            var read = DicomFile.TryReadHeader(bytes.AsMemory(0, length), DicomTag.PixelData, isWhole: false, out var header);
            Assert.Equal(length >= bytes.Length - 1012 + 8, read);
            Assert.True(!read || (header!.IsHeaderOnly && header.Dataset.Count == 4));
        }
    }

    [Fact]
    public void ADataSetThatEndsBeforeTheTagIsCompleteWhenItIsSaidToBeWhole()
    {
        var bytes = Dataset.AsMemory(0, PixelData);
        Assert.False(DicomFile.TryReadDataset(bytes, DicomTransferSyntax.ExplicitVRLittleEndian, DicomTag.PixelData, isWhole: false, out _));
        Assert.True(DicomFile.TryReadDataset(bytes, DicomTransferSyntax.ExplicitVRLittleEndian, DicomTag.PixelData, isWhole: true, out var dataset));
        Assert.Equal("ID", dataset.GetString(DicomTag.PatientID));
        Assert.Equal(
            DicomFormatError.Truncated,
            Assert.Throws<DicomFormatException>(() => DicomFile.ReadDataset(bytes, DicomTransferSyntax.ExplicitVRLittleEndian, DicomTag.PixelData)).Error);
    }

    [Fact]
    public void WhatIsBrokenIsNotWaitedFor()
    {
        var broken = new Bytes().Text(0x0008_0060, "CS", "CT").Raw(0x10, 0, 0x20, 0, 0xFF, 0x01, 0xFF, 0xFF, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12).ToArray();
        Assert.Throws<DicomFormatException>(
            () => DicomFile.TryReadDataset(broken, DicomTransferSyntax.ExplicitVRLittleEndian, DicomTag.PixelData, isWhole: false, out _));
        Assert.Throws<DicomFormatException>(
            () => DicomFile.TryReadDataset(Dataset.AsMemory(0, 20), DicomTransferSyntax.ExplicitVRLittleEndian, DicomTag.PixelData, isWhole: true, out _));
    }

    [Fact]
    public void AValueBeyondTheLimitIsNotWaitedForEither()
    {
        var huge = new Bytes().Header(0x0009_1001, "OB", 1 << 30).ToArray();
        var limits = new DicomReaderLimits { MaxElementLength = 1 << 20 };
        var error = Assert.Throws<DicomFormatException>(
            () => DicomFile.TryReadDataset(huge, DicomTransferSyntax.ExplicitVRLittleEndian, DicomTag.PixelData, isWhole: false, out _, limits));
        Assert.Equal(DicomFormatError.ElementTooLong, error.Error);
    }
}
