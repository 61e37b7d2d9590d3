namespace OrthancGuard.Transfers;

/// <summary>
/// Bytes of instances that may be in memory at once, over all transfers. Who asks waits in line. Nobody who holds a part asks for
/// another, so nobody waits for himself; what is larger than everything waits for everything.
/// </summary>
internal sealed class MemoryBudget(long total)
{
    private readonly Lock sync = new();
    private readonly LinkedList<Waiting> line = new();
    private long free = total;

    public long Total { get; } = total;

    public long Free
    {
        get
        {
            lock (sync)
            {
                return free;
            }
        }
    }

    public async Task<Lease> ReserveAsync(long bytes, CancellationToken cancellationToken)
    {
        var wanted = Math.Clamp(bytes, 0, Total);
        LinkedListNode<Waiting> node;
        lock (sync)
        {
            if (line.Count == 0 && wanted <= free)
            {
                free -= wanted;
                return new(this, wanted);
            }

            node = line.AddLast(new Waiting(wanted));
        }

        await using (cancellationToken.Register(() => GiveUp(node, cancellationToken)))
        {
            return await node.Value.Granted.Task;
        }
    }

    private void GiveUp(LinkedListNode<Waiting> node, CancellationToken cancellationToken)
    {
        lock (sync)
        {
            if (node.Value.Granted.TrySetCanceled(cancellationToken))
            {
                line.Remove(node);
                Serve();
            }
        }
    }

    private void Return(long bytes)
    {
        lock (sync)
        {
            free += bytes;
            Serve();
        }
    }

    private void Serve()
    {
        while (line.First is { } first && first.Value.Bytes <= free)
        {
            line.RemoveFirst();
            free -= first.Value.Bytes;
            first.Value.Granted.TrySetResult(new(this, first.Value.Bytes));
        }
    }

    internal sealed class Lease(MemoryBudget budget, long bytes) : IDisposable
    {
        private int returned;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref returned, 1) == 0)
            {
                budget.Return(bytes);
            }
        }
    }

    private sealed record Waiting(long Bytes)
    {
        public TaskCompletionSource<Lease> Granted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
