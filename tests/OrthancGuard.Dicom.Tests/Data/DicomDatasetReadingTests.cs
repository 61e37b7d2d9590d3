using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Data;

public sealed class DicomDatasetReadingTests
{
    [Fact]
    public void UndefinedLengthsEndAtTheirDelimiters()
    {
        var dataset = Explicit(new Bytes().Header(0x0008_1140, "SQ", Bytes.Undefined)
            .Item().Text(0x0008_1155, "UI", "1.2\0").ItemEnd().Item(12).Text(0x0008_1155, "UI", "1.3\0").SequenceEnd()
            .Text(0x0010_0020, "LO", "ID"));
        Assert.True(dataset.TryGetSequence(DicomTag.ReferencedImageSequence, out var sequence));
        Assert.True(sequence.HasUndefinedLength);
        Assert.Equal([true, false], sequence.Items.Select(item => item.HasUndefinedLength));
        Assert.Equal(["1.2", "1.3"], sequence.Items.Select(item => item.GetString(DicomTag.ReferencedSOPInstanceUID)));
        Assert.Equal("ID", dataset.GetString(DicomTag.PatientID));
    }

    [Fact]
    public void AnEmptySequenceHasNoItemsInEitherForm()
    {
        var dataset = Explicit(new Bytes().Sequence(0x0008_1140).Header(0x0008_1115, "SQ", Bytes.Undefined).SequenceEnd());
        Assert.All(dataset, item => Assert.Empty(Assert.IsType<DicomSequence>(item).Items));
    }

    [Fact]
    public void UnknownOfUndefinedLengthIsASequenceInImplicitLittleEndian()
    {
        foreach (var (syntax, bytes) in new[] { (DicomTransferSyntax.ExplicitVRLittleEndian, new Bytes()), (DicomTransferSyntax.ExplicitVRBigEndian, Bytes.BigEndian()) })
        {
            bytes.Header(0x0009_1001, "UN", Bytes.Undefined)
                .Raw(Bytes.Implicit().Item().Text(0x0010_0020, "LO", "ID").ItemEnd().SequenceEnd().ToArray())
                .UInt16(0x0028_0010, "US", 3);
            var dataset = DicomFile.ReadDataset(bytes.ToArray(), syntax);
            var sequence = Assert.IsType<DicomSequence>(dataset[0]);
            Assert.Equal(DicomVR.UN, sequence.VR);
            Assert.Equal("ID", Assert.Single(sequence.Items).GetString(DicomTag.PatientID));
            Assert.Equal(DicomTransferSyntax.ImplicitVRLittleEndian, sequence.Items[0].Syntax);
            Assert.Equal(3, dataset.GetInt32(DicomTag.Rows));
        }
    }

    [Fact]
    public void UnknownOfExplicitLengthCanBeParsedAsTheSequenceItIs()
    {
        foreach (var content in new[] { Bytes.Implicit(), new Bytes() })
        {
            var value = content.Item().Text(0x0010_0020, "LO", "ID").ItemEnd().ToArray();
            var dataset = Explicit(new Bytes().Value(0x0008_1140, "UN", value));
            Assert.IsType<DicomElement>(dataset[0]);
            Assert.True(dataset.TryParseUnknownAsSequence(DicomTag.ReferencedImageSequence, out var sequence));
            Assert.Equal("ID", Assert.Single(sequence.Items).GetString(DicomTag.PatientID));
            Assert.Equal(DicomVR.SQ, sequence.VR);
        }

        Assert.False(Explicit(new Bytes().Value(0x0008_1140, "UN", 1, 2)).TryParseUnknownAsSequence(DicomTag.ReferencedImageSequence, out _));
    }

    [Fact]
    public void ImplicitElementsTakeTheirVRFromTheDictionaries()
    {
        var dataset = Implicit(Bytes.Implicit()
            .Text(0x0009_0010, "LO", "GEMS_IDEN_01").Text(0x0009_1001, "LO", "X ").Text(0x0009_2001, "LO", "Y ")
            .Text(0x0010_0020, "LO", "ID").Text(0x0010_9999, "LO", "??"));
        Assert.Equal(
            ["(0009,0010) LO", "(0009,1001) LO", "(0009,2001) UN", "(0010,0020) LO", "(0010,9999) UN"],
            dataset.Select(item => item.ToString()!));
        Assert.Equal("GEMS_IDEN_01", dataset.FindPrivateCreator(new DicomTag(0x0009, 0x1001)));
    }

    [Fact]
    public void PixelRepresentationDecidesBetweenSignedAndUnsignedAlsoFromAround()
    {
        foreach (var (representation, vr) in new[] { ((ushort)0, DicomVR.US), ((ushort)1, DicomVR.SS) })
        {
            var dataset = Implicit(Bytes.Implicit().UInt16(0x0028_0103, "US", representation).UInt16(0x0028_0106, "US", 9)
                .Sequence(0x0028_3000, Bytes.Implicit().UInt16(0x0028_3002, "US", 4, 0, 16).UInt16(0x0028_3006, "US", 1, 2, 3, 4)));
            Assert.True(dataset.TryGet(DicomTag.SmallestImagePixelValue, out var smallest));
            Assert.Equal(vr, smallest.VR);
            Assert.True(dataset.TryGetSequence(DicomTag.ModalityLUTSequence, out var sequence));
            Assert.Equal([vr, DicomVR.OW], sequence.Items[0].Select(item => item.VR));
        }
    }

