using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrthancGuard.Storage;

namespace OrthancGuard.Api.Health;

/// <summary>Writes: a database that can only be read accepts no transfer.</summary>
internal sealed class StoreCheck(GuardStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await store.WriteAsync(
                transaction => transaction.Execute(
                    "INSERT INTO settings (name, value) VALUES ('readiness', '') ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                cancellationToken).WaitAsync(cancellationToken);
            return HealthCheckResult.Healthy("can be written");
        }
        catch (StoreUnavailableException e)
        {
            return HealthCheckResult.Unhealthy(e.Message);
        }
    }
}
