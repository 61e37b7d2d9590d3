namespace OrthancGuard.Configuration;

/// <summary>
/// Sends a stable study to destinations. Every condition given must hold; within one condition any value is enough.
/// Texts are compared ignoring case, with <c>*</c> and <c>?</c> as wildcards.
/// </summary>
internal sealed record RouteSettings
{
    public required string Name { get; init; }

    /// <summary>Names of destinations; never empty.</summary>
    public required IReadOnlyList<string> Destinations { get; init; }

    /// <summary>Modality (0008,0060) of at least one series; null means any.</summary>
    public IReadOnlyList<string>? Modalities { get; init; }

    /// <summary>Study Description (0008,1030).</summary>
    public IReadOnlyList<string>? StudyDescriptions { get; init; }

    /// <summary>Series Description (0008,103E) of at least one series.</summary>
    public IReadOnlyList<string>? SeriesDescriptions { get; init; }

    /// <summary>AE title that the study came to Orthanc from.</summary>
    public IReadOnlyList<string>? SourceAets { get; init; }

    public bool Stat { get; init; }
}
