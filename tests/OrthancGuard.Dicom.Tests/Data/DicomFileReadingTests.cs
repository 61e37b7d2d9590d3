using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Data;

public sealed class DicomFileReadingTests
{
    private static readonly Bytes Plain = new Bytes().Text(0x0008_0060, "CS", "CT").Text(0x0010_0020, "LO", "ID-1").UInt16(0x0028_0010, "US", 512);

    [Fact]
    public void AnUntouchedFileIsWrittenByteForByte()
    {
        var bytes = Bytes.File(Bytes.ExplicitLittle, Plain);
        Assert.Equal(bytes, DicomFile.Read(bytes).ToArray());
    }

    [Fact]
    public void EachEncodingIsRead()
    {
        foreach (var (uid, dataset) in new[]
        {
            (Bytes.ImplicitLittle, Bytes.Implicit()), (Bytes.ExplicitLittle, new Bytes()), (Bytes.ExplicitBig, Bytes.BigEndian()),
        })
        {
            dataset.Text(0x0010_0020, "LO", "ID-1").Sequence(0x0008_1140, Same(dataset, uid).UInt16(0x0028_0010, "US", 7)).UInt16(0x0028_0010, "US", 512);
            var file = DicomFile.Read(Bytes.File(uid, dataset));
            Assert.Equal(uid, file.Syntax.Uid);
            Assert.Equal("ID-1", file.Dataset.GetString(DicomTag.PatientID));
            Assert.Equal(512, file.Dataset.GetInt32(DicomTag.Rows));
            Assert.True(file.Dataset.TryGetSequence(DicomTag.ReferencedImageSequence, out var sequence));
            Assert.Equal(7, Assert.Single(sequence.Items).GetInt32(DicomTag.Rows));
            Assert.Equal(Bytes.File(uid, dataset), file.ToArray());
        }
    }

    [Fact]
    public void AFileWithoutPreambleOrMetaGroupIsReadInTheEncodingItHas()
    {
        foreach (var (uid, dataset) in new[]
        {
            (Bytes.ImplicitLittle, Bytes.Implicit()), (Bytes.ExplicitLittle, new Bytes()), (Bytes.ExplicitBig, Bytes.BigEndian()),
        })
        {
            var bytes = dataset.Text(0x0008_0060, "CS", "CT").Text(0x0010_0020, "LO", "ID-1").ToArray();
            var file = DicomFile.Read(bytes);
            Assert.Equal(uid, file.Syntax.Uid);
            Assert.Equal(0, file.Preamble.Length);
            Assert.Equal(0, file.FileMeta.Count);
            Assert.Equal("ID-1", file.Dataset.GetString(DicomTag.PatientID));
            Assert.Equal(bytes, file.ToArray());
        }
    }

    [Fact]
    public void AMetaGroupWithoutPreambleIsRead()
    {
        var bytes = Bytes.File(Bytes.ImplicitLittle, Bytes.Implicit().Text(0x0010_0020, "LO", "ID-1"))[132..];
        var file = DicomFile.Read(bytes);
        Assert.Equal("ID-1", file.Dataset.GetString(DicomTag.PatientID));
        Assert.Equal(Bytes.ImplicitLittle, file.FileMeta.GetString(DicomTag.TransferSyntaxUID));
        Assert.Equal(bytes, file.ToArray());
    }

    [Fact]
    public void AWrongTransferSyntaxGivesWayToWhatTheBytesAre()
    {
        var file = DicomFile.Read(Bytes.File(Bytes.ExplicitLittle, Bytes.Implicit().Text(0x0008_0060, "CS", "CT").Text(0x0010_0020, "LO", "ID-1")));
        Assert.Equal(DicomTransferSyntax.ImplicitVRLittleEndian, file.Syntax);
        Assert.Equal("ID-1", file.Dataset.GetString(DicomTag.PatientID));

        file = DicomFile.Read(Bytes.File(Bytes.ImplicitLittle, new Bytes().Text(0x0008_0060, "CS", "CT").Text(0x0010_0020, "LO", "ID-1")));
        Assert.Equal(DicomTransferSyntax.ExplicitVRLittleEndian, file.Syntax);
        Assert.Equal("ID-1", file.Dataset.GetString(DicomTag.PatientID));
    }

