using System.Text;
using Dapper;
using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Ledger;
using OrthancGuard.Policy;
using OrthancGuard.Policy.Recall;
using OrthancGuard.Transfers;

namespace OrthancGuard.Tests.Transfers.Running;

public sealed class PipelineTests : IAsyncLifetime
{
    private readonly Receiver receiver = Receiver.Start();
    private TinyOrthanc orthanc = null!;
    private PipelineGuard guard = null!;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        orthanc = await TinyOrthanc.StartAsync();
        guard = await PipelineGuard.StartAsync(orthanc, receiver);
    }

    public async ValueTask DisposeAsync()
    {
        await guard.DisposeAsync();
        await orthanc.DisposeAsync();
        await receiver.DisposeAsync();
    }

    [Fact]
    public async Task AStudyArrivesProtectedAndEveryStateIsInItsHistory()
    {
        var study = orthanc.Add(new("1", "SECRET-4711", series: 2, each: 5));
        var view = await guard.WaitForAsync(await guard.SubmitAsync(study), TransferState.Delivered);
        Assert.Equal(10, receiver.Objects.Count);
        Assert.Equal(
            [
                TransferState.Queued, TransferState.Deciding, TransferState.Fetching, TransferState.Protecting, TransferState.Verifying,
                TransferState.Delivering, TransferState.Delivered,
            ],
            view.History.Select(e => e.State));
        Assert.Equal((10, 10, 10, 10, 0), (view.Counts.Total, view.Counts.Fetched, view.Counts.Protected, view.Counts.Delivered, view.Counts.LeftOut));
        Assert.Contains(view.Risks, risk => risk is { Code: "counts", Instances: 10 });
        Assert.Contains(OrthancGuard.Api.Messages.From(view).ResidualRisks, risk => risk is { Code: "counts", Level: OrthancGuard.V1.RiskLevel.Low, Instances: 10 });
        foreach (var bytes in receiver.Objects.Values)
        {
            var text = Encoding.Latin1.GetString(bytes);
            Assert.All([TinyStudy.Name, "SECRET-4711", "ACC-1", study.Uid], secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task TheLedgerSaysWhatWasDecidedAndDisclosed()
    {
        var id = await guard.SubmitAsync(orthanc.Add(new("1")));
        await guard.WaitForAsync(id, TransferState.Delivered);
        var rows = await guard.LedgerAsync();
        Assert.Equal(
            [LedgerKind.Allowed, LedgerKind.DeliveryStarted, LedgerKind.Disclosed, LedgerKind.DeliveryEnded], rows.Select(r => r.Entry.Kind));
        Assert.All(rows, r => Assert.Equal((id.Value, "AI"), (r.Entry.TransferId, r.Entry.Destination)));
        Assert.Equal("3", rows[2].Entry.Facts["instances"]);
        Assert.Null((await guard.Get<ILedger>().VerifyAsync(null, Stop)).Problem);
    }

    [Fact]
    public async Task TheWayBackIsInTheStoreBeforeAnythingGoesOut()
    {
        // Orthanc itself does not tell the issuer.
        var study = orthanc.Add(new("1", change: (d, _) => d.Add(DicomTag.IssuerOfPatientID, DicomVR.LO, "CLINIC")));
        var mapped = new TaskCompletionSource<int>();
        receiver.BeforeAnswer = async (_, stop) => mapped.TrySetResult(
            await guard.Store.ReadAsync(c => c.ExecuteScalar<int>("SELECT COUNT(*) FROM uid_mappings"), stop));
        await guard.WaitForAsync(await guard.SubmitAsync(study), TransferState.Delivered);
        Assert.True(await mapped.Task >= 5);

        var vault = guard.Get<OrthancGuard.Storage.Vault>();
        var originals = await guard.Store.ReadAsync(
            c => c.Query<(string Pseudonym, byte[] Box)>("SELECT pseudonym, original_sealed FROM uid_mappings")
                .ToDictionary(r => r.Pseudonym, r => vault.OpenText("uid", r.Box), StringComparer.Ordinal),
            Stop);
        Assert.Equal(
            study.SopInstanceUids.Order(StringComparer.Ordinal), receiver.Objects.Keys.Select(uid => originals[uid]).Order(StringComparer.Ordinal));
        var patient = await guard.Store.ReadAsync(c => c.QuerySingle<(string Pseudonym, byte[] Box)>("SELECT pseudonym, original_sealed FROM patient_mappings"), Stop);
        Assert.Equal(TestStore.Patient("4711", "CLINIC"), PatientMatching.Open(vault, patient.Box));
        var sent = DicomFile.ReadDataset(receiver.Objects.Values.First(), DicomTransferSyntax.ExplicitVRLittleEndian);
        Assert.Equal(patient.Pseudonym, sent.GetString(DicomTag.PatientID));
    }

    [Fact]
    public async Task OnlyWhatWasAskedForGoes()
    {
        var study = orthanc.Add(new("1", each: 6));
        var asked = study.SopInstanceUids.Take(2).ToList();
        var view = await guard.WaitForAsync(
            await guard.SubmitAsync(study, r => r with { SopInstanceUids = [.. asked, "1.2.3.gone"] }), TransferState.Delivered);
        Assert.Equal(2, receiver.Objects.Count);
        Assert.Equal(("instance.not-found", 1), (Assert.Single(view.Reasons).Code, view.Reasons[0].Instances));
    }

    [Fact]
    public async Task ABurstIsLeftOpenUntilItsSenderHangsUp()
    {
        await guard.DisposeAsync();
        guard = await PipelineGuard.StartAsync(orthanc, receiver, c => c with { Limits = c.Limits with { BurstQuiet = TimeSpan.FromMinutes(10) } });
        var study = orthanc.Add(new("1", each: 4));
        var id = default(TransferId);
        foreach (var uid in study.SopInstanceUids.Take(3))
        {
            id = await guard.SubmitAsync(study, r => r with { StudyOrthancId = null, StudyInstanceUid = study.Uid, SopInstanceUids = [uid], Burst = "a" });
        }

        // Another that is due goes first, which shows that this one is not.
        await guard.WaitForAsync(await guard.SubmitAsync(orthanc.Add(new("2"))), TransferState.Delivered);
        Assert.Equal(TransferState.Queued, (await guard.ViewAsync(id)).Record.State);
        await guard.Queue.CloseBurstAsync("a", Stop);
        await guard.WaitForAsync(id, TransferState.Delivered);
        Assert.Equal(6, receiver.Objects.Count);
    }

    [Fact]
    public async Task AStudyIsFoundByItsUid()
    {
        var study = orthanc.Add(new("1"));
        await guard.WaitForAsync(await guard.SubmitAsync(study, r => r with { StudyOrthancId = null, StudyInstanceUid = study.Uid }), TransferState.Delivered);
        Assert.Equal(3, receiver.Objects.Count);
    }

    [Fact]
    public async Task AStudyThatIsNotThereFails()
    {
        var view = await guard.WaitForAsync(await guard.SubmitAsync(new("404")), TransferState.Failed);
        Assert.Equal("study.not-found", Assert.Single(view.Reasons).Code);
    }

    [Fact]
    public async Task AnInstanceWithoutAPatientIdHoldsTheStudy()
    {
        var study = orthanc.Add(new("1", change: (d, i) =>
        {
            if (i == 2)
            {
                d.Remove(DicomTag.PatientID);
            }
        }));
        var view = await guard.WaitForAsync(await guard.SubmitAsync(study), TransferState.Held);
        Assert.Contains(view.Reasons, r => r.Code == "patient.no-id");
        Assert.Empty(receiver.Objects);
    }

    [Fact]
    public async Task AnInstanceOfAnotherPatientHoldsTheStudy()
    {
        var study = orthanc.Add(new("1", change: (d, i) => d.Add(DicomTag.PatientID, DicomVR.LO, i == 2 ? "4712" : "4711")));
        var view = await guard.WaitForAsync(await guard.SubmitAsync(study), TransferState.Held);
        Assert.Contains(view.Reasons, r => r.Code == "patient.several");
        Assert.Empty(receiver.Objects);
        Assert.Contains(await guard.LedgerAsync(), r => r.Entry.Kind == LedgerKind.Held);
    }

    [Fact]
    public async Task AnInstanceThatCannotBeReadHoldsAllOfThem()
    {
        var study = orthanc.Add(new("1", each: 5));
        study.Files[study.Files.Keys.Last()] = Encoding.ASCII.GetBytes(new string('x', 500));
        var view = await guard.WaitForAsync(await guard.SubmitAsync(study), TransferState.Held);
        Assert.Equal(1, view.Counts.Held);
        Assert.Empty(receiver.Objects);
    }

    [Fact]
    public async Task AnOptOutUnderAnOtherPatientIdIsFoundInTheInstances()
    {
        await guard.OptOutAsync("OLD-1");
        var study = orthanc.Add(new("1", change: (d, _) => d.Add(DicomTag.OtherPatientIDs, DicomVR.LO, "OLD-1")));
        var view = await guard.WaitForAsync(await guard.SubmitAsync(study), TransferState.Refused);
        Assert.Equal("patient.opted-out", Assert.Single(view.Reasons).Code);
        Assert.Empty(receiver.Objects);
    }

    [Fact]
    public async Task AnOptOutThatComesWhileItIsFetchedStopsIt()
    {
        var study = orthanc.Add(new("1"));
        var fetching = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        orthanc.BeforeFile = _ =>
        {
            fetching.TrySetResult();
            return goOn.Task;
        };
        var id = await guard.SubmitAsync(study);
        await fetching.Task.WaitAsync(Patience, Stop);
        Assert.Equal([id.Value], (await guard.OptOutAsync("4711")).CancelledTransfers);
        goOn.SetResult();
        var view = await guard.WaitForAsync(id, TransferState.Refused);
        Assert.Equal("patient.opted-out", Assert.Single(view.Reasons).Code);
        Assert.Empty(receiver.Objects);
    }

    [Fact]
    public async Task AnOptOutInTheMiddleOfADeliveryCutsItOffAndSaysWhatHadGone()
    {
        var study = orthanc.Add(new("1", each: 20));
        var five = new TaskCompletionSource();
        receiver.BeforeAnswer = async (count, stop) =>
        {
            if (count == 5)
            {
                five.TrySetResult();
                await Task.Delay(Timeout.Infinite, stop);
            }
        };
        var id = await guard.SubmitAsync(study);
        await five.Task.WaitAsync(Patience, Stop);
        var receipt = await guard.OptOutAsync("4711");
        Assert.Equal((id.Value, 5), (Assert.Single(receipt.Disclosed).TransferId, receipt.Disclosed[0].Instances));
        Assert.Equal(TransferState.Refused, (await guard.ViewAsync(id)).Record.State);
        Assert.Equal(5, receiver.Stores);
        var disclosed = Assert.Single(await guard.LedgerAsync(), r => r.Entry.Kind == LedgerKind.Disclosed);
        Assert.Equal("5", disclosed.Entry.Facts["instances"]);

        // The sixth was under way.
        Assert.Equal(1, receipt.Disclosed[0].Unconfirmed);
        Assert.Equal("1", Assert.Single(await guard.LedgerAsync(), r => r.Entry.Kind == LedgerKind.Unconfirmed).Entry.Facts["instances-at-most"]);
    }

    [Fact]
    public async Task WhatMayHaveArrivedIsToldUntilItIsAcknowledged()
    {
        var study = orthanc.Add(new("1"));
        var blocked = new TaskCompletionSource();
        receiver.BeforeAnswer = async (_, stop) =>
        {
            blocked.TrySetResult();
            await Task.Delay(Timeout.Infinite, stop);
        };
        var id = await guard.SubmitAsync(study);
        await blocked.Task.WaitAsync(Patience, Stop);
        await guard.Queue.CancelAsync(id, "admin", Stop);
        Assert.Equal((0, 1), await SentAsync());

        receiver.BeforeAnswer = (_, _) => Task.CompletedTask;
        await guard.Queue.RetryAsync(id, "admin", Stop);
        await guard.WaitForAsync(id, TransferState.Delivered);
        Assert.Equal((3, 0), await SentAsync());

        async Task<(int, int)> SentAsync()
        {
            var sent = Assert.Single((await guard.Get<Recalls>().FindAsync(new() { Id = "4711" }, Stop)).Entries).Disclosure;
            return (sent.Instances, sent.Unconfirmed);
        }
    }

    [Fact]
    public async Task CancellingStopsADelivery()
    {
        var blocked = new TaskCompletionSource();
        receiver.BeforeAnswer = async (_, stop) =>
        {
            blocked.TrySetResult();
            await Task.Delay(Timeout.Infinite, stop);
        };
        var id = await guard.SubmitAsync(orthanc.Add(new("1")));
        await blocked.Task.WaitAsync(Patience, Stop);
        Assert.Equal(TransferState.Cancelled, await guard.Queue.CancelAsync(id, "admin", Stop));
        Assert.Empty(receiver.Objects);

        receiver.BeforeAnswer = (_, _) => Task.CompletedTask;
        await guard.Queue.RetryAsync(id, "admin", Stop);
        await guard.WaitForAsync(id, TransferState.Delivered);
        Assert.Equal(3, receiver.Objects.Count);
    }

    [Fact]
    public async Task AReceiverThatIsDownIsWaitedFor()
    {
        await receiver.CloseAsync();
        var id = await guard.SubmitAsync(orthanc.Add(new("1")));
        var waiting = await guard.WaitForAsync(id, v => v.Record is { State: TransferState.Queued, Attempts: > 0 });
        Assert.NotNull(waiting.Record.RetryAt);
        Assert.StartsWith("receiver.", Assert.Single(waiting.Reasons).Code, StringComparison.Ordinal);
        Assert.DoesNotContain(await guard.LedgerAsync(), r => r.Entry.Kind == LedgerKind.Unconfirmed);
        receiver.Open();
        await guard.WaitForAsync(id, TransferState.Delivered);
        Assert.Equal(3, receiver.Objects.Count);
    }

    [Fact]
    public async Task AReceiverThatRefusesForGoodFailsWithItsReason()
    {
        receiver.Status = 0xA900;
        var view = await guard.WaitForAsync(await guard.SubmitAsync(orthanc.Add(new("1"))), TransferState.Failed);
        Assert.NotEmpty(Assert.Single(view.Reasons).Text);
        Assert.Contains(await guard.LedgerAsync(), r => r.Entry.Kind == LedgerKind.Failed);
    }

    [Fact]
    public async Task AWarningOfTheReceiverIsKept()
    {
        receiver.Status = 0xB007;
        var view = await guard.WaitForAsync(await guard.SubmitAsync(orthanc.Add(new("1"))), TransferState.Delivered);
        Assert.Equal(3, view.Counts.Warnings);
    }

    [Fact]
    public async Task AnOrthancThatIsAwayIsWaitedFor()
    {
        orthanc.IsAway = true;
        var id = await guard.SubmitAsync(orthanc.Add(new("1")));
        var waiting = await guard.WaitForAsync(id, v => v.Record is { State: TransferState.Queued, Attempts: > 0 });
        Assert.Equal("orthanc.unavailable", Assert.Single(waiting.Reasons).Code);
        orthanc.IsAway = false;
        await guard.WaitForAsync(id, TransferState.Delivered);
    }

    [Fact]
    public async Task AnOrthancThatLosesTheStudyMeanwhileFailsIt()
    {
        var study = orthanc.Add(new("1"));
        orthanc.BeforeFile = _ =>
        {
            orthanc.Remove(study);
            return Task.CompletedTask;
        };
        var view = await guard.WaitForAsync(await guard.SubmitAsync(study), TransferState.Failed);
        Assert.Equal("study.not-found", Assert.Single(view.Reasons).Code);
    }

    [Fact]
    public async Task SendingAgainGivesTheSameObjects()
    {
        var study = orthanc.Add(new("1"));
        await guard.WaitForAsync(await guard.SubmitAsync(study), TransferState.Delivered);
        var first = receiver.Objects.ToDictionary(o => o.Key, o => o.Value);
        await guard.WaitForAsync(await guard.SubmitAsync(study), TransferState.Delivered);
        Assert.Equal((3, 6), (receiver.Objects.Count, receiver.Stores));
        Assert.All(receiver.Objects, o => Assert.Equal(first[o.Key].Length, o.Value.Length));
    }

    [Fact]
    public async Task AShutdownPutsWhatRunsBackAndTheNextStartGoesOn()
    {
        var reached = new TaskCompletionSource();
        receiver.BeforeAnswer = async (count, stop) =>
        {
            if (count == 3)
            {
                reached.TrySetResult();
                await Task.Delay(Timeout.Infinite, stop);
            }
        };
        var id = await guard.SubmitAsync(orthanc.Add(new("1", each: 10)));
        await reached.Task.WaitAsync(Patience, Stop);
        await guard.CloseAsync();
        receiver.BeforeAnswer = (_, _) => Task.CompletedTask;
        await guard.OpenAsync();
        var view = await guard.WaitForAsync(id, TransferState.Delivered);
        Assert.Equal((10, 10), (receiver.Objects.Count, receiver.Stores));
        Assert.Equal(0, view.Record.Attempts - 1);
    }

    [Theory]
    [InlineData("Fetching", 0)]
    [InlineData("Delivering", 0)]
    [InlineData("Delivering", 7)]
    public async Task AKillIsNoLossAndNoSecondObject(string killedIn, int acknowledged)
    {
        var state = Enum.Parse<TransferState>(killedIn);
        var reached = new TaskCompletionSource();
        var killed = false;
        orthanc.BeforeFile = async _ =>
        {
            if (state == TransferState.Fetching && !killed)
            {
                reached.TrySetResult();
                await Task.Delay(Timeout.Infinite, Stop);
            }
        };
        receiver.BeforeAnswer = async (count, stop) =>
        {
            if (state == TransferState.Delivering && count == acknowledged && !killed)
            {
                reached.TrySetResult();
                await Task.Delay(Timeout.Infinite, stop);
            }
        };
        var id = await guard.SubmitAsync(orthanc.Add(new("1", series: 2, each: 10)));
        await reached.Task.WaitAsync(Patience, Stop);
        // The receiver's last answer may still be on its way to the disk; killed before, it would be sent twice, as the same object.
        await guard.WaitForAsync(id, v => v.Record.State == state && v.Counts.Delivered == acknowledged);

        killed = true;
        await using var second = await guard.StartAfterKillAsync();
        var view = await second.WaitForAsync(id, TransferState.Delivered);
        Assert.Equal((20, 20), (receiver.Objects.Count, receiver.Stores));
        Assert.Contains(view.History, e => e.State == TransferState.Queued && e.Note is not null);
        Assert.Equal("20", (await second.LedgerAsync()).Last(r => r.Entry.Kind == LedgerKind.DeliveryEnded).Entry.Facts["delivered"]);
    }

    [Fact]
    public async Task ModalitiesThatTheDestinationDoesNotAcceptStayBehind()
    {
        await guard.DisposeAsync();
        guard = await PipelineGuard.StartAsync(orthanc, receiver, c => c with { Destinations = [c.Destinations[0] with { Modalities = ["MR"] }] });
        var view = await guard.WaitForAsync(await guard.SubmitAsync(orthanc.Add(new("1"))), TransferState.Refused);
        Assert.Equal(("modality.not-accepted", 3), (Assert.Single(view.Reasons).Code, view.Counts.LeftOut));
        Assert.Equal(0, orthanc.Given);
    }

    [Fact]
    public async Task AStudyLargerThanMemoryGoesBySeriesThroughTheEncryptedSpool()
    {
        await guard.DisposeAsync();
        guard = await PipelineGuard.StartAsync(orthanc, receiver, c => c with { Limits = c.Limits with { MemoryBytes = 8000 } });
        var study = orthanc.Add(new("1", series: 4, each: 6));
        var seen = 0;
        receiver.BeforeAnswer = (_, _) =>
        {
            foreach (var file in Directory.GetFiles(Path.Combine(guard.Data, "spool")))
            {
                seen++;
                Assert.DoesNotContain("2.25.", Encoding.Latin1.GetString(File.ReadAllBytes(file)), StringComparison.Ordinal);
            }

            return Task.CompletedTask;
        };
        await guard.WaitForAsync(await guard.SubmitAsync(study), TransferState.Delivered);
        Assert.Equal(24, receiver.Objects.Count);
        // Surveyed, looked at together (they share a frame of reference), protected.
        Assert.Equal(72, orthanc.Given);
        Assert.True(seen > 0);
        Assert.Empty(Directory.GetFiles(Path.Combine(guard.Data, "spool")));
    }

    [Fact]
    public async Task ManyTransfersAtOnceAllArriveAndStatComesFirst()
    {
        var open = new TaskCompletionSource();
        receiver.BeforeAnswer = async (_, stop) => await open.Task.WaitAsync(stop);
        var routine = new List<TransferId>();
        for (var i = 0; i < 6; i++)
        {
            routine.Add(await guard.SubmitAsync(orthanc.Add(new($"{i}"))));
        }

        var stat = await guard.SubmitAsync(orthanc.Add(new("99")), r => r with { Priority = TransferPriority.Stat });
        await guard.WaitForAsync(stat, TransferState.Delivering);
        Assert.Equal(5, (await guard.Views.ListAsync(new([TransferState.Queued]), Stop)).Count);
        open.SetResult();
        foreach (var id in routine.Append(stat))
        {
            await guard.WaitForAsync(id, TransferState.Delivered);
        }

        Assert.Equal(21, receiver.Objects.Count);
    }

    [Fact]
    public async Task AfterTheLastRetryItFails()
    {
        await guard.DisposeAsync();
        guard = await PipelineGuard.StartAsync(
            orthanc, receiver, c => c with { Limits = c.Limits with { Retry = c.Limits.Retry with { Limit = 2, First = TimeSpan.FromMilliseconds(1) } } });
        await receiver.CloseAsync();
        var view = await guard.WaitForAsync(await guard.SubmitAsync(orthanc.Add(new("1"))), TransferState.Failed);
        Assert.Equal(3, view.History.Count(e => e.State == TransferState.Delivering));
    }

    [Fact]
    public async Task ADestinationThatIsGoneFromTheConfigurationIsRefused()
    {
        await receiver.CloseAsync();
        var id = await guard.SubmitAsync(orthanc.Add(new("1")));
        await guard.WaitForAsync(id, v => v.Record is { State: TransferState.Queued, Attempts: > 0 });
        var source = guard.Get<ConfigurationSource>();
        source.Replace(source.Current with { Destinations = [] });
        var view = await guard.WaitForAsync(id, TransferState.Refused);
        Assert.Equal("destination.unknown", Assert.Single(view.Reasons).Code);
    }
}
