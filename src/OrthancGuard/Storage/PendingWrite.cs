namespace OrthancGuard.Storage;

/// <summary>A change that waits for the writer. Completes only after the commit that holds it.</summary>
internal abstract class PendingWrite
{
    /// <returns>False when the caller has given up.</returns>
    public abstract bool Begin();

    public abstract void Run(WriteTransaction transaction);

    /// <summary>Tells the caller, unless it has been told of a failure.</summary>
    public abstract void Complete();

    public abstract void Fail(Exception exception);
}

internal sealed class PendingWrite<T>(Func<WriteTransaction, T> work, CancellationToken cancellationToken) : PendingWrite
{
    private readonly TaskCompletionSource<T> completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? result;

    public Task<T> Completion => completion.Task;

    public override bool Begin()
    {
        if (cancellationToken.IsCancellationRequested)
        {
            completion.TrySetCanceled(cancellationToken);
            return false;
        }

        return true;
    }

    public override void Run(WriteTransaction transaction) => result = work(transaction);

    public override void Complete() => completion.TrySetResult(result!);

    public override void Fail(Exception exception) => completion.TrySetException(exception);
}
