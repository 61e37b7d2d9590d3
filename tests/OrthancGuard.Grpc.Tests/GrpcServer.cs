using System.Net;
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

    public RecordedLog Log { get; private init; } = null!;

    public static async Task<GrpcServer> StartAsync(
        Action<GrpcServiceOptions>? options = null, Action<WebApplicationBuilder>? configure = null, Action<WebApplication>? map = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        var log = new RecordedLog();
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(log);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenCleartext(new IPEndPoint(IPAddress.Loopback, 0)));
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
        map?.Invoke(app);
        await app.StartAsync();
        return new GrpcServer(app)
        {
            Address = new Uri(app.Urls.First(u => u.StartsWith("http://127", StringComparison.Ordinal))),
            Log = log,
        };
    }

    public HttpClient HttpClient(Version? version = null) => new()
    {
        BaseAddress = Address,
        DefaultRequestVersion = version ?? HttpVersion.Version20,
        DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
    };

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
