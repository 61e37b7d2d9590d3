using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;

namespace OrthancGuard.Protection.Tests.Outputs;

/// <summary>An object of every kind that the project can make, and some compressed by the peers.</summary>
internal static class GeneratedObjects
{
    /// <summary>By study: instances that belong together.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)[]> Studies()
    {
        yield return Named("chest", StudySet.Chest(StudySet.Patient));
        yield return Named("pet-ct", StudySet.PetCt(StudySet.Patient));
        yield return Named("plan", SyntheticRtPlan.Create(StudySet.Patient).ToArray());
        yield return Named("capture", SyntheticSecondaryCapture.Create(StudySet.Patient).ToArray());
        yield return Named("enhanced-ct", SyntheticEnhancedCt.Create(StudySet.Patient, new SyntheticHeadPhantom(new()), new() { Geometry = PhantomGeometry.Axial(3, 40, 48, 5) }).ToArray());
        yield return Named("enhanced-mr", EnhancedMr().ToArray());
        var (grey, colour) = (SyntheticUltrasound.Create(StudySet.Patient), SyntheticUltrasound.Create(StudySet.Patient, isColour: true));
        yield return Named("ultrasound", grey.ToArray());
        yield return Named("ultrasound-colour", colour.ToArray());
        foreach (var (name, program, arguments) in new[]
        {
            ("jpeg", "dcmcjpeg", new[] { "+eb" }), ("jpeg-lossless", "dcmcjpeg", ["+e1"]), ("jpeg-ls-lossy", "dcmcjpls", ["+en"]), ("rle", "dcmcrle", []),
        })
        {
            yield return Named($"ultrasound-{name}", Compressed(grey, program, arguments));
            yield return Named($"ultrasound-colour-{name}", Compressed(colour, program, arguments));
        }

        yield return Named("ultrasound-ybr-rle", YbrByPlane(colour));
    }

    /// <summary>Of the ultrasounds those whose pixels are decoded in other ways: Tesseract takes a second for each.</summary>
    public static bool IsRead(string name) => !name.Contains("ultrasound", StringComparison.Ordinal)
        || name.Contains("ybr", StringComparison.Ordinal) || name.Contains("colour-jpeg 0", StringComparison.Ordinal) || name.Contains("ls-lossy", StringComparison.Ordinal);

    private static (string, byte[])[] Named(string name, params byte[][] files) => [.. files.Select((bytes, index) => ($"generated {name} {index}", bytes))];

    private static byte[] Compressed(DicomFile file, string program, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["plain"], file.ToArray());
        Assert.Equal(0, Tool.Run(program, [.. arguments, folder["plain"], folder["packed"]]).Exit);
        return File.ReadAllBytes(folder["packed"]);
    }

    // As ultrasounds are that are compressed by RLE: colour by plane, brightness first (PS3.3 C.8.5.6.1.2).
    private static byte[] YbrByPlane(DicomFile colour)
    {
        var dataset = colour.Dataset.Clone();
        dataset.Remove(DicomTag.PhotometricInterpretation);
        dataset.Add(DicomTag.PhotometricInterpretation, DicomVR.CS, "YBR_FULL");
        var packed = DicomFile.Read(Compressed(new DicomFile(dataset, colour.Syntax), "dcmcrle"));
        packed.Dataset.AddOrUpdate(DicomElement.FromNumbers<ushort>(DicomTag.PlanarConfiguration, DicomVR.US, 1));
        return packed.ToArray();
    }

    // An enhanced CT under another name says of its frames what an enhanced MR does.
    private static DicomFile EnhancedMr()
    {
        var file = SyntheticEnhancedCt.Create(StudySet.Patient, new SyntheticHeadPhantom(new()), new() { Geometry = PhantomGeometry.Axial(3, 40, 48, 5) });
        var dataset = file.Dataset.Clone();
        dataset.AddOrUpdate(new DicomElement(DicomTag.SOPClassUID, DicomVR.UI, System.Text.Encoding.ASCII.GetBytes(DicomUid.EnhancedMRImageStorage)));
        dataset.Remove(DicomTag.Modality);
        dataset.Add(DicomTag.Modality, DicomVR.CS, "MR");
        dataset.Add(DicomTag.PulseSequenceName, DicomVR.SH, "SE");
        return new DicomFile(dataset, file.Syntax);
    }
}
