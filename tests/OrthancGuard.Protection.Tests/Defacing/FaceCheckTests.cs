using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Tests.Defacing;

/// <summary>What somebody could do to a face, or fail to do, and the check must find.</summary>
public sealed class FaceCheckTests
{
    private static readonly Lazy<(List<DicomFile> Files, SeriesDefacing Defacing, List<DicomFile> Outgoing)> Head = new(() =>
    {
        var files = PhantomHead.Ct.Files();
        var defacing = PhantomHead.Deface(files);
        return (files, defacing, PhantomHead.Outgoing(files, defacing));
    });

    [Fact]
    public void ADefacedHeadStands()
    {
        var (files, defacing, outgoing) = Head.Value;
        Assert.Equal(HeadFinding.Face, defacing.Finding);
        Assert.Null(PhantomHead.Check(files, outgoing, defacing));
    }

    [Fact]
    public void TheOriginalDoesNotStand()
    {
        var (files, defacing, _) = Head.Value;
        Assert.NotNull(PhantomHead.Check(files, files, defacing));
    }

    [Fact]
    public void AFaceSetBackByAConstantDepthIsFound()
    {
        var (files, defacing, outgoing) = Head.Value;
        var copies = files.Select((file, i) => defacing.Images[i] is null ? outgoing[i] : SetBack(file, outgoing[i], rows: 4)).ToList();
        Assert.NotNull(PhantomHead.Check(files, copies, defacing));
    }

    [Fact]
    public void AForgottenSliceIsFound()
    {
        var (files, defacing, outgoing) = Head.Value;
        var most = Enumerable.Range(0, files.Count).OrderByDescending(i => defacing.Images[i]?.Altered ?? 0).Take(3).ToHashSet();
        Assert.NotNull(PhantomHead.Check(files, [.. outgoing.Select((file, i) => most.Contains(i) ? files[i] : file)], defacing));
    }

    [Fact]
    public void APixelAlteredInTheBrainIsFound()
    {
        var (files, defacing, outgoing) = Head.Value;
        var upper = files.Count - 20;
        var cells = PhantomHead.Cells(outgoing[upper]);
        cells[2 * ((48 * 96) + 48)] ^= 1;
        Assert.NotNull(PhantomHead.Check(files, [.. outgoing.Select((file, i) => i == upper ? PhantomHead.With(file, cells) : file)], defacing));
    }

    [Fact]
    public void AMovedSliceIsFound()
    {
        var (files, defacing, outgoing) = Head.Value;
        var moved = PhantomHead.With(outgoing[5], PhantomHead.Cells(outgoing[5]));
        moved.Dataset.Remove(DicomTag.ImagePositionPatient);
        moved.Dataset.Add(DicomTag.ImagePositionPatient, DicomVR.DS, "0", "0", "0");
        Assert.NotNull(PhantomHead.Check(files, [.. outgoing.Select((file, i) => i == 5 ? moved : file)], defacing));
    }

    // Where pixels were altered, the original moved to the back: what a strip of constant depth leaves.
    private static DicomFile SetBack(DicomFile original, DicomFile outgoing, int rows)
    {
        var (before, after) = (PhantomHead.Cells(original), PhantomHead.Cells(outgoing));
        var shifted = (byte[])after.Clone();
        for (var k = rows * 96 * 2; k < before.Length; k += 2)
        {
            if (before[k] == after[k] && before[k + 1] == after[k + 1])
                continue;
            (shifted[k], shifted[k + 1]) = (before[k - (rows * 96 * 2)], before[k + 1 - (rows * 96 * 2)]);
        }

        return PhantomHead.With(outgoing, shifted);
    }
}
