using OrthancGuard.Delivery;
using OrthancGuard.Telemetry;

namespace OrthancGuard.Orthanc;

internal static class OrthancServices
{
    /// <summary>The clinic's Orthanc, its changes, the hook's notes, the status written back, and delivery through an Orthanc.</summary>
    public static IServiceCollection AddOrthanc(this IServiceCollection services) => services
        .AddSingleton<OrthancClients>()
        .AddSingleton(provider => provider.GetRequiredService<OrthancClients>().Clinic)
        .AddSingleton<HookNotes>()
        .AddSingleton<CopiesInOrthanc>()
        .AddMeasuredDelivery<OrthancDelivery>()
        .AddHostedService<ChangeWatcher>()
        .AddHostedService<StudyStatusWriter>();
}
