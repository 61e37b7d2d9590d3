using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Data;

public sealed class DicomFileEditingTests
{
    [Fact]
    public void AnEditChangesItsElementAndNoOtherByte()
    {
        // An odd length and a reserved field that is not zero: both must come through.
        var dataset = new Bytes().Text(0x0008_0050, "SH", "odd").Text(0x0010_0020, "LO", "ID").Raw(0x42, 0, 0x11, 0, (byte)'O', (byte)'B', 9, 9, 2, 0, 0, 0, 1, 2);
        var file = DicomFile.Read(Bytes.File(Bytes.ExplicitLittle, dataset));
        file.Dataset.Add(DicomTag.PatientID, DicomVR.LO, "Other");
        var expected = new Bytes().Text(0x0008_0050, "SH", "odd").Text(0x0010_0020, "LO", "Other ").Raw(0x42, 0, 0x11, 0, (byte)'O', (byte)'B', 9, 9, 2, 0, 0, 0, 1, 2);
        Assert.Equal(Bytes.File(Bytes.ExplicitLittle, expected), file.ToArray());
    }

    [Fact]
    public void PreambleMetaGroupAndTrailingBytesSurviveAnEditOfTheDataSet()
    {
        var bytes = (byte[])[.. Bytes.File(Bytes.ExplicitLittle, new Bytes().Text(0x0010_0020, "LO", "ID").Value(0x7FE0_0010, "OW", 1, 2)), 0xAA, 0xBB, 0xCC];
        bytes[3] = 77;
        var file = DicomFile.Read(bytes);
        Assert.True(file.Dataset.Remove(DicomTag.PatientID));
        Assert.Equal([.. bytes[..^27], .. bytes[^17..]], file.ToArray());
    }

    [Fact]
    public void AnEditWithinSequencesMendsTheLengthsAroundItAndKeepsUndefinedOnes()
    {
        static Bytes Nested(string id) => new Bytes().Header(0x0008_1115, "SQ", Bytes.Undefined).Item().Text(0x0008_1155, "UI", "1.2\0")
            .Sequence(0x0008_1140, new Bytes().Text(0x0010_0020, "LO", id)).ItemEnd().SequenceEnd();
        static byte[] Built(string id) => Bytes.File(
            Bytes.ExplicitLittle, new Bytes().Sequence(0x0008_1110, new Bytes().Text(0x0008_0060, "CS", "CT"), Nested(id)).Text(0x0010_0040, "CS", "F "));

        var file = DicomFile.Read(Built("ID"));
        var innermost = Sequence(Sequence(Sequence(file.Dataset, DicomTag.ReferencedStudySequence).Items[1], DicomTag.ReferencedSeriesSequence).Items[0], DicomTag.ReferencedImageSequence);
        innermost.Items[0].Add(DicomTag.PatientID, DicomVR.LO, "A longer one");
        Assert.True(file.IsEdited);
        Assert.Equal(Built("A longer one"), file.ToArray());
    }

    [Fact]
    public void ASequenceNextToAnEditKeepsItsBytesHoweverOdd()
    {
        byte[] odd = new Bytes().Header(0x0008_1140, "SQ", Bytes.Undefined).Item().Text(0x0010_0020, "LO", "ID").Raw(0xFE, 0xFF, 0x0D, 0xE0, 9, 0, 0, 0).SequenceEnd().ToArray();
        var file = DicomFile.Read(Bytes.File(Bytes.ExplicitLittle, new Bytes().Raw(odd).Text(0x0010_0020, "LO", "ID")));
        file.Dataset.Add(DicomTag.PatientID, DicomVR.LO, "XY");
        Assert.Equal(Bytes.File(Bytes.ExplicitLittle, new Bytes().Raw(odd).Text(0x0010_0020, "LO", "XY")), file.ToArray());
    }

