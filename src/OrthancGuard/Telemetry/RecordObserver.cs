using Dapper;
using OrthancGuard.Ledger;
using OrthancGuard.Reviews;
using OrthancGuard.Storage;

namespace OrthancGuard.Telemetry;

/// <summary>Looks at the ledger and the reviews twice a minute, and verifies the ledger once a day.</summary>
internal sealed class RecordObserver(
    GuardStore store, ILedger ledger, ReviewQueue reviews, RecordMetrics metrics, TimeProvider time, ILogger<RecordObserver> log) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FirstVerification = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan BetweenVerifications = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var verifyAt = time.GetUtcNow() + FirstVerification;
        using var timer = new PeriodicTimer(BetweenLooks, time);
        try
        {
            do
            {
                try
                {
                    await LookAsync(stoppingToken);
                    if (time.GetUtcNow() >= verifyAt)
                    {
                        await VerifyAsync(stoppingToken);
                        verifyAt = time.GetUtcNow() + BetweenVerifications;
                    }
                }
                catch (StoreUnavailableException)
                {
                    // StoreCheck says so; looked at again in half a minute.
                }
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The end.
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        var (rows, signed) = await store.ReadAsync(
            connection => connection.QuerySingle<(long, long)>(
                "SELECT COALESCE((SELECT MAX(sequence) FROM ledger), 0), COALESCE((SELECT MAX(sequence) FROM ledger_checkpoints), 0)"),
            cancellationToken);
        metrics.Observe(rows, signed, await reviews.CountAsync(cancellationToken));
    }

    private async Task VerifyAsync(CancellationToken cancellationToken)
    {
        var found = await ledger.VerifyAsync(null, cancellationToken);
        metrics.Verified(found.Problem is null);
        if (found.Problem is { } problem)
        {
            LedgerLog.NotWhole(log, $"{problem} (row {found.FirstBadSequence})");
        }
    }
}
