using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrthancGuard.Configuration.Reloading;

namespace OrthancGuard.Api.Health;

/// <summary>guard.json on disk is the one in force.</summary>
internal sealed class ConfigurationCheck(IServiceProvider services) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var state = services.GetService<ConfigurationReload>()?.State;
        return Task.FromResult(state switch
        {
            { Mistakes.Count: > 0 } => HealthCheckResult.Degraded($"guard.json has {state.Mistakes.Count} mistakes; the last good version is in force"),
            { WaitingForRestart.Count: > 0 } => HealthCheckResult.Degraded($"waiting for a restart: {string.Join(", ", state.WaitingForRestart)}"),
            _ => HealthCheckResult.Healthy("guard.json is in force"),
        });
    }
}
