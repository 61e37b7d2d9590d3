using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrthancGuard.Configuration;
using OrthancGuard.Returns;

namespace OrthancGuard.Api.Health;

/// <summary>Whether results are taken in: with less room than <c>Results.KeepFreeMiB</c> vendors are told to send them again.</summary>
internal sealed class ResultsCheck(ConfigurationSource configuration, IServiceProvider services) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Check());

    internal static HealthCheckResult Judge(bool isWanted, long free, long keep) => !isWanted
        ? HealthCheckResult.Healthy("no destination returns results")
        : free < keep
            ? HealthCheckResult.Degraded(string.Create(
                CultureInfo.InvariantCulture,
                $"no results are taken in, vendors are told to send them again: {free >> 20} MiB free, and Results.KeepFreeMiB is {keep >> 20}"))
            : HealthCheckResult.Healthy("are taken in");

    private HealthCheckResult Check()
    {
        try
        {
            var isWanted = configuration.Current.Destinations.Any(destination => destination.Results is not null);
            return services.GetService<ReturnFiles>() is { } files ? Judge(isWanted, files.Free, configuration.Current.Results.KeepFreeBytes) : Judge(isWanted: false, 0, 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return HealthCheckResult.Unhealthy("no results are taken in: the data directory cannot be reached");
        }
    }
}
