using System.Net;
using Microsoft.AspNetCore.Connections;

namespace OrthancGuard.Grpc.Listening;

/// <summary>Lets Kestrel "listen" for the connections that are handed over.</summary>
internal sealed class HttpTwoListenerFactory : IConnectionListenerFactory, IConnectionListenerFactorySelector
{
    public bool CanBind(EndPoint endpoint) => endpoint is HttpTwoEndPoint;

    public ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default) =>
        new(new Listener((HttpTwoEndPoint)endpoint));

    private sealed class Listener(HttpTwoEndPoint endpoint) : IConnectionListener
    {
        public EndPoint EndPoint => endpoint;

        public ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default) =>
            endpoint.Connections.TakeAsync(cancellationToken);

        public ValueTask UnbindAsync(CancellationToken cancellationToken = default) => new(endpoint.Connections.CloseAsync());

        public ValueTask DisposeAsync() => new(endpoint.Connections.CloseAsync());
    }
}
