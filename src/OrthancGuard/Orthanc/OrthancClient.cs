using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace OrthancGuard.Orthanc;

/// <inheritdoc cref="IOrthancClient"/>
internal sealed class OrthancClient(OrthancConnection connection, TimeProvider time) : IOrthancClient, IDisposable
{
    private static readonly MediaTypeHeaderValue Dicom = new("application/dicom");
    private readonly OrthancHttp http = new(connection, time);

    public async Task<OrthancSystem> GetSystemAsync(CancellationToken cancellationToken)
    {
        var system = await http.GetAsync(OrthancPath.System, OrthancJson.Default.SystemAnswer, cancellationToken);
        // A development build ("mainline") has no number and is newer than any that has.
        var hasLabels = !Version.TryParse(system.Version, out var version) || version >= new Version(1, 12);
        return new OrthancSystem(system.Version, system.DatabaseVersion, hasLabels);
    }

    public async Task<OrthancStudy> GetStudyAsync(string studyId, CancellationToken cancellationToken)
    {
        var study = await GetAsync(OrthancLevel.Study, studyId, cancellationToken);
        var series = await http.GetAsync($"{OrthancPath.Of(OrthancLevel.Study, studyId)}/series", OrthancJson.Default.ListResource, cancellationToken);
        return OrthancMap.Study(study, await Task.WhenAll(series.Select(s => DescribeAsync(s, cancellationToken))));
    }

    public Task<IReadOnlyList<string>> FindStudiesAsync(string studyInstanceUid, CancellationToken cancellationToken) =>
        LookUpAsync(studyInstanceUid, OrthancLevel.Study, cancellationToken);

    public Task<IReadOnlyList<string>> FindInstancesAsync(string sopInstanceUid, CancellationToken cancellationToken) =>
        LookUpAsync(sopInstanceUid, OrthancLevel.Instance, cancellationToken);

    public async Task<IReadOnlyList<string>> FindStudiesByAsync(string attribute, string value, int limit, CancellationToken cancellationToken)
    {
        var query = new OrthancWire.FindRequest { Limit = limit, Query = new Dictionary<string, string>(StringComparer.Ordinal) { [attribute] = value } };
        using var content = JsonContent.Create(query, OrthancJson.Default.FindRequest);
        await content.LoadIntoBufferAsync(cancellationToken);
        return await http.PostAsync("tools/find", content, true, OrthancJson.Default.ListString, cancellationToken);
    }

    public Task<IReadOnlyList<OrthancInstance>> GetStudyInstancesAsync(string studyId, CancellationToken cancellationToken) =>
        GetInstancesOfAsync(OrthancLevel.Study, studyId, cancellationToken);

    public async Task<IReadOnlyList<OrthancInstance>> GetInstancesOfAsync(OrthancLevel level, string id, CancellationToken cancellationToken)
    {
        if (level == OrthancLevel.Instance)
        {
            return [OrthancMap.Instance(await GetAsync(level, id, cancellationToken))];
        }

        var instances = await http.GetAsync($"{OrthancPath.Of(level, id)}/instances", OrthancJson.Default.ListResource, cancellationToken);
        return [.. instances.Select(OrthancMap.Instance)];
    }

    public Task<byte[]> GetInstanceFileAsync(string instanceId, CancellationToken cancellationToken) =>
        http.GetBytesAsync($"{OrthancPath.Of(OrthancLevel.Instance, instanceId)}/file", cancellationToken);

    public Task<byte[]> GetFramePictureAsync(string instanceId, int frame, CancellationToken cancellationToken) => http.GetBytesAsync(
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{OrthancPath.Of(OrthancLevel.Instance, instanceId)}/frames/{frame}/preview"),
        cancellationToken);

    public async Task<string> GetParentStudyAsync(OrthancLevel level, string id, CancellationToken cancellationToken)
    {
        if (level == OrthancLevel.Study)
        {
            return id;
        }

        var series = level == OrthancLevel.Instance ? (await GetAsync(level, id, cancellationToken)).ParentSeries : id;
        return (await GetAsync(OrthancLevel.Series, OrthancMap.Required(series), cancellationToken)).ParentStudy is { Length: > 0 } study
            ? study
            : throw new OrthancException(OrthancError.Unexpected, "a series without a study");
    }

