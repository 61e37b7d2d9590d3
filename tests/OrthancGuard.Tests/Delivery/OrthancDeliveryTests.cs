using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using OrthancGuard.Configuration;
using OrthancGuard.Delivery;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Tests.Delivery;

/// <summary>An Orthanc that sends to a receiver which answers as told.</summary>
public sealed class SendingOrthanc : IAsyncLifetime
{
    internal ScriptedReceiver Receiver { get; } = new();

    internal OrthancServer Orthanc { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Orthanc = await OrthancServer.StartAsync("SENDING", (c, _) => c["DicomModalities"] = new JsonObject
    {
        ["out"] = new JsonArray("RECEIVER", "127.0.0.1", Receiver.Port),
        ["nobody"] = new JsonArray("NOBODY", "127.0.0.1", FreePort.Next()),
    });

    public async ValueTask DisposeAsync()
    {
        if (Orthanc != null)
        {
            await Orthanc.DisposeAsync();
        }

        await Receiver.DisposeAsync();
    }
}

public sealed class OrthancDeliveryTests : IClassFixture<SendingOrthanc>, IDisposable
{
    private readonly SendingOrthanc servers;
    private readonly OrthancClients clients;
    private readonly OrthancDelivery delivery;
    private readonly TinyStudy study = TinyStudy.Unique(4);

    public OrthancDeliveryTests(SendingOrthanc servers)
    {
        this.servers = servers;
        servers.Receiver.Status = _ => 0;
        servers.Receiver.Before = () => Task.CompletedTask;
        clients = new OrthancClients(
            new ConfigurationSource(new GuardConfiguration
            {
                DataDirectory = "/nowhere",
                Orthanc = new OrthancSettings { Url = servers.Orthanc.Url, Username = OrthancServer.GuardUser, Password = OrthancServer.GuardPassword },
            }),
            TimeProvider.System);
        delivery = new OrthancDelivery(clients, TimeProvider.System, NullLogger<OrthancDelivery>.Instance);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => clients.Dispose();

    [Fact]
    public async Task CopiesAreSentAndRemoved()
    {
        var batch = Batch();
        Assert.Equal(DeliveryOutcome.Delivered, (await delivery.DeliverAsync(batch.Batch, batch, Token)).Outcome);
        Assert.Equal(4, batch.Delivered.Count);
        Assert.Equal(4, servers.Receiver.Stored.Count(uid => uid.StartsWith(study.Root, StringComparison.Ordinal)));
        Assert.Equal(4, (await InstancesAsync()).Count);
        Assert.True(await delivery.CleanUpAsync(batch.Leftovers, Token));
        Assert.Empty(await InstancesAsync());
        Assert.True(await delivery.CleanUpAsync(batch.Leftovers, Token));
    }

    [Fact]
    public async Task CopiesAreWrittenDownBeforeTheFirstIsUploaded()
    {
        var batch = Batch();
        var early = new List<int>();
        batch.Noted = name =>
        {
            if (name == OrthancDeliveryNotes.Copies)
            {
                early.Add(InstancesAsync().GetAwaiter().GetResult().Count);
            }
        };
        await delivery.DeliverAsync(batch.Batch, batch, Token);
        Assert.Equal([0], early);
        Assert.Equal(await InstancesAsync(), OrthancDeliveryNotes.Read(batch.Notes[OrthancDeliveryNotes.Copies]).ToHashSet());
        await delivery.CleanUpAsync(batch.Leftovers, Token);
    }

    [Fact]
    public async Task WhatTheReceiverHasIsNotSentAgain()
    {
        var batch = Batch();
        await batch.DeliveredAsync(batch.Copies[0], 0, Token);
        await delivery.DeliverAsync(batch.Batch, batch, Token);
        await delivery.CleanUpAsync(batch.Leftovers, Token);
        Assert.DoesNotContain(study.SopInstanceUid(0), servers.Receiver.Stored);
        Assert.Contains(study.SopInstanceUid(3), servers.Receiver.Stored);
    }

    [Theory]
    [InlineData(0x0124, "Rejected", "receiver.refused")]
    [InlineData(0xA900, "Rejected", "receiver.refused")]
    [InlineData(0xA700, "Unavailable", "receiver.out-of-resources")]
    public async Task AReceiversRefusalIsTold(int status, string outcome, string code)
    {
        servers.Receiver.Status = _ => (ushort)status;
        var batch = Batch();
        var result = await delivery.DeliverAsync(batch.Batch, batch, Token);
        Assert.Equal((outcome, code), (result.Outcome.ToString(), result.Code));
        Assert.Empty(batch.Delivered);
        // Orthanc does not tell that it was the first.
        Assert.Equal(1, batch.InDoubt);
        Assert.True(await delivery.CleanUpAsync(batch.Leftovers, Token));
        Assert.Empty(await InstancesAsync());
    }

    [Theory]
    [InlineData("nobody", "orthanc.job-failed")]
    [InlineData("no such entry", "orthanc.not-found")]
    public async Task AReceiverThatIsNotThereIsTriedLater(string entry, string code)
    {
        var batch = Batch(entry);
        var result = await delivery.DeliverAsync(batch.Batch, batch, Token);
        Assert.Equal((DeliveryOutcome.Unavailable, code), (result.Outcome, result.Code));
        Assert.Equal(0, batch.InDoubt);
        Assert.True(await delivery.CleanUpAsync(batch.Leftovers, Token));
        Assert.Empty(await InstancesAsync());
    }

    [Fact]
    public async Task AnOriginalUnderTheSameIdentifiersIsNeitherReplacedNorSentNorRemoved()
    {
        await servers.Orthanc.UploadAsync(study);
        var batch = Batch();
        var result = await delivery.DeliverAsync(batch.Batch, batch, Token);
        Assert.Equal((DeliveryOutcome.Rejected, "orthanc.collision"), (result.Outcome, result.Code));
        await delivery.CleanUpAsync(batch.Leftovers, Token);
        Assert.Equal(4, (await InstancesAsync()).Count);
        Assert.DoesNotContain(study.SopInstanceUid(0), servers.Receiver.Stored);

        // Not even when an older note says that it is a copy.
        await batch.NoteAsync(OrthancDeliveryNotes.Copies, OrthancDeliveryNotes.Write(await InstancesAsync()), Token);
        Assert.True(await delivery.CleanUpAsync(batch.Leftovers, Token));
        Assert.Equal(4, (await InstancesAsync()).Count);
    }

    [Fact]
    public async Task CancellingStopsTheJobAndLeavesNothing()
    {
        var hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        servers.Receiver.Before = () => servers.Receiver.Stored.Contains(study.SopInstanceUid(0)) ? hold.Task : Task.CompletedTask;
        using var cancel = new CancellationTokenSource();
        var batch = Batch();
        var delivering = delivery.DeliverAsync(batch.Batch, batch, cancel.Token);
        await Eventually.TrueAsync(() => Task.FromResult(servers.Receiver.Stored.Contains(study.SopInstanceUid(0))), "the first instance to arrive");
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => delivering);
        Assert.Equal(4, batch.InDoubt);
        hold.SetResult();
        Assert.True(await delivery.CleanUpAsync(batch.Leftovers, Token));
        Assert.Empty(await InstancesAsync());
        Assert.DoesNotContain(study.SopInstanceUid(3), servers.Receiver.Stored);
    }

