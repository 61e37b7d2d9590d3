using System.Security.Cryptography;
using OrthancGuard.Bypass;
using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Delivery;

/// <summary>
/// The guard as C-STORE SCU. One association carries as much of the batch as its presentation contexts allow; each answer is
/// recorded before the batch counts as delivered. Nothing is left behind, so there is nothing to clean up.
/// </summary>
internal sealed class DicomDelivery(TimeProvider time, ILogger<DicomDelivery> log, OwnConnections? connections = null) : IDelivery
{
    public bool CanDeliver(DeliverySettings settings) => settings is DicomDeliverySettings;

    public Task<bool> CleanUpAsync(DeliveryLeftovers leftovers, CancellationToken cancellationToken) => Task.FromResult(true);

    public async Task<DeliveryResult> DeliverAsync(DeliveryBatch batch, IDeliveryProgress progress, CancellationToken cancellationToken)
    {
        var settings = (DicomDeliverySettings)batch.Destination.Delivery;
        ProtectedCopy[] pending = [.. batch.Instances.Copies.Where(c => !batch.AlreadyDelivered.Contains(c.SopInstanceUid))];
        if (pending.Length == 0)
        {
            return DeliveryResult.Delivered;
        }

        DicomPeer peer;
        try
        {
            peer = PeerOf(settings);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return new(DeliveryOutcome.Unavailable, "delivery.tls-files", "The certificate files for this destination cannot be read.");
        }

        var shares = Math.Clamp(settings.Associations, 1, pending.Length);
        var results = await Task.WhenAll(Enumerable.Range(0, shares).Select(share => DeliverShareAsync(
            [.. pending.Where((_, i) => i % shares == share)], batch, peer, settings, progress, cancellationToken)));
        // As long as something may still arrive by a later try, there is one; what was refused for good is then refused again.
        return results.FirstOrDefault(static r => r.Outcome == DeliveryOutcome.Unavailable)
            ?? results.FirstOrDefault(static r => r.Outcome == DeliveryOutcome.Rejected)
            ?? DeliveryResult.Delivered;
    }

    private async Task<DeliveryResult> DeliverShareAsync(
        ProtectedCopy[] copies, DeliveryBatch batch, DicomPeer peer, DicomDeliverySettings settings, IDeliveryProgress progress, CancellationToken cancellationToken)
    {
        var options = new DicomClientOptions
        {
            ResponseTimeout = settings.Timeout,
            SendTimeout = settings.Timeout,
            MaximumPduLength = (uint)settings.MaxPdu,
            Time = time,
            Connected = connections is null ? null : connections.Made,
        };
        var result = DeliveryResult.Delivered;
        foreach (var plan in DicomDeliveryPlan.For(copies))
        {
            var session = new DicomDeliverySession(batch.TransferId, peer, options, batch.Instances, progress, log);
            var part = await session.RunAsync(plan, cancellationToken);
            if (!session.WentThrough)
            {
                return part;
            }

            result = part.Outcome == DeliveryOutcome.Delivered ? result : part;
        }

        return result;
    }

    private static DicomPeer PeerOf(DicomDeliverySettings settings) => new()
    {
        Host = settings.Host,
        Port = settings.Port,
        CalledAE = settings.CalledAet,
        CallingAE = settings.CallingAet,
        Tls = DicomDeliveryTls.Read(settings.Tls),
    };
}
