using Microsoft.AspNetCore.Http;
using OrthancGuard.Grpc.Wire;

namespace OrthancGuard.Grpc.Calls;

/// <summary>Turns away what is not gRPC over HTTP/2, in HTTP's words.</summary>
internal static class GrpcRequests
{
    /// <summary>False: the response is made. 415 for another content type, 426 for gRPC over HTTP/1.1.</summary>
    public static bool TryAccept(HttpContext http)
    {
        if (!GrpcProtocol.IsGrpc(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return false;
        }

        if (HttpProtocol.IsHttp2(http.Request.Protocol) || HttpProtocol.IsHttp3(http.Request.Protocol))
            return true;
        http.Response.StatusCode = StatusCodes.Status426UpgradeRequired;
        http.Response.Headers.Upgrade = "HTTP/2";
        http.Response.Headers.Connection = "Upgrade";
        return false;
    }
}
