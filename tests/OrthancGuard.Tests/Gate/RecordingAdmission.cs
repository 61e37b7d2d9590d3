using System.Collections.Concurrent;
using System.Threading.Channels;
using OrthancGuard.Gate;

namespace OrthancGuard.Tests.Gate;

/// <summary>Admits everything, or what it is told, and remembers what it was asked.</summary>
internal sealed class RecordingAdmission : IGateAdmission
{
    private readonly Channel<string> closed = Channel.CreateUnbounded<string>();

    public ConcurrentQueue<GateInstance> Asked { get; } = new();

    public Func<GateInstance, CancellationToken, Task<GateAnswer>> Answer { get; init; } = (_, _) => Task.FromResult(GateAnswer.Accepted);

    public async ValueTask<GateAnswer> AdmitAsync(GateInstance instance, CancellationToken cancellationToken)
    {
        Asked.Enqueue(instance);
        return await Answer(instance, cancellationToken);
    }

    public ValueTask CloseBurstAsync(string burst, CancellationToken cancellationToken) => closed.Writer.WriteAsync(burst, cancellationToken);

    public async Task<string> NextClosedAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await closed.Reader.ReadAsync(limit.Token);
    }
}
