using OrthancGuard.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Orthanc;

/// <summary>Writes to each study in Orthanc how its transfers stand: metadata, and from 1.12 labels, for people who look there.</summary>
internal sealed class StudyStatusWriter(
    OrthancClients clients, TransferFeed feed, TransferViews views, TimeProvider time, ILogger<StudyStatusWriter> log) : BackgroundService
{
    private const int MostRemembered = 10_000;

    // Several changes in a row are written once.
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);
    private readonly Dictionary<string, string> last = new(StringComparer.Ordinal);
    private readonly HashSet<string> waiting = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var changes = feed.Subscribe(null);
        try
        {
            await RecallAsync(waiting, stoppingToken);
            while (waiting.Count > 0 || await changes.Changes.WaitToReadAsync(stoppingToken))
            {
                await Task.Delay(Gather, time, stoppingToken);
                if (!await TryWriteAsync(changes, stoppingToken))
                {
                    await Task.Delay(PauseAfterFailure, time, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Shutting down; what was not written is found again at the next start.
        }
    }

    // Newest transfers first: what changed while nobody was told.
    private async Task RecallAsync(HashSet<string> studies, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var view in await views.ListAsync(new TransferQuery(), cancellationToken))
            {
                if (view.Record.StudyId is { } study)
                {
                    studies.Add(study);
                }
            }
        }
        catch (StoreUnavailableException e)
        {
            OrthancLog.StatusNotWritten(log, OrthancError.Unavailable, e.Message);
        }
    }

    private async Task<bool> TryWriteAsync(TransferFeed.Subscription changes, CancellationToken cancellationToken)
    {
        try
        {
            while (changes.Changes.TryRead(out var id))
            {
                if (await views.FindAsync(id.Value, cancellationToken) is { Record.StudyId: { } study })
                {
                    waiting.Add(study);
                }
            }

            foreach (var study in waiting.ToList())
            {
                await WriteAsync(study, cancellationToken);
                waiting.Remove(study);
            }

            return true;
        }
        catch (OrthancException e)
        {
            OrthancLog.StatusNotWritten(log, e.Error, e.Message);
            return false;
        }
        catch (StoreUnavailableException e)
        {
            OrthancLog.StatusNotWritten(log, OrthancError.Unavailable, e.Message);
            return false;
        }
    }

    private async Task WriteAsync(string study, CancellationToken cancellationToken)
    {
        var settings = clients.ClinicSettings;
        var status = StudyStatus.Of((await views.ListAsync(new TransferQuery(StudyId: study), cancellationToken)).Select(v => v.Record));
        if (!settings.WriteStatus || status.Text.Length == 0 || last.GetValueOrDefault(study) == status.Text)
        {
            return;
        }

        try
        {
            await clients.Clinic.SetMetadataAsync(OrthancLevel.Study, study, settings.StatusMetadata, status.Text, cancellationToken);
            await LabelAsync(study, status, cancellationToken);
        }
        catch (OrthancException e) when (e.Error == OrthancError.NotFound)
        {
            // The study was deleted.
        }

        if (last.Count >= MostRemembered)
        {
            last.Clear();
        }

        last[study] = status.Text;
    }

    private async Task LabelAsync(string study, StudyStatus status, CancellationToken cancellationToken)
    {
        if (!(await clients.Clinic.GetSystemAsync(cancellationToken)).HasLabels)
        {
            return;
        }

        foreach (var label in StudyStatus.AllLabels)
        {
            _ = status.Labels.Contains(label)
                ? await clients.Clinic.AddLabelAsync(OrthancLevel.Study, study, label, cancellationToken)
                : await clients.Clinic.RemoveLabelAsync(OrthancLevel.Study, study, label, cancellationToken);
        }
    }
}
