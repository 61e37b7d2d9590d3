namespace OrthancGuard.Cli;

/// <summary>What was asked of <c>protect</c>. Paths of input and output are absolute.</summary>
internal sealed record ProtectCommandSettings
{
    public required string Input { get; init; }

    public required string Output { get; init; }

    public string? ConfigFile { get; init; }

    public string? Destination { get; init; }

    public string? KeyFile { get; init; }

    public string? ReportFile { get; init; }

    /// <summary>Where pictures go, absolute; null for none.</summary>
    public string? Pictures { get; init; }

    /// <summary>The first thing wrong with the paths, or null.</summary>
    public string? FindMistake()
    {
        if (!File.Exists(Input) && !Directory.Exists(Input))
            return "IN is not there.";
        if (File.Exists(Output) || (Directory.Exists(Output) && Directory.EnumerateFileSystemEntries(Output).Any()))
            return "OUT must be a new or an empty folder.";
        if (IsWithin(Output, Input) || IsWithin(Input, Output))
            return "IN and OUT must not lie within one another.";
        if (Pictures is { } pictures && (IsWithin(pictures, Output) || IsWithin(pictures, Input)))
            return "The folder for pictures must lie neither in IN nor in OUT: they show faces.";
        if (Pictures is { } given && Directory.Exists(given) && Directory.EnumerateFileSystemEntries(given).Any())
            return "The folder for pictures must be new or empty.";
        return Destination is not null && ConfigFile is null ? "--destination needs --config." : null;
    }

    private static bool IsWithin(string path, string folder) =>
        (path + Path.DirectorySeparatorChar).StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
