using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrthancGuard.Bypass;
using OrthancGuard.Storage;

namespace OrthancGuard.Api.Health;

/// <summary>Sends past the guard that nobody has acknowledged.</summary>
internal sealed class BypassCheck(IServiceProvider services) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var open = services.GetService<BypassAlarms>() is { } alarms ? (await alarms.CountOpenAsync(cancellationToken)).Sum(alarm => alarm.Count) : 0;
            return open == 0
                ? HealthCheckResult.Healthy("nothing was sent past the guard that nobody has looked at")
                : HealthCheckResult.Degraded($"SENT PAST THE GUARD: {open} alarms that nobody has acknowledged (orthancguard bypass)");
        }
        catch (StoreUnavailableException e)
        {
            return HealthCheckResult.Degraded(e.Message);
        }
    }
}
