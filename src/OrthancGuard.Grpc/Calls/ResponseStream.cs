using Grpc.Core;

namespace OrthancGuard.Grpc.Calls;

/// <summary>The answers of a streaming service as it writes them.</summary>
internal sealed class ResponseStream<T>(GrpcServerCallContext call, Marshaller<T> marshaller) : IServerStreamWriter<T>
    where T : class
{
    public WriteOptions? WriteOptions { get; set; }

    public Task WriteAsync(T message) => WriteAsync(message, CancellationToken.None);

    public async Task WriteAsync(T message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        using var either = CallCancellation.Link(call.CancellationToken, cancellationToken);
        await call.WriteAsync(marshaller, message, WriteOptions, flush: true, either.Token);
    }
}
