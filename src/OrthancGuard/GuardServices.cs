using OrthancGuard.Bypass;
using OrthancGuard.Configuration;
using OrthancGuard.Configuration.Reloading;
using OrthancGuard.Delivery;
using OrthancGuard.Doctor;
using OrthancGuard.Evidence;
using OrthancGuard.Gate;
using OrthancGuard.Ledger;
using OrthancGuard.Orthanc;
using OrthancGuard.Policy;
using OrthancGuard.Policy.Consents;
using OrthancGuard.Policy.Consents.Import;
using OrthancGuard.Policy.Recall;
using OrthancGuard.Reports;
using OrthancGuard.Returns;
using OrthancGuard.Reviews;
using OrthancGuard.Storage;
using OrthancGuard.Telemetry;
using OrthancGuard.Transfers;
using OrthancGuard.Transfers.DryRuns;
using OrthancGuard.Transfers.Routing;
using OrthancGuard.Transfers.Running;
using OrthancGuard.Transfers.Selection;
using OrthancGuard.Transfers.Spool;

namespace OrthancGuard;

/// <summary>What the guard is made of. Each area adds its own; hosted services start in the order given here and stop in reverse.</summary>
internal static class GuardServices
{
    public static IServiceCollection AddGuard(this IServiceCollection services, GuardConfiguration configuration) => services
        .AddSingleton(TimeProvider.System)
        .AddSingleton(configuration)
        .AddSingleton(new ConfigurationSource(configuration))
        .AddOrthanc()
        .AddStorage()
        .AddPolicy()
        .AddDicomDelivery()
        .AddTransfers()
        .AddReviews()
        .AddRouting()
        .AddReturns()
        .AddGates()
        .AddBypassDetection()
        .AddDoctor();

    private static IServiceCollection AddStorage(this IServiceCollection services) => services
        .AddSingleton(provider => provider.GetRequiredService<DataDirectory>().OpenMasterKey(
            provider.GetRequiredService<ILoggerFactory>().CreateLogger<MasterKey>()))
        .AddSingleton<Vault>()
        .AddSingleton(OpenStore)
        .AddSingleton(provider => LedgerSigner.Open(provider.GetRequiredService<DataDirectory>(), provider.GetRequiredService<Vault>()))
        .AddSingleton(provider => CheckpointFile.In(provider.GetRequiredService<DataDirectory>()))
        .AddSingleton<ILedger, SqlLedger>()
        .AddSingleton<LedgerExport>()
        .AddHostedService<CheckpointWorker>();

    private static GuardStore OpenStore(IServiceProvider provider)
    {
        // The key comes first: a database without one is an error.
        _ = provider.GetRequiredService<MasterKey>();
        return GuardStore.Open(
            new() { Path = provider.GetRequiredService<DataDirectory>().DatabaseFile },
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<GuardStore>>());
    }

    private static IServiceCollection AddPolicy(this IServiceCollection services) => services
        .AddSingleton<IConsentRegistry, ConsentRegistry>()
        .AddSingleton<ConsentImport>()
        .AddSingleton<ConsentChecks>()
        .AddSingleton<ContractMetrics>()
        .AddHostedService<ContractWatch>()
        .AddSingleton<ConfigurationReload>()
        .AddHostedService<ConfigurationWatcher>()
        .AddSingleton<Recalls>()
        .AddSingleton<IOptOutRegistry, OptOutRegistry>();

    private static IServiceCollection AddTransfers(this IServiceCollection services) => services
        .AddSingleton<RunningTransfers>()
        .AddSingleton<TransferFeed>()
        .AddSingleton<TransferViews>()
        .AddSingleton<QueueSignal>()
        .AddSingleton<Submission>()
        .AddSingleton<ITransferQueue, TransferQueue>()
        .AddSingleton(provider => new SpoolFolder(provider.GetRequiredService<DataDirectory>().Spool))
        .AddSingleton(provider => new MemoryBudget(provider.GetRequiredService<GuardConfiguration>().Limits.MemoryBytes))
        .AddSingleton<RunContext>()
        .AddSingleton<SourceReader>()
        .AddSingleton<StudyProbe>()
        .AddSingleton<DecideStep>()
        .AddSingleton<FetchStep>()
        .AddSingleton<ProtectStep>()
        .AddSingleton<DeliverStep>()
        .AddSingleton<TransferSteps>()
        .AddSingleton<Leftovers>()
        .AddSingleton<DestinationPauses>()
        .AddSingleton<TransferRunner>()
        .AddSingleton<TransferResume>()
        .AddHostedService<TransferScheduler>()
        .AddHostedService<LeftoverSweep>()
        .AddHostedService<MemoryTrim>();

    private static IServiceCollection AddReviews(this IServiceCollection services) => services
        .AddSingleton<PatientReports>()
        .AddSingleton<PublicReports>()
        .AddSingleton<ReviewQueue>()
        .AddSingleton<ReviewPictures>()
        .AddSingleton<KeptPictures>()
        .AddSingleton<PictureRetention>()
        .AddHostedService(provider => provider.GetRequiredService<PictureRetention>())
        .AddSingleton<ReviewDesk>();

    private static IServiceCollection AddRouting(this IServiceCollection services) => services
        .AddSingleton<RoutingSignal>()
        .AddSingleton<IStableStudies, StableStudies>()
        .AddSingleton<RoutedStudies>()
        .AddSingleton<StudyRouter>()
        .AddSingleton<RouteExplainer>()
        .AddSingleton<StudyFinder>()
        .AddSingleton<DryRunner>()
        .AddSingleton<DryRunQueue>()
        .AddHostedService(provider => provider.GetRequiredService<DryRunQueue>())
        .AddSingleton<Claims>()
        .AddHostedService<RoutingWorker>();

    private static IServiceCollection AddDoctor(this IServiceCollection services) => services
        .AddSingleton<DoctorMetrics>()
        .AddSingleton<DoctorWatch>()
        .AddHostedService(provider => provider.GetRequiredService<DoctorWatch>());

    private static IServiceCollection AddGates(this IServiceCollection services) => services
        .AddSingleton<GateSenders>()
        .AddSingleton<GateRefusals>()
        .AddMeasuredGate<GateAdmission>()
        .AddDicomGate()
        .AddHttpGates();
}
