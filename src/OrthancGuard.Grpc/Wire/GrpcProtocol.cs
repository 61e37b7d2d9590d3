using Microsoft.AspNetCore.Http;

namespace OrthancGuard.Grpc.Wire;

/// <summary>Names on the wire, as in the document "gRPC over HTTP/2".</summary>
internal static class GrpcProtocol
{
    public const string ContentType = "application/grpc";
    public const string TimeoutHeader = "grpc-timeout";
    public const string StatusTrailer = "grpc-status";
    public const string MessageTrailer = "grpc-message";
    public const string StatusDetailsTrailer = "grpc-status-details-bin";
    public const string EncodingHeader = "grpc-encoding";
    public const string AcceptEncodingHeader = "grpc-accept-encoding";

    /// <summary>Compressed flag (1 byte) and length (4 bytes, big endian) before each message.</summary>
    public const int FrameHeaderLength = 5;

    /// <summary>True for <c>application/grpc</c>, <c>application/grpc+proto</c>, with or without parameters.</summary>
    public static bool IsGrpc(HttpRequest request)
    {
        var value = request.ContentType.AsSpan();
        if (!value.StartsWith(ContentType, StringComparison.OrdinalIgnoreCase))
            return false;
        var rest = value[ContentType.Length..];
        if (rest.StartsWith("+proto", StringComparison.OrdinalIgnoreCase))
            rest = rest["+proto".Length..];
        rest = rest.TrimStart(' ');
        return rest.IsEmpty || rest[0] == ';';
    }
}
