namespace OrthancGuard.Configuration;

/// <summary>
/// A kind of series that the vendor's task needs. Every condition given must hold; within one any value is enough. A condition is
/// never met by a value that is missing. Texts are compared ignoring case, with <c>*</c> and <c>?</c> as wildcards.
/// </summary>
internal sealed record SeriesNeed
{
    /// <summary>For reports: "thin axial", "T1 with contrast".</summary>
    public required string Name { get; init; }

    /// <summary>Without such a series the study is not sent at all.</summary>
    public bool IsRequired { get; init; } = true;

    public IReadOnlyList<string>? Modalities { get; init; }

    /// <summary>Series Description (0008,103E) or Protocol Name (0018,1030).</summary>
    public IReadOnlyList<string>? Descriptions { get; init; }

    /// <summary>Descriptions that the series must not have.</summary>
    public IReadOnlyList<string>? NotDescriptions { get; init; }

    /// <summary>Computed from Image Orientation (Patient) (0020,0037).</summary>
    public IReadOnlyList<SeriesOrientation>? Orientations { get; init; }

    /// <summary>Slice Thickness (0018,0050), mm.</summary>
    public double? ThicknessFrom { get; init; }

    public double? ThicknessTo { get; init; }

    /// <summary>With or without Contrast/Bolus Agent (0018,0010); null means either.</summary>
    public bool? HasContrast { get; init; }

    /// <summary>Convolution Kernel (0018,1210).</summary>
    public IReadOnlyList<string>? Kernels { get; init; }

    /// <summary>Values that Image Type (0008,0008) must have, each of them.</summary>
    public IReadOnlyList<string>? ImageTypes { get; init; }

    public int? InstancesFrom { get; init; }

    public int? InstancesTo { get; init; }

    /// <summary>Which of several that fit.</summary>
    public SeriesChoice Take { get; init; } = SeriesChoice.All;
}

/// <summary>The plane of a series, by the axis of the patient nearest to its normal.</summary>
internal enum SeriesOrientation
{
    Axial,
    Coronal,
    Sagittal,

    /// <summary>More than 30° from each of the planes.</summary>
    Oblique,
}

internal enum SeriesChoice
{
    All,

    /// <summary>The one acquired last.</summary>
    Newest,

    /// <summary>The least Slice Thickness.</summary>
    Thinnest,

    /// <summary>The most instances.</summary>
    Largest,
}
