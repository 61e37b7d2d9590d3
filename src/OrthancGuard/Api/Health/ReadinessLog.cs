using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OrthancGuard.Api.Health;

/// <summary>Logs what changes: probes come every few seconds and would fill the log.</summary>
internal sealed class ReadinessLog(ILogger<ReadinessLog> log) : IHealthCheckPublisher
{
    private readonly Dictionary<string, HealthStatus> last = new(StringComparer.Ordinal);

    public Task PublishAsync(HealthReport report, CancellationToken cancellationToken)
    {
        foreach (var (name, entry) in report.Entries)
        {
            var before = last.GetValueOrDefault(name, HealthStatus.Healthy);
            if (entry.Status != before)
            {
                Tell(name, entry);
            }

            last[name] = entry.Status;
        }

        return Task.CompletedTask;
    }

    private void Tell(string name, HealthReportEntry entry)
    {
        if (entry.Status == HealthStatus.Healthy)
        {
            ApiLog.WellAgain(log, name, ReadinessJson.Text(entry));
        }
        else
        {
            ApiLog.NotWell(log, name, ReadinessJson.Text(entry));
        }
    }
}
