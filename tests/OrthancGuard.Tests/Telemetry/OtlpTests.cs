using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrthancGuard.Configuration;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Gate;
using OrthancGuard.Grpc.Listening;
using OrthancGuard.Storage;
using OrthancGuard.Telemetry;
using OrthancGuard.Transfers;

namespace OrthancGuard.Tests.Telemetry;

/// <summary>A collector on a free port hears of the guard.</summary>
public sealed class OtlpTests : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly ConcurrentDictionary<string, string> received = new(StringComparer.Ordinal);
    private WebApplication? collector;

    public async ValueTask DisposeAsync()
    {
        if (collector is not null)
        {
            await collector.DisposeAsync();
        }

        folder.Dispose();
    }

    [Theory]
    [InlineData("http/protobuf")]
    [InlineData("grpc")]
    public async Task MetricsAndTracesReachACollectorThatTheEnvironmentNames(string protocol)
    {
        using var host = Build(new()
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = await StartCollectorAsync(),
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = protocol,
            ["OTEL_METRIC_EXPORT_INTERVAL"] = "100",
            ["OTEL_BSP_SCHEDULE_DELAY"] = "100",
        });
        await host.StartAsync();
        var id = await RunTransferAsync(host.Services);
        host.Services.GetRequiredService<GateMetrics>().Answered(GateDoor.Dicom, GateVerdict.Accepted, TimeSpan.FromMilliseconds(3));
        foreach (var wanted in new[] { "orthancguard.gate.answer.duration", "orthancguard.stage.duration", "orthancguard.transfers.open", id })
        {
            await Eventually.TrueAsync(() => Task.FromResult(Has(wanted)), wanted);
        }

        Assert.True(Has("service.name"));
        Assert.True(Has("deciding"));
        Assert.False(Has("sealed-study-id"));
        await host.StopAsync();
    }

    [Fact]
    public async Task WithoutACollectorNothingIsSetUp()
    {
        using var host = Build([]);
        await host.StartAsync();
        Assert.Null(host.Services.GetService<OpenTelemetry.Metrics.MeterProvider>());
        Assert.Null(host.Services.GetService<OpenTelemetry.Trace.TracerProvider>());
        await host.StopAsync();
    }

    private bool Has(string text) => received.Values.Any(all => all.Contains(text, StringComparison.Ordinal));

    private IHost Build(Dictionary<string, string?> environment)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(environment);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<TransferFeed>();
        builder.Services.AddSingleton(new ConfigurationSource(new()
        {
            DataDirectory = folder.Root,
            Orthanc = new() { Url = new("http://127.0.0.1:9/") },
            Destinations = [new() { Name = "A", GateName = "A", Delivery = new DicomDeliverySettings { Host = "h", Port = 104, CalledAet = "A" } }],
        }));
        builder.Services.AddSingleton(services => GuardStore.Open(
            new() { Path = folder["guard.db"] }, TimeProvider.System, services.GetRequiredService<ILogger<GuardStore>>()));
        builder.Services.AddGuardTelemetry(builder.Configuration);
        return builder.Build();
    }

    private static async Task<string> RunTransferAsync(IServiceProvider services)
    {
        var id = TransferId.Create(TimeProvider.System);
        await services.GetRequiredService<GuardStore>().WriteAsync(
            transaction =>
            {
                TransferTable.Insert(
                    transaction, id, new() { DestinationName = "A", Origin = TransferOrigin.Api, StudyOrthancId = "sealed-study-id" }, null, null, null);
                TransferTable.Move(transaction, id, TransferState.Queued, TransferState.Deciding);
                TransferTable.Move(transaction, id, TransferState.Deciding, TransferState.Refused);
            },
            default);
        services.GetRequiredService<TransferFeed>().Publish(id);
        return id.Value;
    }

    private async Task<string> StartCollectorAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddCleartextHttpTwo();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenCleartext(new(IPAddress.Loopback, 0)));
        collector = builder.Build();
        collector.MapPost("{**path}", TakeAsync);
        await collector.StartAsync();
        return collector.Urls.First(url => url.StartsWith("http", StringComparison.Ordinal));
    }

    private async Task TakeAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        received.AddOrUpdate(http.Request.Path, Encoding.Latin1.GetString(body.ToArray()), (_, before) => before + Encoding.Latin1.GetString(body.ToArray()));
        if (http.Request.ContentType == "application/grpc")
        {
            http.Response.ContentType = "application/grpc";
            await http.Response.Body.WriteAsync(new byte[5]);
            http.Response.AppendTrailer("grpc-status", "0");
        }
    }
}
