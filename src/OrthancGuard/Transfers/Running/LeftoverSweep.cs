using OrthancGuard.Storage;

namespace OrthancGuard.Transfers.Running;

/// <summary>Comes back to transfers that ended with something of their delivery left in an Orthanc, until it is gone.</summary>
internal sealed class LeftoverSweep(Leftovers leftovers, TimeProvider time, ILogger<LeftoverSweep> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            do
            {
                await SweepAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // Shutting down.
        }
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var id in await leftovers.FindAsync(cancellationToken))
            {
                await leftovers.CleanUpAsync(new(id), cancellationToken);
            }
        }
        catch (StoreUnavailableException e)
        {
            TransferLog.StoreUnavailable(log, e.Message);
        }
        catch (Exception e) when (e is not OperationCanceledException and not OutOfMemoryException)
        {
            TransferLog.LoopFailed(log, nameof(LeftoverSweep), e.GetType().Name, e.StackTrace);
        }
    }
}
