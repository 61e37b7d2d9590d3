using System.Numerics;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Tests.Defacing;

/// <summary>What series of one frame of reference tell of one another.</summary>
public sealed class SharedFrameTests
{
    private static readonly PhantomIdentity Patient = PhantomIdentity.FromSeed(7);

    // Eyes to chin: alone it cannot be told how the head lies.
    private static readonly PhantomGeometry Face = PhantomHead.Axial with { Slices = 26, Centre = new Vector3(0, 0, -66) };

    [Fact]
    public void APartOfAHeadIsDefacedByTheFitOfTheWhole()
    {
        var (whole, part) = (PhantomHead.Mr, Scan(Face, PhantomContrast.T2));
        Assert.Equal(HeadFinding.Unsure, PhantomHead.Deface(part.Files()).Finding);
        var (first, second) = (whole.Files(), part.Files(3));
        var outcomes = Protect(first, second);
        Assert.All(outcomes, static outcome => Assert.True(outcome.Kind == OutcomeKind.Released, string.Join('\n', outcome.Reasons)));
        Assert.True(part.NearestToBrain(second, Read(outcomes.Skip(first.Count))) >= 3);
        Assert.All(outcomes.Skip(first.Count), static outcome => Assert.Equal(ReasonCodes.FaceRemoved, outcome.Reasons[0].Code));
    }

    [Fact]
    public void APartOfAHeadThatHasMovedIsHeld()
    {
        var first = PhantomHead.Mr.Files();
        var moved = Scan(Face, PhantomContrast.T2, new Vector3(26, 22, 10)).Files(3);
        var outcomes = Protect(first, moved);
        Assert.All(outcomes.Take(first.Count), static outcome => Assert.Equal(OutcomeKind.Released, outcome.Kind));
        Assert.All(outcomes.Skip(first.Count), static outcome => Assert.Equal(ReasonCodes.MayShowHead, Assert.Single(outcome.Reasons).Code));
    }

    [Fact]
    public void AWholeHeadThatHasMovedIsDefacedByItsOwnFit()
    {
        var first = PhantomHead.Mr.Files();
        var moved = Scan(PhantomHead.Axial, PhantomContrast.T2, new Vector3(16, 12, 8));
        var second = moved.Files(3);
        var outcomes = Protect(first, second);
        Assert.All(outcomes, static outcome => Assert.True(outcome.Kind == OutcomeKind.Released, string.Join('\n', outcome.Reasons)));
        Assert.True(moved.NearestToBrain(second, Read(outcomes.Skip(first.Count))) >= 3);
    }

    /// <summary>Two heads in two frames of reference: each part is served by the whole head of its own.</summary>
    [Fact]
    public void EveryFrameOfReferenceHasItsOwnFit()
    {
        var shift = new Vector3(26, 22, 10);
        var (moved, part) = (Scan(PhantomHead.Axial, PhantomContrast.T2, shift), Scan(Face, PhantomContrast.T2, shift));
        var (first, second, third) = (PhantomHead.Mr.Files(), moved.Files(3), part.Files(4));
        foreach (var file in second.Concat(third))
            file.Dataset.Add(DicomTag.FrameOfReferenceUID, DicomVR.UI, $"{TestObject.Root}.99");
        var outcomes = Protect(first, second, third);
        Assert.All(outcomes, static outcome => Assert.True(outcome.Kind == OutcomeKind.Released, string.Join('\n', outcome.Reasons)));
        Assert.InRange(PhantomHead.Mr.NearestToBrain(first, Read(outcomes.Take(first.Count))), 3, 30);
        Assert.InRange(part.NearestToBrain(third, Read(outcomes.Skip(first.Count + second.Count))), 3, 30);
    }

