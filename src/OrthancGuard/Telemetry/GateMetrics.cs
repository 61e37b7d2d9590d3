using System.Diagnostics.Metrics;
using OrthancGuard.Gate;

namespace OrthancGuard.Telemetry;

internal sealed class GateMetrics
{
    private readonly Histogram<double> answers;

    public GateMetrics(IMeterFactory meters) => answers = meters.Create(GuardTelemetry.Name)
        .CreateSeconds("orthancguard.gate.answer.duration", "Time from an instance at a gate to its answer.", Seconds.Short);

    public void Answered(GateDoor door, GateVerdict verdict, TimeSpan time) =>
        answers.Record(time.TotalSeconds, new("door", Name(door)), new("verdict", Name(verdict)));

    private static string Name(GateDoor door) => door switch
    {
        GateDoor.Dicom => "dicom",
        GateDoor.Peer => "peer",
        _ => "dicom_web",
    };

    private static string Name(GateVerdict verdict) => verdict switch
    {
        GateVerdict.Accepted => "accepted",
        GateVerdict.NotAuthorized => "refused",
        _ => "unavailable",
    };
}