    [Fact]
    public async Task WhatMayHaveArrivedBeforeAJobFailedIsCounted()
    {
        var arrived = 0;
        servers.Receiver.Status = _ => Interlocked.Increment(ref arrived) > 2 ? (ushort)0xA700 : (ushort)0;
        var batch = Batch();
        var result = await delivery.DeliverAsync(batch.Batch, batch, Token);
        Assert.Equal(DeliveryOutcome.Unavailable, result.Outcome);
        // Two arrived, the third was refused, and Orthanc says "50 %".
        Assert.Equal((0, 3), (batch.Delivered.Count, batch.InDoubt));
        Assert.True(await delivery.CleanUpAsync(batch.Leftovers, Token));
    }

    [Fact]
    public async Task AnOrthancThatIsAwayIsTriedLater()
    {
        var away = new OrthancDeliverySettings
        {
            Through = OrthancRoute.Modality,
            Entry = "out",
            Outbox = new OrthancSettings { Url = new Uri($"http://127.0.0.1:{FreePort.Next()}/") },
        };
        var batch = new TinyBatch(study, away);
        var result = await delivery.DeliverAsync(batch.Batch, batch, Token);
        Assert.Equal((DeliveryOutcome.Unavailable, "orthanc.unavailable"), (result.Outcome, result.Code));
        await batch.NoteAsync(OrthancDeliveryNotes.Copies, OrthancId.Instance("a", "b", "c", "d"), Token);
        Assert.False(await delivery.CleanUpAsync(batch.Leftovers, Token));
    }

    private TinyBatch Batch(string entry = "out") => new(study, new OrthancDeliverySettings { Through = OrthancRoute.Modality, Entry = entry });

    private async Task<IReadOnlySet<string>> InstancesAsync() =>
        await servers.Orthanc.TryGetAsync($"studies/{OrthancId.Study(study.PatientId, study.StudyUid)}/instances") is { } found
            ? found.AsArray().Select(i => (string)i!["ID"]!).ToHashSet()
            : [];
}
