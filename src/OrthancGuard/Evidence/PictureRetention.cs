using OrthancGuard.Configuration;
using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Evidence;

/// <summary>
/// Deletes pictures whose time is over, and those that the configuration no longer wants. What is held keeps its pictures: somebody must
/// still decide. What was refused or cancelled has lost them in the same transaction.
/// </summary>
internal sealed class PictureRetention(GuardStore store, ConfigurationSource configuration, TimeProvider time, ILogger<PictureRetention> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    /// <returns>How many pictures were deleted.</returns>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var settings = configuration.Current.Evidence;
        var deleted = await store.WriteAsync(
            transaction => transaction.Execute(
                """
                DELETE FROM face_pictures WHERE rowid IN (
                    SELECT p.rowid FROM face_pictures p JOIN transfers t ON t.id = p.transfer_id
                    WHERE t.state >= @delivered AND (
                        @keep = @none
                        OR (t.state <> @held AND (@keep = @onlyHeld OR t.changed_at < @before OR (@keep = @outgoing AND p.shows_face <> 0)))))
                """,
                new
                {
                    delivered = (int)TransferState.Delivered,
                    held = (int)TransferState.Held,
                    keep = (int)settings.FacePictures,
                    none = (int)FacePictures.None,
                    onlyHeld = (int)FacePictures.Held,
                    outgoing = (int)FacePictures.Outgoing,
                    before = transaction.Now.AddDays(-settings.FacePictureDays).ToUnixTimeMilliseconds(),
                }),
            cancellationToken);
        if (deleted > 0)
        {
            EvidenceLog.PicturesDeleted(log, deleted);
        }

        return deleted;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            do
            {
                await TrySweepAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // Shutting down.
        }
    }

    private async Task TrySweepAsync(CancellationToken cancellationToken)
    {
        try
        {
            await SweepAsync(cancellationToken);
        }
        catch (StoreUnavailableException e)
        {
            EvidenceLog.StoreUnavailable(log, e.Message);
        }
        catch (Exception e) when (e is not OperationCanceledException and not OutOfMemoryException)
        {
            EvidenceLog.SweepFailed(log, e.GetType().Name, e.StackTrace);
        }
    }
}
