using System.Net;
using System.Text.Json;

namespace OrthancGuard.Orthanc;

/// <summary>
/// One Orthanc over REST, 1.10.1 and later. Every call throws <see cref="OrthancException"/> and nothing else but cancellation.
/// Reads, deletes and uploads are tried again when Orthanc is briefly away; what could happen twice (a job) is not.
/// </summary>
internal interface IOrthancClient
{
    Task<OrthancSystem> GetSystemAsync(CancellationToken cancellationToken);

    /// <exception cref="OrthancException">NotFound when there is no such study.</exception>
    Task<OrthancStudy> GetStudyAsync(string studyId, CancellationToken cancellationToken);

    /// <summary>Ids of every study with this Study Instance UID (several patients may share one); empty for none.</summary>
    Task<IReadOnlyList<string>> FindStudiesAsync(string studyInstanceUid, CancellationToken cancellationToken);

    /// <summary>Ids of studies by one of the attributes that Orthanc indexes; <c>*</c> and <c>?</c> are wildcards, case does not matter.</summary>
    Task<IReadOnlyList<string>> FindStudiesByAsync(string attribute, string value, int limit, CancellationToken cancellationToken);

    /// <summary>Ids of every instance with this SOP Instance UID; empty for none.</summary>
    Task<IReadOnlyList<string>> FindInstancesAsync(string sopInstanceUid, CancellationToken cancellationToken);

    Task<IReadOnlyList<OrthancInstance>> GetStudyInstancesAsync(string studyId, CancellationToken cancellationToken);

    Task<IReadOnlyList<OrthancInstance>> GetInstancesOfAsync(OrthancLevel level, string id, CancellationToken cancellationToken);

    /// <summary>
    /// The file as stored, in its own transfer syntax, which (0002,0010) tells. No <c>?transcode=</c> is asked for: versions
    /// before 1.12.2 ignore it and answer 200.
    /// </summary>
    Task<byte[]> GetInstanceFileAsync(string instanceId, CancellationToken cancellationToken);

    /// <summary>A frame, from 0, as PNG in its own size.</summary>
    Task<byte[]> GetFramePictureAsync(string instanceId, int frame, CancellationToken cancellationToken);

    /// <summary>Id of the study that the series or instance belongs to.</summary>
    Task<string> GetParentStudyAsync(OrthancLevel level, string id, CancellationToken cancellationToken);

    /// <summary>Ids of the studies that a resource of any level belongs to or, for a patient, holds.</summary>
    Task<IReadOnlyList<string>> GetStudiesOfAsync(OrthancLevel level, string id, CancellationToken cancellationToken);

    /// <exception cref="OrthancException">Refused when a filter of the clinic's turned the instance away.</exception>
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

    /// <exception cref="OrthancException">
    /// NotFound when Orthanc has forgotten the job: a restart, or more than JobsHistorySize others since.
    /// </exception>
    Task<OrthancJob> GetJobAsync(string jobId, CancellationToken cancellationToken);

    Task CancelJobAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>Metadata by name; those that UserMetadata does not name appear under their number.</summary>
    Task<IReadOnlyDictionary<string, string>> GetMetadataAsync(OrthancLevel level, string id, CancellationToken cancellationToken);

    Task SetMetadataAsync(OrthancLevel level, string id, int metadata, string value, CancellationToken cancellationToken);

    /// <returns>False when it was gone already.</returns>
    Task<bool> DeleteMetadataAsync(OrthancLevel level, string id, int metadata, CancellationToken cancellationToken);

    /// <returns>False when this Orthanc has no labels (before 1.12).</returns>
    Task<bool> AddLabelAsync(OrthancLevel level, string id, string label, CancellationToken cancellationToken);

    Task<bool> RemoveLabelAsync(OrthancLevel level, string id, string label, CancellationToken cancellationToken);

    Task<OrthancChanges> GetChangesAsync(long since, int limit, CancellationToken cancellationToken);

    /// <summary>Number of the last change there is; 0 in an empty log.</summary>
    Task<long> GetLastChangeAsync(CancellationToken cancellationToken);

    /// <summary>An answer of Orthanc's own making, as JSON; null where there is no such route, or nothing under it.</summary>
    Task<JsonElement?> ReadAsync(string route, CancellationToken cancellationToken);

    /// <summary>The same where the answer is no JSON.</summary>
    Task<byte[]> ReadBytesAsync(string route, CancellationToken cancellationToken);

    /// <summary>Puts JSON under a path: an entry.</summary>
    Task PutAsync(string route, string json, CancellationToken cancellationToken);

    /// <summary>How Orthanc answers, whatever it answers.</summary>
    /// <exception cref="OrthancException">Unavailable: there was no answer.</exception>
    Task<HttpStatusCode> ProbeAsync(HttpMethod method, string route, string? body, CancellationToken cancellationToken);
}
