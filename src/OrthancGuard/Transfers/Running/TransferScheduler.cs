using Dapper;
using OrthancGuard.Configuration;
using OrthancGuard.Storage;

namespace OrthancGuard.Transfers.Running;

/// <summary>
/// Starts what is due: STAT first, then the oldest, as many at once as the limits allow. A STAT transfer may use one place more than
/// there are, so that it never waits behind routine work.
/// </summary>
internal sealed class TransferScheduler(
    GuardStore store,
    ConfigurationSource configuration,
    RunningTransfers running,
    TransferRunner runner,
    TransferResume resume,
    DestinationPauses pauses,
    QueueSignal signal,
    TimeProvider time,
    ILogger<TransferScheduler> log) : BackgroundService
{
    private const int Looked = 256;
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var sleep = AfterFailure;
            try
            {
                await resume.RunAsync(stoppingToken);
                sleep = await StartDueAsync(stoppingToken);
            }
            catch (StoreUnavailableException e)
            {
                TransferLog.StoreUnavailable(log, e.Message);
            }
            catch (OperationCanceledException)
            {
                break;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                TransferLog.LoopFailed(log, nameof(TransferScheduler), e.GetType().Name, e.StackTrace);
            }

            if (sleep > TimeSpan.Zero && !stoppingToken.IsCancellationRequested)
            {
                await signal.WaitAsync(sleep, time, stoppingToken).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        }

        // Each run sees the same token and puts its transfer back into the queue.
        await Task.WhenAll(running.All.Select(transfer => transfer.Ended));
    }

    /// <returns>How long nothing more can be started, unless there is a signal.</returns>
    private async Task<TimeSpan> StartDueAsync(CancellationToken stoppingToken)
    {
        var now = time.GetUtcNow();
        var closed = pauses.Closed(now).Concat(FullDestinations()).ToList();
        var due = await store.ReadAsync(
            connection => connection.Query<DueTransfer>(
                """
                SELECT id AS Id, destination AS Destination, priority AS Priority FROM transfers
                WHERE state = 0 AND (open_until IS NULL OR open_until <= @now) AND (retry_at IS NULL OR retry_at <= @now)
                  AND destination NOT IN @closed
                ORDER BY priority DESC, created_at, id LIMIT @Looked
                """,
                new { now = now.ToUnixTimeMilliseconds(), closed, Looked }).AsList(),
            stoppingToken);
        foreach (var transfer in due)
        {
            if (HasPlace(transfer))
            {
                Start(transfer, stoppingToken);
            }
        }

        return await SleepAsync(now, stoppingToken);
    }

    private void Start(DueTransfer due, CancellationToken stoppingToken)
    {
        var transfer = new RunningTransfer(new(due.Id), due.Destination, due.Priority, stoppingToken);
        if (running.TryAdd(transfer))
        {
            _ = Task.Run(
                async () =>
                {
                    try
                    {
                        await runner.RunAsync(transfer);
                    }
                    finally
                    {
                        running.Remove(transfer);
                        transfer.End();
                        transfer.Dispose();
                        signal.Set();
                    }
                },
                CancellationToken.None);
        }
        else
        {
            transfer.Dispose();
        }
    }

    private bool HasPlace(DueTransfer due)
    {
        var extra = due.Priority == TransferPriority.Stat ? 1 : 0;
        var all = running.All;
        return all.Count < configuration.Current.Limits.ParallelTransfers + extra
            && all.Count(t => IsFor(t, due.Destination)) < Parallelism(due.Destination) + extra;
    }

    // Only those where even a STAT transfer finds no place.
    private IEnumerable<string> FullDestinations() => running.All
        .GroupBy(t => t.Destination, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > Parallelism(group.Key))
        .Select(group => group.Key);

    private int Parallelism(string destination) => configuration.Current.FindDestination(destination)?.Parallelism ?? 1;

    private static bool IsFor(RunningTransfer transfer, string destination) =>
        string.Equals(transfer.Destination, destination, StringComparison.OrdinalIgnoreCase);

    private async Task<TimeSpan> SleepAsync(DateTimeOffset now, CancellationToken stoppingToken)
    {
        var next = await store.ReadAsync(
            connection => connection.ExecuteScalar<long?>(
                """
                SELECT MIN(MAX(COALESCE(open_until, 0), COALESCE(retry_at, 0))) FROM transfers
                WHERE state = 0 AND (open_until > @now OR retry_at > @now)
                """,
                new { now = now.ToUnixTimeMilliseconds() }),
            stoppingToken);
        var until = new[] { next is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : DateTimeOffset.MaxValue, pauses.Next(now) }.Min();
        return until - now < LongestSleep ? TimeSpan.FromMilliseconds(Math.Max(1, (until - now).TotalMilliseconds)) : LongestSleep;
    }

    private sealed class DueTransfer
    {
        public string Id { get; init; } = "";

        public string Destination { get; init; } = "";

        public TransferPriority Priority { get; init; }
    }
}
