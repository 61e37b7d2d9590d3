using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Evidence;
using OrthancGuard.Orthanc;
using OrthancGuard.Policy;
using OrthancGuard.Protection;
using OrthancGuard.Storage;
using OrthancGuard.Transfers.Selection;

namespace OrthancGuard.Transfers.Running;

/// <summary>Fetching: pulls the originals, surveys them, and decides again with what the instances themselves say.</summary>
internal sealed class FetchStep(RunContext context, SourceReader reader, MasterKey master, StudyProbe probe)
{
    public async Task<(RunEnd? End, Fetched? Fetched)> RunAsync(TransferWork work, OrthancStudy study)
    {
        var (refused, selection) = await SelectAsync(work, study);
        await SaveAsync(work);
        if (refused is not null)
        {
            return (refused, null);
        }

        var fetched = await PullAsync(work, selection);
        try
        {
            if ((NothingInside(work, fetched) ?? await context.Store.WriteAsync(transaction => Decide(transaction, work), CancellationToken.None)) is { } end)
            {
                await SaveAsync(work);
                fetched.Dispose();
                return (end, null);
            }

            return (null, fetched);
        }
        catch
        {
            fetched.Dispose();
            throw;
        }
    }

    /// <summary>Which instances the destination gets, as far as Orthanc and one image of each series tell; an end when there are none.</summary>
    public async Task<(RunEnd? End, SourceSelection Selection)> SelectAsync(TransferWork work, OrthancStudy study)
    {
        var instances = await context.Orthanc.GetStudyInstancesAsync(study.Id, work.Stopping);
        var selection = SourceSelection.Choose(context.Vault, work, study, instances);
        var stay = selection.NotAccepted.Count + selection.Dropped.Count;
        work.Counts = work.Counts with { Total = selection.Count + stay, LeftOut = stay };
        work.Evidence.Begin(study, selection.Asked);
        Remark(work, selection);
        if (selection.Count > 0 && SeriesSelection.LooksAtImages(work.Destination))
        {
            (var refused, selection) = await ChooseAsync(work, selection);
            if (refused is not null)
            {
                return (refused, selection);
            }
        }

        return (selection.Count == 0 ? Nothing(work, selection) : null, selection);
    }

    /// <summary>Pulls and surveys them; those that the contract does not allow are not among what is given back.</summary>
    public async Task<Fetched> PullAsync(TransferWork work, SourceSelection selection)
    {
        var fetched = await FetchAsync(work, selection);
        return work.Outside.Count > 0 ? LeaveOut(work, fetched) : fetched;
    }

    public static RunEnd? NothingInside(TransferWork work, Fetched fetched) => fetched.Series.Count > 0
        ? null
        : new(work.Outside.Values.Any(finding => finding.IsDoubt) ? RunEndKind.Held : RunEndKind.Refused, work.Remarks);

    // What is known so far of each series: protection says more of those that go on.
    private Task SaveAsync(TransferWork work) => context.Store.WriteAsync(
        transaction =>
        {
            TransferTable.SetCounts(transaction, work.Id, work.Counts);
            EvidenceTable.Replace(transaction, work.Id, work.Evidence.Complete());
        },
        CancellationToken.None);

    // What the contract does not allow and the task does not need is not even pulled.
    private async Task<(RunEnd? End, SourceSelection Selection)> ChooseAsync(TransferWork work, SourceSelection selection)
    {
        var chosen = SeriesSelection.Choose(work.Destination, await probe.ReadAsync(selection.Series, work.Stopping));
        var left = chosen.Series.Where(s => s.LeftOut is not null).ToList();
        left.ForEach(s => work.Evidence.LeaveOut(s.Facts.SeriesId, new(s.LeftOut!.Code, s.LeftOut.Text, Instances: s.Facts.Instances)));
        var reasons = left.GroupBy(s => (s.LeftOut!.Code, s.LeftOut.Text))
            .Select(group => new TransferReason(group.Key.Code, group.Key.Text, Instances: group.Sum(s => s.Facts.Instances))
            {
                Basis = SeriesSelection.BasisOf(work.Destination, group.First().LeftOut!),
            }).ToList();
        if (chosen.Refusals.Count + chosen.Doubts.Count > 0)
        {
            work.Counts = work.Counts with { LeftOut = work.Counts.LeftOut + left.Sum(s => s.Facts.Instances) };
            var said = chosen.Refusals.Concat(chosen.Doubts).ToList();
            var kind = chosen.Refusals.Count > 0 ? RunEndKind.Refused : RunEndKind.Held;
            return (new(kind, [.. said.Select(TransferReason.From), .. reasons.Where(r => !said.Exists(s => s.Code == r.Code)), .. work.Remarks]), selection);
        }

        work.Remarks.AddRange(reasons);
        var stay = left.Select(s => s.Facts.SeriesId).ToHashSet(StringComparer.Ordinal);
        var rest = selection with { Series = [.. selection.Series.Where(series => !stay.Contains(series[0].SeriesId))] };
        work.Counts = work.Counts with { LeftOut = work.Counts.LeftOut + selection.Count - rest.Count };
        return (null, rest);
    }

