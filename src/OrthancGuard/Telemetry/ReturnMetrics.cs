using System.Diagnostics.Metrics;
using OrthancGuard.Returns;

namespace OrthancGuard.Telemetry;

/// <summary>Results that come home.</summary>
internal sealed class ReturnMetrics
{
    private readonly Counter<long> received;
    private readonly Counter<long> refused;
    private readonly Counter<long> ended;
    private volatile IReadOnlyList<WaitingReturns> waiting = [];

    public ReturnMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(GuardTelemetry.Name);
        received = meter.CreateCounter<long>("orthancguard.results.received", "{result}", "Results that were acknowledged.");
        refused = meter.CreateCounter<long>("orthancguard.results.refused", "{result}", "Results that were not taken in, by reason.");
        ended = meter.CreateCounter<long>("orthancguard.results.ended", "{result}", "Results stored, held, rejected, or found to be duplicates.");
        meter.CreateObservableGauge(
            "orthancguard.results.waiting",
            () => waiting.Select(w => new Measurement<long>(w.Count, new("destination", w.Destination), new("state", w.State.ToString().ToLowerInvariant()))),
            "{result}",
            "Results that are not in Orthanc: on their way, or held.");
    }

    public void Received(string destination, ReturnDoor door) => received.Add(1, new("destination", destination), new("door", Name(door)));

    public void Refused(string destination, ReturnDoor door, string reason) =>
        refused.Add(1, new KeyValuePair<string, object?>("destination", destination), new("door", Name(door)), new("reason", reason));

    public void Ended(string destination, string outcome, string? reason = null) =>
        ended.Add(1, new KeyValuePair<string, object?>("destination", destination), new("outcome", outcome), new("reason", reason ?? "none"));

    public void Observe(IReadOnlyList<WaitingReturns> counts) => waiting = counts;

    private static string Name(ReturnDoor door) => door switch
    {
        ReturnDoor.Dicom => "dicom",
        ReturnDoor.DicomWeb => "dicom_web",
        _ => "orthanc",
    };
}

/// <summary>How many results of a destination wait in a state.</summary>
internal sealed record WaitingReturns(string Destination, ReturnState State, long Count);
