using System.Text;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection.Tests.Header;

public sealed class DescriptorTests
{
    private static readonly ProtectionProfile Cleaning = new() { CleanDescriptors = true };

    [Theory]
    [InlineData("CT Thorax/Abdomen mit KM 5.0 B30f")]
    [InlineData("t2_tse_tra_320_p2")]
    [InlineData("AX T2 FLAIR FS 3mm")]
    [InlineData("ep2d_diff_b0_b1000_ADC")]
    [InlineData("Tête^sans injection")]
    [InlineData("Schädel nativ (axial)")]
    [InlineData("RM DE CRANIO")]
    [InlineData("Ginocchio destro sag")]
    [InlineData("PUNCTIE BORST LINKS")]
    [InlineData("XR C Spine Comp Min 4 Views")]
    [InlineData("MRI T2*")]
    [InlineData("L3-S1^L1-L4")]
    [InlineData("Abdomen C+/Abdomen")]
    [InlineData("LONG AXIS 4CH cine")]
    [InlineData("AbdomenRoutine")]
    [InlineData("120kVp 0.75 H60s 512x512")]
    [InlineData("Head^Routine")]
    public void WhatAnAlgorithmSelectsByStaysAsItIs(string text) => Assert.Equal(text, Clean(text));

    [Theory]
    [InlineData("CT Thorax Xyzzy", "CT Thorax")]
    [InlineData("Head^Quuxley (Adult)", "Head Adult")]
    [InlineData("Thorax (Xyzzy axial)", "Thorax axial")]
    [InlineData("Knee of Quuxley, left", "Knee of left")]
    [InlineData("9.6 Mittal Knee", "Knee")]
    [InlineData("Head 29.02.1960", "Head")]
    [InlineData("Head 29/2/60", "Head")]
    [InlineData("Head 10:11", "Head")]
    [InlineData("MR brain 0301234567", "MR brain")]
    [InlineData("MR brain 030 123 45 67", "MR brain")]
    [InlineData("CT room 1204", "CT room")]
    [InlineData("65y CT chest", "CT chest")]
    [InlineData("CT chest 65 years", "CT chest")]
    [InlineData("chest, seen by Dr. Young", "chest, seen by")]
    [InlineData("chest DeLong", "chest")]
    [InlineData("chest J Quuxley", "chest")]
    [InlineData("chest jane.doe@example.org", "chest")]
    [InlineData("chest https://example.org/chest", "chest")]
    [InlineData("chest 1.2.840.99999.1.2.3.4", "chest")]
    [InlineData("Thorax 田中 太郎", "Thorax")]
    [InlineData("Thorax Иванов", "Thorax")]
    [InlineData("Thorax Παπαδόπουλος", "Thorax")]
    [InlineData("Thorax محمد", "Thorax")]
    [InlineData("female pelvis", "pelvis")]
    [InlineData("<script>xyzzy(1)</script>", null)]
    [InlineData("Quuxley", null)]
    [InlineData("4711^0815", null)]
    public void WhatIsNoWordOfRadiologyGoes(string text, string? left) => Assert.Equal(left, Clean(text));

    [Theory]
    [InlineData("Head^Rose", "CT Head", "CT Head")]
    [InlineData("Head^Rose", "HEAD ROSE chest", "chest")]
    [InlineData("Head^Rose", "Rose Head", null)]
    [InlineData("Head^Rose", "Xyzzy Head, chest", "chest")]
    [InlineData("Long^Peter", "LONG CHEST", "CHEST")]
    [InlineData("Long^Peter", "LONG AXIS", "LONG AXIS")]
    [InlineData("Young^Mary", "Young, chest", "chest")]
    [InlineData("Stern^Max", "Stern chest", "chest")]
    [InlineData("Li^Wei", "Knie li", "Knie li")]
    [InlineData("Li^Wei", "Li Wei Knie", "Knie")]
    [InlineData("Ng^Bo", "Ng knee", "knee")]
    [InlineData("Gantry^Hans", "gantry tilt", "tilt")]
    [InlineData("Müller^Jörg", "Thorax Mueller", "Thorax")]
    [InlineData("Müller^Jörg", "Thorax JOERG_MÜLLER ap", "Thorax ap")]
    [InlineData("Yamada^Tarou=山田^太郎=やまだ^たろう", "胸部 山田 CT", "CT")]
    [InlineData("O'Brien^Tim", "O'Brien Thorax", "Thorax")]
    public void AWordThatIsSomebodysNameStaysOnlyWhereItIsClinical(string name, string text, string? left) => Assert.Equal(left, Clean(text, name));

