using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Tests.Header;

public sealed class HeaderEditorTests
{
    private static DicomDataset Released(Action<DicomDataset> edit, ProtectionProfile? profile = null) =>
        TestObject.Release(TestObject.Ct(edit), profile).Dataset;

    [Fact]
    public void PatientStudyAndOrderGetPseudonyms()
    {
        var dataset = Released(static _ => { });
        var pseudonyms = new Pseudonymizer(TestObject.Key);
        Assert.Equal(pseudonyms.PatientId("MRN-4711", "", ""), dataset.GetString(DicomTag.PatientID));
        Assert.Equal(dataset.GetString(DicomTag.PatientID), dataset.GetString(DicomTag.PatientName));
        Assert.Equal(pseudonyms.Accession("ACC-0815"), dataset.GetString(DicomTag.AccessionNumber));
        Assert.Equal(pseudonyms.Uid(TestObject.StudyUid), dataset.GetString(DicomTag.StudyInstanceUID));
        Assert.Equal(pseudonyms.Uid(TestObject.FrameUid), dataset.GetString(DicomTag.FrameOfReferenceUID));
        Assert.Equal("", dataset.GetString(DicomTag.PatientBirthDate));
        Assert.Equal("", dataset.GetString(DicomTag.StudyDate));
    }

    [Fact]
    public void WhatIsNotListedKeepsItsBytes()
    {
        var dataset = Released(static dataset =>
        {
            dataset.Add(DicomTag.ConvolutionKernel, DicomVR.SH, "B30f ");
            dataset.Add(DicomTag.KVP, DicomVR.DS, " 120.0");
        });
        Assert.Equal(" 120.0"u8.ToArray(), Value(dataset, DicomTag.KVP));
        Assert.Equal("B30f "u8.ToArray().Append((byte)' '), Value(dataset, DicomTag.ConvolutionKernel));
    }

    [Fact]
    public void TheReportCountsWhatWasDone()
    {
        var outcome = TestObject.Protect(new ProtectionProfile(), TestObject.File(TestObject.Ct(static dataset =>
            dataset.Add(DicomTag.StudyDescription, DicomVR.LO, "Secret"))))[0];
        Assert.Equal(1, outcome.Report.Actions[ElementAction.Removed]);
        Assert.Equal(4, outcome.Report.Actions[ElementAction.Added]);
        Assert.Equal(["113100"], outcome.Report.MethodCodes);
        Assert.Contains(outcome.Uids, static uid => uid.Original == TestObject.InstanceUid);
        Assert.Equal(4, outcome.Uids.Count);
    }

    [Fact]
    public void PrivateAttributesGoAtEveryDepthWithOrWithoutACreator()
    {
        var dataset = Released(static dataset =>
        {
            dataset.Add(new DicomElement(new DicomTag(0x0011, 0x0010), DicomVR.LO, "OWNER "u8.ToArray()));
            dataset.Add(new DicomElement(new DicomTag(0x0011, 0x1001), DicomVR.UN, "secret"u8.ToArray()));
            dataset.Add(new DicomElement(new DicomTag(0x0013, 0x1001), DicomVR.LO, "orphan"u8.ToArray()));
            dataset.Add(new DicomSequence(DicomTag.CTExposureSequence, [new DicomElement(new DicomTag(0x0015, 0x1001), DicomVR.LO, "nested"u8.ToArray())]));
        });
        Assert.DoesNotContain(dataset, static item => item.Tag.IsPrivate);
        Assert.True(dataset.TryGetSequence(DicomTag.CTExposureSequence, out var kept));
        Assert.Empty(kept.Items[0]);
    }

    [Fact]
    public void ASequenceWrittenAsUnknownIsCleanedToo()
    {
        // (0008,1140) of VR UN with a length: items are implicit VR little-endian.
        var item = new DicomDataset(DicomTransferSyntax.ImplicitVRLittleEndian);
        item.Add(DicomTag.PatientName, DicomVR.PN, "Hidden^Name");
        item.Add(DicomTag.KVP, DicomVR.DS, "120");
        var encoded = new System.Buffers.ArrayBufferWriter<byte>();
        var around = new DicomDataset(DicomTransferSyntax.ImplicitVRLittleEndian) { new DicomSequence(DicomTag.CTExposureSequence, item) };
        new DicomFile(around, DicomTransferSyntax.ImplicitVRLittleEndian).WriteDatasetTo(encoded);
        var dataset = Released(d => d.Add(new DicomElement(DicomTag.CTExposureSequence, DicomVR.UN, encoded.WrittenMemory[8..])));

        Assert.True(dataset.TryGetSequence(DicomTag.CTExposureSequence, out var sequence));
        Assert.Equal("120", sequence.Items[0].GetString(DicomTag.KVP));
        Assert.NotEqual("Hidden^Name", sequence.Items[0].GetString(DicomTag.PatientName));
    }

