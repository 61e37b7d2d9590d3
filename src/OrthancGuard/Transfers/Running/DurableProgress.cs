using System.Collections.Concurrent;
using OrthancGuard.Delivery;

namespace OrthancGuard.Transfers.Running;

/// <summary>Writes down each acknowledged instance before the delivery goes on.</summary>
internal sealed class DurableProgress(RunContext context, TransferId id) : IDeliveryProgress
{
    private readonly ConcurrentDictionary<string, byte> underWay = new(StringComparer.Ordinal);

    /// <summary>Instances that may have arrived, and that the receiver has not acknowledged.</summary>
    public int Unconfirmed => underWay.Count;

    public async ValueTask DeliveredAsync(ProtectedCopy copy, ushort status, CancellationToken cancellationToken)
    {
        // What the receiver has acknowledged is written also when the transfer has been told to stop meanwhile.
        await context.Store.WriteAsync(
            transaction => transaction.ExecutePrepared(
                """
                INSERT INTO deliveries (transfer_id, sop_instance_uid, status, at) VALUES ($id, $sop, $status, $now)
                ON CONFLICT (transfer_id, sop_instance_uid) DO UPDATE SET status = excluded.status, at = excluded.at
                """,
                ("$id", id.Value),
                ("$sop", copy.SopInstanceUid),
                ("$status", (int)status),
                ("$now", transaction.Now.ToUnixTimeMilliseconds())),
            CancellationToken.None).WaitAsync(cancellationToken);
        underWay.TryRemove(copy.SopInstanceUid, out _);
        context.Feed.Publish(id);
    }

    public void UnderWay(ProtectedCopy copy) => underWay[copy.SopInstanceUid] = 0;

    public void NotDelivered(ProtectedCopy copy) => underWay.TryRemove(copy.SopInstanceUid, out _);

    public async ValueTask NoteAsync(string name, string? value, CancellationToken cancellationToken) =>
        await context.Store.WriteAsync(
            transaction => value is null
                ? transaction.Execute("DELETE FROM delivery_notes WHERE transfer_id = @Value AND name = @name", new { id.Value, name })
                : transaction.Execute(
                    """
                    INSERT INTO delivery_notes (transfer_id, name, value) VALUES (@Value, @name, @value)
                    ON CONFLICT (transfer_id, name) DO UPDATE SET value = excluded.value
                    """,
                    new { id.Value, name, value }),
            CancellationToken.None).WaitAsync(cancellationToken);
}
