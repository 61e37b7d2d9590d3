using OrthancGuard.Protection;

namespace OrthancGuard.Cli;

/// <summary>One input file: where it is, and what became of it. There may be millions: only what the report says is kept.</summary>
internal sealed class ProtectCommandFile(string relativePath)
{
    /// <summary>Below the input folder, as the report names it.</summary>
    public string RelativePath { get; } = relativePath;

    /// <summary>2 and up for a further file of an instance that another file holds already.</summary>
    public int Copy { get; set; } = 1;

    public InstanceOutcome? Outcome { get; set; }

    /// <summary>Below the output folder; null unless released, and unless somebody asked for a report.</summary>
    public string? Output { get; set; }
}
