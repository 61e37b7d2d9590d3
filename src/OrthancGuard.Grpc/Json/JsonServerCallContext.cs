using Grpc.Core;
using Microsoft.AspNetCore.Http;
using OrthancGuard.Grpc.Calls;
using OrthancGuard.Grpc.Wire;

namespace OrthancGuard.Grpc.Json;

/// <summary>The call context of a call made in JSON. Trailers have no place in JSON and are not sent, but for the status details.</summary>
internal sealed class JsonServerCallContext(HttpContext http, IMethod method, CallServices services) : HttpServerCallContext(http, method), IDisposable
{
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, services.StopFor(method.Type));

    protected override CancellationToken CancellationTokenCore => _stop.Token;

    public void Dispose() => _stop.Dispose();

    protected override Task WriteResponseHeadersAsyncCore(Metadata responseHeaders)
    {
        ArgumentNullException.ThrowIfNull(responseHeaders);
        if (Http.Response.HasStarted)
            throw new InvalidOperationException("Response headers can only be sent once per call.");
        MetadataHeaders.Write(responseHeaders, Http.Response.Headers);
        return Task.CompletedTask;
    }
}
