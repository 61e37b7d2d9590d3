using Grpc.Core;
using Microsoft.AspNetCore.Http;
using OrthancGuard.Grpc.Wire;

namespace OrthancGuard.Grpc.Calls;

/// <summary>The call context over one HTTP request, whatever the messages are written in.</summary>
internal abstract class HttpServerCallContext(HttpContext http, IMethod method) : ServerCallContext
{
    private Metadata? _requestHeaders;
    private AuthContext? _authContext;

    public HttpContext Http { get; } = http;

    public Metadata Trailers { get; } = [];

    protected override string MethodCore => method.FullName;

    protected override string HostCore => Http.Request.Host.Value ?? "";

    protected override string PeerCore => Peers.Describe(Http.Connection);

    protected override DateTime DeadlineCore => DateTime.MaxValue;

    protected override Metadata RequestHeadersCore => _requestHeaders ??= MetadataHeaders.Read(Http.Request.Headers);

    protected override CancellationToken CancellationTokenCore => Http.RequestAborted;

    protected override Metadata ResponseTrailersCore => Trailers;

    protected override Status StatusCore { get; set; }

    protected override WriteOptions? WriteOptionsCore { get; set; }

    protected override AuthContext AuthContextCore => _authContext ??= Peers.Authenticate(Http.Connection);

    protected override ContextPropagationToken CreatePropagationTokenCore(ContextPropagationOptions? options) =>
        throw new NotSupportedException("There is no client to hand a propagation token to.");
}
