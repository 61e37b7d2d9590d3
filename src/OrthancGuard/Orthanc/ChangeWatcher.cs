using OrthancGuard.Storage;
using OrthancGuard.Transfers.Routing;

namespace OrthancGuard.Orthanc;

/// <summary>
/// Reads Orthanc's log of changes: stable studies go to the routes, notes of the hook to the queue. How far it was read is kept
/// on disk, and never beyond an instance whose study has not been called stable: a restart of either side loses nothing.
/// </summary>
internal sealed class ChangeWatcher(
    OrthancClients clients, IStableStudies studies, HookNotes notes, CopiesInOrthanc copies, TimeProvider time, ILogger<ChangeWatcher> log) : BackgroundService
{
    private const int PageSize = 1000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(2);
    private readonly UnsettledInstances unsettled = new(time);
    private long? read;
    private long written = -1;
    private bool wasAway;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var pause = await StepAsync(stoppingToken) ? TimeSpan.Zero : Pause;
                await Task.Delay(pause, time, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception e) when (e is OrthancException or StoreUnavailableException)
            {
                Away(e);
                await Task.Delay(PauseAfterFailure, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <returns>True when there is more to read.</returns>
    internal async Task<bool> StepAsync(CancellationToken cancellationToken)
    {
        var since = read ??= await BeginAsync(cancellationToken);
        var page = await clients.Clinic.GetChangesAsync(since, PageSize, cancellationToken);
        if (page.Changes.Count == 0 && page.Last < since)
        {
            // Another database: what is in it is as little asked for as what was there when the guard first looked.
            OrthancLog.ChangesStartOver(log, page.Last);
            unsettled.Clear();
        }

        Back();
        foreach (var change in page.Changes.Where(c => c is { ChangeType: "NewInstance", Level: OrthancLevel.Instance }))
        {
            unsettled.Add(change.Id, change.Sequence);
        }

        await notes.CollectAsync([.. Resources(page, "UpdatedMetadata")], cancellationToken);
        await NoticeAsync([.. Resources(page, "StableStudy").Where(r => r.Level == OrthancLevel.Study).Select(r => r.Id)], cancellationToken);
        if (page.Done)
        {
            await NoticeAsync(await unsettled.FindStableStudiesAsync(clients.Clinic, cancellationToken), cancellationToken);
        }

        read = page.Changes.Count > 0 ? page.Changes[^1].Sequence : Math.Min(since, page.Last);
        await RememberAsync(cancellationToken);
        return !page.Done;
    }

    private static IEnumerable<(OrthancLevel Level, string Id)> Resources(OrthancChanges page, string type) =>
        page.Changes.Where(c => c.ChangeType == type && c.Level is not null).Select(c => (c.Level!.Value, c.Id)).Distinct();

    // What was there before the guard first looked is history, and not routed.
    private async Task<long> BeginAsync(CancellationToken cancellationToken)
    {
        var kept = await studies.GetChangesReadAsync(cancellationToken);
        if (kept is null)
        {
            kept = await clients.Clinic.GetLastChangeAsync(cancellationToken);
            await studies.SetChangesReadAsync(kept.Value, cancellationToken);
        }

        OrthancLog.ChangesFrom(log, kept.Value);
        written = kept.Value;
        unsettled.Hurry();
        return kept.Value;
    }

    private async Task NoticeAsync(IReadOnlyList<string> studyIds, CancellationToken cancellationToken)
    {
        var ours = new List<string>(studyIds.Count);
        foreach (var id in studyIds.Distinct(StringComparer.Ordinal))
        {
            try
            {
                var instances = await clients.Clinic.GetStudyInstancesAsync(id, cancellationToken);
                unsettled.Settle(instances.Select(i => i.Id));
                if (instances.Count > 0 && !await copies.ContainsAsync(instances[0].Id, cancellationToken))
                {
                    ours.Add(id);
                }
            }
            catch (OrthancException e) when (e.Error == OrthancError.NotFound)
            {
                // Deleted since.
            }
        }

        if (ours.Count > 0)
        {
            OrthancLog.StableStudies(log, ours.Count);
            await studies.NoticeAsync(ours, cancellationToken);
        }
    }

    private async Task RememberAsync(CancellationToken cancellationToken)
    {
        var upTo = Math.Min(read!.Value, unsettled.Oldest - 1);
        if (upTo != written)
        {
            await studies.SetChangesReadAsync(upTo, cancellationToken);
            written = upTo;
        }
    }

    private void Away(Exception e)
    {
        if (!wasAway)
        {
            OrthancLog.Away(log, (e as OrthancException)?.Error ?? OrthancError.Unavailable, e.Message);
        }

        wasAway = true;
    }

    // Orthanc forgets at a restart which studies were about to become stable.
    private void Back()
    {
        if (wasAway)
        {
            OrthancLog.Back(log);
            unsettled.Hurry();
        }

        wasAway = false;
    }
}
