namespace OrthancGuard.Transfers.Running;

/// <summary>Gives memory back once nothing has been worked on for a while: a guard at rest is small, whatever the day was like.</summary>
internal sealed class MemoryTrim(RunningTransfers running, TransferFeed feed, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var changes = feed.Subscribe(null);
        try
        {
            while (await changes.Changes.WaitToReadAsync(stoppingToken))
            {
                do
                {
                    Drain(changes);
                    await Task.Delay(Rest, time, stoppingToken);
                }
                while (Drain(changes) || running.All.Count > 0);

                GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            }
        }
        catch (OperationCanceledException)
        {
            // Shutting down.
        }
    }

    /// <returns>True when something is still going on.</returns>
    private static bool Drain(TransferFeed.Subscription changes)
    {
        var any = false;
        while (changes.Changes.TryRead(out _))
        {
            any = true;
        }

        return any;
    }
}
