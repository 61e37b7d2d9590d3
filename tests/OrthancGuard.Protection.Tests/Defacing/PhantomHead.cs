using System.Numerics;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.Protection.Defacing;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Protection.Tests.Defacing;

/// <summary>One synthetic head, scanned in a small matrix so that a test takes about a second.</summary>
internal sealed class PhantomHead(HeadAnatomy anatomy, HeadScan scan)
{
    public SyntheticHeadPhantom Phantom { get; } = new(anatomy);

    public HeadScan Scan { get; } = scan;

    public static PhantomGeometry Axial { get; } = PhantomGeometry.Axial(68, 3.2f, 96, 2.6f) with { Centre = new Vector3(0, 0, -26) };

    public static PhantomHead Ct { get; } = new(HeadAnatomy.Adult, new HeadScan { Geometry = Axial });

    public static PhantomHead Mr { get; } = new(HeadAnatomy.Adult, new HeadScan { Geometry = Axial, Contrast = PhantomContrast.T1 });

    public List<DicomFile> Files(int series = 2) => [.. HeadSeries.Create(PhantomIdentity.FromSeed(7), Phantom, Scan, series)];

    public static SeriesDefacing Deface(IReadOnlyList<DicomFile> files, HeaderWord word = HeaderWord.NamesHead, ulong seed = 4711) =>
        SeriesDefacer.Run(files, word, seed);

    /// <summary>The files with their altered pixels.</summary>
    public static List<DicomFile> Outgoing(IReadOnlyList<DicomFile> files, SeriesDefacing defacing) =>
        [.. files.Select((file, i) => defacing.Images[i] is { } image ? With(image.File, image.Pixels.ToArray()) : file)];

    public static DicomFile With(DicomFile file, byte[] cells)
    {
        var dataset = file.Dataset.Clone();
        dataset.AddOrUpdate(new DicomElement(DicomTag.PixelData, DicomVR.OW, cells));
        return new DicomFile(dataset, file.Syntax);
    }

    public static byte[] Cells(DicomFile file) => file.Dataset.TryGetElement(DicomTag.PixelData, out var pixels) ? pixels.Value.ToArray() : [];

    public static string? Check(IReadOnlyList<DicomFile> files, IReadOnlyList<DicomFile> outgoing, SeriesDefacing defacing) =>
        Broken(files, outgoing, defacing) is { Problem: { } problem } ? problem : null;

    public static FaceCheckResult Broken(IReadOnlyList<DicomFile> files, IReadOnlyList<DicomFile> outgoing, SeriesDefacing defacing) =>
        FaceCheck.Find(files, outgoing, defacing.Places[0]);

    /// <summary>How near to the brain, in mm and by the phantom's own truth, a pixel was altered; negative when brain was.</summary>
    public float NearestToBrain(IReadOnlyList<DicomFile> files, IReadOnlyList<DicomFile> outgoing)
    {
        var nearest = float.PositiveInfinity;
        for (var i = 0; i < files.Count; i++)
        {
            var (before, after) = (Cells(files[i]), Cells(outgoing[i]));
            var image = SeriesImage.TryRead(files[i], i, out _)![0];
            for (var k = 0; k < image.Rows * image.Columns; k++)
            {
                // The nearest altered pixel has a neighbour that was not altered.
                if (!Differs(k) || (Differs(k - 1) && Differs(k + 1) && Differs(k - image.Columns) && Differs(k + image.Columns)))
                    continue;
                var p = image.Slice.Pixel(k % image.Columns, k / image.Columns);
                nearest = Math.Min(nearest, Phantom.DistanceToBrain(Scan, new Vector3(-p.X, -p.Y, p.Z)));
            }

            bool Differs(int k) =>
                k >= 0 && k < image.Rows * image.Columns && (before[2 * k] != after[2 * k] || before[(2 * k) + 1] != after[(2 * k) + 1]);
        }

        return nearest;
    }
}
