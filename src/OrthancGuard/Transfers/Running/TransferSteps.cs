using OrthancGuard.Evidence;
using OrthancGuard.Policy;
using OrthancGuard.Reviews;

namespace OrthancGuard.Transfers.Running;

/// <summary>
/// The way of a transfer: 1. begin, 2. decide, 3. fetch and survey, 4. protect, 5. verify, 6. deliver. Each step ends in a
/// transaction that moves the state on, unless somebody has asked the transfer to stop.
/// </summary>
internal sealed class TransferSteps(
    RunContext context, DecideStep decide, FetchStep fetch, ProtectStep protect, DeliverStep deliver)
{
    public async Task<RunEnd> RunAsync(RunningTransfer running)
    {
        var (end, work) = await BeginAsync(running);
        if (work is null)
        {
            return end!;
        }

        context.Feed.Publish(work.Id);
        (end, var study) = await decide.RunAsync(work);
        if (end is not null)
        {
            return end;
        }

        context.Feed.Publish(work.Id);
        (end, var originals) = await fetch.RunAsync(work, study!);
        using var fetched = originals;
        if (end is not null)
        {
            return end;
        }

        context.Feed.Publish(work.Id);
        (end, var copies) = await protect.RunAsync(work, fetched!);
        using var made = copies;
        if (end is not null)
        {
            return end;
        }

        context.Feed.Publish(work.Id);
        return await VerifyStep.RunAsync(work, made!) ?? await deliver.RunAsync(work, made!);
    }

    private async Task<(RunEnd? End, TransferWork? Work)> BeginAsync(RunningTransfer running)
    {
        return await context.Store.WriteAsync(
            transaction =>
            {
                if (!TransferTable.TryAdvance(transaction, running.Id, TransferState.Queued, TransferState.Deciding))
                {
                    return (RunEnd.Stopped, (TransferWork?)null);
                }

                var record = TransferTable.Find(transaction, running.Id)!;
                TransferTable.SetRetry(transaction, running.Id, record.Attempts + 1, null);
                HeldInstances.Replace(transaction, running.Id, []);
                EvidenceTable.Clear(transaction, running.Id);
                if (context.Configuration.Current.FindDestination(record.Destination) is not { } destination)
                {
                    return (new RunEnd(RunEndKind.Refused, [TransferReason.From(Decider.UnknownDestination)]), null);
                }

                var work = new TransferWork(running, record, destination, TransferParts.Read(transaction, running.Id), ReleasePlan.InForce(transaction, running.Id));
                return ((RunEnd?)null, (TransferWork?)work);
            },
            CancellationToken.None);
    }
}
