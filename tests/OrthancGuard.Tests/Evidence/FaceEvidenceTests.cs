using System.Security.Cryptography;
using OrthancGuard.Evidence;
using OrthancGuard.Ledger;
using OrthancGuard.Protection;
using OrthancGuard.Reviews;
using OrthancGuard.Tests.Transfers.Running;
using OrthancGuard.Transfers;

namespace OrthancGuard.Tests.Evidence;

/// <summary>What a guard keeps of a head, who may look, and when it is gone.</summary>
public sealed class FaceEvidenceTests(HeadGuard heads) : IClassFixture<HeadGuard>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private PipelineGuard Guard => heads.Guard;

    private KeptPictures Pictures => Guard.Get<KeptPictures>();

    [Fact]
    public async Task ADeliveredHeadKeepsItsMeasuresAndItsPicturesBeforeAndAfter()
    {
        var series = Assert.Single((await Guard.ViewAsync(heads.Delivered)).Series);
        Assert.Equal(("CT", 68, 68, 0, 0), (series.Evidence.Modality, series.Evidence.Instances, series.Evidence.Released, series.Evidence.Held, series.Evidence.LeftOut));
        var faces = series.Evidence.Faces!;
        Assert.Equal(ReasonCodes.FaceRemoved, faces.Answer);
        Assert.StartsWith("2.25.", faces.SeriesUid, StringComparison.Ordinal);
        Assert.True(faces is { AlteredImages: > 20, AlteredPixels: > 1000 });
        var head = Assert.Single(faces.Heads);
        Assert.True(head.NearestToBrain >= 3, $"{head.NearestToBrain} mm");
        Assert.Null(head.Check!.Broken);
        Assert.Contains(FaceWords.Describe(faces), words => words.StartsWith("0 pixels of the brain were altered: the nearest altered place is ", StringComparison.Ordinal));
        Assert.Equal(8, series.Pictures.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var view in TransferSeries.Views)
        {
            Assert.True(series.Has("before", view) && series.Has("after", view));
            var before = await Pictures.FindOriginalAsync(heads.Delivered.Value, 1, view, "judge", Stop);
            var after = await Pictures.FindOutgoingAsync(heads.Delivered.Value, 1, view, Stop);
            foreach (var png in new[] { before!, after! })
            {
                Assert.Equal([0x89, 0x50, 0x4E, 0x47], png[..4]);
                Assert.True(seen.Add(Convert.ToHexString(SHA256.HashData(png))), "each picture shows something else");
            }
        }
    }

    [Fact]
    public async Task WhoLooksAtAFaceIsInTheLedgerOnceAnHour()
    {
        var id = heads.Delivered.Value;
        foreach (var view in TransferSeries.Views)
        {
            Assert.NotNull(await Pictures.FindOriginalAsync(id, 1, view, "anna", Stop));
        }

        Assert.NotNull(await Pictures.FindOriginalAsync(id, 1, "front", "bert", Stop));
        Assert.Null(await Pictures.FindOriginalAsync(id, 2, "front", "carl", Stop));
        Assert.NotNull(await Pictures.FindOutgoingAsync(id, 1, "front", Stop));
        var rows = (await Guard.LedgerAsync()).Where(row => row.Entry.Kind == LedgerKind.OriginalSeen).ToList();
        Assert.Single(rows, row => row.Entry.Actor == "anna" && row.Entry.TransferId == id && row.Entry.Facts["what"] == "face of series 1");
        Assert.Single(rows, row => row.Entry.Actor == "bert");
        Assert.DoesNotContain(rows, row => row.Entry.Actor == "carl");
    }

    [Fact]
    public async Task WhatShowsNoFaceIsNeverGivenForWhatDoes()
    {
        Assert.Null(await Pictures.FindOutgoingAsync(heads.Delivered.Value, 1, "front' OR '1'='1", Stop));
        // Names are those of the other kind.
        await Guard.Store.WriteAsync(t => t.Execute("UPDATE face_pictures SET name = 'after-turned' WHERE name = 'before-left'"), Stop);
        Assert.Null(await Pictures.FindOutgoingAsync(heads.Delivered.Value, 1, "turned", Stop));
        await Guard.Store.WriteAsync(t => t.Execute("UPDATE face_pictures SET shows_face = 0 WHERE name = 'after-turned'"), Stop);
        await Assert.ThrowsAnyAsync<CryptographicException>(() => Pictures.FindOutgoingAsync(heads.Delivered.Value, 1, "turned", Stop));
        await Guard.Store.WriteAsync(t => t.Execute("UPDATE face_pictures SET shows_face = 1, name = 'before-left' WHERE name = 'after-turned'"), Stop);
    }

    [Fact]
    public async Task TheDatabaseHoldsNoPictureThatCouldBeOpenedWithoutTheKey()
    {
        foreach (var name in new[] { "guard.db", "guard.db-wal" })
        {
            await using var file = new FileStream(Path.Combine(Guard.Data, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, Stop);
            Assert.Equal(-1, bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf("IHDR"u8));
        }
    }

    [Fact]
    public async Task PicturesOutliveAKilledGuard()
    {
        await using var other = await Guard.StartAfterKillAsync();
        Assert.Equal(8, Assert.Single((await other.ViewAsync(heads.Delivered)).Series).Pictures.Count);
        Assert.NotNull(await other.Get<KeptPictures>().FindOriginalAsync(heads.Delivered.Value, 1, "sagittal", "anna", Stop));
    }

    [Fact]
    public async Task AHeldHeadShowsWhatIsUnsureUntilItIsRejected()
    {
        // The chin alone: there is something, and no head can be fitted.
        var study = heads.Orthanc.Add(new TinyStudy("2", [.. HeadGuard.Head(2).Take(22)]));
        var id = await Guard.SubmitAsync(study);
        await Guard.WaitForAsync(id, view => view.Record.State == TransferState.Held, TimeSpan.FromMinutes(4));
        var series = Assert.Single((await Guard.ViewAsync(id)).Series);
        Assert.Equal((22, ReasonCodes.MayShowHead), (series.Evidence.Held, series.Evidence.Faces!.Answer));
        Assert.Contains(series.Evidence.Reasons, reason => reason is { Code: ReasonCodes.MayShowHead, Instances: 22 });
        Assert.Equal(["before-front", "before-left", "before-right", "before-sagittal"], series.Pictures);
        Assert.Equal(0, await Guard.Get<PictureRetention>().SweepAsync(Stop));

        Assert.Equal(ReviewOutcome.Rejected, (await Guard.Get<ReviewDesk>().RejectAsync(id.Value, "anna", "a face may be in view", null, Stop)).Outcome);
        series = Assert.Single((await Guard.ViewAsync(id)).Series);
        Assert.Empty(series.Pictures);
        Assert.Equal(22, series.Evidence.Held);
        Assert.Null(await Pictures.FindOriginalAsync(id.Value, 1, "front", "anna", Stop));
    }
}
