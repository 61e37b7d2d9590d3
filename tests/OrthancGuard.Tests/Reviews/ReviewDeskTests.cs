using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Data;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Ledger;
using OrthancGuard.Policy.Consents;
using OrthancGuard.Protection;
using OrthancGuard.Reviews;
using OrthancGuard.Tests.Transfers;
using OrthancGuard.Tests.Transfers.Running;
using OrthancGuard.Transfers;
using TinyStudy = OrthancGuard.Tests.Transfers.Running.TinyStudy;

namespace OrthancGuard.Tests.Reviews;

/// <summary>Held transfers and reviewers, with the guard's own pipeline between a small Orthanc and a receiver.</summary>
public sealed class ReviewDeskTests : IAsyncLifetime
{
    private const string Why = "looked at every frame";
    private readonly Receiver receiver = Receiver.Start();
    private TinyOrthanc orthanc = null!;
    private PipelineGuard guard = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // The vendor's task needs the face: images of a few pixels are not looked at for one.
    private static ProtectionProfile Faceless => new() { Deface = DefaceMode.NotAllowed };

    private ReviewDesk Desk => guard.Get<ReviewDesk>();

    public async ValueTask InitializeAsync()
    {
        orthanc = await TinyOrthanc.StartAsync();
        guard = await StartAsync(d => d with { Contract = TestStore.ContractWithFaces(), Profile = Faceless });
    }

    public async ValueTask DisposeAsync()
    {
        await guard.DisposeAsync();
        await receiver.DisposeAsync();
        await orthanc.DisposeAsync();
    }

    [Fact]
    public async Task WhatIsHeldShowsWhatHoldsWhichInstance()
    {
        var (id, study) = await HoldAsync(Written);
        var item = Assert.Single(await guard.Get<ReviewQueue>().ListAsync("ai", 10, Stop));
        Assert.Equal((id.Value, null), (item.Record.Id, item.FirstReviewer));
        var found = (await guard.Get<ReviewQueue>().FindAsync(id.Value, Stop))!;
        var held = Assert.Single(found.Held);
        Assert.Equal((study.Files.Keys.Order(StringComparer.Ordinal).First(), ReasonCodes.MayCarryText), (held.InstanceId, held.Code));
        Assert.Equal(study.SeriesOf(held.InstanceId), held.SeriesId);
        Assert.Null(await guard.Get<ReviewQueue>().FindAsync("t0", Stop));
    }

    [Fact]
    public async Task AReleasedBoxIsBlankInWhatTheReceiverGets()
    {
        var (id, study) = await HoldAsync(Written);
        var result = await Desk.ReleaseAsync(
            id.Value, Order() with { Blank = [new(new(2, 1, 3, 2), [])] }, Stop);
        Assert.Equal(ReviewOutcome.Released, result.Outcome);
        await guard.WaitForAsync(id, TransferState.Delivered);

        var altered = Received().Where(file => file.Dataset.GetStrings(DicomTag.ImageType)[0] == "DERIVED").ToList();
        var pixels = Pixels(Assert.Single(altered));
        for (var i = 0; i < 144; i++)
        {
            Assert.Equal(i % 12 is >= 2 and < 5 && i / 12 is >= 1 and < 3 ? 0 : 100 + i, pixels[i]);
        }

        Assert.Equal(study.Files.Count, receiver.Objects.Count);
        var row = Assert.Single(await guard.LedgerAsync(), r => r.Entry.Kind == LedgerKind.ReviewReleased);
        Assert.Equal(("anna", "1", ReasonCodes.MayCarryText), (row.Entry.Actor, row.Entry.Facts["blanked"], row.Entry.Facts["settled"]));
        Assert.DoesNotContain(row.Entry.Facts.Values, value => value.Contains("looked", StringComparison.Ordinal));
        Assert.Equal(Why, Assert.Single((await guard.Get<ReviewQueue>().FindAsync(id.Value, Stop))!.Acts).Why);
        Assert.Null((await guard.Get<ILedger>().VerifyAsync(null, Stop)).Problem);
    }

