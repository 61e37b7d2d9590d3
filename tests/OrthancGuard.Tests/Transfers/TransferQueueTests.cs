using Dapper;
using Microsoft.Data.Sqlite;
using OrthancGuard.Ledger;
using OrthancGuard.Transfers;

namespace OrthancGuard.Tests.Transfers;

public sealed class TransferQueueTests : IAsyncDisposable
{
    private readonly TestStore guard = new();

    public ValueTask DisposeAsync() => guard.DisposeAsync();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ARequestIsOnDiskWhenItIsAnswered()
    {
        var result = await guard.SubmitAsync(TestStore.Request());
        Assert.Equal(SubmitOutcome.Queued, result.Outcome);
        using var other = new SqliteConnection($"Data Source={guard.DatabaseFile};Mode=ReadOnly;Pooling=False");
        other.Open();
        Assert.Equal(0, other.ExecuteScalar<int>("SELECT state FROM transfers WHERE id = @Value", new { result.Id!.Value.Value }));
    }

    [Fact]
    public async Task ABurstOfInstancesIsOneTransfer()
    {
        var ids = new HashSet<TransferId>();
        for (var i = 0; i < 50; i++)
        {
            ids.Add((await guard.SubmitAsync(TestStore.Request(burst: "a", instances: [$"1.2.3.{i}"]))).Id!.Value);
        }

        var id = Assert.Single(ids);
        Assert.Equal(50, await CountAsync("SELECT COUNT(*) FROM transfer_parts"));
        Assert.False((await guard.ViewAsync(id)).Record.WholeStudy);
    }

