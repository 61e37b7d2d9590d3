using OrthancGuard.Configuration;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Telemetry;

/// <summary>
/// Reads the recorded changes of transfers and measures them. It only reads what is committed, so nothing is measured that did not
/// happen, and the transfers' own code need not know of it.
/// </summary>
internal sealed class TransferObserver(
    GuardStore store,
    TransferFeed feed,
    ConfigurationSource configuration,
    TransferMetrics metrics,
    TransferTraces traces,
    TimeProvider time,
    ILogger<TransferObserver> log) : BackgroundService
{
    /// <summary>The gauges are never older than this.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly SeenChanges seen = new(time.GetUtcNow());
    // From the beginning: services are made before the first of them starts.
    private readonly TransferFeed.Subscription subscription = feed.Subscribe(null);

    /// <summary>A gate admits hundreds of instances a second to one transfer: they are looked at together.</summary>
    public TimeSpan Settle { get; init; } = TimeSpan.FromMilliseconds(250);

    public override void Dispose()
    {
        subscription.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await MeasureAsync(stoppingToken);
                await WaitAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Shutting down.
        }
    }

    private async Task WaitAsync(CancellationToken stoppingToken)
    {
        using var late = new CancellationTokenSource(Longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, stoppingToken);
        try
        {
            await subscription.Changes.WaitToReadAsync(either.Token);
            await Task.Delay(Settle, time, either.Token);
        }
        catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
        {
            // Time to look at the gauges again.
        }
    }

    private async Task MeasureAsync(CancellationToken cancellationToken)
    {
        try
        {
            var changed = new HashSet<TransferId>();
            while (subscription.Changes.TryRead(out var id))
            {
                changed.Add(id);
            }

            foreach (var id in changed)
            {
                if (await store.ReadAsync(connection => TransferHistory.Read(connection, id), cancellationToken) is { } history)
                {
                    Measure(history);
                }
            }

            seen.Trim();
            var names = configuration.Current.Destinations.Select(destination => destination.Name).ToList();
            metrics.Observe(await store.ReadAsync(connection => OpenTransfers.Read(connection, names, time.GetUtcNow()), cancellationToken));
        }
        catch (StoreUnavailableException)
        {
            // Readiness tells; what could not be read is measured when the transfer changes again.
        }
        catch (Exception e) when (e is not OperationCanceledException and not OutOfMemoryException)
        {
            TelemetryLog.NotMeasured(log, e.GetType().Name, e.StackTrace);
        }
    }

    private void Measure(TransferHistory history)
    {
        var changes = history.Changes;
        for (var i = seen.TakeNew(history); i < changes.Count; i++)
        {
            if (i == 0)
            {
                continue;
            }

            var before = changes[i - 1];
            if (!TransferRules.IsFinal(before.State))
            {
                metrics.StageEnded(history.Transfer.Destination, before.State, changes[i].Time - before.Time);
            }

            if (changes[i].State == TransferState.Queued)
            {
                metrics.Requeued(history.Transfer.Destination, before.State);
            }
            else if (TransferRules.IsFinal(changes[i].State) && i == changes.Count - 1)
            {
                var start = history.RunStart(i);
                metrics.Ended(history.Transfer, changes[i].Time - changes[start].Time);
                traces.Ended(history, start, i);
            }
        }
    }
}
