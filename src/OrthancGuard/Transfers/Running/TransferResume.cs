using Dapper;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers.Running;

/// <summary>
/// What nobody works on any more although it has not ended (a crash, a shutdown, a store that was full at the wrong moment) goes back to
/// the queue, or ends if it had been told to.
/// </summary>
internal sealed class TransferResume(GuardStore store, ILedger ledger, RunningTransfers running, ILogger<TransferResume> log)
{
    private static readonly object Bounds = new { queued = (int)TransferState.Queued, delivered = (int)TransferState.Delivered };

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var found = await store.ReadAsync(
            connection => connection.Query<string>("SELECT id FROM transfers WHERE state > @queued AND state < @delivered", Bounds).AsList(), cancellationToken);
        if (found.TrueForAll(id => running.Find(id) is not null))
        {
            return;
        }

        var count = await store.WriteAsync(
            transaction =>
            {
                var interrupted = transaction.Query<TransferRecord>(
                    $"SELECT {TransferRecord.Columns} FROM transfers WHERE state > @queued AND state < @delivered", Bounds)
                    .Where(record => running.Find(record.Id) is null).ToList();
                interrupted.ForEach(record => Resume(transaction, record));
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
