using System.Net;
using System.Security.Cryptography.X509Certificates;
using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrthancGuard.Grpc.Listening;

namespace OrthancGuard.Grpc.Tests;

/// <summary>A real Kestrel on a free loopback port: HTTP/1.1 and HTTP/2 on the same one.</summary>
public sealed class GrpcServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private GrpcServer(WebApplication app) => _app = app;

    public Uri Address { get; private set; } = null!;

    public Cancellations Cancellations => _app.Services.GetRequiredService<Cancellations>();

    public X509Certificate2? Certificate { get; private init; }

    public RecordedLog Log { get; private init; } = null!;

    public static async Task<GrpcServer> StartAsync(
        Action<GrpcServiceOptions>? options = null, Action<WebApplicationBuilder>? configure = null, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        var log = new RecordedLog();
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(log);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            var loopback = new IPEndPoint(IPAddress.Loopback, 0);
            if (certificate is null)
                kestrel.ListenCleartext(loopback);
            else
                kestrel.Listen(loopback, listen => listen.UseHttps(certificate));
        });
        builder.Services.AddCleartextHttpTwo();
        builder.Services.AddSingleton<Cancellations>();
        builder.Services.AddGrpc(options ?? (_ => { })).AddJsonTranscoding();
        builder.Services.AddGrpcHealthChecks();
        builder.Services.AddGrpcReflection();
        configure?.Invoke(builder);
        var app = builder.Build();
        app.MapGrpcService<EchoService>();
        app.MapGrpcService<ShelfService>();
        app.MapGrpcHealthChecksService();
        app.MapGrpcReflectionService();
        await app.StartAsync();
        return new GrpcServer(app)
        {
            Address = new Uri(app.Urls.First(u => u.StartsWith("http", StringComparison.Ordinal))),
            Certificate = certificate,
            Log = log,
        };
    }

    public HttpClient HttpClient(Version? version = null) => new(new SocketsHttpHandler
    {
        SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == Certificate?.GetCertHashString() },
    })
    {
        BaseAddress = Address,
        DefaultRequestVersion = version ?? HttpVersion.Version20,
        DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
    };

    public Task StopAsync() => _app.StopAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
