using System.Globalization;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using OrthancGuard.Grpc.Wire;

namespace OrthancGuard.Grpc.Calls;

/// <summary>
/// One gRPC call over HTTP/2: request fields in, messages out one at a time, and exactly one status at the end. The status may be
/// sent by the deadline while the service still runs; whatever the service writes after that fails.
/// </summary>
internal sealed class GrpcServerCallContext : HttpServerCallContext, IAsyncDisposable
{
    private readonly CancellationTokenSource _stop;
    private readonly SemaphoreSlim _response = new(1, 1);
    private readonly CallServices _services;
    private readonly IMethod _method;
    private DateTime _deadline = DateTime.MaxValue;
    private ITimer? _timer;
    private Task _deadlineEnd = Task.CompletedTask;
    private MessageWriter? _writer;
    private volatile bool _late;
    private bool _ended;

    public GrpcServerCallContext(HttpContext http, IMethod method, CallServices services)
        : base(http, method)
    {
        _services = services;
        _method = method;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, services.StopFor(method.Type));
    }

    public static Status DeadlineExceeded { get; } = new(StatusCode.DeadlineExceeded, "The deadline passed.");

    /// <summary>The deadline passed before the call ended.</summary>
    public bool IsLate => _late;

    protected override DateTime DeadlineCore => _deadline;

    protected override CancellationToken CancellationTokenCore => _stop.Token;

    /// <summary>Reads the protocol's own request fields, sets the response's, and starts the deadline.</summary>
    /// <exception cref="RpcException">A field cannot be understood.</exception>
    public MessageReader Start()
    {
        var request = Http.Request;
        Http.Response.ContentType = GrpcProtocol.ContentType;
        Http.Response.Headers[GrpcProtocol.AcceptEncodingHeader] = MessageEncoding.Accepted;
        if (Http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } bodySize)
            bodySize.MaxRequestBodySize = null;
        // A caller that streams may pause for as long as it likes.
        if (_method.Type is MethodType.ClientStreaming or MethodType.DuplexStreaming
            && Http.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
            rate.MinDataRate = null;
        StartDeadline(request.Headers[GrpcProtocol.TimeoutHeader].ToString());
        var encoding = request.Headers[GrpcProtocol.EncodingHeader].ToString();
        if (encoding.Length == 0)
            encoding = MessageEncoding.Identity;
        if (!MessageEncoding.IsKnown(encoding))
            throw new RpcException(new Status(StatusCode.Unimplemented, "The grpc-encoding of the request is not supported."));
        return new MessageReader(request.BodyReader, encoding, _services.Options.MaxReceiveMessageSize);
    }

    /// <summary>Writes one message; flushed unless the service hints that more follow, or it is the only one.</summary>
    public async Task WriteAsync<T>(Marshaller<T> marshaller, T message, WriteOptions? options, bool flush, CancellationToken cancellationToken)
    {
        var flags = (options ?? WriteOptions ?? WriteOptions.Default).Flags;
        await _response.WaitAsync(cancellationToken);
        try
        {
            ThrowIfEnded();
            _writer ??= CreateWriter();
            _writer.Write(message, marshaller.ContextualSerializer, mayCompress: !flags.HasFlag(WriteFlags.NoCompress));
            if (flush && !flags.HasFlag(WriteFlags.BufferHint))
                await Http.Response.BodyWriter.FlushAsync(cancellationToken);
        }
        finally
        {
            _response.Release();
        }
    }

    /// <summary>Writes the only message of a response; it leaves together with the status.</summary>
    public Task WriteOnlyAsync<TRequest, TResponse>(Method<TRequest, TResponse> method, TResponse? response)
        where TResponse : class => response is null
        ? throw MessageErrors.NoAnswer()
        : WriteAsync(method.ResponseMarshaller, response, options: null, flush: false, CancellationToken);

    /// <summary>Sends the status once; later calls do nothing.</summary>
    public async Task EndAsync(Status status, Metadata? more = null)
    {
        await _response.WaitAsync(CancellationToken.None);
        try
        {
            if (_ended)
                return;
            _ended = true;
            if (Http.RequestAborted.IsCancellationRequested)
                return;
            // Before any message the status goes into the headers: a "trailers only" response.
            var trailers = Http.Response.HasStarted || _writer is not null
                ? Http.Features.GetRequiredFeature<IHttpResponseTrailersFeature>().Trailers
                : Http.Response.Headers;
            trailers[GrpcProtocol.StatusTrailer] = ((int)status.StatusCode).ToString(CultureInfo.InvariantCulture);
            if (!string.IsNullOrEmpty(status.Detail))
                trailers[GrpcProtocol.MessageTrailer] = StatusMessage.Encode(status.Detail);
            MetadataHeaders.Write(Trailers, trailers);
            if (more is not null)
                MetadataHeaders.Write(more, trailers);
            await Http.Response.CompleteAsync();
        }
        finally
        {
            _response.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_timer is not null)
            await _timer.DisposeAsync();
        await _deadlineEnd;
        _stop.Dispose();
    }

    protected override async Task WriteResponseHeadersAsyncCore(Metadata responseHeaders)
    {
        ArgumentNullException.ThrowIfNull(responseHeaders);
        await _response.WaitAsync(CancellationToken);
        try
        {
            ThrowIfEnded();
            if (Http.Response.HasStarted)
                throw new InvalidOperationException("Response headers can only be sent once per call.");
            MetadataHeaders.Write(responseHeaders, Http.Response.Headers);
            _writer ??= CreateWriter();
            await Http.Response.BodyWriter.FlushAsync(CancellationToken);
        }
        finally
        {
            _response.Release();
        }
    }

    private MessageWriter CreateWriter()
    {
        var encoding = _services.Options.ResponseCompressionAlgorithm;
        if (encoding is null || !Accepts(encoding))
            return new MessageWriter(Http.Response.BodyWriter, MessageEncoding.Identity, _services.Options.MaxSendMessageSize);
        Http.Response.Headers[GrpcProtocol.EncodingHeader] = encoding;
        return new MessageWriter(Http.Response.BodyWriter, encoding, _services.Options.MaxSendMessageSize);
    }

    private bool Accepts(string encoding) =>
        Http.Request.Headers.GetCommaSeparatedValues(GrpcProtocol.AcceptEncodingHeader).Contains(encoding, StringComparer.Ordinal);

    private void StartDeadline(string header)
    {
        if (header.Length == 0)
            return;
        if (!GrpcTimeout.TryParse(header, out var timeout))
            throw new RpcException(new Status(StatusCode.Internal, "The grpc-timeout of the request cannot be read."));
        if (timeout > GrpcTimeout.Longest)
            return;
        _deadline = _services.Time.GetUtcNow().UtcDateTime + timeout;
        _timer = _services.Time.CreateTimer(static call => ((GrpcServerCallContext)call!).PassDeadline(), this, timeout, Timeout.InfiniteTimeSpan);
    }

    private void PassDeadline()
    {
        _late = true;
        _deadlineEnd = EndLateAsync();
    }

    private async Task EndLateAsync()
    {
        // First the token: a write that waits for a slow caller holds the response.
        await _stop.CancelAsync();
        await EndAsync(DeadlineExceeded);
    }

    private void ThrowIfEnded()
    {
        if (_ended)
            throw new InvalidOperationException("The call has ended.");
    }
}
