using System.Collections.Concurrent;

namespace OrthancGuard.Transfers;

/// <summary>The transfers being worked on now, so that they can be stopped and awaited.</summary>
internal sealed class RunningTransfers(TimeProvider time)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);
    private readonly ConcurrentDictionary<string, RunningTransfer> running = new(StringComparer.Ordinal);

    public IReadOnlyCollection<RunningTransfer> All => [.. running.Values];

    public RunningTransfer? Find(string id) => running.GetValueOrDefault(id);

    public bool TryAdd(RunningTransfer transfer) => running.TryAdd(transfer.Id.Value, transfer);

    public void Remove(RunningTransfer transfer) => running.TryRemove(new(transfer.Id.Value, transfer));

    /// <summary>
    /// Aborts the work on these transfers and waits until it has ended, but not for long: that they stop is certain, a slow Orthanc
    /// only delays what is cleaned up after them.
    /// </summary>
    public async Task StopAsync(IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var stopping = ids.Select(Find).OfType<RunningTransfer>().ToList();
        stopping.ForEach(transfer => transfer.Stop());
        var ended = Task.WhenAll(stopping.Select(transfer => transfer.Ended));
        await Task.WhenAny(ended, Task.Delay(LongestWait, time, cancellationToken));
    }
}

/// <summary>One transfer being worked on. Counts change while it is watched.</summary>
internal sealed class RunningTransfer : IDisposable
{
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource stop;
    private int fetched;
    private int made;

    public RunningTransfer(TransferId id, string destination, TransferPriority priority, CancellationToken shutdown)
    {
        Id = id;
        Destination = destination;
        Priority = priority;
        stop = CancellationTokenSource.CreateLinkedTokenSource(shutdown);
    }

    public TransferId Id { get; }

    public string Destination { get; }

    public TransferPriority Priority { get; }

    /// <summary>Bytes of originals that this try has to do with.</summary>
    public long Bytes { get; set; }

    public int Fetched => Volatile.Read(ref fetched);

    public int Protected => Volatile.Read(ref made);

    /// <summary>Cancelled when the transfer must stop or the guard shuts down.</summary>
    public CancellationToken Stopping => stop.Token;

    /// <summary>Completes when nobody works on it any more.</summary>
    public Task Ended => ended.Task;

    public void CountFetched() => Interlocked.Increment(ref fetched);

    public void CountProtected(int count) => Interlocked.Add(ref made, count);

    public void Stop()
    {
        try
        {
            stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has ended meanwhile.
        }
    }

    public void End() => ended.TrySetResult();

    public void Dispose() => stop.Dispose();
}
