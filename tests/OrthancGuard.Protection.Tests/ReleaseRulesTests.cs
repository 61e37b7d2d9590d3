using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection.Tests;

public sealed class ReleaseRulesTests
{
    // A volume of which only the header is looked at.
    private static IEnumerable<string> OfScan(Action<DicomDataset> edit) => TestObject.Reasons(TestObject.Build(DicomUid.NuclearMedicineImageStorage, "NM", dataset =>
    {
        dataset.Add(DicomTag.ImageType, DicomVR.CS, "ORIGINAL", "PRIMARY", "TOMO", "EMISSION");
        dataset.Add(DicomTag.BodyPartExamined, DicomVR.CS, "CHEST");
        dataset.Add(DicomTag.BurnedInAnnotation, DicomVR.CS, "NO");
        TestObject.AddPixels(dataset);
        edit(dataset);
    }));

    private static readonly ProtectionProfile Faces = new() { Deface = DefaceMode.NotAllowed };

    private static IEnumerable<string> OfCt(Action<DicomDataset> edit, ProtectionProfile? profile = null) => TestObject.Reasons(TestObject.Ct(edit), profile);

    [Theory]
    [InlineData("CHEST")]
    [InlineData("Abdomen")]
    [InlineData("LSPINE")]
    [InlineData("L SPINE")]
    [InlineData("KNEE")]
    public void ABodyPartWithoutAHeadIsReleased(string bodyPart) =>
        Assert.Empty(OfScan(dataset => dataset.Add(DicomTag.BodyPartExamined, DicomVR.CS, bodyPart)));

    [Theory]
    [InlineData("HEAD")]
    [InlineData("BRAIN")]
    [InlineData("NECK")]
    [InlineData("CSPINE")]
    [InlineData("WHOLEBODY")]
    [InlineData("HEADNECK")]
    [InlineData("SHOULDER")]
    [InlineData("OTHER")]
    [InlineData("")]
    [InlineData("CHEST HEAD")]
    public void AnyOtherBodyPartMayShowAHead(string bodyPart) =>
        Assert.Equal([ReasonCodes.MayShowHead], OfScan(dataset => dataset.Add(DicomTag.BodyPartExamined, DicomVR.CS, bodyPart)));

    [Fact]
    public void WithoutABodyPartAnImageMayShowAHead() =>
        Assert.Equal([ReasonCodes.MayShowHead], OfScan(static dataset => dataset.Remove(DicomTag.BodyPartExamined)));

    [Theory]
    [InlineData("CT Chest and Skull")]
    [InlineData("Schädel nativ")]
    [InlineData("cTA supraaortic")]
    [InlineData("PET-CT")]
    [InlineData("Polytrauma")]
    [InlineData("頭部単純")]
    public void AWordForTheHeadAnywhereMakesItAHead(string description)
    {
        Assert.Equal([ReasonCodes.MayShowHead], OfScan(dataset => dataset.Add(DicomTag.SeriesDescription, DicomVR.LO, description)));
        Assert.Equal([ReasonCodes.MayShowHead], OfScan(dataset => dataset.Add(DicomTag.StudyDescription, DicomVR.LO, description)));
        Assert.Equal([ReasonCodes.MayShowHead], OfScan(dataset =>
            dataset.Add(new DicomSequence(DicomTag.ProcedureCodeSequence, [new DicomElement(DicomTag.CodeMeaning, DicomVR.LO, System.Text.Encoding.UTF8.GetBytes(description))]))));
    }

    [Theory]
    [InlineData("Thorax native")]
    [InlineData("CAP with contrast")]
    [InlineData("Heart gated")]
    public void OtherWordsDoNot(string description) =>
        Assert.Empty(OfScan(dataset => dataset.Add(DicomTag.SeriesDescription, DicomVR.LO, description)));

    [Fact]
    public void ARegionCodeMayStandForABodyPart()
    {
        Assert.Empty(OfScan(static dataset =>
        {
            dataset.Remove(DicomTag.BodyPartExamined);
            dataset.Add(new DicomSequence(DicomTag.AnatomicRegionSequence, TestObject.Code("51185008", "SCT", "Chest")));
        }));
        Assert.Equal([ReasonCodes.MayShowHead], OfScan(static dataset =>
            dataset.Add(new DicomSequence(DicomTag.AnatomicRegionSequence, TestObject.Code("69536005", "SCT", "Head")))));
    }

