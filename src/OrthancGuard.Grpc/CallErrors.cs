using System.Globalization;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using OrthancGuard.Grpc.Json;
using OrthancGuard.Grpc.Wire;

namespace OrthancGuard.Grpc;

/// <summary>Ends a request before or outside of any service, in the caller's language: gRPC status or JSON.</summary>
public static class CallErrors
{
    /// <summary>Writes the whole response; does nothing when one has begun.</summary>
    /// <param name="http">The request to answer.</param>
    /// <param name="code">The gRPC code.</param>
    /// <param name="message">Words for the caller.</param>
    /// <param name="httpStatus">The HTTP code for JSON; null for the one that belongs to the gRPC code.</param>
    public static Task WriteAsync(HttpContext http, StatusCode code, string message, int? httpStatus = null)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (!GrpcProtocol.IsGrpc(http.Request))
            return JsonErrors.WriteAsync(http, code, message, httpStatus);
        if (!http.Response.HasStarted)
            WriteGrpc(http.Response, code, message);
        return Task.CompletedTask;
    }

    internal static void WriteGrpc(HttpResponse response, StatusCode code, string message)
    {
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = GrpcProtocol.ContentType;
        response.Headers[GrpcProtocol.StatusTrailer] = ((int)code).ToString(CultureInfo.InvariantCulture);
        response.Headers[GrpcProtocol.MessageTrailer] = StatusMessage.Encode(message);
    }
}
