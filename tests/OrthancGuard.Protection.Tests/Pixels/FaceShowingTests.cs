using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.Protection.Tests.Defacing;

namespace OrthancGuard.Protection.Tests.Pixels;

/// <summary>Objects that show a face in another way than a series of images does.</summary>
public sealed class FaceShowingTests
{
    private static readonly PhantomIdentity Patient = PhantomIdentity.FromSeed(7);
    private static readonly ProtectionProfile LeaveOut = new();
    private static readonly ProtectionProfile Hold = new() { FaceShowing = FaceShowingObjects.Hold };
    private static readonly ProtectionProfile RemoveOutlines = new() { FaceShowing = FaceShowingObjects.RemoveOutlines };
    private static readonly Lazy<DicomFile[]> Slices = new(static () => [.. PhantomHead.Ct.Files().Skip(30).Take(2)]);

    [Theory]
    [InlineData("EXTERNAL", "Contour", 60)]
    [InlineData("ORGAN", "Body", 60)]
    [InlineData("ORGAN", "Haut", 60)]
    [InlineData("ORGAN", "Structure 7", 190)]
    [InlineData("ORGAN", "Brain", 200)]
    public void AnOutlineIsHeldLeftOutOrRemovedAsTheDestinationSays(string type, string name, int length)
    {
        var file = Structures((2, type, name, length));
        var held = Protect(Hold, file);
        Assert.Equal((OutcomeKind.Held, ReasonCodes.ShowsSurface), (held.Kind, Assert.Single(held.Reasons).Code));
        Assert.Equal(OutcomeKind.LeftOut, Protect(LeaveOut, file).Kind);
        Assert.Equal(OutcomeKind.Held, Protect(Hold with { Uncleanable = UncleanableObjects.LeaveOut }, file).Kind);

        var freed = Protect(RemoveOutlines, file);
        Assert.True(freed.Kind == OutcomeKind.Released, string.Join('\n', freed.Reasons));
        Assert.Equal(ReasonCodes.OutlinesRemoved, Assert.Single(freed.Reasons).Code);
        var dataset = DicomFile.Read(freed.Instance!.Bytes).Dataset;
        Assert.Equal(["1"], Numbers(dataset, DicomTag.StructureSetROISequence, DicomTag.ROINumber));
        Assert.Equal(["1"], Numbers(dataset, DicomTag.ROIContourSequence, DicomTag.ReferencedROINumber));
        Assert.Equal(["1"], Numbers(dataset, DicomTag.RTROIObservationsSequence, DicomTag.ReferencedROINumber));
        Assert.True(dataset.TryGetSequence(DicomTag.RTROIObservationsSequence, out var observations));
        Assert.False(observations.Items[0].Contains(DicomTag.RTRelatedROISequence));
    }

    [Theory]
    [InlineData("ORGAN", "Brain", 180)]
    [InlineData("PTV", "PTV 60", 90)]
    public void WhatLiesInsideTheHeadIsReleased(string type, string name, int length) =>
        Assert.Equal(OutcomeKind.Released, Protect(new ProtectionProfile(), Structures((2, type, name, length))).Kind);

    [Fact]
    public void WhereNothingElseIsLeftTheStructureSetStaysBehind()
    {
        var file = Structures();
        Items(file.Dataset, DicomTag.StructureSetROISequence)[0].AddOrUpdate(new DicomElement(DicomTag.ROIName, DicomVR.LO, "SKIN"u8.ToArray()));
        Assert.Equal(OutcomeKind.LeftOut, Protect(RemoveOutlines, file).Kind);
    }

    [Fact]
    public void NumbersThatLeaveDoubtKeepTheStructureSetBack()
    {
        var twice = Structures((1, "EXTERNAL", "Skin", 200));
        Assert.Equal(OutcomeKind.LeftOut, Protect(RemoveOutlines, twice).Kind);
        var none = Structures((2, "EXTERNAL", "Skin", 200));
        Items(none.Dataset, DicomTag.ROIContourSequence)[1].Remove(DicomTag.ReferencedROINumber);
        Assert.Equal(OutcomeKind.LeftOut, Protect(RemoveOutlines, none).Kind);
    }

    /// <summary>What a segment is called does not help it; a brain may be as long as brains are.</summary>
    [Theory]
    [InlineData("Segment 1", 30, OutcomeKind.Released)]
    [InlineData("Segment 1", 62, OutcomeKind.LeftOut)]
    [InlineData("Whole brain", 62, OutcomeKind.Released)]
    [InlineData("Whole brain", 80, OutcomeKind.LeftOut)]
    public void ASegmentAsLargeAsAHeadStaysBehind(string name, int pixels, OutcomeKind expected)
    {
        var file = SyntheticSegmentation.Create(Patient, Slices.Value);
        Items(file.Dataset, DicomTag.SegmentSequence)[0].Add(DicomTag.SegmentLabel, DicomVR.LO, name);
        var (columns, size) = (96, 96 * 96 * Slices.Value.Length / 8);
        var bits = new byte[size];
        // A line of pixels of 2.6 mm, in the last frame.
        for (var k = 0; k < pixels; k++)
        {
            var at = (((Slices.Value.Length - 1) * 96) + 40) * columns + 8 + k;
            bits[at / 8] |= (byte)(1 << (at % 8));
        }

        file.Dataset.AddOrUpdate(new DicomElement(DicomTag.PixelData, DicomVR.OB, bits));
        var outcome = Protect(new ProtectionProfile(), file);
        Assert.True(outcome.Kind == expected, string.Join('\n', outcome.Reasons));
    }