    [Fact]
    public void OfACtThePixelsDecideAndAWordMakesItStricter()
    {
        Assert.Empty(OfCt(static dataset => dataset.Remove(DicomTag.BodyPartExamined)));
        Assert.Equal([ReasonCodes.MayShowHead], OfCt(static dataset => dataset.Add(DicomTag.BodyPartExamined, DicomVR.CS, "HEAD")));
        Assert.Equal([ReasonCodes.MayShowHead], OfCt(static dataset => dataset.Remove(DicomTag.ImagePositionPatient)));
        Assert.Equal([ReasonCodes.MayShowHead], OfCt(static dataset => dataset.Add(DicomTag.PixelSpacing, DicomVR.DS, "9", "9")));
        Assert.Equal([ReasonCodes.MayShowHead], OfCt(static dataset => dataset.Add(DicomTag.ImageType, DicomVR.CS, "ORIGINAL", "PRIMARY", "LOCALIZER")));
    }

    [Fact]
    public void WhereTheFaceIsNeededHeadsAreReleased() =>
        Assert.Empty(OfCt(static dataset => dataset.Add(DicomTag.BodyPartExamined, DicomVR.CS, "HEAD"), new ProtectionProfile { Deface = DefaceMode.NotAllowed }));

    [Fact]
    public void OneImageWithAHeadHoldsItsSeries()
    {
        var outcomes = TestObject.Protect(
            new ProtectionProfile(),
            TestObject.File(TestObject.Ct()),
            TestObject.File(TestObject.Ct(static dataset => dataset.Add(DicomTag.ImageComments, DicomVR.LT, "neck included"))));
        Assert.All(outcomes, static outcome => Assert.Equal(OutcomeKind.Held, outcome.Kind));
    }

    [Fact]
    public void ADoseIsReleasedWithTheImagesOfItsFrameOfReference()
    {
        static DicomDataset Dose(string frame) => TestObject.Build(DicomUid.RTDoseStorage, "RTDOSE", dataset =>
        {
            dataset.Add(DicomTag.SOPInstanceUID, DicomVR.UI, TestObject.Root + ".9");
            dataset.Add(DicomTag.SeriesInstanceUID, DicomVR.UI, TestObject.Root + ".8");
            dataset.Add(DicomTag.FrameOfReferenceUID, DicomVR.UI, frame);
            TestObject.AddPixels(dataset);
        });
        Assert.Equal(OutcomeKind.Released, TestObject.Protect(new ProtectionProfile(), TestObject.File(TestObject.Ct()), TestObject.File(Dose(TestObject.FrameUid)))[1].Kind);
        Assert.Equal(OutcomeKind.LeftOut, TestObject.Protect(new ProtectionProfile(), TestObject.File(TestObject.Ct()), TestObject.File(Dose("1.2.3")))[1].Kind);
    }

    [Theory]
    [InlineData("BODY", true)]
    [InlineData("External", true)]
    [InlineData("left ear", true)]
    [InlineData("Heart", false)]
    [InlineData("GTV 1", false)]
    public void AStructureSetIsHeldWhenItMayHoldTheSkin(string roi, bool held)
    {
        var reasons = TestObject.Reasons(TestObject.Build(DicomUid.RTStructureSetStorage, "RTSTRUCT", dataset =>
            dataset.Add(new DicomSequence(DicomTag.StructureSetROISequence, [new DicomElement(DicomTag.ROIName, DicomVR.LO, System.Text.Encoding.ASCII.GetBytes(roi))]))));
        Assert.Equal(held ? [ReasonCodes.ShowsSurface] : [], reasons);
    }

