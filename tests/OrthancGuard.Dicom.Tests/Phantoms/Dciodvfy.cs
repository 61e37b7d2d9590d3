using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Phantoms;

/// <summary>dicom3tools' validator, where it is installed.</summary>
internal static class Dciodvfy
{
    public static void AssertNoError(DicomFile file)
    {
        var folder = Directory.CreateTempSubdirectory("orthancguard-dciodvfy-");
        try
        {
            var path = Path.Combine(folder.FullName, "object.dcm");
            File.WriteAllBytes(path, file.ToArray());
            var run = Repository.Run("dciodvfy", "-new", path);
            Assert.SkipUnless(run is not null, "dciodvfy (dicom3tools) is not installed.");
            Assert.Equal("", string.Join('\n', run.Value.Output.Split('\n').Where(line => line.StartsWith("Error", StringComparison.Ordinal))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