    [Fact]
    public async Task ADroppedInstanceOrSeriesStaysBehind()
    {
        var (id, study) = await HoldAsync(Written);
        var first = study.Files.Keys.Order(StringComparer.Ordinal).First();
        Assert.Equal(ReviewOutcome.Released, (await Desk.ReleaseAsync(id.Value, Order() with { DropInstances = [first], Settled = [] }, Stop)).Outcome);
        var view = await guard.WaitForAsync(id, TransferState.Delivered);
        Assert.Equal((study.Files.Count - 1, 1), (receiver.Objects.Count, view.Counts.LeftOut));
        Assert.Contains(view.Reasons, reason => reason is { Code: "review.dropped", Instances: 1 });

        var (second, _) = await HoldAsync((dataset, i) => Unknown(dataset, i), "2", series: 2);
        var series = (await guard.Get<ReviewQueue>().FindAsync(second.Value, Stop))!.Held.Select(held => held.SeriesId).Distinct().ToList();
        Assert.Equal(ReviewOutcome.Released, (await Desk.ReleaseAsync(second.Value, Order() with { DropSeries = series }, Stop)).Outcome);
        Assert.Equal(TransferState.Refused, (await guard.WaitForAsync(second, TransferState.Refused)).Record.State);
    }

    [Fact]
    public async Task WhatNobodyMayOverruleIsNotReleased()
    {
        var (id, _) = await HoldAsync(Unknown);
        var result = await Desk.ReleaseAsync(id.Value, Order() with { Settled = [ReasonCodes.UnknownObject] }, Stop);
        Assert.Equal(ReviewOutcome.NotReleasable, result.Outcome);
        Assert.Contains(result.Problems, problem => problem.Contains("nobody may overrule", StringComparison.Ordinal));
        Assert.Equal(ReviewOutcome.NotReleasable, (await Desk.ReleaseAsync(id.Value, Order(), Stop)).Outcome);
        Assert.Equal(TransferState.Held, (await guard.ViewAsync(id)).Record.State);

        var two = orthanc.Add(new TinyStudy("7", patient: "", each: 1));
        var nameless = await guard.SubmitAsync(two);
        await guard.WaitForAsync(nameless, TransferState.Held);
        Assert.Equal(ReviewOutcome.NotReleasable, (await Desk.ReleaseAsync(nameless.Value, Order(), Stop)).Outcome);
    }

    [Fact]
    public async Task NothingSettledIsNotReleased()
    {
        var (id, _) = await HoldAsync(Written);
        Assert.Equal(ReviewOutcome.NotReleasable, (await Desk.ReleaseAsync(id.Value, Order() with { Settled = [ReasonCodes.MayShowHead] }, Stop)).Outcome);
        Assert.Equal(ReviewOutcome.Invalid, (await Desk.ReleaseAsync(id.Value, Order() with { Why = " " }, Stop)).Outcome);
        Assert.Equal(ReviewOutcome.NotReleasable, (await Desk.ReleaseAsync(id.Value, Order() with { Blank = [new(new(0, 0, 0, 5), [])] }, Stop)).Outcome);
        Assert.Equal(ReviewOutcome.NotReleasable, (await Desk.ReleaseAsync(id.Value, Order() with { Blank = [new(new(0, 0, 5, 5), ["another"])] }, Stop)).Outcome);
        Assert.Equal(ReviewOutcome.Changed, (await Desk.ReleaseAsync(id.Value, Order() with { Revision = 1 }, Stop)).Outcome);
        Assert.Equal(ReviewOutcome.NotFound, (await Desk.ReleaseAsync("t0", Order(), Stop)).Outcome);
        Assert.Equal(ReviewOutcome.NotReleasable, (await Desk.ApproveAsync(id.Value, "bert", Why, null, Stop)).Outcome);
    }

    [Fact]
    public async Task ARejectedTransferIsRefused()
    {
        var (id, _) = await HoldAsync(Written);
        Assert.Equal(ReviewOutcome.Rejected, (await Desk.RejectAsync(id.Value, "anna", Why, null, Stop)).Outcome);
        var view = await guard.ViewAsync(id);
        Assert.Equal((TransferState.Refused, "review.rejected"), (view.Record.State, Assert.Single(view.Reasons).Code));
        Assert.Equal(ReviewOutcome.NotHeld, (await Desk.ReleaseAsync(id.Value, Order(), Stop)).Outcome);
        Assert.Empty(receiver.Objects);
        Assert.Contains(await guard.LedgerAsync(), r => r.Entry is { Kind: LedgerKind.ReviewRejected, Actor: "anna" });
    }

