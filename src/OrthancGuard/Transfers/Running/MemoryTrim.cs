namespace OrthancGuard.Transfers.Running;

/// <summary>Gives memory back after the start, and once nothing has been worked on for a while: a guard at rest is small, whatever the day was like.</summary>
internal sealed class MemoryTrim(RunningTransfers running, TransferFeed feed, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var changes = feed.Subscribe(null);
        try
        {
            // What is only needed to start is garbage then, and later what the first round of everything that is done all the time needed.
            foreach (var wait in (TimeSpan[])[AfterStart, Rest])
            {
                await Task.Delay(wait, time, stoppingToken);
                if (running.All.Count == 0)
                {
                    GiveBack();
                }
            }

            while (await changes.Changes.WaitToReadAsync(stoppingToken))
            {
                do
                {
                    Drain(changes);
                    await Task.Delay(Rest, time, stoppingToken);
                }
                while (Drain(changes) || running.All.Count > 0);

                GiveBack();
            }
        }
        catch (OperationCanceledException)
        {
            // Shutting down.
        }
    }

    /// <summary>What nothing needs now goes back to the system.</summary>
    public static void GiveBack()
    {
        ProgramPages.Release();
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
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
