using OrthancGuard.Storage;

namespace OrthancGuard.Ledger;

/// <summary>Signs the newest row every hour and at the end, and keeps each checkpoint outside the database as well.</summary>
internal sealed class CheckpointWorker(
    GuardStore store, ILedger ledger, CheckpointFile file, TimeProvider time, ILogger<CheckpointWorker> log) : BackgroundService
{
    private static readonly TimeSpan BetweenSignatures = TimeSpan.FromHours(1);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(1);
    private bool warned;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await TryAsync(sign: true, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(BetweenLooks, time);
        var signed = time.GetUtcNow();
        try
        {
            do
            {
                var due = time.GetUtcNow() - signed >= BetweenSignatures;
                if (await TryAsync(due, stoppingToken) && due)
                {
                    signed = time.GetUtcNow();
                }
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The end.
        }
    }

    private async Task<bool> TryAsync(bool sign, CancellationToken cancellationToken)
    {
        try
        {
            if (sign)
            {
                await store.WriteAsync(transaction => ledger.Sign(transaction), cancellationToken);
            }

            await KeepAsync(cancellationToken);
            return true;
        }
        catch (Exception e) when (e is StoreUnavailableException or IOException or UnauthorizedAccessException)
        {
            LedgerLog.CheckpointFailed(log, e.GetType().Name);
            return false;
        }
    }

    private async Task KeepAsync(CancellationToken cancellationToken)
    {
        var kept = file.Read();
        var all = await store.ReadAsync(connection => CheckpointTable.Read(connection, kept?.Count ?? long.MaxValue), cancellationToken);
        if (all.Count > 0)
        {
            file.Append(all);
            all.ForEach(checkpoint => LedgerLog.Signed(log, checkpoint.Number, checkpoint.Sequence, checkpoint.Hash));
        }
        else if (!warned && await store.ReadAsync(connection => file.Compare(CheckpointTable.Read(connection)), cancellationToken) is { } problem)
        {
            warned = true;
            LedgerLog.NotWhole(log, problem);
        }
    }
}
