using System.Numerics;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;

namespace OrthancGuard.Dicom.Tests.Phantoms;

public sealed class SyntheticSeriesTests
{
    private static readonly PhantomIdentity Identity = PhantomIdentity.FromSeed(7);

    private static List<DicomFile> Chest(int slices = 3) => [.. SyntheticChestCt.Create(Identity, new ChestOptions { Slices = slices, Matrix = 64 })];

    private static List<DicomFile> Head(HeadScan scan) => [.. HeadSeries.Create(Identity, new SyntheticHeadPhantom(HeadAnatomy.Adult), scan)];

    private static PhantomGeometry Small => PhantomGeometry.Axial(4, 8, 64, 4);

    [Fact]
    public void TheSameArgumentsGiveTheSameBytes() =>
        Assert.Equal(Chest().Select(f => Convert.ToHexString(f.ToArray())), Chest().Select(f => Convert.ToHexString(f.ToArray())));

    [Fact]
    public void AnotherSeedIsAnotherPatientAndAnotherNoise()
    {
        Assert.Empty(Identity.Markers.Intersect(PhantomIdentity.FromSeed(8).Markers)
            .Except([Identity.InstitutionName, Identity.InstitutionAddress, Identity.StationName, Identity.DeviceSerialNumber, Identity.IssuerOfPatientId,
                .. Identity.Operator.Split('^'), .. Identity.ReferringPhysician.Split('^'), .. Identity.PerformingPhysician.Split('^')]));
        var other = SyntheticChestCt.Create(Identity, new ChestOptions { Slices = 3, Matrix = 64, Seed = 2 }).First();
        Assert.NotEqual(Pixels(Chest()[0]), Pixels(other));
    }

    [Fact]
    public void EveryMarkerIsInTheFilesAndLongEnoughToBeLookedFor()
    {
        var bytes = System.Text.Encoding.Latin1.GetString(Chest()[0].ToArray());
        Assert.All(Identity.Markers, marker => Assert.Contains(marker, bytes, StringComparison.Ordinal));
        Assert.All(Identity.Markers, marker => Assert.True(marker.Length > 4));
    }

    [Fact]
    public void SlicesFollowOneAnotherInSpaceAndNumber()
    {
        var files = Chest(5);
        Assert.Equal(["1", "2", "3", "4", "5"], files.Select(f => f.Dataset.GetString(DicomTag.InstanceNumber)!));
        Assert.Equal(5, files.Select(f => f.Dataset.GetString(DicomTag.SOPInstanceUID)).Distinct().Count());
        Assert.Single(files.Select(f => f.Dataset.GetString(DicomTag.SeriesInstanceUID)).Distinct());
        var z = files.Select(f => f.Dataset.GetDoubles(DicomTag.ImagePositionPatient)![2]).ToList();
        Assert.All(z.Zip(z.Skip(1)), pair => Assert.Equal(60, pair.Second - pair.First, 3));
    }

    [Fact]
    public void GapsReversedOrderAndTiltAreWrittenAsTheyAre()
    {
        var geometry = (Small with { MissingSlices = [1], IsNumberedBackwards = true }).Tilted(20);
        var files = Head(new HeadScan { Geometry = geometry });
        Assert.Equal(["3", "2", "1"], files.Select(f => f.Dataset.GetString(DicomTag.InstanceNumber)!));
        var positions = files.Select(f => f.Dataset.GetDoubles(DicomTag.ImagePositionPatient)!).ToList();
        Assert.Equal(16, positions[1][2] - positions[0][2], 3);
        Assert.Equal(positions[0][1], positions[1][1], 3);
        Assert.Equal(0.939693, files[0].Dataset.GetDoubles(DicomTag.ImageOrientationPatient)![4], 5);
    }

    [Fact]
    public void SignedStorageAndPaddingHoldTheSameHounsfieldUnits()
    {
        var scan = new HeadScan { Geometry = Small };
        var (plain, signed) = (Head(scan)[1], Head(scan with { IsSigned = true, HasPadding = true })[1]);
        var (a, b) = (Pixels(plain), Pixels(signed));
        Assert.Equal("-1024", plain.Dataset.GetString(DicomTag.RescaleIntercept));
        Assert.Equal("0", signed.Dataset.GetString(DicomTag.RescaleIntercept));
        Assert.Equal(-2000, b[0]);
        Assert.Equal(a[(32 * 64) + 32] - 1024, b[(32 * 64) + 32]);
        Assert.Equal("-2000", signed.Dataset.GetString(DicomTag.PixelPaddingValue));
    }

    [Fact]
    public void EveryContrastShowsTheHead()
    {
        foreach (var contrast in new[] { PhantomContrast.T1, PhantomContrast.T2, PhantomContrast.ProtonDensity })
        {
            var pixels = Pixels(Head(new HeadScan { Contrast = contrast, Geometry = Small.Sagittal() with { Centre = new Vector3(0, 0, -20) } })[1]);
            Assert.All(pixels, p => Assert.InRange(p, 0, 4095));
            Assert.InRange(pixels.Count(p => p > 250), 500, 3500);
        }
    }

    [Theory]
    [InlineData("chest")]
    [InlineData("ct")]
    [InlineData("mr")]
    public void DciodvfyFindsNoError(string kind)
    {
        var file = kind switch
        {
            "chest" => Chest()[1],
            "ct" => Head(new HeadScan { Geometry = Small.Tilted(12), IsSigned = true, HasPadding = true })[1],
            _ => Head(new HeadScan { Geometry = Small.Coronal(), Contrast = PhantomContrast.T2 })[1],
        };
        Dciodvfy.AssertNoError(file);
    }

    private static short[] Pixels(DicomFile file)
    {
        Assert.True(file.Dataset.TryGetElement(DicomTag.PixelData, out var element));
        return System.Runtime.InteropServices.MemoryMarshal.Cast<byte, short>(element.Value.Span).ToArray();
    }
}
