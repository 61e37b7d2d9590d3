using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrthancGuard.Configuration;
using OrthancGuard.Protection.Pixels;

namespace OrthancGuard.Api.Health;

/// <summary>Without Tesseract, images that may carry text are held for every destination. Not started where no destination wants it.</summary>
internal sealed class TextReaderCheck(ConfigurationSource configuration) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Judge(configuration.Current.Destinations.Any(destination => destination.Profile.CleanPixelData), TextReaders.Installed));

    internal static HealthCheckResult Judge(bool isWanted, TextReaders readers)
    {
        if (!isWanted)
        {
            return HealthCheckResult.Healthy("no destination has text in pixels looked for");
        }

        return readers.Unavailable is { } reason
            ? HealthCheckResult.Degraded($"{reason}; images that may carry text are held")
            : HealthCheckResult.Healthy("Tesseract is there");
    }
}
