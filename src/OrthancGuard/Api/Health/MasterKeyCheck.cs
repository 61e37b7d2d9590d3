using System.Security;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrthancGuard.Storage;

namespace OrthancGuard.Api.Health;

/// <summary>The key in use must still be the one on disk, or the next start would not find it.</summary>
internal sealed class MasterKeyCheck(DataDirectory directory, MasterKey inUse) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        try
        {
            var onDisk = MasterKey.Read(Path.Combine(directory.Root, "master.key"));
            return onDisk.IsSameAs(inUse)
                ? HealthCheckResult.Healthy("present, readable by the guard only")
                : HealthCheckResult.Unhealthy("master.key is not the key in use: put the right one back from the backup");
        }
        catch (FileNotFoundException)
        {
            return HealthCheckResult.Unhealthy("master.key is missing: put it back from the backup");
        }
        catch (SecurityException)
        {
            return HealthCheckResult.Unhealthy("master.key can be read by others: set its mode to 0600");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return HealthCheckResult.Unhealthy("master.key cannot be read");
        }
    }
}
