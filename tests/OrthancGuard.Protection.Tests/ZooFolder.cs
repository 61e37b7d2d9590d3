namespace OrthancGuard.Protection.Tests;

/// <summary>The collection of test files, unpacked once, where it is at hand.</summary>
public sealed class ZooFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Scratch(string name) => _folder[name];

    /// <summary>Every file of the archives whose names match; skips the test where there are none.</summary>
    public IEnumerable<(string Name, byte[] Bytes)> Files(string archives)
    {
        var zoo = SharedFolder.Find("data", "zoo");
        Assert.SkipWhen(zoo is null, "The zoo is not here (ORTHANCGUARD_SHARED).");
        foreach (var archive in Directory.EnumerateFiles(zoo!, archives + ".tar.xz").Order(StringComparer.Ordinal))
        {
            var target = _folder[Path.GetFileName(archive)];
            if (!Directory.Exists(target))
            {
                Directory.CreateDirectory(target);
                Assert.Equal(0, Tool.Run("tar", "-xJf", archive, "-C", target).Exit);
            }

            foreach (var path in Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                yield return (Path.GetRelativePath(_folder.Path, path), File.ReadAllBytes(path));
        }
    }

    public void Dispose() => _folder.Dispose();
}
