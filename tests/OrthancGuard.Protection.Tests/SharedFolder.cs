namespace OrthancGuard.Protection.Tests;

/// <summary>The folder with data and tools that is not part of the repository; tests that need it skip where it is absent.</summary>
internal static class SharedFolder
{
    public static string? Find(params string[] below)
    {
        var root = Environment.GetEnvironmentVariable("ORTHANCGUARD_SHARED") ?? Upwards();
        var path = root is null ? null : Path.Combine([root, .. below]);
        return path is not null && (Directory.Exists(path) || File.Exists(path)) ? path : null;
    }

    private static string? Upwards()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(candidate, "tools", "leakmatrix")))
                return candidate;
        }

        return null;
    }
}
