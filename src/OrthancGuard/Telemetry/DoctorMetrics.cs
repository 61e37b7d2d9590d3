using System.Diagnostics.Metrics;
using OrthancGuard.Doctor;

namespace OrthancGuard.Telemetry;

/// <summary>What the doctor found, and sends past the guard that nobody has looked at.</summary>
internal sealed class DoctorMetrics
{
    private volatile Diagnosis? newest;
    private volatile IReadOnlyList<(string Destination, long Count)> alarms = [];

    public DoctorMetrics(IMeterFactory factory)
    {
        var meter = factory.Create(GuardTelemetry.Name);
        meter.CreateObservableGauge("orthancguard.doctor.findings", Findings, "{finding}", "What the last examination found.");
        meter.CreateObservableGauge("orthancguard.bypass.open", () => alarms.Select(Measure), "{alarm}", "Sends past the guard that nobody has acknowledged.");
    }

    public void Observe(Diagnosis diagnosis) => newest = diagnosis;

    public void Observe(IReadOnlyList<(string Destination, long Count)> open) => alarms = open;

    private IEnumerable<Measurement<long>> Findings() => (newest?.Findings ?? [])
        .GroupBy(finding => (finding.Code.Name, finding.Severity))
        .Select(same => new Measurement<long>(
            same.Count(),
            new KeyValuePair<string, object?>("code", same.Key.Name),
            new KeyValuePair<string, object?>("severity", same.Key.Severity.ToString().ToLowerInvariant())));

    private static Measurement<long> Measure((string Destination, long Count) open) =>
        new(open.Count, new KeyValuePair<string, object?>("destination", open.Destination.Length > 0 ? open.Destination : "unknown"));
}
