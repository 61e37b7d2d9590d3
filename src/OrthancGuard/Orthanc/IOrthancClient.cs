namespace OrthancGuard.Orthanc;

/// <summary>One Orthanc over REST, 1.10.1 and later. Every call throws <see cref="OrthancException"/> and nothing else but cancellation.</summary>
internal interface IOrthancClient
{
    Task<OrthancSystem> GetSystemAsync(CancellationToken cancellationToken);

    /// <exception cref="OrthancException">NotFound when there is no such study.</exception>
    Task<OrthancStudy> GetStudyAsync(string studyId, CancellationToken cancellationToken);

    /// <summary>Ids of every study with this Study Instance UID (several patients may share one); empty for none.</summary>
    Task<IReadOnlyList<string>> FindStudiesAsync(string studyInstanceUid, CancellationToken cancellationToken);

    Task<IReadOnlyList<OrthancInstance>> GetStudyInstancesAsync(string studyId, CancellationToken cancellationToken);

    /// <summary>The file as stored, in its own transfer syntax.</summary>
    Task<byte[]> GetInstanceFileAsync(string instanceId, CancellationToken cancellationToken);

    /// <summary>Id of the study that the instance belongs to.</summary>
    Task<string> GetParentStudyAsync(OrthancLevel level, string id, CancellationToken cancellationToken);

    Task<OrthancUpload> UploadInstanceAsync(ReadOnlyMemory<byte> file, CancellationToken cancellationToken);

    /// <returns>False when it was gone already.</returns>
    Task<bool> DeleteAsync(OrthancLevel level, string id, CancellationToken cancellationToken);

    Task<IReadOnlyList<string>> ListModalitiesAsync(CancellationToken cancellationToken);

    Task<IReadOnlyList<string>> ListPeersAsync(CancellationToken cancellationToken);

    /// <summary>Empty when the DICOMweb plugin is missing.</summary>
    Task<IReadOnlyList<string>> ListDicomWebServersAsync(CancellationToken cancellationToken);

    /// <returns>Id of the asynchronous job.</returns>
    Task<string> StoreToModalityAsync(string modality, IReadOnlyList<string> resources, CancellationToken cancellationToken);

    Task<string> StoreToPeerAsync(string peer, IReadOnlyList<string> resources, CancellationToken cancellationToken);

    Task<string> StowAsync(string server, IReadOnlyList<string> resources, CancellationToken cancellationToken);

    Task<OrthancJob> GetJobAsync(string jobId, CancellationToken cancellationToken);

    Task CancelJobAsync(string jobId, CancellationToken cancellationToken);

    Task SetMetadataAsync(OrthancLevel level, string id, int metadata, string value, CancellationToken cancellationToken);

    /// <returns>False when this Orthanc has no labels (before 1.12).</returns>
    Task<bool> AddLabelAsync(OrthancLevel level, string id, string label, CancellationToken cancellationToken);

    Task<bool> RemoveLabelAsync(OrthancLevel level, string id, string label, CancellationToken cancellationToken);

    Task<OrthancChanges> GetChangesAsync(long since, int limit, CancellationToken cancellationToken);
}

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

    /// <summary>(0010,0021) where Orthanc keeps it.</summary>
    public string? IssuerOfPatientId { get; init; }

    public string? StudyDescription { get; init; }

    public bool IsStable { get; init; }

    public IReadOnlyList<OrthancSeries> Series { get; init; } = [];

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

    /// <summary>Bytes of the file.</summary>
    public required long FileSize { get; init; }

    public override string ToString() => $"(instance {Id})";
}

internal sealed record OrthancUpload(string InstanceId, string ParentStudy, bool AlreadyStored);

internal enum OrthancJobState
{
    Pending,
    Running,
    Success,
    Failure,
    Paused,
    Retry,
}

/// <summary>Details are Orthanc's words about the job; they may name AE titles and a DIMSE status, never a patient.</summary>
internal sealed record OrthancJob(string Id, string Type, OrthancJobState State, int Progress, int ErrorCode, string? Details);

internal sealed record OrthancChange(long Sequence, string ChangeType, OrthancLevel? Level, string Id);

internal sealed record OrthancChanges(IReadOnlyList<OrthancChange> Changes, long Last, bool Done);

internal enum OrthancError
{
    /// <summary>Not reachable, too slow, or answering 5xx for the whole service: try again later.</summary>
    Unavailable,
    NotFound,

    /// <summary>Wrong user or password, or a filter said no.</summary>
    Unauthorized,

    /// <summary>Orthanc understood and said no.</summary>
    Refused,

    /// <summary>An answer that makes no sense to us.</summary>
    Unexpected,
}

internal sealed class OrthancException : Exception
{
    public OrthancException(OrthancError error, string message, Exception? innerException = null)
        : base(message, innerException) => Error = error;

    public OrthancException()
    {
    }

    public OrthancException(string message)
        : base(message)
    {
    }

    public OrthancException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public OrthancError Error { get; } = OrthancError.Unexpected;
}
