namespace OrthancGuard.Grpc.Json;

/// <summary>Registered when services are also to be served as JSON.</summary>
internal sealed class JsonTranscoding;
