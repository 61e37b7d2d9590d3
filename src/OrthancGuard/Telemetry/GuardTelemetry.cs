using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using OrthancGuard.Delivery;
using OrthancGuard.Gate;

namespace OrthancGuard.Telemetry;

/// <summary>
/// Metrics and traces of every stage (docs/metrics.md lists them). They leave the guard by OTLP when the environment names a collector
/// (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c> and its kin), and not at all otherwise.
/// </summary>
internal static class GuardTelemetry
{
    /// <summary>Name of the meter and of the source of traces.</summary>
    public const string Name = "OrthancGuard";

    private static readonly string[] Endpoints =
        ["OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"];

    /// <summary>Needs the store and the feed of transfers among the services.</summary>
    public static IServiceCollection AddGuardTelemetry(this IServiceCollection services, IConfiguration environment)
    {
        services.AddMetrics();
        services.AddSingleton<TransferMetrics>();
        services.AddSingleton<TransferTraces>();
        services.AddSingleton<GateMetrics>();
        services.AddSingleton<DeliveryMetrics>();
        services.AddSingleton<PixelMetrics>();
        services.AddSingleton<OrthancMetrics>();
        services.AddHostedService<TransferObserver>();
        if (Endpoints.Any(name => !string.IsNullOrEmpty(environment[name])))
        {
            Export(services.AddOpenTelemetry());
        }

        return services;
    }

    /// <summary>Needs the ledger and the reviews among the services as well.</summary>
    public static IServiceCollection AddRecordTelemetry(this IServiceCollection services) => services
        .AddSingleton<RecordMetrics>()
        .AddHostedService<RecordObserver>();

    /// <summary>The gate's answers, counted and timed.</summary>
    public static IServiceCollection AddMeasuredGate<TGate>(this IServiceCollection services)
        where TGate : class, IGateAdmission =>
        services.AddSingleton<TGate>()
            .AddSingleton<IGateAdmission>(provider => new MeasuredGate(provider.GetRequiredService<TGate>(), provider.GetRequiredService<GateMetrics>()));

    /// <summary>One more way to deliver, with its instances, bytes and outcomes counted.</summary>
    public static IServiceCollection AddMeasuredDelivery<TDelivery>(this IServiceCollection services)
        where TDelivery : class, IDelivery =>
        services.AddSingleton<TDelivery>()
            .AddSingleton<IDelivery>(provider => new MeasuredDelivery(provider.GetRequiredService<TDelivery>(), provider.GetRequiredService<DeliveryMetrics>()));

    // Neither ASP.NET Core's nor HttpClient's traces: they carry URLs.
    private static void Export(OpenTelemetryBuilder telemetry) => telemetry
        .ConfigureResource(resource => resource.AddService(
            "orthancguard", serviceVersion: typeof(GuardTelemetry).Assembly.GetName().Version?.ToString(3)))
        .WithMetrics(metrics => metrics
            .AddMeter(Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
            .AddOtlpExporter())
        .WithTracing(traces => traces.AddSource(Name).AddOtlpExporter());
}
