using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Defacing;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Protection.Tests.Defacing;

/// <summary>What somebody who has the outgoing files, or those of two destinations, can make of the filler.</summary>
public sealed class FillerTests
{
    private static readonly Lazy<Deed> Mr = new(static () => new(PhantomHead.Mr));

    private static readonly Lazy<Deed> Ct = new(static () => new(PhantomHead.Ct));

    /// <summary>The filler is the same whatever was there: nothing can be computed back from it.</summary>
    [Fact]
    public void TheFillerIsTheSameWhateverWasThere()
    {
        var deed = Ct.Value;
        var format = SeriesImage.TryRead(deed.Files[0], 0, out _)![0].Format;
        var fit = deed.Fit;
        var defacer = new PlaneDefacer(fit, FillerStatistics.Measure(fit, isCt: true, 1), format);
        var compared = 0;
        for (var i = 0; i < deed.Files.Count; i += 6)
        {
            var image = SeriesImage.TryRead(deed.Files[i], i, out _)![0];
            var (one, two) = (image.Slice.Cells.ToArray(), new byte[image.Slice.Cells.Length]);
            var count = defacer.Apply(image.Slice, i, image.Columns, one);
            Assert.Equal(count, defacer.Apply(image.Slice, i, image.Columns, two));
            for (var k = 0; k < one.Length; k += 2)
            {
                if (two[k] == 0 && two[k + 1] == 0)
                    continue;
                Assert.Equal((two[k], two[k + 1]), (one[k], one[k + 1]));
                compared++;
            }
        }

        Assert.True(compared > 5000);
    }

    [Fact]
    public void TheFillerDoesNotResembleTheOriginal()
    {
        foreach (var deed in (Deed[])[Ct.Value, Mr.Value])
        {
            var result = PhantomHead.Broken(deed.Files, deed.Outgoing, deed.Defacing);
            Assert.Null(result.Problem);
            Assert.InRange(result.Likeness, -0.03, 0.03);
            Assert.InRange(result.Structure, 0.7, 1.3);
            Assert.True(result.Altered > 20_000);
        }
    }

    /// <summary>Two destinations that lay their copies together learn no more than each knew: their fillers are independent.</summary>
    [Fact]
    public void FillersOfTwoKeysAreIndependent()
    {
        var deed = Mr.Value;
        var other = SeriesDefacer.Run(deed.Files, HeaderWord.NamesHead, 4712);
        double n = 0, a = 0, b = 0, aa = 0, bb = 0, ab = 0;
        foreach (var (image, again) in deed.Defacing.Images.Zip(other.Images))
        {
            Assert.Equal(image is null, again is null);
            var (one, two) = (image?.Pixels.ToArray() ?? [], again?.Pixels.ToArray() ?? []);
            for (var k = 0; k < one.Length; k += 2)
            {
                double x = BitConverter.ToUInt16(one, k), y = BitConverter.ToUInt16(two, k);
                // Filler, where the two differ and are no background.
                if (x == y || x < 100 || y < 100)
                    continue;
                (n, a, b, aa, bb, ab) = (n + 1, a + x, b + y, aa + (x * x), bb + (y * y), ab + (x * y));
            }
        }

        Assert.True(n > 10_000);
        var correlation = (ab - (a * b / n)) / Math.Sqrt((aa - (a * a / n)) * (bb - (b * b / n)));
        Assert.InRange(correlation, -0.03, 0.03);
    }

    private sealed class Deed
    {
        private readonly Lazy<HeadFit> _fit;

        public Deed(PhantomHead head)
        {
            Files = head.Files();
            Defacing = PhantomHead.Deface(Files);
            Outgoing = PhantomHead.Outgoing(Files, Defacing);
            _fit = new(() =>
            {
                var images = Files.Select(static (file, i) => SeriesImage.TryRead(file, i, out _)![0]).ToArray();
                var stack = SliceStack.TryCreate(images.Select(static image => image.Slice), images[0].Rows, images[0].Columns, images[0].Format, Defacing.Places[0].IsCt)!;
                return HeadJudge.Judge(stack, Defacing.Places[0].IsCt ? ScanKind.Ct : ScanKind.Mr, HeaderWord.NamesHead).Fit!;
            });
        }

        public List<DicomFile> Files { get; }

        public SeriesDefacing Defacing { get; }

        public List<DicomFile> Outgoing { get; }

        public HeadFit Fit => _fit.Value;
    }
}
