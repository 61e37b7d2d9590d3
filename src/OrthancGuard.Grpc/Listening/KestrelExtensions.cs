using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrthancGuard.Grpc.Listening;

/// <summary>HTTP/1.1 and HTTP/2 on one port without TLS, which Kestrel alone does not do (docs/decisions has the reasons).</summary>
public static class KestrelExtensions
{
    /// <summary>How long a new connection may stay silent; Kestrel's own time for request headers.</summary>
    private static readonly TimeSpan FirstBytes = TimeSpan.FromSeconds(30);

    /// <summary>Needed once for <see cref="ListenCleartext"/>.</summary>
    public static IServiceCollection AddCleartextHttpTwo(this IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConnectionListenerFactory, HttpTwoListenerFactory>());
        return services;
    }

    /// <summary>Listens for HTTP/1.1 and for HTTP/2 with prior knowledge on one port. The bytes are not encrypted: loopback only.</summary>
    public static void ListenCleartext(this KestrelServerOptions options, IPEndPoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(options);
        var httpTwo = new HttpTwoEndPoint(endpoint);
        options.Listen(endpoint, listen =>
        {
            listen.Protocols = HttpProtocols.Http1;
            listen.Use(next => connection => ServeAsync(connection, next, httpTwo, options.ApplicationServices));
        });
        options.Listen(httpTwo, listen => listen.Protocols = HttpProtocols.Http2);
    }

    private static async Task ServeAsync(ConnectionContext connection, ConnectionDelegate http1, HttpTwoEndPoint http2, IServiceProvider services)
    {
        bool isHttp2;
        using (var silence = new CancellationTokenSource(FirstBytes, services.GetService<TimeProvider>() ?? TimeProvider.System))
        using (var stop = CancellationTokenSource.CreateLinkedTokenSource(silence.Token, connection.ConnectionClosed))
        {
            try
            {
                isHttp2 = await HttpTwoPreface.IsNextAsync(connection, stop.Token);
            }
            catch (Exception e) when (e is OperationCanceledException or IOException or ConnectionAbortedException)
            {
                return;
            }
        }

        if (!isHttp2)
            await http1(connection);
        else if (!await http2.Connections.HandOverAsync(connection))
            connection.Abort();
    }
}
