using OrthancGuard.Configuration;
using OrthancGuard.Delivery;

namespace OrthancGuard.Telemetry;

/// <summary>Counts what a destination acknowledges and how attempts end.</summary>
internal sealed class MeasuredDelivery(IDelivery inner, DeliveryMetrics metrics) : IDelivery
{
    public bool CanDeliver(DeliverySettings settings) => inner.CanDeliver(settings);

    public async Task<DeliveryResult> DeliverAsync(DeliveryBatch batch, IDeliveryProgress progress, CancellationToken cancellationToken)
    {
        var result = await inner.DeliverAsync(batch, new Progress(progress, batch.Destination.Name, metrics), cancellationToken);
        metrics.Ended(batch.Destination.Name, result);
        return result;
    }

    public Task<bool> CleanUpAsync(DeliveryLeftovers leftovers, CancellationToken cancellationToken) => inner.CleanUpAsync(leftovers, cancellationToken);

    private sealed class Progress(IDeliveryProgress inner, string destination, DeliveryMetrics metrics) : IDeliveryProgress
    {
        public async ValueTask DeliveredAsync(ProtectedCopy copy, ushort status, CancellationToken cancellationToken)
        {
            await inner.DeliveredAsync(copy, status, cancellationToken);
            metrics.Acknowledged(destination, copy.Length, status);
        }

        public void UnderWay(ProtectedCopy copy) => inner.UnderWay(copy);

        public void NotDelivered(ProtectedCopy copy) => inner.NotDelivered(copy);

        public ValueTask NoteAsync(string name, string? value, CancellationToken cancellationToken) => inner.NoteAsync(name, value, cancellationToken);
    }
}
