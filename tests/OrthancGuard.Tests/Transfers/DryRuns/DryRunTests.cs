using Dapper;
using OrthancGuard.Dicom.Data;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Orthanc;
using OrthancGuard.Policy;
using OrthancGuard.Protection;
using OrthancGuard.Storage;
using OrthancGuard.Tests.Transfers.Running;
using OrthancGuard.Transfers;
using OrthancGuard.Transfers.DryRuns;
using OrthancGuard.Transfers.Routing;
using TinyStudy = OrthancGuard.Tests.Transfers.Running.TinyStudy;

namespace OrthancGuard.Tests.Transfers.DryRuns;

public sealed class DryRunTests : IAsyncLifetime
{
    private readonly Receiver receiver = Receiver.Start();
    private TinyOrthanc orthanc = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => orthanc = await TinyOrthanc.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await orthanc.DisposeAsync();
        await receiver.DisposeAsync();
    }

    [Theory]
    [InlineData(1L << 30)]
    [InlineData(2000)]
    public async Task ADryRunTellsWhatATransferWouldSendAndLeavesNothingBehind(long memory)
    {
        await using var guard = await PipelineGuard.StartAsync(orthanc, receiver, c => c with { Limits = c.Limits with { MemoryBytes = memory } });
        var study = orthanc.Add(new("1", "SECRET-4711", series: 2, each: 5));
        var run = await RunAsync(guard, study.Id);
        Assert.Equal((DryRunPhase.Finished, 10, 10, 10), (run.Phase, run.Total, run.Fetched > 10 ? 10 : run.Fetched, run.Protected));
        var report = run.Report!;
        Assert.Equal((Verdict.Allow, 10, 2), (report.Verdict, report.Instances, report.Series));
        Assert.True(report.Bytes > 0);
        Assert.True(report.Protection!.Actions[ElementAction.Removed] > 0);
        Assert.Contains(report.Protection.Risks, risk => risk.Code == "counts");

        Assert.Empty(receiver.Objects);
        Assert.Empty(await guard.LedgerAsync());
        Assert.Equal(0, await guard.Store.ReadAsync(c => c.ExecuteScalar<int>(
            "SELECT (SELECT COUNT(*) FROM transfers) + (SELECT COUNT(*) FROM transfer_patients) + (SELECT COUNT(*) FROM patient_mappings) + (SELECT COUNT(*) FROM uid_mappings) + (SELECT COUNT(*) FROM transfer_facts)"), Stop));
        Assert.Empty(Directory.EnumerateFiles(guard.Get<DataDirectory>().Spool, "*", SearchOption.AllDirectories));
        Assert.Equal(memory, guard.Get<MemoryBudget>().Free);

        // The transfer itself then does as was told.
        var view = await guard.WaitForAsync(await guard.SubmitAsync(study), TransferState.Delivered);
        Assert.Equal((report.Counts.Total, report.Counts.LeftOut, report.Instances), (view.Counts.Total, view.Counts.LeftOut, view.Counts.Delivered));
        // A receiver gets data sets without the preamble and file meta information.
        Assert.InRange(receiver.Objects.Values.Sum(bytes => (long)bytes.Length), report.Bytes / 2, report.Bytes);
        Assert.Equal(report.Protection.Risks, view.Risks);
    }

    [Fact]
    public async Task WhatIsHeldIsToldWithItsReasons()
    {
        await using var guard = await PipelineGuard.StartAsync(orthanc, receiver);
        var study = orthanc.Add(new("2", each: 3, change: (d, i) =>
        {
            if (i == 1)
            {
                d.Add(DicomTag.BurnedInAnnotation, DicomVR.CS, "YES");
            }
        }));
        var report = (await RunAsync(guard, study.Id)).Report!;
        Assert.Equal((Verdict.Hold, 0, 1, 2), (report.Verdict, report.Instances, report.Counts.Held, report.Counts.Protected));
        var view = await guard.WaitForAsync(await guard.SubmitAsync(study), TransferState.Held);
        Assert.Equal(view.Reasons.Select(r => (r.Code, r.Instances)), report.Reasons.Select(r => (r.Code, r.Instances)));
    }

    [Fact]
    public async Task OfAPatientWhoHasOptedOutNothingIsEvenFetched()
    {
        await using var guard = await PipelineGuard.StartAsync(orthanc, receiver);
        var study = orthanc.Add(new("3", "OUT-1"));
        await guard.OptOutAsync("OUT-1");
        var report = (await RunAsync(guard, study.Id)).Report!;
        Assert.Equal(Verdict.Refuse, report.Verdict);
        Assert.Equal("patient.opted-out", Assert.Single(report.Reasons).Code);
        Assert.Equal(0, orthanc.Given);
    }

    [Fact]
    public async Task ACancelledOneGivesBackWhatItHeldAndTheNextBegins()
    {
        await using var guard = await PipelineGuard.StartAsync(orthanc, receiver);
        var study = orthanc.Add(new("4"));
        var asked = new TaskCompletionSource();
        var give = new TaskCompletionSource();
        orthanc.BeforeFile = _ =>
        {
            asked.TrySetResult();
            return give.Task;
        };
        var runs = guard.Get<OrthancGuard.Transfers.DryRuns.DryRunQueue>();
        var first = runs.Start(study.Id, "AI", "anna")!;
        var second = runs.Start(study.Id, "AI", "anna")!;
        await asked.Task.WaitAsync(TimeSpan.FromSeconds(30), Stop);
        Assert.Equal([DryRunPhase.Waiting, DryRunPhase.Fetching], runs.List().Select(run => run.Phase));
        runs.Cancel(first.Id);
        give.SetResult();
        Assert.Equal(DryRunPhase.Finished, (await EndAsync(guard, second.Id)).Phase);
        Assert.Equal((DryRunPhase.Cancelled, null), (runs.Find(first.Id)!.Phase, runs.Find(first.Id)!.Report));
        Assert.Equal(guard.Get<MemoryBudget>().Total, guard.Get<MemoryBudget>().Free);
    }

    [Fact]
    public async Task AStudyThatOrthancDoesNotHaveIsSaidToBeMissing()
    {
        await using var guard = await PipelineGuard.StartAsync(orthanc, receiver);
        var run = await RunAsync(guard, "nothing");
        Assert.Equal((DryRunPhase.Failed, "Orthanc no longer has the study, or a part of it."), (run.Phase, run.Problem));
    }

    [Fact]
    public async Task NotMoreThanTenWait()
    {
        await using var guard = await PipelineGuard.StartAsync(orthanc, receiver);
        var study = orthanc.Add(new("5"));
        var give = new TaskCompletionSource();
        orthanc.BeforeFile = _ => give.Task;
        var runs = guard.Get<OrthancGuard.Transfers.DryRuns.DryRunQueue>();
        var begun = runs.Start(study.Id, "AI", "anna")!;
        await Eventually.TrueAsync(() => Task.FromResult(runs.Find(begun.Id)!.Phase == DryRunPhase.Fetching), "the first has begun");
        for (var i = 0; i < OrthancGuard.Transfers.DryRuns.DryRunQueue.MostWaiting; i++)
        {
            Assert.NotNull(runs.Start(study.Id, "AI", "anna"));
        }

        Assert.Null(runs.Start(study.Id, "AI", "anna"));
        foreach (var run in runs.List())
        {
            runs.Cancel(run.Id);
        }

        give.SetResult();
    }

    [Fact]
    public async Task StudiesAreFoundByTheirNumbersAndTheLatestWithoutOne()
    {
        await using var guard = await PipelineGuard.StartAsync(orthanc, receiver);
        var (one, two) = (orthanc.Add(new("6", "P-6")), orthanc.Add(new("7", "P-7")));
        var finder = guard.Get<StudyFinder>();
        Assert.Equal([one.Id], Ids(await finder.FindAsync(" P-6 ", Stop)));
        Assert.Equal([two.Id], Ids(await finder.FindAsync(two.Uid, Stop)));
        Assert.Equal([one.Id, two.Id], Ids(await finder.FindAsync("ACC-1", Stop)).Order(StringComparer.Ordinal));
        Assert.Equal([two.Id, one.Id], Ids(await finder.FindAsync("", Stop)));
        Assert.Empty(await finder.FindAsync("nobody", Stop));
    }

    private static IEnumerable<string> Ids(IEnumerable<OrthancStudy> studies) => studies.Select(study => study.Id);

    private static Task<DryRun> RunAsync(PipelineGuard guard, string study) =>
        EndAsync(guard, guard.Get<OrthancGuard.Transfers.DryRuns.DryRunQueue>().Start(study, "AI", "anna")!.Id);

    private static async Task<DryRun> EndAsync(PipelineGuard guard, string id)
    {
        var runs = guard.Get<OrthancGuard.Transfers.DryRuns.DryRunQueue>();
        await Eventually.TrueAsync(() => Task.FromResult(runs.Find(id)!.IsOver), "the dry run is over");
        return runs.Find(id)!;
    }
}