    [Fact]
    public void BytesThatAreNoSequenceGoWhereASequenceMustBe() =>
        Assert.False(Released(static dataset => dataset.Add(new DicomElement(DicomTag.CTExposureSequence, DicomVR.UN, "Tester, Jane"u8.ToArray())))
            .Contains(DicomTag.CTExposureSequence));

    [Fact]
    public void AValueThatIsNotOfItsVRIsTakenForAnIdentifier()
    {
        var dataset = Released(static dataset =>
        {
            dataset.Add(new DicomElement(DicomTag.KVP, DicomVR.DS, "Somebody"u8.ToArray()));
            dataset.Add(new DicomElement(DicomTag.PatientPosition, DicomVR.CS, "Some^Body"u8.ToArray()));
        });
        Assert.Equal("", dataset.GetString(DicomTag.KVP));
        Assert.Equal("", dataset.GetString(DicomTag.PatientPosition));
    }

    [Fact]
    public void AnAttributeOfAnUnexpectedVRGoes() =>
        Assert.False(Released(static dataset => dataset.Add(new DicomElement(DicomTag.KVP, DicomVR.LO, "Somebody"u8.ToArray()))).Contains(DicomTag.KVP));

    [Fact]
    public void AnAttributeThatNoDictionaryKnowsGoes() =>
        Assert.False(Released(static dataset => dataset.Add(new DicomElement(new DicomTag(0x0018, 0xFF77), DicomVR.LO, "x "u8.ToArray())))
            .Contains(new DicomTag(0x0018, 0xFF77)));

    [Fact]
    public void ASecondCopyOfAnAttributeGoes()
    {
        var bytes = TestObject.File(TestObject.Ct(static dataset =>
        {
            dataset.Add(DicomTag.ConvolutionKernel, DicomVR.SH, "AAAA");
            dataset.Add(DicomTag.PatientPosition, DicomVR.CS, "HFSX");
        }));
        // (0018,5100) becomes a second (0018,1210).
        var at = bytes.AsSpan().IndexOf("HFSX"u8) - 8;
        new byte[] { 0x18, 0x00, 0x10, 0x12, (byte)'S', (byte)'H' }.CopyTo(bytes, at);
        var released = DicomFile.Read(TestObject.Protect(new ProtectionProfile(), bytes)[0].Instance!.Bytes);
        Assert.Equal("AAAA", released.Dataset.GetString(DicomTag.ConvolutionKernel));
        Assert.Single(released.Dataset, static item => item.Tag == DicomTag.ConvolutionKernel);
    }

    [Theory]
    [InlineData("seen by Tester", true)]
    [InlineData("JANE TESTER", true)]
    [InlineData("id MRN-4711.", true)]
    [InlineData("born 29.02.1960", true)]
    [InlineData("1960-02-29", true)]
    [InlineData("Dr. Medicus", true)]
    [InlineData("contest", false)]
    [InlineData("Testers", false)]
    [InlineData("MRN-47115", false)]
    [InlineData("29.02.1961", false)]
    public void TextThatNamesSomebodyGoes(string text, bool names)
    {
        var kept = Released(dataset => dataset.Add(DicomTag.ManufacturerModelName, DicomVR.LO, text)).GetString(DicomTag.ManufacturerModelName);
        Assert.Equal(names ? "REMOVED" : text, kept);
    }

    [Theory]
    [InlineData("ISO_IR 100", "Müller^Jürgen", "Rekonstruktion Müller")]
    [InlineData("ISO_IR 100", "Müller^Jürgen", "Rekonstruktion Mueller")]
    [InlineData("ISO_IR 144", "Люкceмбypг", "для Люкceмбypг")]
    [InlineData("ISO_IR 192", "Wang^XiaoDong=王^小东", "王小东的检查")]
    [InlineData("GB18030", "Wang^XiaoDong=王^小东", "XiaoDong Wang")]
    [InlineData("\\ISO 2022 IR 87", "Yamada^Tarou=山田^太郎=やまだ^たろう", "山田の検査")]
    [InlineData("\\ISO 2022 IR 149", "Hong^Gildong=洪^吉洞=홍^길동", "길동 검사")]
    public void NamesAreFoundInEveryScript(string characterSet, string name, string text)
    {
        var dataset = Released(dataset =>
        {
            dataset.Add(DicomTag.SpecificCharacterSet, DicomVR.CS, characterSet.Split('\\'));
            dataset.Add(DicomTag.PatientName, DicomVR.PN, name);
            dataset.Add(DicomTag.ManufacturerModelName, DicomVR.LO, text);
        });
        Assert.Equal("REMOVED", dataset.GetString(DicomTag.ManufacturerModelName));
    }