    [Fact]
    public void AnEditInsideAnUnknownOfUndefinedLengthStaysImplicit()
    {
        static byte[] Built(string id) => Bytes.File(
            Bytes.ExplicitLittle,
            new Bytes().Header(0x0009_1001, "UN", Bytes.Undefined).Raw(Bytes.Implicit().Item().Text(0x0010_0020, "LO", id).ItemEnd().SequenceEnd().ToArray()));
        var file = DicomFile.Read(Built("ID"));
        ((DicomSequence)file.Dataset[0]).Items[0].Add(DicomTag.PatientID, DicomVR.LO, "Other!");
        Assert.Equal(Built("Other!"), file.ToArray());
    }

    [Fact]
    public void EditsInABigEndianFileAreBigEndian()
    {
        static byte[] Built(ushort rows) => Bytes.File(Bytes.ExplicitBig, Bytes.BigEndian().Sequence(0x0008_1140, Bytes.BigEndian().UInt16(0x0028_0010, "US", rows)).UInt16(0x0028_0010, "US", rows));
        var file = DicomFile.Read(Built(512));
        foreach (var dataset in new[] { file.Dataset, Sequence(file.Dataset, DicomTag.ReferencedImageSequence).Items[0] })
        {
            dataset.AddOrUpdate(DicomElement.FromNumbers<ushort>(DicomTag.Rows, DicomVR.US, 258));
            Assert.Equal(258, dataset.GetInt32(DicomTag.Rows));
        }

        Assert.Equal(Built(258), file.ToArray());
    }

    [Fact]
    public void ASequenceThatWasBuiltIsAdoptedByABigEndianDataSet()
    {
        var file = DicomFile.Read(Bytes.File(Bytes.ExplicitBig, Bytes.BigEndian().UInt16(0x0028_0010, "US", 1)));
        file.Dataset.AddOrUpdate(new DicomSequence(DicomTag.ReferencedImageSequence, new DicomDataset { { DicomTag.Rows, DicomVR.US, "258" } }));
        var expected = Bytes.BigEndian().Sequence(0x0008_1140, Bytes.BigEndian().UInt16(0x0028_0010, "US", 258)).UInt16(0x0028_0010, "US", 1);
        Assert.Equal(Bytes.File(Bytes.ExplicitBig, expected), file.ToArray());
    }

    [Fact]
    public void AnUpdateLeavesNoSecondCopyAndARemovalNone()
    {
        var bytes = new Bytes().Text(0x0010_0020, "LO", "A ").Text(0x0008_0060, "CS", "CT").Text(0x0010_0020, "LO", "B ").ToArray();
        var dataset = DicomFile.ReadDataset(bytes, DicomTransferSyntax.ExplicitVRLittleEndian);
        dataset.Add(DicomTag.PatientID, DicomVR.LO, "C");
        Assert.Equal(["(0010,0020) LO", "(0008,0060) CS"], dataset.Select(item => item.ToString()!));
        Assert.Equal("C", dataset.GetString(DicomTag.PatientID));

        dataset = DicomFile.ReadDataset(bytes, DicomTransferSyntax.ExplicitVRLittleEndian);
        Assert.True(dataset.Remove(DicomTag.PatientID));
        Assert.False(dataset.Contains(DicomTag.PatientID));
        Assert.Equal(DicomTag.Modality, Assert.Single(dataset).Tag);
    }

    [Fact]
    public void NewElementsGoWhereTheirTagBelongs()
    {
        var dataset = new DicomDataset();
        foreach (var tag in new[] { DicomTag.PatientID, DicomTag.Modality, DicomTag.Rows, DicomTag.PatientName })
            dataset.AddOrUpdate(new DicomElement(tag, DicomVR.UN, default));
        Assert.Equal([DicomTag.Modality, DicomTag.PatientName, DicomTag.PatientID, DicomTag.Rows], dataset.Select(item => item.Tag));
        Assert.Equal(2, dataset.RemoveAll(item => item.Tag.Group == 0x0010));
        Assert.Equal(2, dataset.Count);
    }

