using System.CommandLine;
using OrthancGuard.Api;
using OrthancGuard.Api.Access;
using OrthancGuard.Api.Fhir;
using OrthancGuard.Configuration;
using OrthancGuard.Gate;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;
using OrthancGuard.Telemetry;
using OrthancGuard.Web;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard serve</c>: the guard itself, until it is told to stop.</summary>
internal static class ServeCommand
{
    /// <summary>A delivery that is cut off starts again after the restart; no need to wait long for it.</summary>
    private static readonly TimeSpan ShutdownLimit = TimeSpan.FromSeconds(20);

    public static Command Create()
    {
        var config = ConfigurationOption.Create();
        var command = new Command("serve", "Runs the guard until it is stopped (SIGTERM, Ctrl-C).") { config };
        command.SetAction((result, cancellationToken) => RunAsync(ConfigurationOption.Load(result.GetValue(config)), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(GuardConfiguration configuration, CancellationToken cancellationToken)
    {
        using var directory = DataDirectory.Open(configuration.DataDirectory);
        await using var app = Build(configuration, directory);
        var store = app.Services.GetRequiredService<GuardStore>();
        var ledger = app.Services.GetRequiredService<ILedger>();
        await store.WriteAsync(
            transaction => ledger.Append(transaction, new()
            {
                Kind = LedgerKind.ConfigurationLoaded,
                Actor = "guard",
                Facts = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["configuration"] = configuration.Fingerprint,
                    ["version"] = typeof(ServeCommand).Assembly.GetName().Version?.ToString(3) ?? "",
                },
            }),
            cancellationToken);
        await app.RunAsync(cancellationToken);
        return ExitCode.Done;
    }

    /// <summary>The guard before it starts.</summary>
    internal static WebApplication Build(GuardConfiguration configuration, DataDirectory directory)
    {
        // Slim: no configuration files, no IIS, no static files; guard.json is all there is.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = "orthancguard", Args = [] });
        builder.Configuration.Sources.Clear();
        // For OTEL_… only: the guard's own settings are read by ConfigurationLoader.
        builder.Configuration.AddEnvironmentVariables();
        builder.Logging.ClearProviders().AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z' ";
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownLimit);
        builder.Services.AddSingleton(directory);
        builder.Services.AddSingleton(ApiTokens.Open(directory));
        builder.Services.AddSingleton<TokenRegistry>().AddHostedService(provider => provider.GetRequiredService<TokenRegistry>());
        builder.Services.AddGuard(configuration);
        builder.Services.AddGuardTelemetry(builder.Configuration).AddRecordTelemetry();
        builder.AddGuardApi(configuration.Listen);
        builder.Services.AddWeb();
        var app = builder.Build();
        app.UseGuardApi();
        app.MapGrpcService<TransfersService>();
        app.MapGrpcService<OptOutsService>();
        app.MapGrpcService<ConsentsService>();
        app.MapGrpcService<ConfigurationFileService>();
        app.MapGrpcService<LedgerService>();
        app.MapGrpcService<RoutingService>();
        app.MapGrpcService<DryRunsService>();
        app.MapGrpcService<AccountsService>();
        app.MapGrpcService<ReviewsService>();
        app.MapGrpcService<ReportsService>();
        app.MapGrpcService<TokensService>();
        app.MapGrpcService<DoctorService>();
        app.MapGrpcService<BypassesService>();
        app.MapGrpcService<ResultsService>();
        app.MapLedgerRoutes();
        app.MapReportRoutes();
        app.MapFhir();
        app.MapReviewRoutes();
        app.MapResultRoutes();
        app.MapHttpGates();
        app.MapWeb();
        return app;
    }
}
