namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>Where the sources are.</summary>
internal static class Repository
{
    private static readonly string Root = Find();

    public static string File(string path) => Path.Combine(Root, path);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder!.FullName, "OrthancGuard.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