    [Fact]
    public async Task ManyInstancesAtOnceAreOneTransferEach()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 400).Select(i =>
            Task.Run(() => guard.SubmitAsync(TestStore.Request($"1.2.{i % 4}", burst: $"burst-{i % 8}", instances: [$"1.2.3.{i}"])))));
        Assert.Equal(4, results.Select(r => r.Id).Distinct().Count());
        Assert.Equal(4, results.Count(r => r.Outcome == SubmitOutcome.Queued));
        Assert.Equal(400, await CountAsync("SELECT COUNT(*) FROM transfer_parts"));
    }

    [Fact]
    public async Task DifferentStudiesAndDestinationsAreDifferentTransfers()
    {
        await guard.SubmitAsync(TestStore.Request("1.1"));
        await guard.SubmitAsync(TestStore.Request("1.2"));
        await guard.SubmitAsync(TestStore.Request("1.1", "LUNG_AI"));
        Assert.Equal(3, await CountAsync("SELECT COUNT(*) FROM transfers"));
    }

    [Fact]
    public async Task AnInstanceThatComesAfterTheTransferHasBegunIsANewOne()
    {
        var first = await guard.SubmitAsync(TestStore.Request(burst: "a", instances: ["1"]));
        await guard.MoveAsync(first.Id!.Value, TransferState.Deciding);
        Assert.Equal(SubmitOutcome.Queued, (await guard.SubmitAsync(TestStore.Request(burst: "a", instances: ["2"]))).Outcome);
    }

    [Fact]
    public async Task TheWholeStudyIncludesItsInstances()
    {
        var first = await guard.SubmitAsync(TestStore.Request(burst: "a", instances: ["1"]));
        Assert.Equal(SubmitOutcome.Merged, (await guard.SubmitAsync(TestStore.Request() with { Priority = TransferPriority.Stat })).Outcome);
        var record = (await guard.ViewAsync(first.Id!.Value)).Record;
        Assert.Equal((true, TransferPriority.Stat), (record.WholeStudy, record.Priority));
    }

    [Fact]
    public async Task ABurstWaitsForItsQuietTimeOrItsEnd()
    {
        var id = (await guard.SubmitAsync(TestStore.Request(burst: "a", instances: ["1"]))).Id!.Value;
        var opened = guard.Time.GetUtcNow().ToUnixTimeMilliseconds();
        Assert.Equal(opened + 3000, (await guard.ViewAsync(id)).Record.OpenUntil);
        guard.Time.Advance(TimeSpan.FromSeconds(2));
        await guard.SubmitAsync(TestStore.Request(burst: "a", instances: ["2"]));
        Assert.Equal(opened + 5000, (await guard.ViewAsync(id)).Record.OpenUntil);
        await guard.Queue.CloseBurstAsync("a", Stop);
        Assert.Equal(opened + 2500, (await guard.ViewAsync(id)).Record.OpenUntil);
        await guard.Queue.CloseBurstAsync("unknown", Stop);
    }

    [Fact]
    public async Task ARequestThatNamesNoStudyOrNoDestinationIsNotQueued()
    {
        Assert.Equal(SubmitOutcome.UnknownDestination, (await guard.SubmitAsync(TestStore.Request(destination: "NOBODY"))).Outcome);
        Assert.Equal(SubmitOutcome.Invalid, (await guard.SubmitAsync(TestStore.Request(""))).Outcome);
        Assert.Equal(0, await CountAsync("SELECT COUNT(*) FROM transfers"));
    }

    [Fact]
    public async Task AnOptedOutPatientIsRefusedOnceABurstAndTheLedgerSaysSo()
    {
        await guard.OptOuts.AddAsync(new() { Patient = TestStore.Patient("4711"), By = "desk" }, Stop);
        var results = new List<SubmitResult>();
        for (var i = 0; i < 5; i++)
        {
            results.Add(await guard.SubmitAsync(TestStore.Request(burst: "a", instances: [$"{i}"])));
        }

        Assert.All(results, r => Assert.Equal(SubmitOutcome.Refused, r.Outcome));
        var id = Assert.Single(results.Select(r => r.Id!.Value).Distinct());
        Assert.Equal(
            [TransferState.Queued, TransferState.Deciding, TransferState.Refused], (await guard.ViewAsync(id)).History.Select(e => e.State));
        var row = Assert.Single(await guard.RowsAsync(), r => r.Entry.Kind == LedgerKind.Refused);
        Assert.Equal((id.Value, "STROKE_AI", "patient.opted-out"), (row.Entry.TransferId, row.Entry.Destination, row.Entry.Facts["reasons"]));
    }

    [Fact]
    public async Task AFullQueueIsUnavailable()
    {
        await using var small = new TestStore(TestStore.With(c => c with { Limits = c.Limits with { QueueLength = 2 } }));
        await small.SubmitAsync(TestStore.Request("1.1"));
        await small.SubmitAsync(TestStore.Request("1.2"));
        Assert.Equal(SubmitOutcome.Unavailable, (await small.SubmitAsync(TestStore.Request("1.3"))).Outcome);
        Assert.Equal(SubmitOutcome.Merged, (await small.SubmitAsync(TestStore.Request("1.2"))).Outcome);
    }

    [Fact]
    public async Task ALockedStoreIsUnavailable()
    {
        using var other = new SqliteConnection($"Data Source={guard.DatabaseFile};Pooling=False");
        other.Open();
        other.Execute("BEGIN IMMEDIATE");
        Assert.Equal(SubmitOutcome.Unavailable, (await guard.SubmitAsync(TestStore.Request())).Outcome);
    }

    [Fact]
    public async Task CancellingWhatWaitsEndsIt()
    {
        var id = (await guard.SubmitAsync(TestStore.Request())).Id!.Value;
        Assert.Equal(TransferState.Cancelled, await guard.Queue.CancelAsync(id, "admin", Stop));
        Assert.Equal(TransferState.Cancelled, await guard.Queue.CancelAsync(id, "admin", Stop));
        Assert.Null(await guard.Queue.CancelAsync(new("t0"), "admin", Stop));
        Assert.Equal("admin", Assert.Single(await guard.RowsAsync()).Entry.Actor);
    }

    [Fact]
    public async Task WhatEndedBadlyCanBeQueuedAgainAndWhatWasDeliveredNot()
    {
        var id = (await guard.SubmitAsync(TestStore.Request())).Id!.Value;
        await guard.MoveAsync(id, TransferState.Deciding, TransferState.Held);
        Assert.Equal(TransferState.Queued, await guard.Queue.RetryAsync(id, "reviewer", Stop));
        Assert.Equal(0, (await guard.ViewAsync(id)).Record.Attempts);
        await guard.MoveAsync(id, TransferState.Deciding, TransferState.Fetching, TransferState.Protecting, TransferState.Verifying, TransferState.Delivering, TransferState.Delivered);
        Assert.Equal(TransferState.Delivered, await guard.Queue.RetryAsync(id, "reviewer", Stop));
        Assert.Null(await guard.Queue.RetryAsync(new("t0"), "reviewer", Stop));
    }

    [Fact]
    public void NoStateIsSkipped()
    {
        foreach (var from in Enum.GetValues<TransferState>())
        {
            foreach (var to in Enum.GetValues<TransferState>().Where(to => to is > TransferState.Queued and < TransferState.Refused))
            {
                Assert.Equal(to == from + 1, TransferRules.MayMove(from, to));
            }
        }
    }

    [Fact]
    public void WhatWasDeliveredStaysDelivered() =>
        Assert.All(Enum.GetValues<TransferState>(), to => Assert.False(TransferRules.MayMove(TransferState.Delivered, to)));

    [Fact]
    public void OnlyWhatRunsCanBeHeldRefusedOrFail()
    {
        foreach (var end in new[] { TransferState.Refused, TransferState.Held, TransferState.Failed })
        {
            Assert.Equal(
                [TransferState.Deciding, TransferState.Fetching, TransferState.Protecting, TransferState.Verifying, TransferState.Delivering],
                Enum.GetValues<TransferState>().Where(from => TransferRules.MayMove(from, end)));
        }
    }

    [Fact]
    public async Task AForbiddenMoveIsAnErrorAndChangesNothing()
    {
        var id = (await guard.SubmitAsync(TestStore.Request())).Id!.Value;
        await Assert.ThrowsAsync<InvalidOperationException>(() => guard.MoveAsync(id, TransferState.Delivering));
        Assert.Single((await guard.ViewAsync(id)).History);
    }

    private Task<int> CountAsync(string sql) => guard.Store.ReadAsync(c => c.ExecuteScalar<int>(sql), Stop);
}
