using OrthancGuard.Telemetry;

namespace OrthancGuard.Returns;

internal static class ReturnServices
{
    /// <summary>Results that come home: their doors, the worker that turns them back, and what people do with held ones.</summary>
    public static IServiceCollection AddReturns(this IServiceCollection services) => services
        .AddSingleton<ReturnFiles>()
        .AddSingleton<ReturnSignal>()
        .AddSingleton<ReturnMetrics>()
        .AddSingleton<ReturnIntake>()
        .AddSingleton<ReturnedCopies>()
        .AddSingleton<OriginalStudies>()
        .AddSingleton<ReturnSteps>()
        .AddSingleton<ReturnQueue>()
        .AddSingleton<ReturnDesk>()
        .AddSingleton<ReturnStowDoor>()
        .AddSingleton<ReturnDicomHandler>()
        .AddSingleton<ReturnDicomDoor>()
        .AddHostedService<ReturnWorker>()
        .AddHostedService<ReturnOrthancDoor>()
        .AddHostedService(static provider => provider.GetRequiredService<ReturnDicomDoor>());
}