    public async Task<IReadOnlyList<string>> GetStudiesOfAsync(OrthancLevel level, string id, CancellationToken cancellationToken)
    {
        if (level != OrthancLevel.Patient)
        {
            return [await GetParentStudyAsync(level, id, cancellationToken)];
        }

        var studies = await http.GetAsync($"{OrthancPath.Of(level, id)}/studies", OrthancJson.Default.ListResource, cancellationToken);
        return [.. studies.Select(s => s.Id)];
    }

    public async Task<OrthancUpload> UploadInstanceAsync(ReadOnlyMemory<byte> file, CancellationToken cancellationToken)
    {
        using var content = new ReadOnlyMemoryContent(file);
        content.Headers.ContentType = Dicom;
        // The same instance twice is AlreadyStored, so an upload may be repeated.
        var answer = await http.PostAsync("instances", content, true, OrthancJson.Default.Upload, cancellationToken);
        return answer.Status switch
        {
            "Success" => new(answer.Id, answer.ParentStudy, false),
            "AlreadyStored" => new(answer.Id, answer.ParentStudy, true),
            _ => throw new OrthancException(OrthancError.Refused, $"POST /instances: {answer.Status}"),
        };
    }

    public async Task<bool> DeleteAsync(OrthancLevel level, string id, CancellationToken cancellationToken) =>
        await OrthancHttp.IsThereAsync(() => http.SendAsync(HttpMethod.Delete, OrthancPath.Of(level, id), null, null, cancellationToken));

    public Task<IReadOnlyList<string>> ListModalitiesAsync(CancellationToken cancellationToken) => NamesAsync("modalities", cancellationToken);

    public Task<IReadOnlyList<string>> ListPeersAsync(CancellationToken cancellationToken) => NamesAsync("peers", cancellationToken);

