using System.Numerics;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Tests.Defacing;

/// <summary>Stacks as scanners and archives leave them.</summary>
public sealed class UnusualStackTests
{
    public static TheoryData<string> Stacks => ["uneven gaps", "duplicates", "on the left side", "feet first and face down", "head and neck", "no field beside the ears", "tilted, thick and thin"];

    [Theory]
    [MemberData(nameof(Stacks))]
    public void AStackIsDefacedWithoutTouchingBrain(string kind)
    {
        var (head, files) = Make(kind);
        var defacing = PhantomHead.Deface(files);
        Assert.True(defacing.Finding == HeadFinding.Face, string.Join(' ', defacing.Reasons));
        var outgoing = PhantomHead.Outgoing(files, defacing);
        Assert.Null(PhantomHead.Check(files, outgoing, defacing));
        Assert.InRange(head.NearestToBrain(files, outgoing), 3, 30);
    }

    /// <summary>Image after image of a place is altered, not only the one that was drawn.</summary>
    [Fact]
    public void EveryDuplicateLosesTheFace()
    {
        var (_, files) = Make("duplicates");
        var defacing = PhantomHead.Deface(files);
        foreach (var same in files.Select(static (file, i) => (string.Join('\\', file.Dataset.GetStrings(DicomTag.ImagePositionPatient)), i)).GroupBy(static pair => pair.Item1, static pair => pair.i, StringComparer.Ordinal).Where(static group => group.Count() > 1))
            Assert.Single(same.Select(i => defacing.Images[i]?.Altered ?? 0).Distinct());
    }

    private static (PhantomHead Head, List<DicomFile> Files) Make(string kind)
    {
        var scan = new HeadScan { Geometry = PhantomHead.Axial };
        scan = kind switch
        {
            // One to four times 1.6 mm.
            "uneven gaps" => scan with { Geometry = PhantomGeometry.Axial(136, 1.6f, 96, 2.6f) with { Centre = new Vector3(0, 0, -26), MissingSlices = [.. Enumerable.Range(0, 136).Where(static i => i % 10 is not (0 or 1 or 3 or 6))] } },
            "on the left side" => scan with { PatientPosition = "HFDL", Roll = 12 },
            "feet first and face down" => scan with { PatientPosition = "FFP", Contrast = PhantomContrast.T2 },
            "head and neck" => scan with { HasTrunk = true, Geometry = PhantomGeometry.Axial(84, 4, 128, 3.9f) with { Centre = new Vector3(0, 20, -78) } },
            "no field beside the ears" => scan with { Contrast = PhantomContrast.T1, Geometry = PhantomHead.Axial with { Columns = 64, Slices = 50, Centre = new Vector3(0, 0, 2) } },
            "tilted, thick and thin" => scan with { Geometry = (PhantomHead.Axial with { SliceSpacing = 2.4f, Slices = 90, MissingSlices = [.. Enumerable.Range(45, 45).Where(static i => i % 3 != 0)] }).Tilted(-18) },
            _ => scan,
        };
        var head = new PhantomHead(HeadAnatomy.Vary(24), scan);
        var files = head.Files();
        if (kind is "duplicates")
        {
            foreach (var (file, i) in files.Where(static (_, i) => i % 7 == 3).Select(static (file, i) => (file, i)).ToArray())
            {
                var again = PhantomHead.With(file, PhantomHead.Cells(file));
                again.Dataset.Add(DicomTag.SOPInstanceUID, DicomVR.UI, $"{TestObject.Root}.55.{i}");
                again.Dataset.Add(DicomTag.InstanceNumber, DicomVR.IS, $"{200 + i}");
                files.Add(again);
            }
        }

        return (head, files);
    }
}
