using OrthancGuard.Dicom.Network;
using OrthancGuard.Transfers;

namespace OrthancGuard.Delivery;

/// <summary>
/// Sends the instances of one plan, over one association as long as it lasts and another when the receiver hangs up after having
/// taken something. The next instance is made ready, and earlier answers are recorded, while one is on its way.
/// </summary>
internal sealed class DicomDeliverySession(
    TransferId transfer,
    DicomPeer peer,
    DicomClientOptions options,
    IProtectedInstances instances,
    IDeliveryProgress progress,
    ILogger log)
{
    /// <summary>How many answers may be on their way to the store. After a crash these are sent again, as the same objects.</summary>
    private const int MostUnrecorded = 16;

    private readonly Queue<Task> recording = new();
    private DeliveryResult? refusal;
    private int sent;

    /// <summary>Every instance was tried: a refusal then was about single ones.</summary>
    public bool WentThrough { get; private set; }

    public async Task<DeliveryResult> RunAsync(DicomDeliveryPlan plan, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var before = sent;
                try
                {
                    return await SendAsync(plan, cancellationToken);
                }
                catch (DicomNetworkException e) when (sent > before && DicomDeliveryFailures.MayReconnect(e.Error))
                {
                    DicomDeliveryLog.Reconnecting(log, transfer, e.Error, plan.Copies.Count - sent);
                }
                catch (DicomNetworkException e)
                {
                    var result = DicomDeliveryFailures.Of(e);
                    DicomDeliveryLog.Failed(log, transfer, e.Error, sent, plan.Copies.Count);
                    return result;
                }
            }
        }
        finally
        {
            await RecordAsync(leave: 0);
        }
    }

    private async Task<DeliveryResult> SendAsync(DicomDeliveryPlan plan, CancellationToken cancellationToken)
    {
        await using var association = await DicomAssociation.ConnectAsync(peer, plan.Contexts, options, cancellationToken);
        if (plan.Copies.Skip(sent).Any(copy => DicomDeliveryMessage.SyntaxFor(copy, association) is null))
        {
            // Before the first instance: a receiver that cannot have all of it gets none of it.
            await association.ReleaseAsync(cancellationToken);
            return new(DeliveryOutcome.Rejected, "receiver.no-context", "The receiver does not take every kind of object of the study in a transfer syntax that the guard can send.");
        }

        Task<DicomDeliveryMessage>? next = Prepare(plan.Copies[sent], association, cancellationToken);
        try
        {
            while (next is not null)
            {
                using var message = await next;
                next = sent + 1 < plan.Copies.Count ? Prepare(plan.Copies[sent + 1], association, cancellationToken) : null;
                if (await SendAsync(message, association, cancellationToken) is { } end)
                {
                    await ReleaseAsync(association, cancellationToken);
                    return end;
                }

                sent++;
            }
        }
        finally
        {
            await ForgetAsync(next);
        }

        WentThrough = true;
        await ReleaseAsync(association, cancellationToken);
        return refusal ?? DeliveryResult.Delivered;
    }

    /// <returns>Null to go on with the next instance.</returns>
    private async Task<DeliveryResult?> SendAsync(DicomDeliveryMessage message, DicomAssociation association, CancellationToken cancellationToken)
    {
        if (message.Problem is { } problem)
        {
            refusal = problem;
            return null;
        }

        progress.UnderWay(message.Copy);
        var answer = await association.StoreAsync(
            new StoreScuRequest
            {
                SopClassUid = message.Copy.SopClassUid,
                SopInstanceUid = message.Copy.SopInstanceUid,
                TransferSyntaxUid = message.TransferSyntaxUid,
                DataSet = message.DataSet,
            },
            cancellationToken);
        if (DicomDeliveryFailures.IsAcknowledged(answer.Status))
        {
            // What the receiver has acknowledged is recorded, also when the transfer is cancelled meanwhile.
            recording.Enqueue(progress.DeliveredAsync(message.Copy, answer.Status, CancellationToken.None).AsTask());
            await RecordAsync(MostUnrecorded);
            return null;
        }

        progress.NotDelivered(message.Copy);
        DicomDeliveryLog.Refused(log, transfer, message.Copy.Index, answer.Status);
        var result = DicomDeliveryFailures.OfStatus(answer.Status);
        if (!DicomDeliveryFailures.ConcernsOneInstance(answer.Status))
        {
            return result;
        }

        refusal = result;
        return null;
    }

    private Task<DicomDeliveryMessage> Prepare(ProtectedCopy copy, DicomAssociation association, CancellationToken cancellationToken) =>
        Task.Run(() => DicomDeliveryMessage.PrepareAsync(copy, instances, association, cancellationToken), cancellationToken);

    private async Task RecordAsync(int leave)
    {
        while (recording.Count > leave)
        {
            await recording.Dequeue();
        }
    }

    /// <summary>Everything was acknowledged: a receiver that does not confirm the release changes nothing.</summary>
    private async Task ReleaseAsync(DicomAssociation association, CancellationToken cancellationToken)
    {
        try
        {
            await association.ReleaseAsync(cancellationToken);
        }
        catch (DicomNetworkException e)
        {
            DicomDeliveryLog.NotReleased(log, transfer, e.Error);
        }
    }

    private static async Task ForgetAsync(Task<DicomDeliveryMessage>? prepared)
    {
        if (prepared is null)
        {
            return;
        }

        await ((Task)prepared).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (prepared.IsCompletedSuccessfully)
        {
            (await prepared).Dispose();
        }
    }
}
