namespace OrthancGuard.Dicom.Tests;

/// <summary>Real files that tests look at when they are there: never part of the repository.</summary>
internal static class SharedData
{
    public const string Absent = "No shared data: set ORTHANCGUARD_SHARED or put the folder shared/ beside the repository.";

    private static readonly Lazy<string?> Root = new(Find);

    public static bool IsPresent => Root.Value is not null;

    /// <summary>A file or folder under shared/data; ask <see cref="IsPresent"/> first.</summary>
    public static string At(params string[] parts) =>
        Path.Combine([Root.Value ?? throw new InvalidOperationException(Absent), "data", .. parts]);

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("ORTHANCGUARD_SHARED") is { Length: > 0 } named)
            return Directory.Exists(named) ? named : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "data")))
                return shared;
        }

        return null;
    }
}
