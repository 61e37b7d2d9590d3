using Dapper;
using OrthancGuard.Storage;
using OrthancGuard.Telemetry;

namespace OrthancGuard.Returns;

/// <summary>Works through results one after the other, as they came: what one leaves behind the next may refer to.</summary>
internal sealed class ReturnWorker(
    ReturnSteps steps, ReturnIntake intake, GuardStore store, ReturnSignal signal, ReturnMetrics metrics, TimeProvider time, ILogger<ReturnWorker> log) : BackgroundService
{
    private const int AtOnce = 50;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // Before the doors open: what has no row was never acknowledged.
        await intake.SweepAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await StepAsync(stoppingToken))
                {
                    // More may be due by now.
                }

                await signal.WaitAsync(Idle, time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                ReturnLog.LoopFailed(log, nameof(ReturnWorker), e.GetType().Name, e is StoreUnavailableException ? null : e.StackTrace);
                await Task.Delay(Idle, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <returns>True when there was something to do.</returns>
    internal async Task<bool> StepAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        var due = await store.ReadAsync(connection => ReturnTable.Due(connection, now, AtOnce), cancellationToken);
        foreach (var record in due)
        {
            await RunAsync(record, cancellationToken);
        }

        metrics.Observe(await store.ReadAsync(
            connection => connection.Query<(string Destination, int State, long Count)>(
                "SELECT destination, state, COUNT(*) FROM results WHERE state IN (0, 1, 3) GROUP BY destination, state")
                .Select(row => new WaitingReturns(row.Destination, (ReturnState)row.State, row.Count)).ToList(),
            cancellationToken));
        return due.Count > 0;
    }

    // A fault of ours over one object must not keep the others waiting.
    private async Task RunAsync(ReturnRecord record, CancellationToken cancellationToken)
    {
        try
        {
            await steps.RunAsync(record, cancellationToken);
        }
        catch (Exception e) when (e is not (OperationCanceledException or StoreUnavailableException or OutOfMemoryException))
        {
            ReturnLog.LoopFailed(log, nameof(ReturnSteps), e.GetType().Name, e.StackTrace);
            await store.WriteAsync(
                transaction => ReturnTable.Postpone(
                    transaction, record.Id, transaction.Now.AddMinutes(5), new("result.fault", "The guard failed over it; it is tried again, and the log has more.")),
                cancellationToken);
        }
    }
}