    private async Task<Fetched> FetchAsync(TransferWork work, SourceSelection selection)
    {
        var protection = new StudyProtection(
            work.Destination.Profile, PseudonymKey.Derive(master.Bytes, work.Destination.Name), context.Time.GetUtcNow())
        {
            Pictures = context.Configuration.Current.Evidence.FacePictures switch
            {
                _ when work.IsDryRun => PictureChoice.None,
                FacePictures.None => PictureChoice.None,
                FacePictures.Held => PictureChoice.Held,
                _ => PictureChoice.All,
            },
        };
        work.Running.Bytes = selection.Bytes;
        if (selection.Bytes > context.Memory.Total / 2)
        {
            await ScanAsync(work, selection, protection);
            return new(protection, selection.Series, null, null);
        }

        var memory = await context.Memory.ReserveAsync(selection.Bytes, work.Stopping);
        try
        {
            return new(protection, selection.Series, await ReadAsync(work, selection, protection), memory);
        }
        catch
        {
            memory.Dispose();
            throw;
        }
    }

    private async Task ScanAsync(TransferWork work, SourceSelection selection, StudyProtection protection)
    {
        var instances = selection.Series.SelectMany(series => series).ToList();
        var window = context.Configuration.Current.Limits.ParallelFetches + 1;
        using var memory = await context.Memory.ReserveAsync(window * instances.Max(instance => instance.FileSize), work.Stopping);
        await reader.ScanAsync(work, instances, source => Survey(work, protection, source));
    }

    // One pull over all series, so that the pipe is never empty between two of them.
    private async Task<IReadOnlyList<IReadOnlyList<SourceInstance>>> ReadAsync(TransferWork work, SourceSelection selection, StudyProtection protection)
    {
        var all = await reader.ReadAsync(work, [.. selection.Series.SelectMany(series => series)], source => Survey(work, protection, source));
        var sources = new List<IReadOnlyList<SourceInstance>>(selection.Series.Count);
        var used = 0;
        foreach (var series in selection.Series)
        {
            sources.Add([.. all.Skip(used).Take(series.Count)]);
            used += series.Count;
        }

        return sources;
    }

    private static void Survey(TransferWork work, StudyProtection protection, SourceInstance source)
    {
        work.Running.CountFetched();
        try
        {
            var file = DicomFile.Read(source.Bytes);
            var patients = NamedPatients.In(file.Dataset);
            work.Patients.Add(patients.Own);
            work.OtherPatients.UnionWith(patients.Others);
            if (ContentRules.Examine(work.Destination.Contract, ImageContents.In(file.Dataset)) is { } outside)
            {
                work.Outside[source.Id] = outside;
                return;
            }

            protection.Survey(file);
        }
        catch (DicomFormatException)
        {
            // Protection holds it, with the reason.
        }
    }

    private RunEnd? Decide(WriteTransaction transaction, TransferWork work)
    {
        work.Counts = work.Counts with { Fetched = work.Running.Fetched };
        TransferTable.SetCounts(transaction, work.Id, work.Counts);
        TransferPatients.Add(transaction, context.Vault, work.Id, work.AllPatients);
        var decision = Decider.Decide(work.Destination, new()
        {
            Patients = work.Patients,
            Today = ClinicCalendar.Day(context.Time, transaction.Now),
            Consent = context.Consents.Ask(transaction, work.Destination, new(work.AllPatients, [.. work.Patients.OfType<PatientIdentity>()])),
        });
        if (decision.Verdict != Verdict.Allow)
        {
            return RunEnd.From(decision);
        }

        return TransferTable.TryAdvance(transaction, work.Id, TransferState.Fetching, TransferState.Protecting) ? null : RunEnd.Stopped;
    }

    // A series may hold images that are unlike the one that spoke for it.
    private static Fetched LeaveOut(TransferWork work, Fetched fetched)
    {
        work.Counts = work.Counts with { LeftOut = work.Counts.LeftOut + work.Outside.Count };
        work.Remarks.AddRange(work.Outside.Values.GroupBy(finding => (finding.Code, finding.Text)).Select(group =>
            new TransferReason(group.Key.Code, group.Key.Text, Instances: group.Count()) { Basis = ContractRules.Basis(work.Destination.Contract!) }));
        foreach (var group in fetched.Series.SelectMany(series => series).Where(instance => work.Outside.ContainsKey(instance.Id))
            .GroupBy(instance => (instance.SeriesId, work.Outside[instance.Id].Code, work.Outside[instance.Id].Text)))
        {
            work.Evidence.LeaveOut(group.Key.SeriesId, new(group.Key.Code, group.Key.Text, Instances: group.Count()));
        }

        return fetched.Without(work.Outside.Keys.ToHashSet(StringComparer.Ordinal));
    }

    private static void Remark(TransferWork work, SourceSelection selection)
    {
        LeaveOut(work, selection.NotAccepted, new("modality.not-accepted", "The destination does not accept this modality."));
        LeaveOut(work, selection.Dropped, new("review.dropped", "A reviewer took these instances out."));
        if (selection.Missing > 0)
        {
            work.Remarks.Add(new("instance.not-found", "Orthanc does not have these instances; they were asked for.", Instances: selection.Missing));
        }
    }

    private static void LeaveOut(TransferWork work, IReadOnlyList<OrthancInstance> instances, TransferReason reason)
    {
        if (instances.Count > 0)
        {
            work.Remarks.Add(reason with { Instances = instances.Count });
        }

        foreach (var series in instances.GroupBy(instance => instance.SeriesId, StringComparer.Ordinal))
        {
            work.Evidence.LeaveOut(series.Key, reason with { Instances = series.Count() });
        }
    }

    private static RunEnd Nothing(TransferWork work, SourceSelection selection) => selection.NotAccepted.Count + selection.Dropped.Count > 0
        ? new(RunEndKind.Refused, work.Remarks)
        : new(RunEndKind.Failed, [.. work.Remarks, new("study.empty", "There is nothing to send.")]);
}
