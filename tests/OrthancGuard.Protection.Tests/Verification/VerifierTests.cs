using System.Text;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Protection.Tests.Verification;

/// <summary>The verifier is shown a good file with one thing wrong in it, as a mistake of the engine would leave it.</summary>
public sealed class VerifierTests
{
    private static readonly byte[] Original = TestObject.File(TestObject.Ct());

    private static IReadOnlyList<Finding> Verify(Action<DicomDataset> spoil, ProtectionProfile? profile = null) =>
        Verify(Spoiled(spoil, profile), profile);

    private static byte[] Spoiled(Action<DicomDataset> spoil, ProtectionProfile? profile = null)
    {
        var released = TestObject.Protect(profile ?? new ProtectionProfile(), Original)[0];
        var dataset = DicomFile.Read(released.Instance!.Bytes).Dataset;
        spoil(dataset);
        return TestObject.File(dataset);
    }

    private static IReadOnlyList<Finding> Verify(byte[] outgoing, ProtectionProfile? profile = null)
    {
        var original = DicomFile.Read(Original);
        Assert.True(original.Dataset.TryGetElement(DicomTag.PixelData, out var pixels));
        return Verifier.Verify(outgoing, VerifierExpectations.For(profile ?? new ProtectionProfile(), [original]), [pixels.Value]);
    }

    [Fact]
    public void AGoodFileHasNoFindings() => Assert.Empty(Verify(static _ => { }));

    [Fact]
    public void AListedAttributeIsFoundAtAnyDepth()
    {
        Assert.Equal(
            new Finding(VerifierRule.ListedAttribute, "(0008,1030)"),
            Assert.Single(Verify(static dataset => dataset.Add(DicomTag.StudyDescription, DicomVR.LO, "harmless"))));
        var inner = new DicomDataset();
        inner.Add(DicomTag.OperatorsName, DicomVR.PN, "Nobody");
        Assert.Equal(
            new Finding(VerifierRule.ListedAttribute, "(0018,9321)[0]/(0008,1070)"),
            Assert.Single(Verify(dataset => dataset.Add(new DicomSequence(DicomTag.CTExposureSequence, inner)))));
    }

    [Fact]
    public void AnItemInASequenceThatHadToGoIsFound() => Assert.Contains(
        new Finding(VerifierRule.ListedAttribute, "(0040,0275)"),
        Verify(static dataset => dataset.Add(new DicomSequence(DicomTag.RequestAttributesSequence, new DicomDataset()))));

    [Fact]
    public void ADummyIsNoFinding() => Assert.Empty(Verify(static dataset => dataset.Add(DicomTag.InstitutionName, DicomVR.LO, "REMOVED")));

    [Fact]
    public void APrivateAttributeIsFound() => Assert.Contains(
        Verify(static dataset => dataset.Add(new DicomElement(new DicomTag(0x0011, 0x0010), DicomVR.LO, "OWNER"u8.ToArray()))),
        static finding => finding.Rule == VerifierRule.PrivateAttribute);

    [Fact]
    public void AnUnknownAttributeIsFound() => Assert.Contains(
        Verify(static dataset => dataset.Add(new DicomElement(new DicomTag(0x0018, 0xFF77), DicomVR.LO, "x "u8.ToArray()))),
        static finding => finding.Rule == VerifierRule.UnknownAttribute);

    [Theory]
    [InlineData("Tester")]
    [InlineData("made for mrn-4711")]
    [InlineData("1960-02-29")]
    [InlineData("Jane Tester")]
    [InlineData("see Medicus")]
    public void AnIdentifierIsFoundInText(string text) => Assert.Equal(
        new Finding(VerifierRule.Identifier, "(0008,1090)"),
        Assert.Single(Verify(dataset => dataset.Add(DicomTag.ManufacturerModelName, DicomVR.LO, text))));

    public static TheoryData<string, byte[]> Encodings() => new()
    {
        { "as it is", Encoding.ASCII.GetBytes("xx MRN-4711 xx") },
        { "UTF-16 little-endian", Encoding.Unicode.GetBytes("xxMRN-4711xx") },
        { "UTF-16 big-endian", Encoding.BigEndianUnicode.GetBytes("xxMRN-4711xx") },
        { "hexadecimal", Encoding.ASCII.GetBytes("00" + Convert.ToHexString("MRN-4711"u8) + "00") },
        { "base 64, first alignment", Encoding.ASCII.GetBytes(Convert.ToBase64String("MRN-4711 and more"u8)) },
        { "base 64, second alignment", Encoding.ASCII.GetBytes(Convert.ToBase64String("xMRN-4711 and more"u8)) },
        { "base 64, third alignment", Encoding.ASCII.GetBytes(Convert.ToBase64String("xxMRN-4711 and more"u8)) },
        { "base 64 of lower case", Encoding.ASCII.GetBytes(Convert.ToBase64String("mrn-4711 and more"u8)) },
        { "hexadecimal with spaces", "4d 52 4e 2d 34 37 31 31"u8.ToArray() },
        { "percent-encoded", "x=%4D%52%4e%2d%34%37%31%31"u8.ToArray() },
        { "an address", "http://x/?name=Tester%5EJane"u8.ToArray() },
        { "form-encoded", "Jane+Tester"u8.ToArray() },
    };

