using System.Numerics;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Tests.Defacing;

public sealed class HeadJudgeTests
{
    [Fact]
    public void AStackAboveTheBrowShowsNoFace()
    {
        var head = new PhantomHead(HeadAnatomy.Adult, new HeadScan { Geometry = PhantomGeometry.Axial(26, 3.2f, 96, 2.6f) with { Centre = new Vector3(0, 0, 54) } });
        var defacing = PhantomHead.Deface(head.Files());
        Assert.True(defacing.Finding is HeadFinding.NoFaceInView or HeadFinding.Unsure, string.Join(' ', defacing.Reasons));
        Assert.All(defacing.Images, Assert.Null);
    }

    [Fact]
    public void AHeaderWithoutAHeadDoesNotHideOne() =>
        Assert.Equal(HeadFinding.Face, PhantomHead.Deface(PhantomHead.Mr.Files(), HeaderWord.Headless).Finding);

    [Fact]
    public void FewSlicesAreHeld() =>
        Assert.Equal(HeadFinding.Unsure, PhantomHead.Deface(PhantomHead.Ct.Files()[20..26]).Finding);

    [Fact]
    public void ALocalizerIsHeld()
    {
        var files = PhantomHead.Ct.Files();
        files[3].Dataset.Remove(DicomTag.ImageType);
        files[3].Dataset.Add(DicomTag.ImageType, DicomVR.CS, "ORIGINAL", "PRIMARY", "LOCALIZER");
        Assert.Equal(HeadFinding.Unsure, PhantomHead.Deface(files).Finding);
    }

    [Fact]
    public void ImagesWithoutAPlaceAreHeld()
    {
        var files = PhantomHead.Ct.Files();
        files[3].Dataset.Remove(DicomTag.ImagePositionPatient);
        Assert.Equal(HeadFinding.Unsure, PhantomHead.Deface(files).Finding);
    }

    [Fact]
    public void ABrainWithoutItsHeadIsHeld()
    {
        var head = PhantomHead.Mr;
        var files = head.Files();
        for (var i = 0; i < files.Count; i++)
        {
            var regions = head.Phantom.Regions(head.Scan, i);
            var cells = PhantomHead.Cells(files[i]);
            for (var k = 0; k < regions.Length; k++)
            {
                if (regions[k] != HeadRegion.Brain)
                    (cells[2 * k], cells[(2 * k) + 1]) = (0, 0);
            }

            files[i] = PhantomHead.With(files[i], cells);
        }

        Assert.Equal(HeadFinding.Unsure, PhantomHead.Deface(files).Finding);
    }

    [Fact]
    public void AHeadWhoseFaceWasCutOffBeforeIsKnownByItsPixelsAndCutAgain()
    {
        var files = PhantomHead.Ct.Files();
        var first = PhantomHead.Deface(files);
        var cut = new List<DicomFile>();
        for (var i = 0; i < files.Count; i++)
        {
            var cells = PhantomHead.Cells(files[i]);
            if (first.Images[i] is { } image)
            {
                // As other tools cut: the face and two centimetres behind it.
                var (before, after) = (PhantomHead.Cells(files[i]), image.Pixels.ToArray());
                for (var k = 0; k < cells.Length; k += 2)
                {
                    for (var row = 0; row <= 8 && k >= row * 192; row++)
                    {
                        var from = k - (row * 192);
                        if (before[from] != after[from] || before[from + 1] != after[from + 1])
                            (cells[k], cells[k + 1]) = (24, 0);
                    }
                }
            }

            cut.Add(PhantomHead.With(files[i], cells));
        }

        var again = PhantomHead.Deface(cut, HeaderWord.Nothing);
        Assert.True(again.Finding == HeadFinding.Face, $"{string.Join(' ', again.Reasons)} {HeadJudge.Judge(SeriesStacks.Read(cut).Stacks[0].Volume!, ScanKind.Ct, HeaderWord.Nothing).Quality}");
        Assert.Contains("before", again.Reasons[0], StringComparison.Ordinal);
        var outgoing = PhantomHead.Outgoing(cut, again);
        Assert.Null(PhantomHead.Check(cut, outgoing, again));
        Assert.True(PhantomHead.Ct.NearestToBrain(cut, outgoing) >= 3);
    }

    [Fact]
    public void WhatWasDefacedHereIsDefacedAgainAndItsBrainIsLeftAlone()
    {
        var files = PhantomHead.Mr.Files();
        var first = PhantomHead.Outgoing(files, PhantomHead.Deface(files));
        // What went out is another study, and has another seed.
        var again = PhantomHead.Deface(first, HeaderWord.Nothing, 4712);
        Assert.True(again.Finding == HeadFinding.Face, string.Join(' ', again.Reasons));
        var outgoing = PhantomHead.Outgoing(first, again);
        Assert.Null(PhantomHead.Check(first, outgoing, again));
        Assert.True(PhantomHead.Mr.NearestToBrain(files, outgoing) >= 3);
    }
}
