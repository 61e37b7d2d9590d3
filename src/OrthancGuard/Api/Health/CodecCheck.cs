using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrthancGuard.Dicom.Codecs;

namespace OrthancGuard.Api.Health;

/// <summary>A missing decoder holds the studies that need it and no others.</summary>
internal sealed class CodecCheck : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Judge(CodecStatus.All()));

    internal static HealthCheckResult Judge(IReadOnlyList<CodecStatus> decoders)
    {
        var missing = decoders.Where(d => !d.IsAvailable).Select(d => d.Package is null ? d.Name : $"{d.Name} (package {d.Package})").ToList();
        return missing.Count == 0
            ? HealthCheckResult.Healthy("all present")
            : HealthCheckResult.Degraded($"missing: {string.Join(", ", missing)}; studies that need them are held");
    }
}
