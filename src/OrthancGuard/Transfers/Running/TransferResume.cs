using OrthancGuard.Ledger;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers.Running;

/// <summary>At start: what a crash or shutdown interrupted goes back to the queue, or ends if it had been told to.</summary>
internal sealed class TransferResume(GuardStore store, ILedger ledger, ILogger<TransferResume> log)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var count = await store.WriteAsync(
            transaction =>
            {
                var interrupted = transaction.Query<TransferRecord>(
                    $"SELECT {TransferRecord.Columns} FROM transfers WHERE state > @queued AND state < @delivered",
                    new { queued = (int)TransferState.Queued, delivered = (int)TransferState.Delivered });
                foreach (var record in interrupted)
                {
                    Resume(transaction, record);
                }

                return interrupted.Count;
            },
            cancellationToken);
        if (count > 0)
        {
            TransferLog.Resumed(log, count);
        }
    }

    private void Resume(WriteTransaction transaction, TransferRecord record)
    {
        if (record.StopCode is not null)
        {
            TransferEnd.Stop(transaction, ledger, record);
        }
        else
        {
            // An interruption of ours is no failure of the transfer's.
            TransferEnd.Requeue(
                transaction, ledger, new(record.Id), record.State, Math.Max(1, record.Attempts) - 1, null, "Interrupted; goes on after a restart.");
        }
    }
}
