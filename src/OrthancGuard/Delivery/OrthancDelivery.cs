using OrthancGuard.Bypass;
using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Delivery;

/// <summary>
/// An Orthanc sends the protected copies: they are written down, uploaded, sent by a job that is followed, and removed by
/// <see cref="CleanUpAsync"/>. What is written down comes first each time, so that a crash leaves nothing that is not known of.
/// </summary>
internal sealed class OrthancDelivery(OrthancClients clients, TimeProvider time, ILogger<OrthancDelivery> log, OwnJobs? jobs = null) : IDelivery
{
    private const int ParallelUploads = 4;
    private static readonly TimeSpan FirstLook = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan CancelWithin = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    public bool CanDeliver(DeliverySettings settings) => settings is OrthancDeliverySettings;

    public async Task<DeliveryResult> DeliverAsync(DeliveryBatch batch, IDeliveryProgress progress, CancellationToken cancellationToken)
    {
        var settings = (OrthancDeliverySettings)batch.Destination.Delivery;
        var orthanc = Client(settings);
        var copies = batch.Instances.Copies.Where(c => !batch.AlreadyDelivered.Contains(c.SopInstanceUid)).ToList();
        if (copies.Count == 0)
        {
            return DeliveryResult.Delivered;
        }

        try
        {
            var ids = await OrthancCopyNames.ForAsync(batch.Instances, copies, cancellationToken);
            if (await CollidesAsync(orthanc, ids, cancellationToken))
            {
                return OrthancDeliveryFailures.Collision;
            }

            await progress.NoteAsync(OrthancDeliveryNotes.Copies, OrthancDeliveryNotes.Write(ids.Instances), cancellationToken);
            await UploadAsync(orthanc, batch.Instances, copies, ids, cancellationToken);
            copies.ForEach(progress.UnderWay);
            using var own = jobs?.Begin();
            var jobId = await SubmitAsync(orthanc, settings, ids.Instances, copies, progress, cancellationToken);
            await (jobs?.AddAsync(settings, jobId, CancellationToken.None) ?? Task.CompletedTask);
            await progress.NoteAsync(OrthancDeliveryNotes.Job, jobId, cancellationToken);
            var job = await FollowOrCancelAsync(orthanc, jobId, cancellationToken);
            OrthancDeliveryLog.JobEnded(log, batch.TransferId, jobId, job.State, job.ErrorCode, job.DimseStatus);
            if (job.State != OrthancJobState.Success || job.FailedInstancesCount > 0)
            {
                copies.Skip(OrthancDeliveryFailures.SentAtMost(job, settings.Through, copies.Count)).ToList().ForEach(progress.NotDelivered);
                return OrthancDeliveryFailures.From(job);
            }

            foreach (var copy in copies)
            {
                await progress.DeliveredAsync(copy, 0, cancellationToken);
            }

            return DeliveryResult.Delivered;
        }
        catch (OrthancException e)
        {
            OrthancDeliveryLog.Failed(log, batch.TransferId, e.Error, e.Message);
            return OrthancDeliveryFailures.From(e);
        }
    }

    public async Task<bool> CleanUpAsync(DeliveryLeftovers leftovers, CancellationToken cancellationToken)
    {
        if (leftovers.Destination.Delivery is not OrthancDeliverySettings settings)
        {
            return false;
        }

        var orthanc = Client(settings);
        var user = (settings.Outbox ?? clients.ClinicSettings).Username;
        try
        {
            if (leftovers.Notes.TryGetValue(OrthancDeliveryNotes.Job, out var jobId))
            {
                await StopAsync(orthanc, jobId, cancellationToken);
            }

            var removed = 0;
            foreach (var id in OrthancDeliveryNotes.Read(leftovers.Notes.GetValueOrDefault(OrthancDeliveryNotes.Copies)))
            {
                removed += await RemoveAsync(orthanc, id, user, cancellationToken) ? 1 : 0;
            }

            OrthancDeliveryLog.Removed(log, leftovers.TransferId, removed);
            return true;
        }
        catch (OrthancException e)
        {
            OrthancDeliveryLog.NotRemoved(log, leftovers.TransferId, e.Error, e.Message);
            return false;
        }
    }

    private IOrthancClient Client(OrthancDeliverySettings settings) => settings.Outbox is { } outbox ? clients.For(outbox) : clients.Clinic;

