using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using OrthancGuard.Configuration;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Storage;
using OrthancGuard.Telemetry;
using OrthancGuard.Transfers;

namespace OrthancGuard.Tests.Telemetry;

public sealed class TransferObserverTests : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly FakeTimeProvider time = new(new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly TransferFeed feed = new();
    private readonly Measurements measurements = new();
    private readonly GuardStore store;

    public TransferObserverTests() =>
        store = GuardStore.Open(new() { Path = folder["guard.db"] }, time, NullLogger<GuardStore>.Instance);

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        measurements.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task EveryStageAndEveryEndIsMeasuredOnce()
    {
        using var observer = await StartAsync();
        var id = await QueueAsync("A");
        foreach (var state in new[] { TransferState.Deciding, TransferState.Fetching, TransferState.Protecting, TransferState.Verifying, TransferState.Delivering, TransferState.Delivered })
        {
            time.Advance(TimeSpan.FromSeconds(2));
            await MoveAsync(id, state);
        }

        await UntilAsync("transfer.duration destination=A state=delivered");
        foreach (var state in new[] { "queued", "deciding", "fetching", "protecting", "verifying", "delivering" })
        {
            Assert.Equal((1, 2), measurements.All[$"stage.duration destination=A state={state}"]);
        }

        Assert.Equal((1, 12), measurements.All["transfer.duration destination=A state=delivered"]);
        await observer.StopAsync(default);
    }

    [Fact]
    public async Task AHeldTransferIsCountedWithItsReasonsAndInstances()
    {
        using var observer = await StartAsync();
        var id = await QueueAsync("A");
        await MoveAsync(id, TransferState.Deciding);
        await store.WriteAsync(
            transaction =>
            {
                TransferTable.SetCounts(transaction, id, new() { Total = 10, Held = 7, LeftOut = 3 });
                TransferTable.SetReasons(transaction, id, [new("deface.needed", "A head."), new("deface.needed", "Another."), new("text.burned-in", "Text.")]);
            },
            default);
        await MoveAsync(id, TransferState.Held);
        await UntilAsync("transfer.duration destination=A state=held");
        Assert.Equal((1, 1), measurements.All["transfer.reasons destination=A state=held code=deface.needed"]);
        Assert.Equal((1, 1), measurements.All["transfer.reasons destination=A state=held code=text.burned-in"]);
        Assert.Equal((1, 7), measurements.All["transfer.instances destination=A outcome=held"]);
        Assert.Equal((1, 3), measurements.All["transfer.instances destination=A outcome=left_out"]);
        await observer.StopAsync(default);
    }

    [Fact]
    public async Task AnotherTryIsARetryAndThePastIsNotMeasuredAgain()
    {
        var id = await QueueAsync("A");
        await MoveAsync(id, TransferState.Deciding);
        await MoveAsync(id, TransferState.Failed);
        time.Advance(TimeSpan.FromHours(1));
        using var observer = await StartAsync();
        await MoveAsync(id, TransferState.Queued);
        time.Advance(TimeSpan.FromSeconds(5));
        await MoveAsync(id, TransferState.Deciding);
        await MoveAsync(id, TransferState.Queued);
        await MoveAsync(id, TransferState.Cancelled);
        await UntilAsync("transfer.duration destination=A state=cancelled");
        Assert.Equal((1, 5), measurements.All["transfer.duration destination=A state=cancelled"]);
        Assert.Equal((1, 1), measurements.All["transfer.retries destination=A state=deciding"]);
        Assert.Equal((1, 1), measurements.All["transfer.retries destination=A state=failed"]);
        Assert.DoesNotContain("transfer.duration destination=A state=failed", measurements.All.Keys);
        await observer.StopAsync(default);
    }

    [Fact]
    public async Task GaugesTellTheQueueWithZerosForWhatIsEmpty()
    {
        await QueueAsync("A");
        time.Advance(TimeSpan.FromSeconds(90));
        var second = await QueueAsync("A");
        using var observer = await StartAsync();
        await MoveAsync(second, TransferState.Deciding);
        await Eventually.TrueAsync(
            () => Task.FromResult(measurements.Gauges().GetValueOrDefault("transfers.open destination=A state=deciding") == 1), "the gauges");
        var gauges = measurements.Gauges();
        Assert.Equal(1, gauges["transfers.open destination=A state=queued"]);
        Assert.Equal(0, gauges["transfers.open destination=A state=fetching"]);
        Assert.Equal(0, gauges["transfers.open destination=B state=queued"]);
        Assert.Equal(90, gauges["queue.age"]);
        Assert.DoesNotContain(gauges.Keys, key => key.Contains("delivered", StringComparison.Ordinal));
        await observer.StopAsync(default);
    }

    [Fact]
    public async Task AnEndedTransferLeavesATraceWithASpanForEachState()
    {
        var spans = new System.Collections.Concurrent.ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == GuardTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using var observer = await StartAsync();
        var id = await QueueAsync("traced");
        time.Advance(TimeSpan.FromSeconds(3));
        await MoveAsync(id, TransferState.Deciding);
        time.Advance(TimeSpan.FromSeconds(4));
        await MoveAsync(id, TransferState.Refused);
        await Eventually.TrueAsync(() => Task.FromResult(spans.Any(s => (string?)s.GetTagItem("transfer.id") == id.Value)), "the trace");
        var whole = spans.Single(s => (string?)s.GetTagItem("transfer.id") == id.Value);
        Assert.Equal(TimeSpan.FromSeconds(7), whole.Duration);
        Assert.Equal("refused", whole.GetTagItem("state"));
        var stages = spans.Where(s => s.ParentSpanId == whole.SpanId).OrderBy(s => s.StartTimeUtc).ToList();
        Assert.Equal("queued 3 deciding 4", string.Join(' ', stages.Select(s => $"{s.OperationName} {s.Duration.TotalSeconds}")));
        await observer.StopAsync(default);
    }

    private async Task<TransferObserver> StartAsync()
    {
        var configuration = new GuardConfiguration
        {
            DataDirectory = folder.Root,
            Orthanc = new() { Url = new("http://127.0.0.1:9/") },
            Destinations = [Destination("A"), Destination("B")],
        };
        var observer = new TransferObserver(
            store, feed, new(configuration), new(measurements.Factory), new(), time, NullLogger<TransferObserver>.Instance) { Settle = TimeSpan.Zero };
        await observer.StartAsync(default);
        return observer;
    }

    private static Destination Destination(string name) => new()
    {
        Name = name,
        GateName = name,
        Delivery = new DicomDeliverySettings { Host = "localhost", Port = 104, CalledAet = name },
    };

    private async Task<TransferId> QueueAsync(string destination)
    {
        var id = TransferId.Create(time);
        await store.WriteAsync(
            transaction => TransferTable.Insert(
                transaction, id, new() { DestinationName = destination, Origin = TransferOrigin.Api, StudyOrthancId = "study" }, null, null, null),
            default);
        feed.Publish(id);
        return id;
    }

    private async Task MoveAsync(TransferId id, TransferState to)
    {
        await store.WriteAsync(transaction => TransferTable.Move(transaction, id, TransferTable.Find(transaction, id)!.State, to), default);
        feed.Publish(id);
    }

    private Task UntilAsync(string measured) => Eventually.TrueAsync(() => Task.FromResult(measurements.All.ContainsKey(measured)), measured);
}
