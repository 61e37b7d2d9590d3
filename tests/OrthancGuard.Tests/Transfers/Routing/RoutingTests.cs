using Microsoft.Extensions.Logging.Abstractions;
using OrthancGuard.Configuration;
using OrthancGuard.Ledger;
using OrthancGuard.Orthanc;
using OrthancGuard.Tests.Transfers.Running;
using OrthancGuard.Transfers;
using OrthancGuard.Transfers.Routing;

namespace OrthancGuard.Tests.Transfers.Routing;

public sealed class RoutingTests : IAsyncLifetime
{
    private readonly TestStore guard = new(TestStore.With(c => c with
    {
        Routes = [new() { Name = "abdomen", Destinations = ["STROKE_AI", "LUNG_AI"], StudyDescriptions = ["*abdomen*"], Stat = true }],
    }));

    private readonly RoutingSignal signal = new();
    private TinyOrthanc orthanc = null!;
    private OrthancClient client = null!;
    private StableStudies studies = null!;
    private StudyRouter router = null!;
    private Claims claims = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        orthanc = await TinyOrthanc.StartAsync();
        client = new(new OrthancConnection(new OrthancSettings { Url = orthanc.Url }) { Retries = 0 }, TimeProvider.System);
        studies = new(guard.Store, signal);
        router = new(guard.Store, client, new(client, new(client), guard.Time), guard.Submission, guard.Configuration, guard.Signal, guard.Time, NullLogger<StudyRouter>.Instance);
        claims = new(guard.Store, client, guard.Submission, guard.Ledger, signal, guard.Signal, guard.Time, NullLogger<Claims>.Instance);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        signal.Dispose();
        await orthanc.DisposeAsync();
        await guard.DisposeAsync();
    }

    [Fact]
    public async Task AStableStudyGoesToEveryDestinationOfItsRoutes()
    {
        var study = orthanc.Add(new("1"));
        await studies.NoticeAsync([study.Id], Stop);
        Assert.True(await router.RunAsync(Stop));
        var transfers = (await guard.Views.ListAsync(new(), Stop)).Select(v => v.Record).ToList();
        Assert.Equal(["LUNG_AI", "STROKE_AI"], transfers.Select(t => t.Destination).Order(StringComparer.Ordinal));
        Assert.All(transfers, t => Assert.Equal((TransferOrigin.Route, "abdomen", TransferPriority.Stat, true), (t.Origin, t.RequestedBy, t.Priority, t.WholeStudy)));
    }

    [Fact]
    public async Task AStudyIsRoutedOnceForEachStateOfItsContent()
    {
        var study = orthanc.Add(new("1"));
        await studies.NoticeAsync([study.Id], Stop);
        await router.RunAsync(Stop);
        await EndAllAsync();
        await studies.NoticeAsync([study.Id], Stop);
        await router.RunAsync(Stop);
        Assert.Equal(2, (await guard.Views.ListAsync(new(), Stop)).Count);

        orthanc.Add(new("1", each: 4));
        await studies.NoticeAsync([study.Id], Stop);
        await router.RunAsync(Stop);
        Assert.Equal(4, (await guard.Views.ListAsync(new(), Stop)).Count);
    }

    [Fact]
    public async Task WhatNoRouteMatchesGoesNowhere()
    {
        guard.Configuration.Replace(guard.Configuration.Current with { Routes = [guard.Configuration.Current.Routes[0] with { Modalities = ["MR"] }] });
        await studies.NoticeAsync([orthanc.Add(new("1")).Id], Stop);
        Assert.True(await router.RunAsync(Stop));
        Assert.False(await router.RunAsync(Stop));
        Assert.Empty(await guard.Views.ListAsync(new(), Stop));
    }

    [Fact]
    public async Task ANoticeWaitsForOrthanc()
    {
        await studies.NoticeAsync([orthanc.Add(new("1")).Id], Stop);
        orthanc.IsAway = true;
        await router.RunAsync(Stop);
        orthanc.IsAway = false;
        Assert.False(await router.RunAsync(Stop));
        guard.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await router.RunAsync(Stop));
        Assert.Equal(2, (await guard.Views.ListAsync(new(), Stop)).Count);
    }

    [Fact]
    public async Task ANoticeOfAStudyThatIsGoneIsForgotten()
    {
        await studies.NoticeAsync(["gone"], Stop);
        Assert.True(await router.RunAsync(Stop));
        Assert.False(await router.RunAsync(Stop));
    }

    [Fact]
    public async Task AnOptedOutPatientIsRefusedAtRouting()
    {
        await guard.OptOuts.AddAsync(new() { Patient = TestStore.Patient("4711"), By = "desk" }, Stop);
        await studies.NoticeAsync([orthanc.Add(new("1")).Id], Stop);
        await router.RunAsync(Stop);
        Assert.All(await guard.Views.ListAsync(new(), Stop), v => Assert.Equal(TransferState.Refused, v.Record.State));
    }

    [Fact]
    public async Task ClaimsOfAStudysInstancesAreOneTransfer()
    {
        var study = orthanc.Add(new("1", each: 5));
        foreach (var id in study.Files.Keys.Take(3))
        {
            await claims.NoteAsync(new("STROKE_AI", [id], "SendToModality"), Stop);
        }

        Assert.True(await claims.RunAsync(Stop));
        var transfer = Assert.Single(await guard.Views.ListAsync(new(), Stop)).Record;
        Assert.Equal((TransferOrigin.Hook, "SendToModality", false, study.Id), (transfer.Origin, transfer.RequestedBy, transfer.WholeStudy, transfer.StudyId));
        Assert.NotNull(transfer.OpenUntil);
        var parts = await guard.Store.WriteAsync(t => TransferParts.Read(t, new(transfer.Id)), Stop);
        Assert.Equal(3, parts.InstanceIds.Count);
        Assert.False(await claims.RunAsync(Stop));
    }

    [Fact]
    public async Task ClaimsOfSeriesAndStudiesAreFound()
    {
        var study = orthanc.Add(new("1", series: 2));
        await claims.NoteAsync(new("STROKE_AI", ["study1-1"], null), Stop);
        await claims.NoteAsync(new("LUNG_AI", [study.Id], null), Stop);
        await claims.RunAsync(Stop);
        var transfers = (await guard.Views.ListAsync(new(), Stop)).ToDictionary(v => v.Record.Destination, v => v.Record, StringComparer.Ordinal);
        Assert.False(transfers["STROKE_AI"].WholeStudy);
        Assert.True(transfers["LUNG_AI"].WholeStudy);
    }

    [Fact]
    public async Task AClaimOfNothingIsGivenUpInTheLedger()
    {
        await claims.NoteAsync(new("STROKE_AI", ["nothing"], "script"), Stop);
        await claims.RunAsync(Stop);
        Assert.False(await claims.RunAsync(Stop));
        var row = Assert.Single(await guard.RowsAsync());
        Assert.Equal((LedgerKind.Failed, "resource.not-found", "script"), (row.Entry.Kind, row.Entry.Facts["reasons"], row.Entry.Actor));
    }

    [Fact]
    public async Task AClaimWaitsForOrthanc()
    {
        await claims.NoteAsync(new("STROKE_AI", [orthanc.Add(new("1")).Id], null), Stop);
        orthanc.IsAway = true;
        await claims.RunAsync(Stop);
        orthanc.IsAway = false;
        guard.Time.Advance(TimeSpan.FromMinutes(1));
        await claims.RunAsync(Stop);
        Assert.Single(await guard.Views.ListAsync(new(), Stop));
    }

    [Fact]
    public async Task HowFarTheChangesWereReadIsKept()
    {
        Assert.Null(await studies.GetChangesReadAsync(Stop));
        await studies.SetChangesReadAsync(41, Stop);
        await studies.SetChangesReadAsync(42, Stop);
        Assert.Equal(42, await studies.GetChangesReadAsync(Stop));
    }

    private async Task EndAllAsync()
    {
        foreach (var view in await guard.Views.ListAsync(new(), Stop))
        {
            await guard.Queue.CancelAsync(new(view.Record.Id), "test", Stop);
        }
    }
}