    [Fact]
    public async Task WhoOptedOutMeanwhileIsRefused()
    {
        var (id, _) = await HoldAsync(Written);
        Assert.Equal([id.Value], (await guard.OptOutAsync("4711")).CancelledTransfers);
        var view = await guard.ViewAsync(id);
        Assert.Equal((TransferState.Refused, "patient.opted-out"), (view.Record.State, Assert.Single(view.Reasons).Code));
        Assert.Equal(ReviewOutcome.NotHeld, (await Desk.ReleaseAsync(id.Value, Order(), Stop)).Outcome);
        Assert.Empty(receiver.Objects);
    }

    [Fact]
    public async Task AnOptOutThatBeganMeanwhileIsFoundWhenItIsReleased()
    {
        var (id, _) = await HoldAsync(Written);
        var soon = DateTimeOffset.UtcNow.AddMilliseconds(300);
        var receipt = await guard.Get<IConsentRegistry>().AddAsync(
            new() { Kind = ConsentKind.OptOut, Patient = TestStore.Patient("4711"), Scope = ConsentScope.All, ValidFrom = soon, By = "desk" }, Stop);
        Assert.Empty(receipt.CancelledTransfers);
        Assert.Equal(TransferState.Held, (await guard.ViewAsync(id)).Record.State);
        await Eventually.TrueAsync(() => Task.FromResult(DateTimeOffset.UtcNow > soon), "the opt-out to begin");
        Assert.Equal(ReviewOutcome.OptedOut, (await Desk.ReleaseAsync(id.Value, Order(), Stop)).Outcome);
        Assert.Equal((TransferState.Refused, "patient.opted-out"), ((await guard.ViewAsync(id)).Record.State, Assert.Single((await guard.ViewAsync(id)).Reasons).Code));
        Assert.Empty(receiver.Objects);
    }

    [Fact]
    public async Task TwoPeopleMustAgreeWhereTheDestinationSaysSo()
    {
        await guard.DisposeAsync();
        guard = await StartAsync(d => d with { Contract = TestStore.ContractWithFaces(), Profile = Faceless, Review = new() { FourEyes = true } });
        var (id, study) = await HoldAsync(Written);
        Assert.Equal(ReviewOutcome.WaitsForSecond, (await Desk.ReleaseAsync(id.Value, Order(), Stop)).Outcome);
        Assert.Equal("anna", Assert.Single(await guard.Get<ReviewQueue>().ListAsync(null, 10, Stop)).FirstReviewer);
        Assert.Equal(ReviewOutcome.SamePerson, (await Desk.ApproveAsync(id.Value, "ANNA", Why, null, Stop)).Outcome);

        // The order outlives a restart.
        await guard.CloseAsync();
        await guard.OpenAsync();
        Assert.Equal(TransferState.Held, (await guard.ViewAsync(id)).Record.State);
        Assert.Equal(ReviewOutcome.Released, (await Desk.ApproveAsync(id.Value, "bert", Why, null, Stop)).Outcome);
        await guard.WaitForAsync(id, TransferState.Delivered);
        Assert.Equal(study.Files.Count, receiver.Objects.Count);
        var row = Assert.Single(await guard.LedgerAsync(), r => r.Entry.Kind == LedgerKind.ReviewReleased);
        Assert.Equal(("bert", "anna"), (row.Entry.Actor, row.Entry.Facts["first-reviewer"]));
    }

    [Fact]
    public async Task ATokenCountsAsNobodyWhereTwoPeopleAreNeeded()
    {
        await guard.DisposeAsync();
        guard = await StartAsync(d => d with { Contract = TestStore.ContractWithFaces(), Profile = Faceless, Review = new() { FourEyes = true } });
        var (id, _) = await HoldAsync(Written);
        foreach (var token in (string[])["token:anna", "api"])
        {
            Assert.Equal(ReviewOutcome.NotReleasable, (await Desk.ReleaseAsync(id.Value, Order() with { By = token }, Stop)).Outcome);
        }

        Assert.Equal(ReviewOutcome.WaitsForSecond, (await Desk.ReleaseAsync(id.Value, Order(), Stop)).Outcome);
        foreach (var token in (string[])["token:bert", "api"])
        {
            Assert.Equal(ReviewOutcome.NotReleasable, (await Desk.ApproveAsync(id.Value, token, Why, null, Stop)).Outcome);
        }

        Assert.Equal(TransferState.Held, (await guard.ViewAsync(id)).Record.State);
        Assert.Equal(ReviewOutcome.Rejected, (await Desk.RejectAsync(id.Value, "token:bert", Why, null, Stop)).Outcome);
    }

