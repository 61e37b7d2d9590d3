using Microsoft.Extensions.Logging.Abstractions;
using OrthancGuard.Configuration;
using OrthancGuard.Evidence;
using OrthancGuard.Protection;
using OrthancGuard.Tests.Transfers;
using OrthancGuard.Transfers;

namespace OrthancGuard.Tests.Evidence;

/// <summary>When pictures of heads are deleted.</summary>
public sealed class PictureRetentionTests : IAsyncLifetime
{
    private static readonly TransferState[] ToDelivering =
        [TransferState.Deciding, TransferState.Fetching, TransferState.Protecting, TransferState.Verifying, TransferState.Delivering];

    private readonly TestStore store = new();
    private TransferId delivered;
    private TransferId held;
    private TransferId underWay;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        delivered = await AddAsync("1.2.1", [.. ToDelivering, TransferState.Delivered]);
        held = await AddAsync("1.2.2", [TransferState.Deciding, TransferState.Fetching, TransferState.Protecting, TransferState.Held]);
        underWay = await AddAsync("1.2.3", [.. ToDelivering]);
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task DeliveredOnesStayForTheirTimeAndHeldOnesUntilSomebodyDecides()
    {
        Assert.Equal(0, await SweepAsync(FacePictures.All));
        store.Time.Advance(TimeSpan.FromDays(30) + TimeSpan.FromSeconds(1));
        Assert.Equal(2, await SweepAsync(FacePictures.All));
        Assert.Equal((0, 2, 2), await LeftAsync());
        store.Time.Advance(TimeSpan.FromDays(400));
        Assert.Equal(0, await SweepAsync(FacePictures.All));
    }

    [Theory]
    [InlineData(nameof(FacePictures.None), 0, 0, 2)]
    [InlineData(nameof(FacePictures.Held), 0, 2, 2)]
    [InlineData(nameof(FacePictures.Outgoing), 1, 2, 2)]
    [InlineData(nameof(FacePictures.All), 2, 2, 2)]
    public async Task WhatTheConfigurationNoLongerWantsGoesAtTheNextLook(string keep, int ofDelivered, int ofHeld, int ofUnderWay)
    {
        await SweepAsync(Enum.Parse<FacePictures>(keep));
        Assert.Equal((ofDelivered, ofHeld, ofUnderWay), await LeftAsync());
    }

    [Fact]
    public async Task ACancelledTransferLosesThemAtOnce()
    {
        await store.Store.WriteAsync(t => TransferEnd.Cancel(t, store.Ledger, underWay, TransferState.Delivering, "anna"), Stop);
        Assert.Equal((2, 2, 0), await LeftAsync());
    }

    [Theory]
    [InlineData(nameof(FacePictures.None), false, 0)]
    [InlineData(nameof(FacePictures.Held), false, 0)]
    [InlineData(nameof(FacePictures.Outgoing), false, 1)]
    [InlineData(nameof(FacePictures.All), false, 2)]
    [InlineData(nameof(FacePictures.None), true, 0)]
    [InlineData(nameof(FacePictures.Held), true, 2)]
    [InlineData(nameof(FacePictures.Outgoing), true, 2)]
    [InlineData(nameof(FacePictures.All), true, 2)]
    public void OnlyWhatTheConfigurationWantsIsKept(string keep, bool isHeld, int count)
    {
        var collector = new EvidenceCollector();
        collector.Add("series", [new() { SourceId = "i", Kind = isHeld ? OutcomeKind.Held : OutcomeKind.LeftOut, Reasons = [new("may-show-head", "Not sure.", "(7FE0,0010)")] }]);
        var evidence = collector.Complete(store.Vault, delivered, Report(isHeld ? 1 : 0), Enum.Parse<FacePictures>(keep));
        Assert.Equal(count, evidence.Pictures.Count);
        Assert.DoesNotContain(evidence.Pictures, picture => picture.Box.AsSpan().IndexOf(Png) >= 0);
        var series = Assert.Single(evidence.Series);
        Assert.Equal(("(7FE0,0010)", 1), (series.Reasons[0].TagPath, series.Reasons[0].Instances));
        Assert.Equal("2.25.1", series.Faces!.SeriesUid);
    }

    private static byte[] Png => [0x89, 0x50, 0x4E, 0x47];

    private static StudyReport Report(int held) => new()
    {
        Released = 0,
        Held = held,
        LeftOut = 1 - held,
        Reasons = new Dictionary<string, int>(StringComparer.Ordinal),
        Actions = new Dictionary<ElementAction, int>(),
        MethodCodes = [],
        Risks = [],
        At = DateTimeOffset.UnixEpoch,
        Series =
        [
            new()
            {
                SeriesUid = "2.25.1",
                SourceId = "i",
                Modality = "CT",
                Answer = "may-show-head",
                Reasons = ["Not sure."],
                Images = 1,
                AlteredImages = 0,
                AlteredPixels = 0,
                Heads = [],
                Pictures = [new("before-front", true, Png), new("after-front", false, Png)],
            },
        ],
    };

    private async Task<TransferId> AddAsync(string study, TransferState[] states)
    {
        var id = (await store.SubmitAsync(TestStore.Request(study))).Id!.Value;
        await store.MoveAsync(id, states);
        var evidence = new StudyEvidence(
            [new() { SeriesId = "s" }], [], [SealedPicture.Seal(store.Vault, id, 1, new("before-front", true, Png)), SealedPicture.Seal(store.Vault, id, 1, new("after-front", false, Png))]);
        await store.Store.WriteAsync(t => EvidenceTable.Replace(t, id, evidence), Stop);
        return id;
    }

    private Task<int> SweepAsync(FacePictures keep)
    {
        store.Configuration.Replace(store.Configuration.Current with { Evidence = new() { FacePictures = keep } });
        return new PictureRetention(store.Store, store.Configuration, store.Time, NullLogger<PictureRetention>.Instance).SweepAsync(Stop);
    }

    private async Task<(int Delivered, int Held, int UnderWay)> LeftAsync() => (
        (await store.ViewAsync(delivered)).Series[0].Pictures.Count,
        (await store.ViewAsync(held)).Series[0].Pictures.Count,
        (await store.ViewAsync(underWay)).Series[0].Pictures.Count);
}
