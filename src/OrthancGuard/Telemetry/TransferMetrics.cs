using System.Diagnostics.Metrics;
using OrthancGuard.Transfers;

namespace OrthancGuard.Telemetry;

/// <summary>Counts and times of transfers.</summary>
internal sealed class TransferMetrics
{
    private readonly Histogram<double> stages;
    private readonly Histogram<double> transfers;
    private readonly Counter<long> retries;
    private readonly Counter<long> reasons;
    private readonly Counter<long> instances;
    private volatile OpenTransfers open = new([], 0);

    public TransferMetrics(IMeterFactory factory)
    {
        var meter = factory.Create(GuardTelemetry.Name);
        stages = meter.CreateSeconds("orthancguard.stage.duration", "Time that a transfer spent in a state.", Seconds.Long);
        transfers = meter.CreateSeconds("orthancguard.transfer.duration", "Time from a request to the end of its transfer; its count is the number of transfers.", Seconds.Long);
        retries = meter.CreateCounter<long>("orthancguard.transfer.retries", "{retry}", "Times that a transfer went back to the queue.");
        reasons = meter.CreateCounter<long>("orthancguard.transfer.reasons", "{reason}", "Reasons of transfers that were refused, held or failed.");
        instances = meter.CreateCounter<long>("orthancguard.transfer.instances", "{instance}", "What became of the instances of transfers that have ended.");
        meter.CreateObservableGauge("orthancguard.transfers.open", () => open.Counts.Select(Measure), "{transfer}", "Transfers that have not ended, by state.");
        meter.CreateObservableGauge("orthancguard.queue.age", () => open.OldestSeconds, "s", "Age of the oldest transfer that waits in the queue.");
    }

    public void Observe(OpenTransfers now) => open = now;

    public void StageEnded(string destination, TransferState state, TimeSpan time) => stages.Record(time.TotalSeconds, To(destination), In(state));

    public void Requeued(string destination, TransferState from) => retries.Add(1, To(destination), In(from));

    public void Ended(TransferRecord transfer, TimeSpan time)
    {
        var to = To(transfer.Destination);
        transfers.Record(time.TotalSeconds, to, In(transfer.State));
        foreach (var code in TransferReason.Read(transfer.Reasons).Select(reason => reason.Code).Distinct(StringComparer.Ordinal))
        {
            reasons.Add(1, to, In(transfer.State), new("code", code));
        }

        Count("protected", transfer.Protected);
        Count("left_out", transfer.LeftOut);
        Count("held", transfer.Held);

        void Count(string outcome, int count)
        {
            if (count > 0)
            {
                instances.Add(count, to, new("outcome", outcome));
            }
        }
    }

    public static string Word(TransferState state) => state switch
    {
        TransferState.Queued => "queued",
        TransferState.Deciding => "deciding",
        TransferState.Fetching => "fetching",
        TransferState.Protecting => "protecting",
        TransferState.Verifying => "verifying",
        TransferState.Delivering => "delivering",
        TransferState.Delivered => "delivered",
        TransferState.Refused => "refused",
        TransferState.Held => "held",
        TransferState.Failed => "failed",
        _ => "cancelled",
    };

    private static Measurement<long> Measure(OpenTransfers.Count count) => new(count.Transfers, To(count.Destination), In(count.State));

    private static KeyValuePair<string, object?> To(string destination) => new("destination", destination);

    private static KeyValuePair<string, object?> In(TransferState state) => new("state", Word(state));
}
