using OrthancGuard.Delivery;
using OrthancGuard.Orthanc;
using OrthancGuard.Policy;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers.Running;

/// <summary>One try of one transfer, from the queue to its end or back to the queue.</summary>
internal sealed class TransferRunner(
    RunContext context, TransferSteps steps, Leftovers leftovers, DestinationPauses pauses, ILogger<TransferRunner> log)
{
    private const long LargeStudy = 8 << 20;

    public async Task RunAsync(RunningTransfer running)
    {
        try
        {
            var end = await TryAsync(running);
            await FinishAsync(running, end);
            await leftovers.CleanUpAsync(running.Id, CancellationToken.None);
        }
        catch (StoreUnavailableException e)
        {
            // Its state stays as it is in the database; the next start of the guard, or of this transfer, goes on from there.
            TransferLog.StoreUnavailable(log, e.Message);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            TransferLog.Unexpected(log, running.Id, e.GetType().Name, e.StackTrace);
        }
        finally
        {
            context.Feed.Publish(running.Id);
            Forget(running);
        }
    }

    // Large arrays are only looked at by a full collection, which otherwise waits until several studies are garbage. The next transfer
    // begins at once: what this one had is free before, or both are in memory together. Where much more than the study was needed, such as
    // volumes to find a face in, its room goes back to the system: the next study's arrays would lie beside the holes.
    private static void Forget(RunningTransfer running)
    {
        if (running.Bytes <= LargeStudy)
        {
            return;
        }

        GC.Collect(2, GCCollectionMode.Forced, blocking: true);
        if (GC.GetGCMemoryInfo(GCKind.FullBlocking).TotalCommittedBytes > running.Bytes / 2 * 3)
        {
            MemoryTrim.GiveBack();
        }
    }

    private async Task<RunEnd> TryAsync(RunningTransfer running)
    {
        try
        {
            return await steps.RunAsync(running);
        }
        catch (OperationCanceledException) when (running.Stopping.IsCancellationRequested)
        {
            return RunEnd.Stopped;
        }
        catch (OrthancException e)
        {
            return RunEnd.From(e);
        }
        catch (StoreUnavailableException)
        {
            return RunEnd.Retry("store.unavailable", "The guard's store was not available.");
        }
        catch (IOException e)
        {
            TransferLog.Unexpected(log, running.Id, e.GetType().Name, e.StackTrace);
            return RunEnd.Retry("spool.failed", "The guard's disk is full or failed.");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            TransferLog.Unexpected(log, running.Id, e.GetType().Name, e.StackTrace);
            return RunEnd.Retry("guard.unexpected", "An unexpected fault of the guard; its log has the place.");
        }
    }

    private async Task FinishAsync(RunningTransfer running, RunEnd end)
    {
        var (state, wait) = await context.Store.WriteAsync(transaction => Finish(transaction, running, end), CancellationToken.None);
        if (state == TransferState.Queued && end.Kind == RunEndKind.Retry)
        {
            TransferLog.Retrying(log, running.Id, running.Destination, (int)wait.TotalSeconds, end.Reasons[0].Code);
            if (end.IsReceiver)
            {
                pauses.Pause(running.Destination, context.Time.GetUtcNow() + wait);
            }
        }
        else if (state is { } final && TransferRules.IsFinal(final))
        {
            TransferLog.Ended(log, running.Id, running.Destination, final);
            if (final == TransferState.Delivered)
            {
                pauses.Resume(running.Destination);
            }
        }
    }

    private (TransferState? State, TimeSpan Wait) Finish(WriteTransaction transaction, RunningTransfer running, RunEnd end)
    {
        var record = TransferTable.Find(transaction, running.Id);
        if (record is null || !TransferRules.IsActive(record.State))
        {
            return (record?.State, default);
        }

        var wait = TimeSpan.Zero;
        if (record.StopCode is not null && end.Kind != RunEndKind.Delivered)
        {
            TransferEnd.Stop(transaction, context.Ledger, record);
        }
        else
        {
            wait = Apply(transaction, record, end);
        }

        return (TransferTable.Find(transaction, running.Id)?.State, wait);
    }

    private TimeSpan Apply(WriteTransaction transaction, TransferRecord record, RunEnd end)
    {
        var id = new TransferId(record.Id);
        switch (end.Kind)
        {
            case RunEndKind.Delivered:
                TransferEnd.Deliver(transaction, context.Ledger, id);
                return default;
            case RunEndKind.Refused:
                TransferEnd.Refuse(transaction, context.Ledger, id, record.State, end.Reasons, TransferEnd.Guard);
                return default;
            case RunEndKind.Held:
                TransferEnd.Hold(transaction, context.Ledger, id, record.State, end.Reasons);
                return default;
            case RunEndKind.Failed:
                TransferEnd.Fail(transaction, context.Ledger, id, record.State, end.Reasons);
                return default;
            case RunEndKind.Retry:
                return RetryOrFail(transaction, record, end);
            default:
                TransferEnd.Requeue(
                    transaction, context.Ledger, id, record.State, Math.Max(1, record.Attempts) - 1, null, "Interrupted; goes on after a restart.");
                return default;
        }
    }

    private TimeSpan RetryOrFail(WriteTransaction transaction, TransferRecord record, RunEnd end)
    {
        var id = new TransferId(record.Id);
        var retry = context.Configuration.Current.Limits.Retry;

        // A try that brought something over counts as the first of a new row.
        var delivered = transaction.ExecuteScalar<int>("SELECT COUNT(*) FROM deliveries WHERE transfer_id = @Value", new { id.Value });
        var failures = delivered > record.Disclosed ? 1 : record.Attempts;
        if (failures > retry.Limit)
        {
            TransferEnd.Fail(transaction, context.Ledger, id, record.State, end.Reasons);
            return default;
        }

        var wait = RetryDelay.After(retry, failures);
        TransferEnd.Requeue(transaction, context.Ledger, id, record.State, failures, transaction.Now + wait, end.Reasons[0].Text);
        TransferTable.SetReasons(transaction, id, end.Reasons);
        return wait;
    }
}
