using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Api.Health;

/// <summary>Orthanc answers the guard's user. While it does not, requests are still accepted and wait.</summary>
internal sealed class OrthancCheck(IOrthancClient orthanc) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var system = await orthanc.GetSystemAsync(cancellationToken);
            return HealthCheckResult.Healthy($"version {system.Version} answers");
        }
        catch (OrthancException e)
        {
            return HealthCheckResult.Unhealthy(e.Error switch
            {
                OrthancError.Unavailable => "Orthanc does not answer; transfers wait",
                OrthancError.Unauthorized => "Orthanc does not accept the guard's user and password",
                _ => "what answers is not the Orthanc that the guard expects",
            });
        }
    }
}