    [Fact]
    public void WhereTwoSureFitsDisagreeAPartIsHeld()
    {
        var (first, second) = (PhantomHead.Mr.Files(), Scan(PhantomHead.Axial, PhantomContrast.T2, new Vector3(26, 22, 10)).Files(3));
        var part = Scan(Face, PhantomContrast.T2).Files(4);
        var outcomes = Protect(first, second, part);
        Assert.All(outcomes.Take(first.Count + second.Count), static outcome => Assert.Equal(OutcomeKind.Released, outcome.Kind));
        Assert.All(outcomes.Skip(first.Count + second.Count), static outcome => Assert.Equal(ReasonCodes.MayShowHead, Assert.Single(outcome.Reasons).Code));
    }

    [Fact]
    public void TheUptakeOfAWholeBodyIsDefacedByItsCt()
    {
        var phantom = new SyntheticHeadPhantom(HeadAnatomy.Adult);
        var body = new HeadScan { Geometry = PhantomGeometry.Axial(110, 5, 96, 5.2f) with { Centre = new Vector3(0, 20, -190) }, HasTrunk = true };
        var ct = new PhantomHead(HeadAnatomy.Adult, body with { Geometry = PhantomGeometry.Axial(138, 4, 128, 3.9f) with { Centre = new Vector3(0, 20, -190) } }).Files();
        var uptake = SyntheticPet.CreateHead(Patient, phantom, body with { Contrast = PhantomContrast.Uptake }).ToList();
        var outcomes = Protect(ct, uptake);
        Assert.All(outcomes, static outcome => Assert.True(outcome.Kind == OutcomeKind.Released, string.Join('\n', outcome.Reasons)));
        Assert.All(outcomes, static outcome => Assert.Equal(ReasonCodes.FaceRemoved, outcome.Reasons[0].Code));
        Assert.InRange(new PhantomHead(HeadAnatomy.Adult, body).NearestToBrain(uptake, Read(outcomes.Skip(ct.Count))), 3, 30);
    }

    [Fact]
    public void UptakeIsDefacedByTheFitOfItsCtAndAloneHeld()
    {
        var scan = new HeadScan { Geometry = PhantomGeometry.Axial(56, 4, 64, 4) with { Centre = new Vector3(0, 0, -26) }, Contrast = PhantomContrast.Uptake };
        var phantom = new SyntheticHeadPhantom(HeadAnatomy.Adult);
        var uptake = SyntheticPet.CreateHead(Patient, phantom, scan).ToList();
        Assert.All(Protect(uptake), static outcome => Assert.Contains(outcome.Reasons, static reason => reason.Code == ReasonCodes.MayShowHead));
        var ct = PhantomHead.Ct.Files();
        var outcomes = Protect(ct, uptake);
        Assert.All(outcomes, static outcome => Assert.True(outcome.Kind == OutcomeKind.Released, string.Join('\n', outcome.Reasons)));
        Assert.All(outcomes.Skip(ct.Count), static outcome => Assert.Equal(ReasonCodes.FaceRemoved, outcome.Reasons[0].Code));
        Assert.InRange(new PhantomHead(HeadAnatomy.Adult, scan).NearestToBrain(uptake, Read(outcomes.Skip(ct.Count))), 3, 30);
    }

    [Fact]
    public void AChestIsReleasedWithWhatIsTakenAroundIt()
    {
        var chest = SyntheticChestCt.Create(Patient, new ChestOptions { Slices = 24, Matrix = 96 }).ToList();
        // The same slice again and again, while contrast arrives; and one through the lung alone.
        var tracking = SyntheticChestCt.Create(Patient, new ChestOptions { Slices = 5, Matrix = 96, Length = 40, SeriesNumber = 5 }).ToList();
        foreach (var file in tracking.Skip(1))
            file.Dataset.AddOrUpdate(((DicomElement)tracking[0].Dataset.Single(static item => item.Tag == DicomTag.ImagePositionPatient)));
        var single = SyntheticChestCt.Create(Patient, new ChestOptions { Slices = 1, Matrix = 96, SeriesNumber = 6 }).ToList();
        var outcomes = Protect(chest, tracking, single);
        Assert.All(outcomes, static outcome => Assert.True(outcome.Kind == OutcomeKind.Released, string.Join('\n', outcome.Reasons)));
        Assert.All(outcomes, static outcome => Assert.Equal(ReasonCodes.HeadNotInView, Assert.Single(outcome.Reasons).Code));
    }