    [Theory]
    [InlineData(DicomUid.RTDoseStorage, "RTDOSE", ReasonCodes.MayShowHead)]
    [InlineData(DicomUid.ParametricMapStorage, "OT", ReasonCodes.MayShowHead)]
    [InlineData(DicomUid.SurfaceSegmentationStorage, "SEG", ReasonCodes.ShowsSurface)]
    [InlineData(DicomUid.SurfaceScanMeshStorage, "M3D", ReasonCodes.ShowsSurface)]
    [InlineData(DicomUid.VLPhotographicImageStorage, "XC", ReasonCodes.ShowsSurface)]
    public void DosesMapsMeshesAndPhotographsAreHeldOrLeftOut(string sopClass, string modality, string code)
    {
        var file = TestObject.File(TestObject.Build(sopClass, modality, static dataset => dataset.Add(DicomTag.BurnedInAnnotation, DicomVR.CS, "NO")));
        var held = TestObject.Protect(Hold, file)[0];
        Assert.Equal(OutcomeKind.Held, held.Kind);
        Assert.Contains(held.Reasons, reason => reason.Code == code);
        if (held.Reasons.Count == 1)
            Assert.Equal(OutcomeKind.LeftOut, TestObject.Protect(LeaveOut, file)[0].Kind);
    }

    /// <summary>The images that a study is read by are never left out in silence.</summary>
    [Fact]
    public void AHeadThatIsNotSureIsHeldNotLeftOut()
    {
        var outcomes = TestObject.Protect(LeaveOut, [.. Slices.Value.Select(static file => file.ToArray())]);
        Assert.All(outcomes, static outcome => Assert.Contains(outcome.Kind, new[] { OutcomeKind.Held, OutcomeKind.LeftOut }));
        Assert.All(outcomes, static outcome => Assert.Equal(ReasonCodes.MayShowHead, Assert.Single(outcome.Reasons).Code));
    }

    private static InstanceOutcome Protect(ProtectionProfile profile, DicomFile file) => TestObject.Protect(profile, file.ToArray())[0];

    /// <summary>A lesion of 15 mm and more contours: number, interpreted type, name, longest side.</summary>
    private static DicomFile Structures(params (int Number, string Type, string Name, int Length)[] more)
    {
        var file = SyntheticStructureSet.Create(Patient, Slices.Value);
        foreach (var (number, type, name, length) in more)
        {
            Append(file.Dataset, DicomTag.StructureSetROISequence, Text((DicomTag.ROINumber, DicomVR.IS, $"{number}"), (DicomTag.ReferencedFrameOfReferenceUID, DicomVR.UI, "1.2.3"), (DicomTag.ROIName, DicomVR.LO, name), (DicomTag.ROIGenerationAlgorithm, DicomVR.CS, "AUTOMATIC")));
            var contour = Text((DicomTag.ContourGeometricType, DicomVR.CS, "CLOSED_PLANAR"), (DicomTag.NumberOfContourPoints, DicomVR.IS, "4"));
            contour.Add(DicomTag.ContourData, DicomVR.DS, "0", "0", "5", $"{length}", "0", "5", $"{length}", "50", "5", "0", "50", "5");
            var contours = Text((DicomTag.ReferencedROINumber, DicomVR.IS, $"{number}"));
            contours.Add(new DicomSequence(DicomTag.ContourSequence, [contour]));
            Append(file.Dataset, DicomTag.ROIContourSequence, contours);
            Append(file.Dataset, DicomTag.RTROIObservationsSequence, Text((DicomTag.ObservationNumber, DicomVR.IS, $"{number}"), (DicomTag.ReferencedROINumber, DicomVR.IS, $"{number}"), (DicomTag.RTROIInterpretedType, DicomVR.CS, type), (DicomTag.ROIInterpreter, DicomVR.PN, "")));
            Items(file.Dataset, DicomTag.RTROIObservationsSequence)[0].AddOrUpdate(
                new DicomSequence(DicomTag.RTRelatedROISequence, [Text((DicomTag.ReferencedROINumber, DicomVR.IS, $"{number}"), (DicomTag.RTROIRelationship, DicomVR.CS, "ENCLOSED"))]));
        }

        return file;
    }

    private static void Append(DicomDataset dataset, DicomTag tag, DicomDataset item) =>
        dataset.AddOrUpdate(new DicomSequence(tag, [.. Items(dataset, tag), item]));

    private static DicomDataset Text(params (DicomTag Tag, DicomVR Vr, string Value)[] elements)
    {
        var dataset = new DicomDataset();
        foreach (var (tag, vr, value) in elements)
            dataset.Add(tag, vr, value);
        return dataset;
    }

    private static IEnumerable<string?> Numbers(DicomDataset dataset, DicomTag sequence, DicomTag number) => Items(dataset, sequence).Select(item => item.GetString(number));

    private static IReadOnlyList<DicomDataset> Items(DicomDataset dataset, DicomTag tag) => dataset.TryGetSequence(tag, out var sequence) ? sequence.Items : [];
}