    [Theory]
    [InlineData(DicomUid.EncapsulatedPDFStorage)]
    [InlineData(DicomUid.EncapsulatedSTLStorage)]
    [InlineData(DicomUid.RawDataStorage)]
    public void WhatCannotBeCleanedIsHeldOrLeftOut(string sopClass)
    {
        var file = TestObject.File(TestObject.Build(sopClass, "OT"));
        Assert.Equal(OutcomeKind.Held, TestObject.Protect(new ProtectionProfile(), file)[0].Kind);
        var leftOut = TestObject.Protect(new ProtectionProfile { Uncleanable = UncleanableObjects.LeaveOut }, file)[0];
        Assert.Equal(OutcomeKind.LeftOut, leftOut.Kind);
        Assert.Equal(ReasonCodes.UncleanableObject, leftOut.Reasons[0].Code);
        Assert.Null(leftOut.Instance);
    }

    [Theory]
    [InlineData(DicomUid.UltrasoundImageStorage, "US", "NO")]
    [InlineData(DicomUid.SecondaryCaptureImageStorage, "OT", "NO")]
    [InlineData(DicomUid.ComputedRadiographyImageStorage, "CR", null)]
    [InlineData(DicomUid.XRayAngiographicImageStorage, "XA", null)]
    [InlineData(DicomUid.DigitalXRayImageStorageForPresentation, "DX", "YES")]
    public void WhereTextMayBeInThePixelsAnImageIsHeld(string sopClass, string modality, string? burnedIn) =>
        Assert.Contains(ReasonCodes.MayCarryText, TestObject.Reasons(Image(sopClass, modality, burnedIn)));

    [Theory]
    [InlineData(DicomUid.ComputedRadiographyImageStorage, "CR")]
    [InlineData(DicomUid.DigitalXRayImageStorageForPresentation, "DX")]
    public void AnImageThatIsDeclaredFreeOfTextIsReleased(string sopClass, string modality) =>
        Assert.Empty(TestObject.Reasons(Image(sopClass, modality, "NO")));

    [Theory]
    [InlineData("DERIVED", "SECONDARY", "SCREEN SAVE")]
    [InlineData("DERIVED", "SECONDARY", "AXIAL")]
    [InlineData("ORIGINAL", "PRIMARY", "DOSE_INFO")]
    [InlineData("DERIVED", "PRIMARY", "VRT")]
    public void AnImageTypeThatWasDrawnIsHeld(params string[] imageType) =>
        Assert.Equal([ReasonCodes.MayCarryText], OfCt(dataset => dataset.Add(DicomTag.ImageType, DicomVR.CS, imageType), Faces));

    [Theory]
    [InlineData(DicomUid.MRSpectroscopyStorage, "MR")]
    [InlineData(DicomUid.RTPlanStorage, "RTPLAN")]
    [InlineData(DicomUid.GeneralECGWaveformStorage, "ECG")]
    [InlineData(DicomUid.SpatialRegistrationStorage, "REG")]
    [InlineData(DicomUid.RealWorldValueMappingStorage, "RWV")]
    public void AnObjectWithoutPixelsIsReleased(string sopClass, string modality) => Assert.Empty(TestObject.Reasons(
        TestObject.Build(sopClass, modality, static dataset => dataset.Add(DicomElement.FromNumbers<ushort>(DicomTag.Rows, DicomVR.US, 1)))));

    [Fact]
    public void AnOverlayInThePixelDataIsHeld()
    {
        DicomDataset WithOverlay(ushort position) => TestObject.Ct(dataset => dataset.Add(DicomElement.FromNumbers(new DicomTag(0x6000, 0x0102), DicomVR.US, position)));
        Assert.Equal([ReasonCodes.MayCarryText], TestObject.Reasons(WithOverlay(12)));
        Assert.Empty(TestObject.Reasons(WithOverlay(0)));
    }

    [Fact]
    public void AnIssuerThatOnlySomeInstancesNameMakesNoSecondPatient()
    {
        var report = TestObject.Ct(static dataset => dataset.Add(DicomTag.IssuerOfPatientID, DicomVR.LO, "CLINIC"));
        var outcomes = TestObject.Protect(new ProtectionProfile(), TestObject.File(TestObject.Ct()), TestObject.File(report));
        var ids = outcomes.Select(static outcome => DicomFile.Read(outcome.Instance!.Bytes).Dataset.GetString(DicomTag.PatientID)).Distinct(StringComparer.Ordinal);
        Assert.Equal(new Pseudonymizer(TestObject.Key).PatientId("MRN-4711", "CLINIC", ""), Assert.Single(ids));
    }