    [Fact]
    public void AnIdentifierIsFoundAmongNumbers()
    {
        Assert.Contains(
            new Finding(VerifierRule.Identifier, "(0028,1101)"),
            Verify(static dataset => dataset.Add(new DicomElement(DicomTag.RedPaletteColorLookupTableDescriptor, DicomVR.US, "0123456789012345678901234 MRN-4711"u8.ToArray()))));
        Assert.Contains(
            new Finding(VerifierRule.Identifier, "(0018,0060)"),
            Verify(static dataset => dataset.Add(new DicomElement(DicomTag.KVP, DicomVR.DS, "Tester"u8.ToArray()))));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void AnIdentifierIsFoundInARunOfBytes(string encoding, byte[] bytes)
    {
        Assert.NotEmpty(encoding);
        Assert.Contains(
            new Finding(VerifierRule.Identifier, "(0028,2000)"),
            Verify(dataset => dataset.Add(new DicomElement(DicomTag.ICCProfile, DicomVR.OB, bytes))));
    }

    [Theory]
    [InlineData("MRN4711")]
    [InlineData("M R N - 4 7 1 1")]
    [InlineData("29 February 1960")]
    [InlineData("Te\u0301ster")]
    [InlineData(@"Tes\ter")]
    public void AnIdentifierIsFoundHoweverItIsWritten(string text) => Assert.Contains(
        new Finding(VerifierRule.Identifier, "(0018,1020)"),
        Verify(dataset => dataset.Add(DicomTag.SoftwareVersions, DicomVR.LO, text.Split('\\'))));

    [Fact]
    public void AnIdIsFoundAsANumberAClassAndACode()
    {
        Assert.Contains(new Finding(VerifierRule.Identifier, "(0020,0013)"), Verify(static dataset => dataset.Add(DicomTag.InstanceNumber, DicomVR.IS, "19600229")));
        Assert.Contains(new Finding(VerifierRule.Identifier, "(0028,1050)"), Verify(static dataset => dataset.Add(DicomTag.WindowCenter, DicomVR.DS, "40", "19600229")));
        Assert.Contains(
            new Finding(VerifierRule.Identifier, "(0008,001A)"),
            Verify(static dataset => dataset.Add(DicomTag.RelatedGeneralSOPClassUID, DicomVR.UI, "1.2.3.19600229.1")));
        Assert.Contains(
            new Finding(VerifierRule.Identifier, "(0008,0008)"),
            Verify(static dataset => dataset.Add(DicomTag.ImageType, DicomVR.CS, "ORIGINAL", "PRIMARY", "TESTER")));
    }

    [Fact]
    public void TextInSwappedWordsAndInFewBytesIsFound()
    {
        Assert.Contains(
            new Finding(VerifierRule.Identifier, "(0028,1201)"),
            Verify(static dataset => dataset.Add(new DicomElement(DicomTag.RedPaletteColorLookupTableData, DicomVR.OW, "eTtsreJ^naxe"u8.ToArray()))));
        Assert.Contains(
            new Finding(VerifierRule.Identifier, "(0028,0009)"),
            Verify(static dataset => dataset.Add(new DicomElement(DicomTag.FrameIncrementPointer, DicomVR.AT, "Tester^Jane "u8.ToArray()))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(501)]
    public void TextAmongPixelsIsFoundWhereverItStarts(int offset)
    {
        var original = DicomFile.Read(Original).Dataset;
        Assert.True(original.TryGetElement(DicomTag.PixelData, out var pixels));
        var changed = pixels.Value.ToArray();
        "MRN-4711"u8.CopyTo(changed.AsSpan(offset));
        var outgoing = Spoiled(dataset => dataset.Add(new DicomElement(DicomTag.PixelData, DicomVR.OW, changed)));
        Assert.Equal(
            new Finding(VerifierRule.Identifier, "(7FE0,0010)"),
            Assert.Single(Verifier.Verify(outgoing, VerifierExpectations.For(new ProtectionProfile(), [DicomFile.Read(Original)]), [changed])));
    }

    [Fact]
    public void AnOriginalUidIsFoundAsValueAndInText()
    {
        Assert.Contains(
            new Finding(VerifierRule.OriginalUid, "(0020,0052)"),
            Verify(static dataset => dataset.Add(DicomTag.FrameOfReferenceUID, DicomVR.UI, TestObject.SeriesUid)));
        Assert.Equal(
            new Finding(VerifierRule.OriginalUid, "(0008,1090)"),
            Assert.Single(Verify(static dataset => dataset.Add(DicomTag.ManufacturerModelName, DicomVR.LO, $"<{TestObject.StudyUid}>"))));
    }

    [Fact]
    public void AChangedPixelIsFound() => Assert.Contains(
        Verify(static dataset =>
        {
            Assert.True(dataset.TryGetElement(DicomTag.PixelData, out var pixels));
            var changed = pixels.Value.ToArray();
            changed[100] ^= 1;
            dataset.Add(new DicomElement(DicomTag.PixelData, DicomVR.OW, changed));
        }),
        static finding => finding.Rule == VerifierRule.PixelData);

    [Fact]
    public void MissingPixelDataIsFound() =>
        Assert.Contains(Verify(static dataset => dataset.Remove(DicomTag.PixelData)), static finding => finding.Rule == VerifierRule.PixelData);

    [Fact]
    public void APreambleThatSaysSomethingIsFound()
    {
        var bytes = Spoiled(static _ => { });
        bytes[7] = (byte)'x';
        Assert.Equal(VerifierRule.Preamble, Assert.Single(Verify(bytes)).Rule);
    }

    [Fact]
    public void AMetaGroupThatSaysMoreThanItMustIsFound()
    {
        var file = DicomFile.Read(Spoiled(static _ => { }));
        file.FileMeta.Add(DicomTag.SourceApplicationEntityTitle, DicomVR.AE, "SCANNER");
        Assert.Contains(Verify(file.ToArray()), static finding => finding.Rule == VerifierRule.FileMeta);
    }

    [Fact]
    public void AMetaGroupOfAnotherInstanceIsFound()
    {
        var file = DicomFile.Read(Spoiled(static _ => { }));
        file.FileMeta.Add(DicomTag.MediaStorageSOPInstanceUID, DicomVR.UI, "2.25.1");
        Assert.Equal(VerifierRule.FileMeta, Assert.Single(Verify(file.ToArray())).Rule);
    }

    [Fact]
    public void BytesAfterTheDataSetAreFound() =>
        Assert.NotEmpty(Verify([.. Spoiled(static _ => { }), .. "more"u8]));

    [Fact]
    public void ACutFileIsFound() =>
        Assert.Contains(Verify(Spoiled(static _ => { })[..^3]), static finding => finding.Rule == VerifierRule.Unreadable);

    [Fact]
    public void AMissingAttestationIsFound()
    {
        Assert.Equal(VerifierRule.Attestation, Assert.Single(Verify(static dataset => dataset.Remove(DicomTag.PatientIdentityRemoved))).Rule);
        Assert.Equal(VerifierRule.Attestation, Assert.Single(Verify(static dataset => dataset.Remove(DicomTag.DeidentificationMethodCodeSequence))).Rule);
    }

    [Fact]
    public void FreeTextInAContentTreeIsFound()
    {
        var item = new DicomDataset();
        item.Add(DicomTag.TextValue, DicomVR.UT, "anything");
        Assert.Equal(
            new Finding(VerifierRule.ListedAttribute, "(0040,A730)[0]/(0040,A160)"),
            Assert.Single(Verify(dataset => dataset.Add(new DicomSequence(DicomTag.ContentSequence, item)))));
    }

    [Fact]
    public void ACodedConceptThatIdentifiesIsFound()
    {
        var item = new DicomDataset();
        item.Add(DicomTag.ValueType, DicomVR.CS, "CODE");
        item.Add(new DicomSequence(DicomTag.ConceptNameCodeSequence, TestObject.Code("121032", "DCM", "Subject Sex")));
        item.Add(new DicomSequence(DicomTag.ConceptCodeSequence, TestObject.Code("F", "DCM", "Female")));
        Action<DicomDataset> spoil = dataset => dataset.Add(new DicomSequence(DicomTag.ContentSequence, item));
        Assert.Equal(new Finding(VerifierRule.ListedAttribute, "(0040,A730)[0]"), Assert.Single(Verify(spoil)));
        Assert.Empty(Verify(spoil, new ProtectionProfile { RetainPatientCharacteristics = true }));
    }

    [Fact]
    public void OptionsAllowWhatTheyKeep()
    {
        var profile = new ProtectionProfile { Dates = TemporalInformation.Full };
        Assert.Empty(Verify(static dataset => dataset.Add(DicomTag.SeriesDate, DicomVR.DA, "20240131"), profile));
        Assert.NotEmpty(Verify(static dataset => dataset.Add(DicomTag.SeriesDate, DicomVR.DA, "20240131")));
    }

    [Fact]
    public void AFindingHoldsNoValue() =>
        Assert.DoesNotContain("Tester", Assert.Single(Verify(static dataset => dataset.Add(DicomTag.ManufacturerModelName, DicomVR.LO, "Tester"))).ToString(), StringComparison.Ordinal);
}
