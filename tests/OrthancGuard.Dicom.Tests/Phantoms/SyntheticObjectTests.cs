using System.Numerics;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;

namespace OrthancGuard.Dicom.Tests.Phantoms;

public sealed class SyntheticObjectTests
{
    private static readonly PhantomIdentity Identity = PhantomIdentity.FromSeed(3);

    private static List<DicomFile> Chest() => [.. SyntheticChestCt.Create(Identity, new ChestOptions { Slices = 2, Matrix = 48 })];

    private static DicomFile Make(string kind) => kind switch
    {
        "report" => SyntheticReport.Create(Identity, Chest()),
        "plan" => SyntheticRtPlan.Create(Identity),
        "structures" => SyntheticStructureSet.Create(Identity, Chest()),
        "segmentation" => SyntheticSegmentation.Create(Identity, Chest()),
        "presentation" => SyntheticPresentationState.Create(Identity, Chest()),
        "key objects" => SyntheticKeyObjects.Create(Identity, Chest()),
        "PET" => SyntheticPet.Create(Identity, 2)[1],
        "capture" => SyntheticSecondaryCapture.Create(Identity),
        "ultrasound" => SyntheticUltrasound.Create(Identity),
        "colour ultrasound" => SyntheticUltrasound.Create(Identity, isColour: true),
        "enhanced" => SyntheticEnhancedCt.Create(Identity, new SyntheticHeadPhantom(HeadAnatomy.Vary(3)),
            new HeadScan { Geometry = PhantomGeometry.Axial(3, 20, 32, 8) with { Centre = new Vector3(0, 0, -20) } }),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    [Theory]
    [InlineData("report")]
    [InlineData("plan")]
    [InlineData("structures")]
    [InlineData("segmentation")]
    [InlineData("presentation")]
    [InlineData("key objects")]
    [InlineData("PET")]
    [InlineData("capture")]
    [InlineData("ultrasound")]
    [InlineData("colour ultrasound")]
    [InlineData("enhanced")]
    public void EveryObjectIsValidAndNamesThePatient(string kind)
    {
        var file = Make(kind);
        var again = DicomFile.Read(file.ToArray());
        Assert.Equal(Identity.PatientName, again.Dataset.GetString(DicomTag.PatientName));
        Assert.Equal(Identity.StudyInstanceUid, again.Dataset.GetString(DicomTag.StudyInstanceUID));
        Assert.Equal(Convert.ToHexString(file.ToArray()), Convert.ToHexString(Make(kind).ToArray()));
        Dciodvfy.AssertNoError(file);
    }

    [Fact]
    public void TheReportRefersToTheImagesItIsAbout()
    {
        var images = Chest();
        var bytes = System.Text.Encoding.Latin1.GetString(SyntheticReport.Create(Identity, images).ToArray());
        Assert.All(images, image => Assert.Contains(image.Dataset.GetString(DicomTag.SOPInstanceUID)!, bytes, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ultrasound")]
    [InlineData("colour ultrasound")]
    [InlineData("capture")]
    public void RunLengthEncodingIsWhatDcmtkUndoes(string kind)
    {
        var file = Make(kind);
        AssertDecodesTo(file, RunLengthEncoding.Compress(file));
    }

    [Fact]
    public void RunLengthEncodingOfSixteenBitsAndFramesIsWhatDcmtkUndoes()
    {
        var file = Make("enhanced");
        AssertDecodesTo(file, RunLengthEncoding.Compress(file));
        AssertDecodesTo(Chest()[1], RunLengthEncoding.Compress(Chest()[1]));
    }

    private static void AssertDecodesTo(DicomFile file, DicomFile compressed)
    {
        Assert.Equal(DicomUid.RLELossless, DicomFile.Read(compressed.ToArray()).Syntax.Uid);
        var folder = Directory.CreateTempSubdirectory("orthancguard-rle-");
        try
        {
            var (packed, plain) = (Path.Combine(folder.FullName, "packed.dcm"), Path.Combine(folder.FullName, "plain.dcm"));
            File.WriteAllBytes(packed, compressed.ToArray());
            var run = Repository.Run("dcmdrle", packed, plain);
            Assert.SkipUnless(run is not null, "dcmdrle (dcmtk) is not installed.");
            Assert.True(run.Value.ExitCode == 0, run.Value.Output);
            Assert.Equal(Pixels(file), Pixels(DicomFile.Read(File.ReadAllBytes(plain))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Pixels(DicomFile file)
    {
        Assert.True(file.Dataset.TryGetElement(DicomTag.PixelData, out var element));
        return element.Value.ToArray();
    }
}
