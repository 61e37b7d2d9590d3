using System.Globalization;
using System.Text.Json;

namespace OrthancGuard.Bypass;

/// <summary>A job of Orthanc's that sends, as <c>/jobs?expand</c> tells it. Times are the guard's.</summary>
internal sealed record OrthancSend
{
    public required string JobId { get; init; }

    public required SendKind Kind { get; init; }

    public bool IsOver { get; init; }

    public bool HasSucceeded { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset EndedAt { get; init; }

    /// <summary>AE title that it is sent to (a modality), or that another is asked to send to (a move).</summary>
    public string Aet { get; init; } = "";

    /// <summary>Of a peer; null where Orthanc does not tell.</summary>
    public Uri? Url { get; init; }

    /// <summary>Of a peer, where Orthanc tells its name only.</summary>
    public string Peer { get; init; } = "";

    public int Instances { get; init; }

    /// <summary>Orthanc's ids of what was sent.</summary>
    public IReadOnlyList<string> Resources { get; init; } = [];

    /// <param name="jobs">The whole answer.</param>
    /// <param name="now">The guard's clock at the answer: Orthanc's may differ, so that ages are taken from its own.</param>
    public static IReadOnlyList<OrthancSend> ReadAll(JsonElement? jobs, DateTimeOffset now) =>
        jobs is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Select(job => Read(job, now)).OfType<OrthancSend>()] : [];

    private static OrthancSend? Read(JsonElement job, DateTimeOffset now)
    {
        if (KindOf(Text(job, "Type")) is not { } kind || Text(job, "ID") is not { Length: > 0 } id || Time(job, "Timestamp") is not { } told)
        {
            return null;
        }

        var content = job.TryGetProperty("Content", out var found) && found.ValueKind == JsonValueKind.Object ? found : default;
        var state = Text(job, "State");
        var (url, peer) = PeerOf(content);
        return new()
        {
            JobId = id,
            Kind = kind,
            IsOver = state is "Success" or "Failure",
            HasSucceeded = state == "Success",
            CreatedAt = now - (told - (Time(job, "CreationTime") ?? told)),
            EndedAt = now - (told - (Time(job, "CompletionTime") ?? told)),
            Aet = Text(content, kind == SendKind.Move ? "TargetAet" : "RemoteAet"),
            Url = url,
            Peer = peer,
            Instances = Number(content, "InstancesCount"),
            Resources = content.ValueKind == JsonValueKind.Object && content.TryGetProperty("ParentResources", out var resources) && resources.ValueKind == JsonValueKind.Array
                ? [.. resources.EnumerateArray().Where(resource => resource.ValueKind == JsonValueKind.String).Select(resource => resource.GetString()!)]
                : [],
        };
    }

    private static SendKind? KindOf(string type) => type switch
    {
        "DicomModalityStore" => SendKind.Modality,
        "OrthancPeerStore" or "PushTransfer" => SendKind.Peer,
        "DicomWebStowClient" => SendKind.DicomWeb,
        "DicomMoveScu" => SendKind.Move,
        _ => null,
    };

    // [ "http://…", "user", … ], an object with Url, or the name of the peer.
    private static (Uri? Url, string Name) PeerOf(JsonElement content)
    {
        if (content.ValueKind != JsonValueKind.Object || !content.TryGetProperty(nameof(Peer), out var peer))
        {
            return (null, "");
        }

        var text = peer.ValueKind switch
        {
            JsonValueKind.Array when peer.GetArrayLength() > 0 && peer[0].ValueKind == JsonValueKind.String => peer[0].GetString()!,
            JsonValueKind.Object => Text(peer, "Url"),
            JsonValueKind.String => peer.GetString()!,
            _ => "",
        };
        return Uri.TryCreate(text, UriKind.Absolute, out var url) ? (url, "") : (null, text);
    }

    private static string Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    // The DICOMweb plugin writes its numbers as strings.
    private static int Number(JsonElement json, string name) =>
        json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out var value) ? 0
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number
        : value.ValueKind == JsonValueKind.String && int.TryParse(value.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out number) ? number
        : 0;

    private static DateTimeOffset? Time(JsonElement json, string name) => DateTimeOffset.TryParseExact(
        Text(json, name), ["yyyyMMdd'T'HHmmss.ffffff", "yyyyMMdd'T'HHmmss"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}

internal enum SendKind
{
    Modality,
    Peer,
    DicomWeb,

    /// <summary>Orthanc asks another archive to send.</summary>
    Move,
}