    [Fact]
    public async Task AFaceIsSettledByTwoPeopleUnlessTheDestinationSaysOtherwise()
    {
        await guard.DisposeAsync();
        guard = await StartAsync(d => d);
        var (id, _) = await HoldAsync(Head);
        Assert.Equal(ReviewOutcome.WaitsForSecond, (await Desk.ReleaseAsync(id.Value, Order(), Stop)).Outcome);
        Assert.Equal(ReviewOutcome.Released, (await Desk.ApproveAsync(id.Value, "bert", Why, null, Stop)).Outcome);
        await guard.WaitForAsync(id, TransferState.Delivered);
        Assert.All(Received(), copy => Assert.False(copy.Dataset.Contains(DicomTag.RecognizableVisualFeatures)));
    }

    [Fact]
    public async Task WhatWasSaidOfOneFileDoesNotHoldForAnother()
    {
        var (id, study) = await HoldAsync(Written);
        var first = study.Files.Keys.Order(StringComparer.Ordinal).First();
        var changed = new TinyStudy("1", change: (dataset, i) =>
        {
            Written(dataset, i);
            dataset.AddOrUpdate(new DicomElement(DicomTag.PixelData, DicomVR.OW, new byte[288]));
        });
        study.Files[first] = changed.Files[first];
        Assert.Equal(ReviewOutcome.Released, (await Desk.ReleaseAsync(id.Value, Order(), Stop)).Outcome);
        await Eventually.TrueAsync(async () => (await guard.ViewAsync(id)).History.Count(change => change.State == TransferState.Held) == 2, "it is held again");
        Assert.Empty(receiver.Objects);
    }

    [Fact]
    public void EveryReasonOfProtectionHasARule() =>
        Assert.Empty(typeof(ReasonCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).Except(ReviewRules.Known, StringComparer.Ordinal));

    [Fact]
    public void WhatCanBeOverruledIsWhatProtectionLetsBeWaived()
    {
        foreach (var code in ReviewRules.Known.Concat(["patient.opted-out", "contract.expired", "consent.missing", "spool.unlike", "nobody.knows"]))
        {
            Assert.Equal(ReviewedInstance.IsWaivable(code), ReviewRules.Find(code).Power != ReviewPower.Never);
        }
    }

    private IEnumerable<DicomFile> Received() => receiver.Objects.Values.Select(bytes => DicomFile.Read(bytes));

    private static ReleaseOrder Order() => new() { By = "anna", Why = Why };

    private static void Written(DicomDataset dataset, int number)
    {
        if (number == 0)
        {
            dataset.Add(DicomTag.BurnedInAnnotation, DicomVR.CS, ["YES"]);
            dataset.AddOrUpdate(new DicomElement(
                DicomTag.PixelData, DicomVR.OW, Enumerable.Range(0, 144).SelectMany(i => BitConverter.GetBytes((ushort)(100 + i))).ToArray()));
        }
    }

    private static void Unknown(DicomDataset dataset, int number)
    {
        if (number == 0)
        {
            dataset.Remove(DicomTag.SOPClassUID);
            dataset.Add(DicomTag.SOPClassUID, DicomVR.UI, ["1.2.826.0.1.3680043.10.77.1"]);
        }
    }

    private static void Head(DicomDataset dataset, int number)
    {
        dataset.Remove(DicomTag.BodyPartExamined);
        dataset.Add(DicomTag.BodyPartExamined, DicomVR.CS, ["HEAD"]);
    }

    private static ushort[] Pixels(DicomFile file)
    {
        Assert.True(file.Dataset.TryGetElement(DicomTag.PixelData, out var element));
        return [.. element!.Value.ToArray().Chunk(2).Select(pair => BitConverter.ToUInt16(pair))];
    }

    private Task<PipelineGuard> StartAsync(Func<Destination, Destination> change) =>
        PipelineGuard.StartAsync(orthanc, receiver, c => c with { Destinations = [change(c.Destinations[0])] });

    private async Task<(TransferId Id, TinyStudy Study)> HoldAsync(Action<DicomDataset, int> change, string number = "1", int series = 1)
    {
        var study = orthanc.Add(new TinyStudy(number, series: series, change: change));
        var id = await guard.SubmitAsync(study);
        await guard.WaitForAsync(id, TransferState.Held);
        return (id, study);
    }
}
