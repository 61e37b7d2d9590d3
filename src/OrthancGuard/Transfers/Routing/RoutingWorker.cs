using OrthancGuard.Storage;

namespace OrthancGuard.Transfers.Routing;

/// <summary>Works through notices and claims as they come in, and through those that wait for Orthanc.</summary>
internal sealed class RoutingWorker(StudyRouter router, Claims claims, RoutingSignal signal, TimeProvider time, ILogger<RoutingWorker> log) : BackgroundService
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await claims.RunAsync(stoppingToken) | await router.RunAsync(stoppingToken))
                {
                    // More may be due by now.
                }

                await signal.WaitAsync(Idle, time, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                Report(e);
                await signal.WaitAsync(Idle, time, stoppingToken).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        }
    }

    private void Report(Exception e)
    {
        if (e is StoreUnavailableException)
        {
            TransferLog.StoreUnavailable(log, e.Message);
        }
        else
        {
            TransferLog.LoopFailed(log, nameof(RoutingWorker), e.GetType().Name, e.StackTrace);
        }
    }
}
