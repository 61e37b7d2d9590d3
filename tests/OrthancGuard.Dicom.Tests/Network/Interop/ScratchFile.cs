namespace OrthancGuard.Dicom.Tests.Network.Interop;

/// <summary>A file that ends with its test.</summary>
internal sealed class ScratchFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("orthancguard-file-");

    public ScratchFile(byte[] content)
    {
        Path = System.IO.Path.Combine(_folder.FullName, "image.dcm");
        File.WriteAllBytes(Path, content);
    }

    public string Path { get; }

    public void Dispose() => _folder.Delete(recursive: true);
}