    [Theory]
    [InlineData(150, OutcomeKind.Released)]
    [InlineData(330, OutcomeKind.LeftOut)]
    public void TheScoutOfAChestGoesAsFarAsTheSectionsDoAndElseStaysBehind(int top, OutcomeKind expected)
    {
        var chest = SyntheticChestCt.Create(Patient, new ChestOptions { Slices = 24, Matrix = 96 }).ToList();
        var scout = SyntheticChestCt.Create(Patient, new ChestOptions { Slices = 1, Matrix = 96, SeriesNumber = 1 }).Single();
        scout.Dataset.Add(DicomTag.ImageType, DicomVR.CS, "ORIGINAL", "PRIMARY", "LOCALIZER");
        scout.Dataset.Add(DicomTag.ImageOrientationPatient, DicomVR.DS, "1", "0", "0", "0", "0", "-1");
        scout.Dataset.Add(DicomTag.ImagePositionPatient, DicomVR.DS, "-190", "0", $"{top}");
        var outcomes = Protect(chest, [scout]);
        Assert.All(outcomes.Take(chest.Count), static outcome => Assert.Equal(OutcomeKind.Released, outcome.Kind));
        Assert.Equal(expected, outcomes[^1].Kind);
        Assert.Equal(OutcomeKind.LeftOut, Protect([scout])[0].Kind);
        Assert.Equal(OutcomeKind.Held, TestObject.Protect(new ProtectionProfile { FaceShowing = FaceShowingObjects.Hold }, scout.ToArray())[0].Kind);
    }

    [Fact]
    public void AHeadGoesWithoutItsScout()
    {
        var head = PhantomHead.Ct.Files();
        var scout = head[30].Dataset.Clone();
        scout.Add(DicomTag.ImageType, DicomVR.CS, "ORIGINAL", "PRIMARY", "LOCALIZER");
        scout.Add(DicomTag.SOPInstanceUID, DicomVR.UI, $"{TestObject.Root}.77");
        scout.Add(DicomTag.SeriesInstanceUID, DicomVR.UI, $"{TestObject.Root}.78");
        var outcomes = Protect([new(scout, head[30].Syntax)], head);
        Assert.Equal((OutcomeKind.LeftOut, ReasonCodes.MayShowHead), (outcomes[0].Kind, Assert.Single(outcomes[0].Reasons).Code));
        Assert.All(outcomes.Skip(1), static outcome => Assert.True(outcome.Kind == OutcomeKind.Released, string.Join('\n', outcome.Reasons)));
    }

    [Fact]
    public void AHeadOverAWholeTrunkIsFound()
    {
        var head = new PhantomHead(HeadAnatomy.Adult, new HeadScan { Geometry = PhantomGeometry.Axial(150, 4, 128, 3.9f) with { Centre = new Vector3(0, 20, -200) }, HasTrunk = true });
        var files = head.Files();
        var defacing = PhantomHead.Deface(files);
        Assert.True(defacing.Finding == HeadFinding.Face, string.Join(' ', defacing.Reasons));
        var outgoing = PhantomHead.Outgoing(files, defacing);
        Assert.Null(PhantomHead.Check(files, outgoing, defacing));
        Assert.True(head.NearestToBrain(files, outgoing) >= 3);
    }

    private static PhantomHead Scan(PhantomGeometry geometry, PhantomContrast contrast, Vector3 offset = default, int seed = 5) =>
        new(HeadAnatomy.Adult, new HeadScan { Geometry = geometry, Contrast = contrast, Offset = offset, Seed = seed });

    private static IReadOnlyList<InstanceOutcome> Protect(params IReadOnlyList<DicomFile>[] series) =>
        TestObject.Protect(new ProtectionProfile(), [.. series.SelectMany(static files => files).Select(static file => file.ToArray())]);

    private static List<DicomFile> Read(IEnumerable<InstanceOutcome> outcomes) => [.. outcomes.Select(static outcome => DicomFile.Read(outcome.Instance!.Bytes))];
}