    [Theory]
    [InlineData("47", "Chest 47", "Chest")]
    [InlineData("47", "Chest 47 mm", "Chest 47 mm")]
    [InlineData("A12", "A12 chest", "chest")]
    [InlineData("CT", "CT chest", "CT chest")]
    public void ShortIdsAreFoundInDescriptions(string id, string text, string? left) => Assert.Equal(left, Clean(text, "Tester^Jane", id));

    [Theory]
    [InlineData("Ng^Bo", "MRN-4711", "Model of Ng", true)]
    [InlineData("Li^Wei", "MRN-4711", "Model of Li", false)]
    [InlineData("Tester^Jane", "A12", "Model A12", true)]
    [InlineData("Tester^Jane", "T2W", "Model T2W", false)]
    [InlineData("Tester^Jane", "123", "Model 123", false)]
    public void ShortNamesAndIdsThatAreNoWordsAreLookedForInAllText(string name, string id, string text, bool isFound)
    {
        var released = TestObject.Release(TestObject.Ct(dataset =>
        {
            dataset.AddOrUpdate(Text(DicomTag.PatientName, DicomVR.PN, name));
            dataset.AddOrUpdate(Text(DicomTag.PatientID, DicomVR.LO, id));
            dataset.Add(DicomTag.ManufacturerModelName, DicomVR.LO, text);
        })).Dataset;
        Assert.Equal(isFound ? "REMOVED" : text, released.GetString(DicomTag.ManufacturerModelName));
    }

    [Fact]
    public void TheCodeIsWrittenOnlyWhereADescriptionStayed()
    {
        var kept = TestObject.Release(TestObject.Ct(static dataset => dataset.Add(DicomTag.SeriesDescription, DicomVR.LO, "Thorax 5mm TESTER")), Cleaning).Dataset;
        Assert.Equal("Thorax 5mm", kept.GetString(DicomTag.SeriesDescription));
        Assert.Equal(["113100", "113105"], Codes(kept));

        var gone = TestObject.Release(TestObject.Ct(static dataset => dataset.Add(DicomTag.SeriesDescription, DicomVR.LO, "Tester")), Cleaning).Dataset;
        Assert.False(gone.Contains(DicomTag.SeriesDescription));
        Assert.Equal(["113100"], Codes(gone));
        Assert.Equal(["113100"], Codes(TestObject.Release(TestObject.Ct(), Cleaning).Dataset));
    }

    [Fact]
    public void WhatTheObjectRequiresKeepsADummyWhenNothingStays()
    {
        var released = TestObject.Release(
            TestObject.Ct(static dataset => dataset.Add(DicomTag.AcquisitionFieldOfViewLabel, DicomVR.LO, "Quuxley")), Cleaning).Dataset;
        Assert.Equal("REMOVED", released.GetString(DicomTag.AcquisitionFieldOfViewLabel));
    }

    [Fact]
    public void SequencesAreCleanedByTheirItems()
    {
        var released = TestObject.Release(TestObject.Ct(static dataset => dataset.Add(new DicomSequence(DicomTag.RequestAttributesSequence, new DicomDataset
        {
            Text(DicomTag.ScheduledProcedureStepDescription, DicomVR.LO, "CT Abdomen Medicus"),
            Text(DicomTag.ScheduledProcedureStepID, DicomVR.SH, "SPS-1"),
            Text(DicomTag.RequestedProcedureID, DicomVR.SH, "RP-1"),
            new DicomSequence(
                DicomTag.ReasonForRequestedProcedureCodeSequence,
                TestObject.Code("22298006", "SCT", "Myocardial infarction"), TestObject.Code("Quux-1", "99LOCAL", "Quuxley abdomen")),
        }))), Cleaning).Dataset;
        Assert.True(released.TryGetSequence(DicomTag.RequestAttributesSequence, out var requests));
        var item = Assert.Single(requests.Items);
        Assert.Equal("CT Abdomen", item.GetString(DicomTag.ScheduledProcedureStepDescription));
        Assert.DoesNotContain("1", item.GetString(DicomTag.RequestedProcedureID) ?? "", StringComparison.Ordinal);
        Assert.True(item.TryGetSequence(DicomTag.ReasonForRequestedProcedureCodeSequence, out var reasons));
        Assert.Equal(["22298006", "REMOVED"], reasons.Items.Select(static code => code.GetString(DicomTag.CodeValue)));
        Assert.Equal(["Myocardial infarction", "abdomen"], reasons.Items.Select(static code => code.GetString(DicomTag.CodeMeaning)));
    }