    [Fact]
    public void GroupLengthsAreMendedInADataSetThatWasEdited()
    {
        var dataset = new Bytes().UInt32(0x0008_0000, "UL", 10).Text(0x0008_0060, "CS", "CT").UInt32(0x0010_0000, "UL", 10).Text(0x0010_0020, "LO", "ID");
        var file = DicomFile.Read(Bytes.File(Bytes.ExplicitLittle, dataset));
        file.Dataset.Add(DicomTag.PatientID, DicomVR.LO, "Other!");
        var expected = new Bytes().UInt32(0x0008_0000, "UL", 10).Text(0x0008_0060, "CS", "CT").UInt32(0x0010_0000, "UL", 14).Text(0x0010_0020, "LO", "Other!");
        Assert.Equal(Bytes.File(Bytes.ExplicitLittle, expected), file.ToArray());
    }

    [Fact]
    public void AnEditOfTheMetaGroupMendsItsLength()
    {
        var file = DicomFile.Read(Bytes.File(Bytes.ExplicitLittle, new Bytes().Text(0x0010_0020, "LO", "ID")));
        var before = file.ToArray();
        file.FileMeta.Add(DicomTag.SourceApplicationEntityTitle, DicomVR.AE, "GUARD");
        var read = DicomFile.Read(file.ToArray());
        Assert.Equal(before.Length + 14, file.ToArray().Length);
        Assert.Equal("GUARD", read.FileMeta.GetString(DicomTag.SourceApplicationEntityTitle));
        var rest = read.FileMeta.Skip(1).Sum(item => item.VR.HasLongLength ? 12 + ((DicomElement)item).Length : 8 + ((DicomElement)item).Length);
        Assert.Equal(rest, read.FileMeta.GetInt32(DicomTag.FileMetaInformationGroupLength));
    }

    [Fact]
    public void ANewFileHasAPreambleOfZerosAndAMetaGroupOfItsOwn()
    {
        var file = new DicomFile(new DicomDataset
        {
            { DicomTag.SOPClassUID, DicomVR.UI, "1.2.840.10008.5.1.4.1.1.2" },
            { DicomTag.SOPInstanceUID, DicomVR.UI, "2.25.1" },
            { DicomTag.PatientID, DicomVR.LO, "ID" },
        });
        var read = DicomFile.Read(file.ToArray());
        Assert.Equal(new byte[128], read.Preamble.ToArray());
        Assert.Equal("1.2.840.10008.5.1.4.1.1.2", read.FileMeta.GetString(DicomTag.MediaStorageSOPClassUID));
        Assert.Equal("2.25.1", read.FileMeta.GetString(DicomTag.MediaStorageSOPInstanceUID));
        Assert.Equal(Bytes.ExplicitLittle, read.FileMeta.GetString(DicomTag.TransferSyntaxUID));
        Assert.InRange(read.FileMeta.GetString(DicomTag.ImplementationVersionName)!.Length, 1, 16);
        Assert.InRange(read.FileMeta.GetString(DicomTag.ImplementationClassUID)!.Length, 1, 64);
        Assert.Equal("ID", read.Dataset.GetString(DicomTag.PatientID));
    }

    [Fact]
    public void EveryWayOfWritingWritesTheSame()
    {
        var pixels = new byte[100_000];
        new Random(3).NextBytes(pixels);
        foreach (var edit in new[] { false, true })
        {
            var file = DicomFile.Read(Bytes.File(Bytes.ExplicitLittle, new Bytes().Text(0x0010_0020, "LO", "ID").Value(0x7FE0_0010, "OW", pixels)));
            if (edit)
                file.Dataset.Add(DicomTag.PatientID, DicomVR.LO, "Another");
            var bytes = file.ToArray();
            using var stream = new MemoryStream();
            file.WriteTo(stream);
            Assert.Equal(bytes, stream.ToArray());

            var writer = new System.Buffers.ArrayBufferWriter<byte>();
            file.WriteTo(writer);
            Assert.Equal(bytes, writer.WrittenSpan.ToArray());
            writer.Clear();
            stream.SetLength(0);
            Assert.Equal(file.WriteDatasetTo(stream), file.WriteDatasetTo(writer));
            Assert.Equal(stream.Length, writer.WrittenCount);
            Assert.Equal(bytes[^writer.WrittenCount..], writer.WrittenSpan.ToArray());
            Assert.Equal(writer.WrittenSpan.ToArray(), stream.ToArray());
        }
    }