    public async Task<IReadOnlyList<string>> ListDicomWebServersAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<string> names = [];
        await OrthancHttp.IsThereAsync(async () => names = await NamesAsync("dicom-web/servers", cancellationToken));
        return names;
    }

    public Task<string> StoreToModalityAsync(string modality, IReadOnlyList<string> resources, CancellationToken cancellationToken) =>
        SubmitAsync($"modalities/{OrthancPath.Escape(modality)}/store", resources, cancellationToken);

    public Task<string> StoreToPeerAsync(string peer, IReadOnlyList<string> resources, CancellationToken cancellationToken) =>
        SubmitAsync($"peers/{OrthancPath.Escape(peer)}/store", resources, cancellationToken);

    public Task<string> StowAsync(string server, IReadOnlyList<string> resources, CancellationToken cancellationToken) =>
        SubmitAsync($"dicom-web/servers/{OrthancPath.Escape(server)}/stow", resources, cancellationToken);

    public async Task<OrthancJob> GetJobAsync(string jobId, CancellationToken cancellationToken) =>
        OrthancMap.Job(await http.GetAsync($"jobs/{OrthancPath.Escape(jobId)}", OrthancJson.Default.Job, cancellationToken));

    public Task CancelJobAsync(string jobId, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, $"jobs/{OrthancPath.Escape(jobId)}/cancel", "", null, cancellationToken);

    public async Task<IReadOnlyDictionary<string, string>> GetMetadataAsync(OrthancLevel level, string id, CancellationToken cancellationToken) =>
        await http.GetAsync($"{OrthancPath.Of(level, id)}/metadata?expand", OrthancJson.Default.DictionaryStringString, cancellationToken);

    public Task SetMetadataAsync(OrthancLevel level, string id, int metadata, string value, CancellationToken cancellationToken) =>
        ChangeMetadataAsync(HttpMethod.Put, OrthancPath.Metadata(level, id, metadata), value, cancellationToken);

    public Task<bool> DeleteMetadataAsync(OrthancLevel level, string id, int metadata, CancellationToken cancellationToken) =>
        OrthancHttp.IsThereAsync(() => ChangeMetadataAsync(HttpMethod.Delete, OrthancPath.Metadata(level, id, metadata), null, cancellationToken));

    public Task<bool> AddLabelAsync(OrthancLevel level, string id, string label, CancellationToken cancellationToken) =>
        OrthancHttp.IsThereAsync(() => http.SendAsync(HttpMethod.Put, OrthancPath.Label(level, id, label), "", null, cancellationToken));

    public Task<bool> RemoveLabelAsync(OrthancLevel level, string id, string label, CancellationToken cancellationToken) =>
        OrthancHttp.IsThereAsync(() => http.SendAsync(HttpMethod.Delete, OrthancPath.Label(level, id, label), null, null, cancellationToken));

    public async Task<OrthancChanges> GetChangesAsync(long since, int limit, CancellationToken cancellationToken) =>
        OrthancMap.Changes(await http.GetAsync($"changes?since={since}&limit={limit}", OrthancJson.Default.ChangePage, cancellationToken));

    public async Task<long> GetLastChangeAsync(CancellationToken cancellationToken) =>
        (await http.GetAsync("changes?last", OrthancJson.Default.ChangePage, cancellationToken)).Last;

    public async Task<JsonElement?> ReadAsync(string route, CancellationToken cancellationToken)
    {
        JsonElement? answer = null;
        await OrthancHttp.IsThereAsync(async () => answer = await http.GetAsync(route, OrthancJson.Default.JsonElement, cancellationToken));
        return answer;
    }

    public Task<byte[]> ReadBytesAsync(string route, CancellationToken cancellationToken) => http.GetBytesAsync(route, cancellationToken);

    public Task PutAsync(string route, string json, CancellationToken cancellationToken) => http.SendAsync(HttpMethod.Put, route, json, null, cancellationToken);

    public async Task<HttpStatusCode> ProbeAsync(HttpMethod method, string route, string? body, CancellationToken cancellationToken)
    {
        try
        {
            await http.SendAsync(method, route, body, null, cancellationToken);
            return HttpStatusCode.OK;
        }
        catch (OrthancException e) when (e.Status is { } status)
        {
            return status;
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<IReadOnlyList<string>> LookUpAsync(string identifier, OrthancLevel level, CancellationToken cancellationToken)
    {
        using var content = new StringContent(identifier);
        var matches = await http.PostAsync("tools/lookup", content, true, OrthancJson.Default.ListMatch, cancellationToken);
        return [.. matches.Where(m => string.Equals(m.Type, level.ToString(), StringComparison.Ordinal)).Select(m => m.Id)];
    }

    private Task<OrthancWire.Resource> GetAsync(OrthancLevel level, string id, CancellationToken cancellationToken) =>
        http.GetAsync(OrthancPath.Of(level, id), OrthancJson.Default.Resource, cancellationToken);

    private async Task<OrthancSeries> DescribeAsync(OrthancWire.Resource series, CancellationToken cancellationToken) =>
        OrthancMap.Series(series, await GetMetadataAsync(OrthancLevel.Series, series.Id, cancellationToken));

    private async Task<IReadOnlyList<string>> NamesAsync(string route, CancellationToken cancellationToken) =>
        await http.GetAsync(route, OrthancJson.Default.ListString, cancellationToken);

    private async Task<string> SubmitAsync(string route, IReadOnlyList<string> resources, CancellationToken cancellationToken)
    {
        using var content = JsonContent.Create(new OrthancWire.StoreRequest { Resources = resources }, OrthancJson.Default.StoreRequest);
        // Orthanc's server wants a Content-Length.
        await content.LoadIntoBufferAsync(cancellationToken);
        return (await http.PostAsync(route, content, false, OrthancJson.Default.JobTicket, cancellationToken)).Id;
    }

    // With CheckRevisions on, a metadatum that exists is changed only by who names its revision.
    private async Task ChangeMetadataAsync(HttpMethod method, string route, string? value, CancellationToken cancellationToken)
    {
        try
        {
            await http.SendAsync(method, route, value, null, cancellationToken);
        }
        catch (OrthancException e) when (e.Status is HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed)
        {
            var revision = await http.SendAsync(HttpMethod.Get, route, null, null, cancellationToken);
            await http.SendAsync(method, route, value, revision, cancellationToken);
        }
    }
}