    [Fact]
    public void TheDeclaredByteOrderHoldsUnlessOnlyTheOtherMakesSense()
    {
        // (0400,0561) and (0004,6105): both could begin a data set.
        var little = new Bytes().Sequence(0x0400_0561, new Bytes().Text(0x0010_0020, "LO", "ID"));
        Assert.Equal(DicomTransferSyntax.ExplicitVRLittleEndian, DicomFile.Read(Bytes.File(Bytes.ExplicitLittle, little)).Syntax);
        Assert.Equal(DicomTransferSyntax.ExplicitVRBigEndian, DicomFile.Read(Bytes.File(Bytes.ExplicitLittle, Bytes.BigEndian().Text(0x0008_0060, "CS", "CT"))).Syntax);
        Assert.Equal(DicomTransferSyntax.ExplicitVRLittleEndian, DicomFile.Read(Bytes.File(Bytes.ExplicitBig, new Bytes().Text(0x0008_0060, "CS", "CT"))).Syntax);
    }

    [Fact]
    public void AnUnknownTransferSyntaxIsReadAndSaidToBeUnknown()
    {
        var file = DicomFile.Read(Bytes.File("1.2.3.4", Plain));
        Assert.False(file.Syntax.IsKnown);
        Assert.Equal("1.2.3.4", file.Syntax.Uid);
        Assert.Equal("ID-1", file.Dataset.GetString(DicomTag.PatientID));
    }

    [Fact]
    public void EncapsulatedPixelDataIsOffsetTableAndFragments()
    {
        var dataset = new Bytes().Header(0x7FE0_0010, "OB", Bytes.Undefined).Item(4).Raw(0, 0, 0, 0).Item(2).Raw(1, 2).Item(4).Raw(3, 4, 5, 6).SequenceEnd();
        var bytes = Bytes.File(Bytes.JpegBaseline, dataset);
        var file = DicomFile.Read(bytes);
        Assert.True(file.Dataset.TryGet(DicomTag.PixelData, out var item));
        var pixels = Assert.IsType<DicomFragmentSequence>(item);
        Assert.Equal(4, pixels.OffsetTable.Length);
        Assert.Equal([1, 2], pixels.Fragments[0].ToArray());
        Assert.Equal([3, 4, 5, 6], pixels.Fragments[1].ToArray());
        Assert.Equal(bytes, file.ToArray());
    }

    [Fact]
    public void PixelDataIsASliceOfTheFile()
    {
        var bytes = Bytes.File(Bytes.ExplicitLittle, new Bytes().Value(0x7FE0_0010, "OW", 1, 2, 3, 4));
        Assert.True(DicomFile.Read(bytes).Dataset.TryGetElement(DicomTag.PixelData, out var pixels));
        Assert.True(pixels.Value.Span.Overlaps(bytes, out var offset));
        Assert.Equal(bytes.Length - 4, -offset);
    }

    [Fact]
    public void BytesAfterThePixelDataAreTrailing()
    {
        byte[] rest = [0xDE, 0xAD, 0xBE, 0xEF, 1, 2, 3, 4, 5];
        var bytes = (byte[])[.. Bytes.File(Bytes.ExplicitLittle, new Bytes().Value(0x7FE0_0010, "OW", 1, 2, 3, 4)), .. rest];
        var file = DicomFile.Read(bytes);
        Assert.Equal(rest, file.TrailingBytes.ToArray());
        Assert.Equal(bytes, file.ToArray());
    }

    [Fact]
    public void AnElementAfterThePixelDataIsAnElementEvenOutOfOrder()
    {
        var file = DicomFile.Read(Bytes.File(Bytes.ExplicitLittle, new Bytes().Value(0x7FE0_0010, "OW", 1, 2).Text(0x0010_0010, "PN", "A^B ")));
        Assert.Equal("A^B", file.Dataset.GetString(DicomTag.PatientName));
        Assert.Equal(0, file.TrailingBytes.Length);
    }

    [Fact]
    public void ZerosAfterADataSetAreTrailingAndOtherBytesAreNot()
    {
        Assert.Equal(10, DicomFile.Read((byte[])[.. Bytes.File(Bytes.ExplicitLittle, Plain), .. new byte[10]]).TrailingBytes.Length);
        Assert.Throws<DicomFormatException>(() => DicomFile.Read((byte[])[.. Bytes.File(Bytes.ExplicitLittle, Plain), 0, 0, 0, 0, 0, 0, 0, 0, 9]));
    }

    [Fact]
    public void ZerosBetweenMetaGroupAndDataSetArePassedOver()
    {
        var bytes = Bytes.File(Bytes.ExplicitLittle, [.. new byte[8], .. Plain.ToArray()]);
        var file = DicomFile.Read(bytes);
        Assert.Equal("ID-1", file.Dataset.GetString(DicomTag.PatientID));
        Assert.Equal(bytes, file.ToArray());
    }

    private static Bytes Same(Bytes _, string uid) =>
        uid == Bytes.ImplicitLittle ? Bytes.Implicit() : uid == Bytes.ExplicitBig ? Bytes.BigEndian() : new Bytes();
}
