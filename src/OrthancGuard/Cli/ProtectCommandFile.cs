using OrthancGuard.Protection;

namespace OrthancGuard.Cli;

/// <summary>One input file: where it is, where it belongs, what became of it.</summary>
internal sealed class ProtectCommandFile(string path, string relativePath)
{
    public string Path { get; } = path;

    /// <summary>As the report names it.</summary>
    public string RelativePath { get; } = relativePath;

    /// <summary>Of its study; a file without one is a study of its own.</summary>
    public string StudyKey { get; set; } = "\0" + relativePath;

    public string SeriesKey { get; set; } = "";

    public string InstanceKey { get; set; } = "";

    /// <summary>2 and up for a further file of an instance that another file holds already.</summary>
    public int Copy { get; set; } = 1;

    public InstanceOutcome? Outcome { get; set; }

    /// <summary>Below the output folder; null unless released.</summary>
    public string? Output { get; set; }
}
