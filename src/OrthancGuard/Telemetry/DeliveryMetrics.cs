using System.Diagnostics.Metrics;
using OrthancGuard.Delivery;

namespace OrthancGuard.Telemetry;

internal sealed class DeliveryMetrics
{
    private readonly Counter<long> instances;
    private readonly Counter<long> bytes;
    private readonly Counter<long> attempts;

    public DeliveryMetrics(IMeterFactory factory)
    {
        var meter = factory.Create(GuardTelemetry.Name);
        instances = meter.CreateCounter<long>("orthancguard.delivery.instances", "{instance}", "Protected instances that a destination has acknowledged.");
        bytes = meter.CreateCounter<long>("orthancguard.delivery.bytes", "By", "Bytes of protected instances that a destination has acknowledged.");
        attempts = meter.CreateCounter<long>("orthancguard.delivery.attempts", "{attempt}", "Attempts to deliver a transfer, by outcome.");
    }

    public void Acknowledged(string destination, long length, ushort status)
    {
        var where = new KeyValuePair<string, object?>("destination", destination);
        instances.Add(1, where, new("warning", status != 0));
        bytes.Add(length, where);
    }

    public void Ended(string destination, DeliveryResult result) => attempts.Add(
        1,
        new("destination", destination),
        new("outcome", result.Outcome switch
        {
            DeliveryOutcome.Delivered => "delivered",
            DeliveryOutcome.Unavailable => "unavailable",
            _ => "rejected",
        }),
        new("code", result.Code ?? ""));
}