    // A copy under the identifiers of something that is there would replace it, or be removed in its place.
    private static async Task<bool> CollidesAsync(IOrthancClient orthanc, OrthancCopyNames names, CancellationToken cancellationToken)
    {
        if (!await ExistsAsync(orthanc, OrthancLevel.Study, names.Study, cancellationToken))
        {
            return false;
        }

        foreach (var id in names.Instances)
        {
            if (await ExistsAsync(orthanc, OrthancLevel.Instance, id, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<bool> ExistsAsync(IOrthancClient orthanc, OrthancLevel level, string id, CancellationToken cancellationToken)
    {
        try
        {
            await orthanc.GetMetadataAsync(level, id, cancellationToken);
            return true;
        }
        catch (OrthancException e) when (e.Error == OrthancError.NotFound)
        {
            return false;
        }
    }

    private static Task UploadAsync(
        IOrthancClient orthanc, IProtectedInstances instances, IReadOnlyList<ProtectedCopy> copies, OrthancCopyNames names, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            copies.Zip(names.Instances),
            new ParallelOptions { MaxDegreeOfParallelism = ParallelUploads, CancellationToken = cancellationToken },
            async (pair, token) =>
            {
                using var bytes = await instances.OpenAsync(pair.First, token);
                var upload = await orthanc.UploadInstanceAsync(bytes.Memory, token);
                if (upload.InstanceId != pair.Second)
                {
                    await orthanc.DeleteAsync(OrthancLevel.Instance, upload.InstanceId, token);
                    throw new OrthancException(OrthancError.Unexpected, "Orthanc gave a copy another id than the one written down");
                }
            });

    private static async Task<string> SubmitAsync(
        IOrthancClient orthanc,
        OrthancDeliverySettings settings,
        IReadOnlyList<string> ids,
        List<ProtectedCopy> copies,
        IDeliveryProgress progress,
        CancellationToken cancellationToken)
    {
        try
        {
            return await (settings.Through switch
            {
                OrthancRoute.Modality => orthanc.StoreToModalityAsync(settings.Entry, ids, cancellationToken),
                OrthancRoute.Peer => orthanc.StoreToPeerAsync(settings.Entry, ids, cancellationToken),
                _ => orthanc.StowAsync(settings.Entry, ids, cancellationToken),
            });
        }
        catch (OrthancException e) when (e.Error is OrthancError.NotFound or OrthancError.Unauthorized or OrthancError.Refused)
        {
            // Orthanc said no, so there is no job.
            copies.ForEach(progress.NotDelivered);
            throw;
        }
    }

    private async Task<OrthancJob> FollowOrCancelAsync(IOrthancClient orthanc, string jobId, CancellationToken cancellationToken)
    {
        try
        {
            return await FollowAsync(orthanc, jobId, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            using var late = new CancellationTokenSource(CancelWithin, time);
            await orthanc.CancelJobAsync(jobId, late.Token).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            throw;
        }
    }

    // Orthanc bounds the job itself (DicomScuTimeout, HttpTimeout).
    private async Task<OrthancJob> FollowAsync(IOrthancClient orthanc, string jobId, CancellationToken cancellationToken)
    {
        for (var pause = FirstLook; ; pause = pause < LongestPause ? pause * 1.5 : LongestPause)
        {
            var job = await orthanc.GetJobAsync(jobId, cancellationToken);
            if (job.IsOver)
            {
                return job;
            }

            await Task.Delay(pause, time, cancellationToken);
        }
    }

    private async Task StopAsync(IOrthancClient orthanc, string jobId, CancellationToken cancellationToken)
    {
        try
        {
            if (!(await orthanc.GetJobAsync(jobId, cancellationToken)).IsOver)
            {
                await orthanc.CancelJobAsync(jobId, cancellationToken);
                await FollowAsync(orthanc, jobId, cancellationToken);
            }
        }
        catch (OrthancException e) when (e.Error == OrthancError.NotFound)
        {
            // Forgotten, and so over.
        }
    }

    // Only what the guard's own user uploaded.
    private async Task<bool> RemoveAsync(IOrthancClient orthanc, string id, string? user, CancellationToken cancellationToken)
    {
        try
        {
            var metadata = await orthanc.GetMetadataAsync(OrthancLevel.Instance, id, cancellationToken);
            if (user != null && metadata.GetValueOrDefault("HttpUsername") != user)
            {
                OrthancDeliveryLog.NotOurs(log);
                return false;
            }

            return await orthanc.DeleteAsync(OrthancLevel.Instance, id, cancellationToken);
        }
        catch (OrthancException e) when (e.Error == OrthancError.NotFound)
        {
            return false;
        }
    }
}
