namespace OrthancGuard.Orthanc;

/// <summary>The four levels of Orthanc's tree.</summary>
internal enum OrthancLevel
{
    Patient,
    Study,
    Series,
    Instance,
}

internal sealed record OrthancSystem(string Version, long DatabaseVersion, bool HasLabels);

/// <summary>A study as Orthanc knows it. Never printed.</summary>
internal sealed record OrthancStudy
{
    public required string Id { get; init; }

    public required string StudyInstanceUid { get; init; }

    /// <summary>(0010,0020) of the parent patient; null or empty when absent.</summary>
    public string? PatientId { get; init; }

    /// <summary>(0010,0021) where Orthanc keeps it (ExtraMainDicomTags, from 1.11).</summary>
    public string? IssuerOfPatientId { get; init; }

    public string? StudyDescription { get; init; }

    /// <summary>(0008,0020), as written.</summary>
    public string? StudyDate { get; init; }

    public bool IsStable { get; init; }

    public IReadOnlyList<OrthancSeries> Series { get; init; } = [];

    /// <summary>Those of its series, each once, in order.</summary>
    public IReadOnlyList<string> Modalities =>
        [.. Series.Select(series => series.Modality?.Trim() ?? "").Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public override string ToString() => $"(study {Id})";
}

/// <summary>A series as Orthanc knows it. Never printed.</summary>
internal sealed record OrthancSeries
{
    public required string Id { get; init; }

    public string? Modality { get; init; }

    public string? SeriesDescription { get; init; }

    /// <summary>AE title that the first instance came from.</summary>
    public string? RemoteAet { get; init; }

    public override string ToString() => $"(series {Id})";
}

internal sealed record OrthancInstance
{
    public required string Id { get; init; }

    public required string SeriesId { get; init; }

    public required string SopInstanceUid { get; init; }

    /// <summary>Instance Number (0020,0013); null when it has none.</summary>
    public int? Number { get; init; }

    /// <summary>Bytes of the file.</summary>
    public required long FileSize { get; init; }

    public override string ToString() => $"(instance {Id})";
}

internal sealed record OrthancUpload(string InstanceId, string ParentStudy, bool AlreadyStored);

/// <summary>Level is null for what is not a DICOM resource (a job, a modality).</summary>
internal sealed record OrthancChange(long Sequence, string ChangeType, OrthancLevel? Level, string Id);

/// <summary>Last is the number of the last change of this page, or of the log where the page is empty.</summary>
internal sealed record OrthancChanges(IReadOnlyList<OrthancChange> Changes, long Last, bool Done);
