using OrthancGuard.Evidence;
using OrthancGuard.Orthanc;
using OrthancGuard.Protection;
using OrthancGuard.Reports;
using OrthancGuard.Reviews;
using OrthancGuard.Telemetry;
using OrthancGuard.Transfers.Spool;

namespace OrthancGuard.Transfers.Running;

/// <summary>Protecting: every instance becomes a protected copy, is left out, or holds the whole transfer.</summary>
internal sealed class ProtectStep(RunContext context, SourceReader reader, SpoolFolder folder, PixelMetrics metrics)
{
    /// <summary>Instances given to one thread at a time, where a series may be protected in parts.</summary>
    private const int Part = 16;

    public async Task<(RunEnd? End, ProtectedStudy? Study)> RunAsync(TransferWork work, Fetched fetched)
    {
        var (study, report) = await MakeAsync(work, fetched);
        try
        {
            if (await FinishAsync(work, study, report) is { } end)
            {
                study.Dispose();
                return (end, null);
            }

            return (null, study);
        }
        catch
        {
            study.Dispose();
            throw;
        }
    }

    /// <summary>Protects every instance; nothing is written but copies in the spool, which go with what is given back.</summary>
    public async Task<(ProtectedStudy Study, StudyReport Report)> MakeAsync(TransferWork work, Fetched fetched)
    {
        var study = new ProtectedStudy(new SpooledStudy(folder, inMemory: fetched.Sources is not null));
        try
        {
            if (fetched.Protection.NeedsLook)
            {
                await LookAsync(work, fetched);
            }

            for (var i = 0; i < fetched.Series.Count; i++)
            {
                await ProtectSeriesAsync(work, fetched, i, study);
            }

            return (study, fetched.Protection.Complete());
        }
        catch
        {
            study.Dispose();
            throw;
        }
    }

    /// <summary>What that comes to: held, nothing to send, or no end yet.</summary>
    public static RunEnd? Conclude(TransferWork work, ProtectedStudy study)
    {
        work.Counts = work.Counts with
        {
            Protected = study.Spool.Copies.Count,
            LeftOut = work.Counts.LeftOut + study.LeftOut,
            Held = study.Held,
        };
        if (work.Destination is { Profile.Deface: DefaceMode.NotAllowed, FaceApproval: { } approval })
        {
            work.Remarks.Add(new(ReasonCodes.FaceAllowed, "Faces stay in the images: this destination's task needs them.") { Basis = approval.Describe() });
        }

        if (study.Held > 0)
        {
            return RunEnd.Hold([.. study.Reasons(OutcomeKind.Held), .. work.Remarks, .. study.Reasons(OutcomeKind.LeftOut)]);
        }

        work.Remarks.AddRange(study.Reasons(OutcomeKind.LeftOut));
        return study.Spool.Copies.Count > 0 ? null : new(RunEndKind.Refused, [.. work.Remarks, new("nothing.released", "Nothing of the study may go to this destination.")]);
    }

    // What one series shows may decide what becomes of another, so all are looked at before the first is protected.
    private async Task LookAsync(TransferWork work, Fetched fetched)
    {
        for (var i = 0; i < fetched.Series.Count; i++)
        {
            work.Stopping.ThrowIfCancellationRequested();
            if (fetched.Sources is { } sources)
            {
                fetched.Protection.LookAtSeries(sources[i]);
                continue;
            }

            var series = fetched.Series[i];
            using var memory = await context.Memory.ReserveAsync(series.Sum(instance => instance.FileSize), work.Stopping);
            fetched.Protection.LookAtSeries(await reader.ReadAsync(work, series, _ => { }));
        }
    }

    private async Task ProtectSeriesAsync(TransferWork work, Fetched fetched, int index, ProtectedStudy study)
    {
        if (fetched.Sources is { } sources)
        {
            Collect(work, sources[index], fetched.Series[index], Protect(work, fetched.Protection, sources[index]), study);
            return;
        }

        var series = fetched.Series[index];
        using var memory = await context.Memory.ReserveAsync(series.Sum(instance => instance.FileSize), work.Stopping);
        var read = await reader.ReadAsync(work, series, _ => { });
        Collect(work, read, series, Protect(work, fetched.Protection, read), study);
    }

    private IReadOnlyList<InstanceOutcome> Protect(TransferWork work, StudyProtection protection, IReadOnlyList<SourceInstance> series)
    {
        var start = context.Time.GetTimestamp();
        var outcomes = ProtectAll(work, protection, series);
        if (!work.IsDryRun)
        {
            metrics.Protected(work.Destination.Name, outcomes, context.Time.GetElapsedTime(start));
        }

        return outcomes;
    }

    private IReadOnlyList<InstanceOutcome> ProtectAll(TransferWork work, StudyProtection protection, IReadOnlyList<SourceInstance> series)
    {
        var reviewed = work.Release.For(context.Vault, series);
        if (protection.NeedsWholeSeries)
        {
            var whole = protection.ProtectSeries(series, reviewed);
            work.Running.CountProtected(series.Count);
            return whole;
        }

        var parts = series.Chunk(Part).ToArray();
        var outcomes = new IReadOnlyList<InstanceOutcome>[parts.Length];
        Parallel.For(0, parts.Length, new ParallelOptions { CancellationToken = work.Stopping }, i =>
        {
            outcomes[i] = protection.ProtectSeries(parts[i], reviewed);
            work.Running.CountProtected(parts[i].Length);
        });
        return [.. outcomes.SelectMany(part => part)];
    }

    private void Collect(
        TransferWork work,
        IReadOnlyList<SourceInstance> sources,
        IReadOnlyList<OrthancInstance> series,
        IReadOnlyList<InstanceOutcome> outcomes,
        ProtectedStudy study)
    {
        work.Stopping.ThrowIfCancellationRequested();
        work.Evidence.Add(series[0].SeriesId, outcomes);
        for (var i = 0; i < outcomes.Count; i++)
        {
            study.Add(outcomes[i]);
            if (outcomes[i].Kind == OutcomeKind.Held)
            {
                study.Evidence.AddRange(HeldInstance.From(context.Vault, sources[i], series[0].SeriesId, outcomes[i]));
            }
        }
    }

    private async Task<RunEnd?> FinishAsync(TransferWork work, ProtectedStudy study, StudyReport report)
    {
        var end = Conclude(work, study);
        // Sealed before the store's one writer has its turn.
        var evidence = work.Evidence.Complete(context.Vault, work.Id, report, context.Configuration.Current.Evidence.FacePictures);
        return await context.Store.WriteAsync(
            transaction =>
            {
                TransferTable.SetCounts(transaction, work.Id, work.Counts);
                EvidenceTable.Replace(transaction, work.Id, evidence);
                TransferFacts.Save(
                    transaction, work.Id, ProtectionSummary.From(report, work.Release.Instances.Count(instance => instance.Boxes.Count > 0)));
                if (study.Held > 0)
                {
                    HeldInstances.Replace(transaction, work.Id, study.Evidence);
                }

                return end ?? (TransferTable.TryAdvance(transaction, work.Id, TransferState.Protecting, TransferState.Verifying) ? null : RunEnd.Stopped);
            },
            CancellationToken.None);
    }
}
