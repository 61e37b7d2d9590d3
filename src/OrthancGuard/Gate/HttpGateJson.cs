using System.Text.Json.Serialization;

namespace OrthancGuard.Gate;

[JsonSerializable(typeof(PeerSystem))]
[JsonSerializable(typeof(PeerUpload))]
[JsonSerializable(typeof(PeerError))]
internal sealed partial class HttpGateJson : JsonSerializerContext;

/// <summary>As Orthanc's <c>/system</c>.</summary>
internal sealed record PeerSystem
{
    public required string Name { get; init; }

    public required string Version { get; init; }

    public required string DicomAet { get; init; }

    public int ApiVersion { get; init; } = 1;

    public bool PluginsEnabled { get; init; }
}

/// <summary>As Orthanc's answer to an upload, without ids: the gate keeps nothing.</summary>
internal sealed record PeerUpload
{
    public required string Status { get; init; }
}

/// <summary>As Orthanc describes its errors.</summary>
internal sealed record PeerError
{
    public required int HttpStatus { get; init; }

    public required string Message { get; init; }
}
