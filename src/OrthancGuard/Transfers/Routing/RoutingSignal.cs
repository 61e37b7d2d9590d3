namespace OrthancGuard.Transfers.Routing;

/// <summary>Wakes the router: a notice or a claim has come in.</summary>
internal sealed class RoutingSignal : IDisposable
{
    private readonly QueueSignal signal = new();

    public void Set() => signal.Set();

    public Task WaitAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellationToken) => signal.WaitAsync(longest, time, cancellationToken);

    public void Dispose() => signal.Dispose();
}
