using Microsoft.Extensions.Logging.Abstractions;
using OrthancGuard.EndToEnd.Tests.Harness;
using OrthancGuard.Ledger;
using OrthancGuard.Tests.Transfers;

namespace OrthancGuard.Tests.Ledger;

public sealed class CheckpointWorkerTests : IAsyncDisposable
{
    private readonly TestStore guard = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private CheckpointFile File => new(guard.CheckpointFile);

    public ValueTask DisposeAsync() => guard.DisposeAsync();

    [Fact]
    public async Task TheNewestRowIsSignedEveryHourAndAtTheEnd()
    {
        using var worker = new CheckpointWorker(guard.Store, guard.Ledger, File, guard.Time, NullLogger<CheckpointWorker>.Instance);
        await worker.StartAsync(Stop);
        await AppendAsync();
        // One look is running at any time; the clock moves on until one of them finds the hour over.
        await Eventually.TrueAsync(
            () =>
            {
                guard.Time.Advance(TimeSpan.FromMinutes(10));
                return Task.FromResult(File.Read() is { Count: 1 });
            },
            "the first signature");
        Assert.Equal(2, File.Read()![0].Sequence);
        await AppendAsync();
        await worker.StopAsync(Stop);
        Assert.Equal([2L, 3L], File.Read()!.Select(checkpoint => checkpoint.Sequence));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(guard.CheckpointFile));
        Assert.Null((await guard.Ledger.VerifyAsync(null, Stop)).Problem);
    }

    [Fact]
    public async Task AFileThatWasChangedIsFound()
    {
        using var worker = new CheckpointWorker(guard.Store, guard.Ledger, File, guard.Time, NullLogger<CheckpointWorker>.Instance);
        await AppendAsync();
        await worker.StopAsync(Stop);
        var bytes = await System.IO.File.ReadAllBytesAsync(guard.CheckpointFile, Stop);
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= 1;
            await System.IO.File.WriteAllBytesAsync(guard.CheckpointFile, bytes, Stop);
            Assert.NotNull((await guard.Ledger.VerifyAsync(null, Stop)).Problem);
            bytes[i] ^= 1;
        }
    }

    [Fact]
    public async Task ALineThatAPowerCutLeftUnfinishedIsNoAlarmAndIsWrittenAnew()
    {
        using var worker = new CheckpointWorker(guard.Store, guard.Ledger, File, guard.Time, NullLogger<CheckpointWorker>.Instance);
        await AppendAsync();
        await worker.StopAsync(Stop);
        await AppendAsync();
        await worker.StopAsync(Stop);
        var whole = await System.IO.File.ReadAllBytesAsync(guard.CheckpointFile, Stop);
        await System.IO.File.WriteAllBytesAsync(guard.CheckpointFile, whole[..^20], Stop);
        Assert.Null((await guard.Ledger.VerifyAsync(null, Stop)).Problem);
        await worker.StopAsync(Stop);
        Assert.Equal(whole, await System.IO.File.ReadAllBytesAsync(guard.CheckpointFile, Stop));
    }

    private Task<long> AppendAsync() =>
        guard.Store.WriteAsync(t => guard.Ledger.Append(t, new() { Kind = LedgerKind.Allowed, Actor = "guard" }), Stop);
}
