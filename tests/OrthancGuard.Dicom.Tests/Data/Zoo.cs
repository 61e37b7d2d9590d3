namespace OrthancGuard.Dicom.Tests.Data;

/// <summary>The shared zoo, unpacked once for all tests that ask for it and removed afterwards.</summary>
public sealed class Zoo : IDisposable
{
    private static readonly string[] Archives =
        ["burned-in-ultrasound", "dcmqi", "dicomparser", "enhanced", "fo-dicom", "highdicom", "malformed", "orthanc-tests", "pydicom", "pydicom-data"];

    private readonly Lazy<string> _folder = new(Unpack);

    /// <summary>The folder with a sub-folder for each archive; skips the test where there is no shared data.</summary>
    public string Folder
    {
        get
        {
            Assert.SkipUnless(SharedData.IsPresent, SharedData.Absent);
            return _folder.Value;
        }
    }

    public IEnumerable<string> Files(string archive) =>
        Directory.EnumerateFiles(Path.Combine(Folder, archive), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    public IEnumerable<string> Files() => Archives.SelectMany(Files);

    public void Dispose()
    {
        if (_folder.IsValueCreated)
            Directory.Delete(_folder.Value, recursive: true);
    }

    private static string Unpack()
    {
        var folder = Directory.CreateTempSubdirectory("orthancguard-zoo-").FullName;
        foreach (var archive in Archives)
        {
            var run = Repository.Run("tar", "-xJf", SharedData.At("zoo", archive + ".tar.xz"), "-C", folder);
            Assert.True(run is { ExitCode: 0 }, $"{archive} could not be unpacked.");
        }

        return folder;
    }
}
