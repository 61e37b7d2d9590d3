using System.Runtime.CompilerServices;

namespace OrthancGuard.Orthanc;

/// <summary>Pulls files by instance id, several at a time, in the order asked for.</summary>
internal static class InstancePull
{
    /// <summary>
    /// At most <paramref name="window"/> files are in flight or waiting to be taken, which bounds memory as well. The first
    /// failure ends the sequence; what was in flight is cancelled.
    /// </summary>
    public static async IAsyncEnumerable<(OrthancInstance Instance, byte[] File)> PullAsync(
        this IOrthancClient client, IReadOnlyList<OrthancInstance> instances, int window, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pending = new Queue<Task<byte[]>>(window);
        var started = 0;
        try
        {
            for (var next = 0; next < instances.Count; next++)
            {
                for (; started < instances.Count && pending.Count < window; started++)
                {
                    pending.Enqueue(client.GetInstanceFileAsync(instances[started].Id, stop.Token));
                }

                yield return (instances[next], await pending.Dequeue());
            }
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(pending).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }
}