    [Fact]
    public void WritingToAStreamCopiesNoPixelData()
    {
        var file = DicomFile.Read(Bytes.File(Bytes.ExplicitLittle, new Bytes().Text(0x0010_0020, "LO", "ID").Value(0x7FE0_0010, "OW", new byte[8 << 20])));
        file.Dataset.Add(DicomTag.PatientID, DicomVR.LO, "Another");
        file.WriteTo(Stream.Null);
        var before = GC.GetAllocatedBytesForCurrentThread();
        file.WriteTo(Stream.Null);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 32 * 1024);
    }

    [Fact]
    public void AFragmentThatIsOddIsPaddedAndOneThatWasReadIsNot()
    {
        var odd = new Bytes().Header(0x7FE0_0010, "OB", Bytes.Undefined).Item(0).Item(3).Raw(1, 2, 3).SequenceEnd();
        var file = DicomFile.Read(Bytes.File(Bytes.JpegBaseline, odd));
        Assert.Equal(Bytes.File(Bytes.JpegBaseline, odd), file.ToArray());

        var pixels = (DicomFragmentSequence)file.Dataset[0];
        file.Dataset.AddOrUpdate(new DicomFragmentSequence(pixels.Tag, pixels.VR, pixels.OffsetTable, pixels.Fragments.ToArray()));
        var even = new Bytes().Header(0x7FE0_0010, "OB", Bytes.Undefined).Item(0).Item(4).Raw(1, 2, 3, 0).SequenceEnd();
        Assert.Equal(Bytes.File(Bytes.JpegBaseline, even), file.ToArray());
    }

    [Fact]
    public void NextToAnEditAVRThatNobodyKnowsBecomesUnknown()
    {
        // Its header's form is told from its neighbours, and those may change.
        var file = DicomFile.Read(Bytes.File(Bytes.ExplicitLittle, new Bytes().Raw(0x08, 0, 0x01, 0, (byte)'Z', (byte)'Q', 2, 0, 7, 7).Text(0x0010_0020, "LO", "ID")));
        file.Dataset.Add(DicomTag.PatientID, DicomVR.LO, "XY");
        Assert.Equal(Bytes.File(Bytes.ExplicitLittle, new Bytes().Value(0x0008_0001, "UN", 7, 7).Text(0x0010_0020, "LO", "XY")), file.ToArray());
    }

    [Fact]
    public void ACloneIsEditedWithoutItsOriginal()
    {
        var file = DicomFile.Read(Bytes.File(Bytes.ExplicitLittle, new Bytes().Sequence(0x0008_1140, new Bytes().Text(0x0010_0020, "LO", "ID"))));
        var clone = file.Dataset.Clone();
        Sequence(clone, DicomTag.ReferencedImageSequence).Items[0].Add(DicomTag.PatientID, DicomVR.LO, "XY");
        Assert.False(file.IsEdited);
        Assert.Equal("XY", DicomFile.Read(new DicomFile(clone).ToArray()).Dataset.TryGetSequence(DicomTag.ReferencedImageSequence, out var sequence)
            ? sequence.Items[0].GetString(DicomTag.PatientID) : null);
    }

    [Fact]
    public void AHeaderCannotBeWritten()
    {
        var header = DicomFile.ReadHeader(Bytes.File(Bytes.ExplicitLittle, new Bytes().Text(0x0010_0020, "LO", "ID").Value(0x7FE0_0010, "OW", 1, 2)), DicomTag.PixelData, isWhole: true);
        Assert.Throws<InvalidOperationException>(header.ToArray);
        Assert.Throws<InvalidOperationException>(() => header.WriteTo(Stream.Null));
        Assert.Throws<InvalidOperationException>(() => header.WriteDatasetTo(Stream.Null));
    }

    private static DicomSequence Sequence(DicomDataset dataset, DicomTag tag) =>
        dataset.TryGetSequence(tag, out var sequence) ? sequence : throw new InvalidOperationException("No sequence.");
}