    [Fact]
    public void APatientCalledHeadKeepsAHeader()
    {
        var dataset = Released(static dataset =>
        {
            dataset.Add(DicomTag.PatientName, DicomVR.PN, "Chest^May");
            dataset.Add(DicomTag.ManufacturerModelName, DicomVR.LO, "in May of the chest");
            dataset.Add(DicomTag.PatientComments, DicomVR.LT, "May Chest");
            dataset.Add(DicomTag.ConvolutionKernel, DicomVR.SH, "MAY CHEST");
        });
        Assert.Equal("CHEST", dataset.GetString(DicomTag.BodyPartExamined));
        Assert.Equal("in May of the chest", dataset.GetString(DicomTag.ManufacturerModelName));
        Assert.Equal("REMOVED", dataset.GetString(DicomTag.ConvolutionKernel));
    }

    [Fact]
    public void AUidInTextIsMappedInItsPlace()
    {
        var dataset = Released(static dataset => dataset.Add(DicomTag.ManufacturerModelName, DicomVR.LO, $"from {TestObject.SeriesUid}!"));
        Assert.Equal($"from {new Pseudonymizer(TestObject.Key).Uid(TestObject.SeriesUid)}!", dataset.GetString(DicomTag.ManufacturerModelName));
    }

    [Fact]
    public void UidsOfClassesAndWellKnownFramesStay()
    {
        var dataset = Released(static dataset =>
        {
            dataset.Add(DicomTag.FrameOfReferenceUID, DicomVR.UI, "1.2.840.10008.1.4.1.1");
            dataset.Add(new DicomSequence(DicomTag.CTExposureSequence, new DicomDataset
            {
                new DicomElement(DicomTag.ReferencedSOPClassUID, DicomVR.UI, "1.3.12.2.1107.5.9.1\0"u8.ToArray()),
                new DicomElement(DicomTag.CodingSchemeUID, DicomVR.UI, "1.2.3.4.5.6.7.8.9\0"u8.ToArray()),
                new DicomElement(DicomTag.RepositoryUniqueID, DicomVR.UI, "1.2.3.4.5.6.7.8.1\0"u8.ToArray()),
            }));
        });
        Assert.Equal("1.2.840.10008.1.4.1.1", dataset.GetString(DicomTag.FrameOfReferenceUID));
        Assert.True(dataset.TryGetSequence(DicomTag.CTExposureSequence, out var sequence));
        Assert.Equal("1.3.12.2.1107.5.9.1", sequence.Items[0].GetString(DicomTag.ReferencedSOPClassUID));
        Assert.StartsWith("2.25.", sequence.Items[0].GetString(DicomTag.RepositoryUniqueID), StringComparison.Ordinal);
    }

    [Fact]
    public void ReferencesAreFollowedAndNothingElseStaysBesideThem()
    {
        var dataset = Released(static dataset => dataset.Add(new DicomSequence(DicomTag.SourceImageSequence, [
            new DicomElement(DicomTag.ReferencedSOPClassUID, DicomVR.UI, Encoding.ASCII.GetBytes(DicomUid.CTImageStorage)),
            new DicomElement(DicomTag.ReferencedSOPInstanceUID, DicomVR.UI, Encoding.ASCII.GetBytes(TestObject.InstanceUid)),
            new DicomElement(DicomTag.CodeMeaning, DicomVR.LO, "secret"u8.ToArray())])));
        Assert.True(dataset.TryGetSequence(DicomTag.SourceImageSequence, out var sources));
        Assert.Equal(dataset.GetString(DicomTag.SOPInstanceUID), sources.Items[0].GetString(DicomTag.ReferencedSOPInstanceUID));
        Assert.False(sources.Items[0].Contains(DicomTag.CodeMeaning));
    }

    [Fact]
    public void DatesAndAddressesOutsideTheTableGoToo()
    {
        var dataset = Released(static dataset =>
        {
            dataset.Add(DicomTag.ExpirationDateTime, DicomVR.DT, "20240131101112");
            dataset.Add(DicomTag.RetrieveURL, DicomVR.UR, "https://pacs.example/studies/1.2.3");
        });
        Assert.Equal("", dataset.GetString(DicomTag.ExpirationDateTime));
        Assert.Equal("", dataset.GetString(DicomTag.RetrieveURL));
    }

    private static byte[] Value(DicomDataset dataset, DicomTag tag) =>
        dataset.TryGetElement(tag, out var element) ? element.Value.ToArray() : throw new InvalidOperationException($"{tag} is gone.");
}
