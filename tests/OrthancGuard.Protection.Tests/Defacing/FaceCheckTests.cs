using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Defacing;
using OrthancGuard.Protection.Verification;

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
        var result = PhantomHead.Broken(files, outgoing, defacing);
        Assert.Null(result.Problem);
        Assert.Null(result.Broken);
        Assert.InRange(result.Shell, 0.99, 1);
        Assert.InRange(result.Cut, 0.99, 1);
        Assert.InRange(result.Ears.Before, 10, 50);
        Assert.InRange(result.Ears.After, 0, 2);
    }

    [Fact]
    public void TheOriginalDoesNotStand()
    {
        var (files, _, _) = Head.Value;
        Finds(FaceCheckRule.Shell, files);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void AFaceSetBackByAConstantDepthIsFound(int rows)
    {
        var (files, defacing, outgoing) = Head.Value;
        var copies = files.Select((file, i) => defacing.Images[i] is null ? outgoing[i] : SetBack(file, outgoing[i], rows)).ToList();
        Assert.True(Find(copies).Broken is { Id: "shell" or "cut" });
    }

    [Fact]
    public void AForgottenSliceIsFound()
    {
        var (files, defacing, outgoing) = Head.Value;
        var most = Enumerable.Range(0, files.Count).OrderByDescending(i => defacing.Images[i]?.Altered ?? 0).Take(3).ToHashSet();
        Finds(FaceCheckRule.Shell, [.. outgoing.Select((file, i) => most.Contains(i) ? files[i] : file)]);
    }

    /// <summary>The shell alone would hide it: it stands behind the shell, in front of the cut.</summary>
    [Fact]
    public void WhatWasKeptBehindTheShellIsFound()
    {
        var (files, defacing, outgoing) = Head.Value;
        var place = defacing.Places[0];
        Finds(FaceCheckRule.Cut, [.. files.Select((file, i) => Mix(i, (at, was, now) => place.ToAtlas.Apply(at) is var p && FaceRegion.Zone(p) == FaceZone.Filler && p.Y < FaceRegion.Shell(p.X, p.Z) - 9 ? was : now))]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void AnEarOnOneSideIsFound(int side)
    {
        var (files, defacing, _) = Head.Value;
        var place = defacing.Places[0];
        Finds(FaceCheckRule.Ears, [.. files.Select((_, i) => Mix(i, (at, was, now) =>
            place.ToAtlas.Apply(at) is var p && p.X * side > 60 && FaceRegion.NearEar(p, 4) && FaceRegion.Zone(p) == FaceZone.Kept ? was : now))]);
    }

    [Fact]
    public void AFaceDrawnInShadesOfTheFillerIsFound()
    {
        var (files, defacing, _) = Head.Value;
        var place = defacing.Places[0];
        // 12 units brighter where the face was, as much as the noise's standard deviation.
        Finds(FaceCheckRule.Structure, [.. files.Select((_, i) => Mix(i, (at, was, now) =>
            was != now && was - 1024 > -300 && FaceRegion.Zone(place.ToAtlas.Apply(at)) == FaceZone.Filler ? now + 12 : now))]);
    }

    /// <summary>No larger than a pixel, so that means of blocks do not show it.</summary>
    [Fact]
    public void AFillerThatFollowsTheOriginalIsFound()
    {
        var (before, after) = (new byte[96 * 96 * 2], new byte[96 * 96 * 2]);
        var (files, defacing, outgoing) = Head.Value;
        var random = new Random(5);
        for (var k = 0; k < before.Length; k += 2)
        {
            var noise = random.Next(0, 200);
            BitConverter.TryWriteBytes(before.AsSpan(k), (ushort)(1000 + noise));
            BitConverter.TryWriteBytes(after.AsSpan(k), (ushort)(1001 + (noise / 5) + random.Next(0, 30)));
        }

        var check = new FillerCheck();
        for (var file = 0; file < files.Count; file++)
        {
            check.Add(
                SeriesImage.TryRead(PhantomHead.With(files[file], before), file, out _)![0],
                SeriesImage.TryRead(PhantomHead.With(outgoing[file], after), file, out _)![0],
                defacing.Places[0]);
        }

        Assert.InRange(check.Structure, 0.7, 1.3);
        Assert.True(check.Likeness > FaceCheck.MostLikeness);
    }

    [Fact]
    public void APixelAlteredInTheBrainIsFound()
    {
        var (files, _, outgoing) = Head.Value;
        var upper = files.Count - 20;
        var cells = PhantomHead.Cells(outgoing[upper]);
        cells[2 * ((48 * 96) + 48)] ^= 1;
        Finds(FaceCheckRule.Strays, [.. outgoing.Select((file, i) => i == upper ? PhantomHead.With(file, cells) : file)]);
    }

    /// <summary>Bits Stored is 12: the four bits above hold no pixel value, and could hold a picture.</summary>
    [Fact]
    public void ABitBesideThePixelValuesIsFound()
    {
        var (files, _, outgoing) = Head.Value;
        var upper = files.Count - 20;
        var cells = PhantomHead.Cells(outgoing[upper]);
        cells[(2 * ((48 * 96) + 48)) + 1] ^= 0x80;
        Finds(FaceCheckRule.Strays, [.. outgoing.Select((file, i) => i == upper ? PhantomHead.With(file, cells) : file)]);
    }

    [Fact]
    public void AMovedSliceIsFound() => Finds(FaceCheckRule.Geometry, Changed(DicomTag.ImagePositionPatient, "0", "0", "0"));

    [Fact]
    public void AFlagOfLossThatCameOrWentIsFound() => Finds(FaceCheckRule.Geometry, Changed(DicomTag.LossyImageCompression, "01"));

    [Fact]
    public void AnImageThatWasCutShortIsFound()
    {
        var outgoing = Head.Value.Outgoing.ToList();
        outgoing[5] = PhantomHead.With(outgoing[5], PhantomHead.Cells(outgoing[5])[..1000]);
        Finds(FaceCheckRule.Readable, outgoing);
    }

    [Fact]
    public void EveryRuleListsItself()
    {
        Assert.Equal(FaceCheckRule.All.Count, FaceCheckRule.All.Select(static rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(FaceCheckRule.All, static rule => Assert.False(string.IsNullOrEmpty(rule.What) || string.IsNullOrEmpty(rule.Example)));
    }

    private static void Finds(FaceCheckRule rule, IReadOnlyList<DicomFile> outgoing)
    {
        var result = Find(outgoing);
        Assert.Equal(rule, result.Broken);
        Assert.NotNull(result.Problem);
    }

    private static FaceCheckResult Find(IReadOnlyList<DicomFile> outgoing) => PhantomHead.Broken(Head.Value.Files, outgoing, Head.Value.Defacing);

    private static List<DicomFile> Changed(DicomTag tag, params string[] values)
    {
        var outgoing = Head.Value.Outgoing.ToList();
        outgoing[5] = PhantomHead.With(outgoing[5], PhantomHead.Cells(outgoing[5]));
        outgoing[5].Dataset.Remove(tag);
        outgoing[5].Dataset.Add(tag, tag == DicomTag.LossyImageCompression ? DicomVR.CS : DicomVR.DS, values);
        return outgoing;
    }

    /// <summary>The outgoing image with other pixels: place in patient mm, value before, value after.</summary>
    private static DicomFile Mix(int index, Func<System.Numerics.Vector3, int, int, int> choose)
    {
        var (files, _, outgoing) = Head.Value;
        var image = SeriesImage.TryRead(files[index], index, out _)![0];
        var (before, after) = (PhantomHead.Cells(files[index]), PhantomHead.Cells(outgoing[index]));
        for (var k = 0; k < before.Length / 2; k++)
        {
            int was = BitConverter.ToUInt16(before, 2 * k), now = BitConverter.ToUInt16(after, 2 * k);
            BitConverter.TryWriteBytes(after.AsSpan(2 * k), (ushort)choose(image.Slice.Pixel(k % 96, k / 96), was, now));
        }

        return PhantomHead.With(outgoing[index], after);
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
