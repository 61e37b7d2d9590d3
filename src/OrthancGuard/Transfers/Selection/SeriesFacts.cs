using OrthancGuard.Configuration;
using OrthancGuard.Policy;

namespace OrthancGuard.Transfers.Selection;

/// <summary>What rules look at in a series, read from one of its images. Never printed.</summary>
internal sealed record SeriesFacts
{
    /// <summary>Orthanc's id.</summary>
    public required string SeriesId { get; init; }

    public required ImageContents Contents { get; init; }

    /// <summary>Series Description (0008,103E) and Protocol Name (0018,1030).</summary>
    public IReadOnlyList<string> Descriptions { get; init; } = [];

    /// <summary>Null when no orientation is given, or none that makes a plane.</summary>
    public SeriesOrientation? Orientation { get; init; }

    /// <summary>Slice Thickness (0018,0050), mm.</summary>
    public double? Thickness { get; init; }

    /// <summary>A Contrast/Bolus Agent (0018,0010) is recorded.</summary>
    public bool HasContrast { get; init; }

    /// <summary>Convolution Kernel (0018,1210).</summary>
    public IReadOnlyList<string> Kernels { get; init; } = [];

    /// <summary>Image Type (0008,0008).</summary>
    public IReadOnlyList<string> ImageTypes { get; init; } = [];

    /// <summary>Date and time of acquisition, else of the series, as digits that sort by time; null when neither is given.</summary>
    public string? Acquired { get; init; }

    /// <summary>Station Name (0008,1010).</summary>
    public string? Station { get; init; }

    public int Instances { get; init; }

    /// <summary>Instances, or their frames where they have several.</summary>
    public int Images { get; init; }

    public override string ToString() => $"(series {SeriesId})";
}

/// <summary>The study, read from one of its images. Never printed.</summary>
internal sealed record StudyHeader
{
    /// <summary>Codes and descriptions of the procedure.</summary>
    public IReadOnlyList<string> Procedures { get; init; } = [];

    /// <summary>Requested Procedure Priority (0040,1003).</summary>
    public string? Priority { get; init; }

    public PatientClass? PatientClass { get; init; }

    /// <summary>Whole years.</summary>
    public int? Age { get; init; }

    public override string ToString() => "(study)";
}
