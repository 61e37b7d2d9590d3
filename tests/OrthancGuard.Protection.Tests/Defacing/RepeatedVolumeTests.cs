using System.Numerics;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.Protection.Defacing;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Protection.Tests.Defacing;

/// <summary>Series that repeat their positions: one volume is fitted, all lose the same face, and the check looks at each.</summary>
public sealed class RepeatedVolumeTests
{
    private const int Bright = 1, Dim = 3, Dark = 9;

    public static TheoryData<string, int[]> Kinds => new()
    {
        { "echoes", [Bright, Dim, Dark] },
        { "diffusion", [Bright, Dark, Dark] },
        { "perfusion", [Bright, Bright, Bright, Bright] },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryVolumeLosesTheSameFace(string kind, int[] volumes)
    {
        var files = Series(kind, volumes);
        var defacing = PhantomHead.Deface(files);
        Assert.True(defacing.Finding == HeadFinding.Face, string.Join(' ', defacing.Reasons));
        var outgoing = PhantomHead.Outgoing(files, defacing);
        Assert.Null(PhantomHead.Check(files, outgoing, defacing));
        var count = files.Count / volumes.Length;
        for (var i = 0; i < files.Count; i++)
        {
            var (own, first) = (defacing.Images[i]?.Altered ?? 0, defacing.Images[i % count]?.Altered ?? 0);
            Assert.Equal(first, own);
        }

        Assert.True(PhantomHead.Mr.NearestToBrain(files[^count..], outgoing[^count..]) >= 3);

        // A volume that was forgotten, the darkest one too, and a single image of it.
        foreach (var forgotten in (Range[])[^count.., (count + 20)..(count + 21)])
        {
            List<DicomFile> kept = [.. outgoing];
            foreach (var i in Enumerable.Range(0, files.Count).Take(forgotten))
                kept[i] = files[i];
            Assert.Equal(FaceCheckRule.Volumes, PhantomHead.Broken(files, kept, defacing).Broken);
        }
    }

    [Fact]
    public void StacksOfOneSeriesAreEachFittedOrServedByTheOther()
    {
        var axial = PhantomHead.Mr.Files();
        var sagittal = new PhantomHead(HeadAnatomy.Adult, new HeadScan { Geometry = PhantomHead.Axial.Sagittal() with { Columns = 96, Rows = 96 }, Contrast = PhantomContrast.T1 });
        List<DicomFile> files = [.. axial];
        foreach (var (file, i) in sagittal.Files().Select(static (file, i) => (file, i)))
        {
            file.Dataset.Add(DicomTag.SOPInstanceUID, DicomVR.UI, $"{TestObject.Root}.9.{i + 1}");
            file.Dataset.Add(DicomTag.InstanceNumber, DicomVR.IS, $"{i + 500}");
            files.Add(file);
        }

        var outcomes = TestObject.Protect(new ProtectionProfile(), [.. files.Select(static file => file.ToArray())]);
        Assert.All(outcomes, static outcome => Assert.True(outcome.Kind == OutcomeKind.Released, string.Join('\n', outcome.Reasons)));
        List<DicomFile> outgoing = [.. outcomes.Select(static outcome => DicomFile.Read(outcome.Instance!.Bytes))];
        Assert.InRange(PhantomHead.Mr.NearestToBrain(axial, outgoing[..axial.Count]), 3, 30);
        Assert.InRange(sagittal.NearestToBrain(files[axial.Count..], outgoing[axial.Count..]), 3, 30);
    }

    /// <summary>Vessels as bright as bone, and a bright sinus behind the brow: the cavity is still found.</summary>
    [Fact]
    public void AnAngiographyOfTheHeadIsDefaced()
    {
        var head = PhantomHead.Ct;
        var files = head.Files();
        for (var i = 0; i < files.Count; i++)
        {
            var image = SeriesImage.TryRead(files[i], i, out _)![0];
            var cells = PhantomHead.Cells(files[i]);
            for (var k = 0; k < cells.Length / 2; k++)
            {
                var p = image.Slice.Pixel(k % image.Columns, k / image.Columns);
                var isVessel = new Vector2(MathF.Abs(p.X) - 14, p.Y + 8).Length() < 3.5f || (MathF.Abs(p.Z - 6) < 3.5f && MathF.Abs(MathF.Abs(p.X) - 30) < 16 && MathF.Abs(p.Y - 4) < 3.5f);
                if (isVessel && BitConverter.ToUInt16(cells, 2 * k) is > 1000 and < 1124)
                    BitConverter.TryWriteBytes(cells.AsSpan(2 * k), (ushort)(1024 + 380));
            }

            files[i] = PhantomHead.With(files[i], cells);
        }

        var defacing = PhantomHead.Deface(files);
        Assert.True(defacing.Finding == HeadFinding.Face, string.Join(' ', defacing.Reasons));
        var outgoing = PhantomHead.Outgoing(files, defacing);
        Assert.Null(PhantomHead.Check(files, outgoing, defacing));
        Assert.InRange(head.NearestToBrain(files, outgoing), 3, 30);
    }

    private static List<DicomFile> Series(string kind, int[] volumes)
    {
        var files = new List<DicomFile>();
        for (var v = 0; v < volumes.Length; v++)
        {
            var volume = new PhantomHead(HeadAnatomy.Adult, new HeadScan { Geometry = PhantomHead.Axial, Contrast = PhantomContrast.T1, Seed = v + 3 }).Files();
            foreach (var (file, i) in volume.Select(static (file, i) => (file, i)))
            {
                var cells = PhantomHead.Cells(file);
                for (var k = 0; k < cells.Length; k += 2)
                    BitConverter.TryWriteBytes(cells.AsSpan(k), (ushort)(BitConverter.ToUInt16(cells, k) / volumes[v]));
                var dataset = PhantomHead.With(file, cells).Dataset;
                dataset.Add(DicomTag.SOPInstanceUID, DicomVR.UI, $"{TestObject.Root}.8.{v + 1}.{i + 1}");
                dataset.Add(DicomTag.InstanceNumber, DicomVR.IS, $"{(v * 1000) + i + 1}");
                Mark(dataset, kind, v);
                files.Add(new DicomFile(dataset, file.Syntax));
            }
        }

        return files;
    }

    private static void Mark(DicomDataset dataset, string kind, int volume)
    {
        if (kind == "echoes")
        {
            dataset.Add(DicomTag.EchoNumbers, DicomVR.IS, $"{volume + 1}");
            dataset.Add(DicomTag.EchoTime, DicomVR.DS, $"{5 + (20 * volume)}");
        }
        else if (kind == "diffusion")
        {
            dataset.AddOrUpdate(DicomElement.FromNumbers(DicomTag.DiffusionBValue, DicomVR.FD, volume == 0 ? 0.0 : 1000.0));
        }
        else
        {
            dataset.AddOrUpdate(DicomElement.FromNumbers(DicomTag.TemporalPositionIdentifier, DicomVR.UL, (uint)volume + 1));
        }
    }
}
