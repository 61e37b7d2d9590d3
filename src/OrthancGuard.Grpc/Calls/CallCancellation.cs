namespace OrthancGuard.Grpc.Calls;

/// <summary>The token of a call, joined with one the service gave, where it gave one.</summary>
internal readonly struct CallCancellation : IDisposable
{
    private readonly CancellationTokenSource? _linked;

    private CallCancellation(CancellationTokenSource? linked, CancellationToken token)
    {
        Token = token;
        _linked = linked;
    }

    public CancellationToken Token { get; }

    public static CallCancellation Link(CancellationToken call, CancellationToken service)
    {
        if (!service.CanBeCanceled || service == call)
            return new CallCancellation(null, call);
        var linked = CancellationTokenSource.CreateLinkedTokenSource(call, service);
        return new CallCancellation(linked, linked.Token);
    }

    public void Dispose() => _linked?.Dispose();
}
