using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrthancGuard.Doctor;

namespace OrthancGuard.Api.Health;

/// <summary>
/// What the newest examination found. Ready all the same: a guard taken out of service protects nothing, and the way around it stays.
/// </summary>
internal sealed class WaysAroundCheck(IServiceProvider services) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Judge(services.GetService<DoctorWatch>()?.Newest));

    internal static HealthCheckResult Judge(Diagnosis? diagnosis) => diagnosis switch
    {
        null => HealthCheckResult.Healthy("not looked at yet"),
        { Worst: FindingSeverity.Critical } => HealthCheckResult.Degraded(
            $"orthancguard doctor found {diagnosis.Findings.Count} things, among them: {string.Join(", ", diagnosis.Findings.Where(finding => finding.Severity == FindingSeverity.Critical).Select(finding => finding.Code.Name).Distinct(StringComparer.Ordinal))}"),
        { Findings.Count: > 0 } => HealthCheckResult.Healthy($"nothing critical; orthancguard doctor has {diagnosis.Findings.Count} things to say"),
        _ => HealthCheckResult.Healthy("no way around the guard was found"),
    };
}
