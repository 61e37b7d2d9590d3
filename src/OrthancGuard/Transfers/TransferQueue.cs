using OrthancGuard.Ledger;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers;

/// <summary>The queue in the guard's database.</summary>
internal sealed class TransferQueue(
    GuardStore store, Submission submission, ILedger ledger, RunningTransfers running, TransferFeed feed, QueueSignal signal) : ITransferQueue
{
    /// <summary>A burst whose sender has hung up may be followed at once by another of the same study: one association an instance.</summary>
    private static readonly TimeSpan QuietAfterClose = TimeSpan.FromMilliseconds(500);

    public async Task<SubmitResult> SubmitAsync(TransferRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var result = await store.WriteAsync(transaction => submission.Submit(transaction, request), cancellationToken);
            // Hundreds of instances a second that join a burst change nothing that anybody waits for.
            if (result.Id is { } id && (result.Outcome != SubmitOutcome.Merged || request.Burst is null))
            {
                feed.Publish(id);
                signal.Set();
            }

            return result;
        }
        catch (StoreUnavailableException e)
        {
            return new(SubmitOutcome.Unavailable, null, e.Message);
        }
    }

    public async Task CloseBurstAsync(string burst, CancellationToken cancellationToken)
    {
        var closed = await store.WriteAsync(
            transaction =>
            {
                transaction.Execute(
                    """
                    UPDATE transfers SET open_until = @soon
                    WHERE state = 0 AND open_until > @soon AND id IN (SELECT transfer_id FROM transfer_bursts WHERE burst = @burst)
                    """,
                    new { burst, soon = (transaction.Now + QuietAfterClose).ToUnixTimeMilliseconds() });
                return transaction.Execute("DELETE FROM transfer_bursts WHERE burst = @burst", new { burst });
            },
            cancellationToken);
        if (closed > 0)
        {
            signal.Set();
        }
    }

    public async Task<TransferState?> CancelAsync(TransferId id, string by, CancellationToken cancellationToken)
    {
        var state = await store.WriteAsync(transaction => RequestCancel(transaction, id, by), cancellationToken);
        if (state is { } active && TransferRules.IsActive(active))
        {
            await running.StopAsync([id.Value], cancellationToken);
            state = await store.WriteAsync(transaction => EndIfStopped(transaction, id), cancellationToken);
        }

        feed.Publish(id);
        signal.Set();
        return state;
    }

    public async Task<TransferState?> RetryAsync(TransferId id, string by, CancellationToken cancellationToken)
    {
        var state = await store.WriteAsync(
            transaction =>
            {
                var record = TransferTable.Find(transaction, id);
                if (record is null || !TransferRules.IsFinal(record.State) || record.State == TransferState.Delivered)
                {
                    return record?.State;
                }

                TransferTable.Move(transaction, id, record.State, TransferState.Queued, $"Queued again by {by}.");
                TransferTable.SetRetry(transaction, id, 0, null);
                TransferTable.SetReasons(transaction, id, []);
                TransferEnd.Append(transaction, ledger, id, LedgerKind.Requeued, by, new(StringComparer.Ordinal) { ["state-before"] = record.State.ToString() });
                return TransferState.Queued;
            },
            cancellationToken);
        feed.Publish(id);
        signal.Set();
        return state;
    }

    private TransferState? RequestCancel(WriteTransaction transaction, TransferId id, string by)
    {
        var record = TransferTable.Find(transaction, id);
        if (record?.State == TransferState.Queued)
        {
            TransferEnd.Cancel(transaction, ledger, id, record.State, by);
            return TransferState.Cancelled;
        }

        if (record is not null && TransferRules.IsActive(record.State))
        {
            TransferTable.RequestStop(transaction, id, TransferEnd.StopCancelled, by);
        }

        return record?.State;
    }

    // Usually the run has ended it; one that was between two runs is ended here.
    private TransferState? EndIfStopped(WriteTransaction transaction, TransferId id)
    {
        var record = TransferTable.Find(transaction, id);
        if (record is { StopCode: not null } && running.Find(id.Value) is null)
        {
            TransferEnd.Stop(transaction, ledger, record);
            record = TransferTable.Find(transaction, id);
        }

        return record?.State;
    }
}
