using System.Numerics;
using OrthancGuard.Dicom.Phantoms;

namespace OrthancGuard.Dicom.Tests.Phantoms;

public sealed class SyntheticHeadPhantomTests
{
    private static readonly SyntheticHeadPhantom Adult = new(HeadAnatomy.Adult);

    private static PhantomGeometry Coarse => PhantomGeometry.Axial(64, 4, 64, 4) with { Centre = new Vector3(0, 0, -30) };

    private static int[] Count(SyntheticHeadPhantom phantom, HeadScan scan)
    {
        var counts = new int[5];
        foreach (var slice in scan.Geometry.SliceIndices)
        {
            foreach (var region in phantom.Regions(scan, slice))
                counts[(int)region]++;
        }

        return counts;
    }

    private static double Brain(SyntheticHeadPhantom phantom, HeadScan scan)
    {
        var g = scan.Geometry;
        var leaning = MathF.Abs(Vector3.Dot(Vector3.Cross(g.RowDirection, g.ColumnDirection), g.StackDirection));
        return Count(phantom, scan)[(int)HeadRegion.Brain] * (double)(g.RowSpacing * g.ColumnSpacing * g.SliceSpacing * leaning) / 1000;
    }

    [Fact]
    public void AnAdultHasTheBrainOfAnAdult() => Assert.InRange(Brain(Adult, new HeadScan { Geometry = Coarse }), 1200, 1650);

    [Fact]
    public void AChildHasALargeBrainAndASmallFace()
    {
        var child = new SyntheticHeadPhantom(HeadAnatomy.Child(3));
        Assert.InRange(Brain(child, new HeadScan { Geometry = Coarse }), 750, 1150);
        var (grown, small) = (Count(Adult, new HeadScan { Geometry = Coarse }), Count(child, new HeadScan { Geometry = Coarse }));
        Assert.True(small[3] / (double)small[2] < 0.9 * grown[3] / grown[2]);
    }

    [Theory]
    [InlineData(0, 0, 0, HeadRegion.Brain)]
    [InlineData(0, -60, 20, HeadRegion.Brain)]
    [InlineData(0, 46, -40, HeadRegion.Brain)]
    [InlineData(0, -112, -50, HeadRegion.Face)]
    [InlineData(0, -98, -106, HeadRegion.Face)]
    [InlineData(31, -88, -28, HeadRegion.Face)]
    [InlineData(0, -96, 20, HeadRegion.Head)]
    [InlineData(0, 95, 0, HeadRegion.Head)]
    [InlineData(0, 30, -140, HeadRegion.Head)]
    [InlineData(0, -140, -50, HeadRegion.Outside)]
    [InlineData(120, 0, 0, HeadRegion.Outside)]
    public void PartsAreWhereTheyBelong(float x, float y, float z, HeadRegion expected)
    {
        // One voxel, wherever the head lies.
        foreach (var scan in new[] { new HeadScan(), new HeadScan { Pitch = 25, Yaw = -20, Roll = 10, Offset = new Vector3(30, -12, 55) } })
        {
            var at = Adult.ToPatient(scan, new Vector3(x, y, z));
            var one = scan with { Geometry = PhantomGeometry.Axial(1, 1, 1, 1) with { Centre = at } };
            Assert.Equal(expected, Assert.Single(Adult.Regions(one, 0)));
            Assert.Equal(expected == HeadRegion.Brain, Adult.DistanceToBrain(scan, at) < 0);
            Assert.Equal(expected == HeadRegion.Outside, Adult.DistanceToSkin(scan, at) > 0);
        }
    }

    [Fact]
    public void TheSamePointIsTheSameTissueInEveryOrientation()
    {
        var scan = new HeadScan { Pitch = 12, HasTable = false };
        foreach (var geometry in new[] { Coarse, Coarse.Sagittal(), Coarse.Coronal(), Coarse.Tilted(18), Coarse.Oblique(new Vector3(1, 1, 0), 25) })
        {
            var there = scan with { Geometry = geometry };
            Assert.InRange(Brain(Adult, there), 0.97 * Brain(Adult, scan with { Geometry = Coarse }), 1.03 * Brain(Adult, scan with { Geometry = Coarse }));
        }
    }

    [Fact]
    public void ChangingTheFaceLeavesTheBrainAlone()
    {
        var scan = new HeadScan { Geometry = Coarse };
        var other = new SyntheticHeadPhantom(HeadAnatomy.Adult with { NoseLength = 28, ChinProjection = 8, CheekFullness = 26 });
        for (var slice = 0; slice < Coarse.Slices; slice++)
        {
            var (a, b) = (Adult.Regions(scan, slice), other.Regions(scan, slice));
            Assert.Equal(a.Select(r => r == HeadRegion.Brain), b.Select(r => r == HeadRegion.Brain));
        }

        Assert.True(Count(other, scan)[(int)HeadRegion.Face] > Count(Adult, scan)[(int)HeadRegion.Face]);
    }

    [Fact]
    public void BoneIsBrightAndAirIsDarkInCt()
    {
        var scan = new HeadScan { Geometry = Coarse with { Slices = 1, Centre = Vector3.Zero, Rows = 256, Columns = 256, RowSpacing = 1, ColumnSpacing = 1 } };
        var values = new float[256 * 256];
        Adult.Render(scan, 0, values);
        Assert.Equal(-1000, values[0]);
        Assert.InRange(values[(128 * 256) + 128], 0, 45);
        Assert.InRange(values.Max(), 1000, 1200);
        // On CT the skull is a closed ring around the brain: from the middle, every way out meets bone.
        foreach (var (dx, dy) in new[] { (1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, 1) })
            Assert.Contains(Enumerable.Range(0, 127), i => values[((128 + (dy * i)) * 256) + 128 + (dx * i)] > 900);
    }

    [Theory]
    [InlineData("HFS", 0, 1)]
    [InlineData("HFP", 0, -1)]
    [InlineData("HFDL", 1, 0)]
    [InlineData("HFDR", -1, 0)]
    public void TheTableIsWhereThePatientLies(string position, int x, int y)
    {
        var scan = new HeadScan { PatientPosition = position, Geometry = PhantomGeometry.Axial(1, 1, 100, 5) };
        var (with, without) = (new float[10000], new float[10000]);
        Adult.Render(scan, 0, with);
        Adult.Render(scan with { HasTable = false }, 0, without);
        var different = Enumerable.Range(0, 10000).Where(i => with[i] != without[i]).ToList();
        Assert.NotEmpty(different);
        Assert.All(different, i => Assert.True(((i % 100) - 50) * x > 10 || ((i / 100) - 50) * y > 10));
    }
}
