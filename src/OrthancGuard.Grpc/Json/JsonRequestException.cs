using Grpc.Core;

namespace OrthancGuard.Grpc.Json;

/// <summary>A request that is refused before the service sees it, where HTTP has a better code than the gRPC code maps to.</summary>
internal sealed class JsonRequestException(StatusCode code, int httpStatus, string message) : Exception(message)
{
    public StatusCode Code { get; } = code;

    public int HttpStatus { get; } = httpStatus;
}
