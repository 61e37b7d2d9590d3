namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>A place where something waits until a test lets it go on.</summary>
internal sealed class Hold : IDisposable
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task WaitAsync()
    {
        reached.TrySetResult();
        return released.Task;
    }

    /// <summary>Something waits here.</summary>
    public Task ReachedAsync() => reached.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

    public void Dispose() => released.TrySetResult();
}
