using Grpc.Core;
using OrthancGuard.Grpc.Wire;

namespace OrthancGuard.Grpc.Calls;

/// <summary>The caller's messages as a service reads them.</summary>
internal sealed class RequestStream<T>(MessageReader reader, Marshaller<T> marshaller, CancellationToken call) : IAsyncStreamReader<T>
    where T : class
{
    private T? _current;

    public T Current => _current ?? throw new InvalidOperationException("No message has been read.");

    public async Task<bool> MoveNext(CancellationToken cancellationToken)
    {
        using var either = CallCancellation.Link(call, cancellationToken);
        _current = await reader.ReadAsync(marshaller.ContextualDeserializer, either.Token);
        return _current is not null;
    }
}