    [Fact]
    public void PatientCharacteristicsAreCleanedByTheSameWords()
    {
        static DicomDataset Source() => TestObject.Ct(static dataset =>
        {
            dataset.Add(DicomTag.Allergies, DicomVR.LO, "Penicillin, says Quuxley");
            dataset.Add(DicomTag.PatientState, DicomVR.LO, "sedated");
        });
        var released = TestObject.Release(Source(), new ProtectionProfile { RetainPatientCharacteristics = true }).Dataset;
        Assert.Equal("Penicillin", released.GetString(DicomTag.Allergies));
        Assert.Equal("sedated", released.GetString(DicomTag.PatientState));
        Assert.Equal(["113100", "113108"], Codes(released));
        Assert.False(TestObject.Release(Source()).Dataset.Contains(DicomTag.Allergies));
    }

    [Fact]
    public void DeviceIdentityKeepsAeTitlesThatSayADevice()
    {
        var released = TestObject.Release(
            TestObject.Ct(static dataset => dataset.Add(DicomTag.StationAETitle, DicomVR.AE, "CT1_QUUX")), new ProtectionProfile { RetainDeviceIdentity = true }).Dataset;
        Assert.Equal("CT1", released.GetString(DicomTag.StationAETitle));
    }

    [Fact]
    public void TextInMultiByteCharacterSetsIsCleanedToo()
    {
        var released = TestObject.Release(TestObject.Ct(static dataset =>
        {
            dataset.AddOrUpdate(Text(DicomTag.SpecificCharacterSet, DicomVR.CS, "\\ISO 2022 IR 87"));
            dataset.Add(new DicomElement(DicomTag.SeriesDescription, DicomVR.LO, new byte[] { 0x43, 0x54, 0x20, 0x1B, 0x24, 0x42, 0x3B, 0x33, 0x45, 0x44, 0x1B, 0x28, 0x42, 0x20, 0x54, 0x68, 0x6F, 0x72, 0x61, 0x78 }));
        }), Cleaning).Dataset;
        Assert.Equal("CT Thorax", released.GetString(DicomTag.SeriesDescription));
    }

    private static string? Clean(string text, string name = "Tester^Jane", string id = "MRN-4711")
    {
        var found = new PatientIdentifiers();
        var dataset = new DicomDataset();
        dataset.Add(new DicomElement(DicomTag.SpecificCharacterSet, DicomVR.CS, "ISO_IR 192"u8.ToArray()));
        dataset.Add(new DicomElement(DicomTag.PatientName, DicomVR.PN, Encoding.UTF8.GetBytes(name)));
        dataset.Add(new DicomElement(DicomTag.PatientID, DicomVR.LO, Encoding.UTF8.GetBytes(id)));
        new IdentifierCollector(Cleaning).Collect(dataset, found);
        return IdentifierSet.Of(found).Descriptors.Clean(text, keepsSex: false);
    }

    private static DicomElement Text(DicomTag tag, DicomVR vr, string text) => new(tag, vr, Encoding.ASCII.GetBytes(text));

    private static IEnumerable<string?> Codes(DicomDataset dataset) =>
        dataset.TryGetSequence(DicomTag.DeidentificationMethodCodeSequence, out var codes) ? codes.Items.Select(static code => code.GetString(DicomTag.CodeValue)) : [];
}
