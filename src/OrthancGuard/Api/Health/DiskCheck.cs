using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrthancGuard.Storage;

namespace OrthancGuard.Api.Health;

/// <summary>Room for the database and the spool, where protected copies wait for their delivery.</summary>
internal sealed class DiskCheck(DataDirectory directory) : IHealthCheck
{
    private const long Scarce = 2L << 30;
    private const long TooLittle = 256L << 20;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Check());

    internal static HealthCheckResult Judge(long free)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{free / (1L << 20)} MiB free in the data directory");
        return free switch
        {
            < TooLittle => HealthCheckResult.Unhealthy(text),
            < Scarce => HealthCheckResult.Degraded(text),
            _ => HealthCheckResult.Healthy(text),
        };
    }

    private HealthCheckResult Check()
    {
        try
        {
            return Judge(new DriveInfo(directory.Root).AvailableFreeSpace);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return HealthCheckResult.Unhealthy("the data directory cannot be reached");
        }
    }
}
