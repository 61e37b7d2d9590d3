namespace OrthancGuard.Bypass;

internal static class BypassServices
{
    /// <summary>Sends past the guard: noticed, kept, told.</summary>
    public static IServiceCollection AddBypassDetection(this IServiceCollection services) => services
        .AddSingleton<OwnConnections>()
        .AddSingleton<OwnJobs>()
        .AddSingleton<GateTraffic>()
        .AddSingleton<BypassAlarms>()
        .AddHostedService<BypassWatch>();
}