    [Fact]
    public void AHeadInAnOrderOrAFrameIsAHead()
    {
        var order = new DicomDataset();
        order.Add(DicomTag.RequestedProcedureDescription, DicomVR.LO, "CT head");
        Assert.Equal([ReasonCodes.MayShowHead], OfCt(dataset => dataset.Add(new DicomSequence(DicomTag.RequestAttributesSequence, order))));
        Assert.Empty(OfCt(static dataset => dataset.Add(new DicomSequence(DicomTag.PatientGantryRelationshipCodeSequence, TestObject.Code("102540001", "SCT", "headfirst")))));
    }

    [Fact]
    public void AnUnknownKindOfObjectIsHeld() => Assert.Equal([ReasonCodes.UnknownObject], TestObject.Reasons(TestObject.Build("1.3.46.670589.11.0.0.12.1", "MR")));

    [Fact]
    public void AnObjectWithoutIdentityIsHeld() =>
        Assert.Contains(ReasonCodes.MissingIdentity, OfCt(static dataset => dataset.Remove(DicomTag.SeriesInstanceUID)));

    [Fact]
    public void AStudyOfSeveralPatientsIsHeld()
    {
        var other = TestObject.Ct(static dataset => dataset.Add(DicomTag.PatientID, DicomVR.LO, "OTHER-1"));
        Assert.All(
            TestObject.Protect(new ProtectionProfile(), TestObject.File(TestObject.Ct()), TestObject.File(other)),
            static outcome => Assert.Equal(ReasonCodes.SeveralPatients, Assert.Single(outcome.Reasons).Code));
    }

    [Fact]
    public void AnUnknownTransferSyntaxIsHeld()
    {
        var bytes = TestObject.File(TestObject.Ct());
        var at = bytes.AsSpan().IndexOf("1.2.840.10008.1.2.1\0"u8);
        "1.2.840.10008.1.2.9\0"u8.CopyTo(bytes.AsSpan(at));
        Assert.Equal(ReasonCodes.UnknownTransferSyntax, TestObject.Protect(new ProtectionProfile(), bytes)[0].Reasons[0].Code);
    }

    [Fact]
    public void AnUnreadableFileIsHeldAndNothingIsThrown()
    {
        var study = new StudyProtection(new ProtectionProfile(), TestObject.Key, DateTimeOffset.UnixEpoch);
        var outcomes = study.ProtectSeries([new SourceInstance("a", new byte[300]), new SourceInstance("b", Array.Empty<byte>())]);
        Assert.All(outcomes, static outcome => Assert.Equal(ReasonCodes.Unreadable, Assert.Single(outcome.Reasons).Code));
    }

    [Fact]
    public void EveryReasonIsToldAtOnce() => Assert.Equal(
        [ReasonCodes.MayShowHead, ReasonCodes.MayCarryText],
        OfCt(static dataset =>
        {
            dataset.Add(DicomTag.BodyPartExamined, DicomVR.CS, "HEAD");
            dataset.Add(DicomTag.BurnedInAnnotation, DicomVR.CS, "YES");
        }));

    [Fact]
    public void NoReasonHoldsAValue()
    {
        var outcome = TestObject.Protect(new ProtectionProfile(), TestObject.File(TestObject.Ct(static dataset =>
        {
            dataset.Add(DicomTag.BodyPartExamined, DicomVR.CS, "SECRET HEAD");
            dataset.Add(DicomTag.SeriesDescription, DicomVR.LO, "Tester neck");
        })))[0];
        Assert.All(outcome.Reasons, static reason =>
        {
            Assert.DoesNotContain("SECRET", reason.ToString(), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Tester", reason.ToString(), StringComparison.OrdinalIgnoreCase);
        });
    }

    private static DicomDataset Image(string sopClass, string modality, string? burnedIn) => TestObject.Build(sopClass, modality, dataset =>
    {
        if (burnedIn is not null)
            dataset.Add(DummyValue.OfText(DicomTag.BurnedInAnnotation, DicomVR.CS, burnedIn));
        TestObject.AddPixels(dataset);
    });
}
