namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>A folder of its own for one test or server, removed at the end.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder() => Root = Directory.CreateTempSubdirectory("orthancguard-test-").FullName;

    public string Root { get; }

    public string this[string name] => Path.Combine(Root, name);

    public string Make(string name) => Directory.CreateDirectory(this[name]).FullName;

    public void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (IOException)
        {
            // A process that was killed a moment ago may still be writing; the folder is in the system's temporary place.
        }
    }
}