    [Fact]
    public void APrivateSequenceMayHaveItemsInTheOtherEncoding()
    {
        var inner = new Bytes().Text(0x0010_0020, "LO", "ID").Text(0x0010_0040, "CS", "F ");
        var dataset = Implicit(Bytes.Implicit().Text(0x2005_0010, "LO", "Philips MR Imaging DD 005 ").Sequence(0x2005_100F, inner));
        Assert.Equal("ID", Assert.IsType<DicomSequence>(dataset[1]).Items[0].GetString(DicomTag.PatientID));

        inner = Bytes.Implicit().Text(0x0010_0020, "LO", "ID").Text(0x0010_0040, "CS", "F ");
        dataset = Explicit(new Bytes().Sequence(0x2005_100F, inner));
        Assert.Equal("ID", Assert.IsType<DicomSequence>(dataset[0]).Items[0].GetString(DicomTag.PatientID));
    }

    [Fact]
    public void APrivateValueThatIsNoSequenceStaysAValueWhateverTheDictionarySays()
    {
        foreach (var value in new byte[][] { [1, 2, 3, 4], [0xFE, 0xFF, 0x00, 0xE0, 0x40, 0, 0, 0, 1, 2] })
        {
            var dataset = Implicit(Bytes.Implicit().Text(0x2005_0010, "LO", "Philips MR Imaging DD 005 ").Value(0x2005_100F, "SQ", value).Text(0x2005_1399, "CS", "NO"));
            Assert.Equal(3, dataset.Count);
            Assert.Equal(value, Assert.IsType<DicomElement>(dataset[1]).Value.ToArray());
            Assert.Equal(DicomVR.UN, dataset[1].VR);
        }
    }

    [Fact]
    public void DuplicatesAndDisorderAreKeptAndTheFirstIsFound()
    {
        var dataset = Explicit(new Bytes().Text(0x0010_0020, "LO", "A ").Text(0x0008_0060, "CS", "CT").Text(0x0010_0020, "LO", "B "));
        Assert.Equal(["A ", "CT", "B "], dataset.Select(item => System.Text.Encoding.ASCII.GetString(((DicomElement)item).Value.Span)));
        Assert.Equal("A", dataset.GetString(DicomTag.PatientID));
        Assert.Equal("CT", dataset.GetString(DicomTag.Modality));
    }

    [Fact]
    public void OddAndOverlongValuesAreReadAsTheyAre()
    {
        var text = new string('x', 301);
        var dataset = Explicit(new Bytes().Text(0x0008_0050, "SH", text).Text(0x0008_0060, "CS", "CT"));
        Assert.Equal(text, dataset.GetString(DicomTag.AccessionNumber));
        Assert.Equal("CT", dataset.GetString(DicomTag.Modality));
    }

    [Fact]
    public void AVRYetToComeHasTheLongFormAndAShortFormIsTakenWhereOnlyThatFits()
    {
        var dataset = Explicit(new Bytes().Raw(0x08, 0, 0x01, 0, (byte)'Z', (byte)'Q', 0, 0, 2, 0, 0, 0, 7, 7)
            .Raw(0x08, 0, 0x02, 0, (byte)'Z', (byte)'R', 2, 0, 8, 8).Text(0x0008_0060, "CS", "CT"));
        Assert.Equal([7, 7], ((DicomElement)dataset[0]).Value.ToArray());
        Assert.Equal([8, 8], ((DicomElement)dataset[1]).Value.ToArray());
        Assert.Equal("ZQ", dataset[0].VR.ToString());
        Assert.False(dataset[0].VR.IsKnown);
        Assert.Equal("CT", dataset.GetString(DicomTag.Modality));
    }

    [Fact]
    public void ASingleElementWithoutVRIsReadInAnExplicitDataSet()
    {
        var dataset = Explicit(new Bytes().Text(0x0008_0050, "SH", "A1").Raw(Bytes.Implicit().Text(0x0008_0060, "CS", "CT").ToArray()).Text(0x0010_0020, "LO", "ID"));
        Assert.Equal("CT", dataset.GetString(DicomTag.Modality));
        Assert.Equal("ID", dataset.GetString(DicomTag.PatientID));
    }

    [Fact]
    public void ADelimiterMayCarryALengthAndMayEndAnExplicitLength()
    {
        var odd = new Bytes().Header(0x0008_1140, "SQ", Bytes.Undefined).Item().Text(0x0010_0020, "LO", "ID")
            .Raw(0xFE, 0xFF, 0x0D, 0xE0, 9, 0, 0, 0).SequenceEnd();
        Assert.Single(Assert.IsType<DicomSequence>(Explicit(odd)[0]).Items);

        var item = new Bytes().Item(18).Text(0x0010_0020, "LO", "ID").ItemEnd().SequenceEnd();
        var counted = new Bytes().Header(0x0008_1140, "SQ", (uint)item.ToArray().Length).Raw(item.ToArray()).Text(0x0010_0020, "LO", "ID");
        Assert.Equal(2, Explicit(counted).Count);
    }

    private static DicomDataset Explicit(Bytes bytes) => DicomFile.ReadDataset(bytes.ToArray(), DicomTransferSyntax.ExplicitVRLittleEndian);

    private static DicomDataset Implicit(Bytes bytes) => DicomFile.ReadDataset(bytes.ToArray(), DicomTransferSyntax.ImplicitVRLittleEndian);
}
