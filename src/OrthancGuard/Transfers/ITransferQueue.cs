namespace OrthancGuard.Transfers;

/// <summary>The durable queue. What a call returns is on disk.</summary>
internal interface ITransferQueue
{
    /// <summary>
    /// Queues a request, or adds it to a transfer of the same study to the same destination that has not begun.
    /// An opted-out patient gives a transfer that is Refused at once.
    /// </summary>
    Task<SubmitResult> SubmitAsync(TransferRequest request, CancellationToken cancellationToken);

    /// <summary>Ends the burst: its transfers need not wait for the quiet time.</summary>
    Task CloseBurstAsync(string burst, CancellationToken cancellationToken);

    /// <summary>Stops a transfer that has not ended, also in the middle of its delivery.</summary>
    /// <returns>The state it is in afterwards; null for an unknown id.</returns>
    Task<TransferState?> CancelAsync(TransferId id, string by, CancellationToken cancellationToken);

    /// <summary>Queues a Failed, Held, Refused or Cancelled transfer again from the beginning, with every check.</summary>
    Task<TransferState?> RetryAsync(TransferId id, string by, CancellationToken cancellationToken);
}

internal enum SubmitOutcome
{
    Queued,

    /// <summary>Became part of a transfer that was waiting.</summary>
    Merged,
    Refused,
    UnknownDestination,

    /// <summary>Neither a study nor an instance is named.</summary>
    Invalid,

    /// <summary>Store locked or full, or the queue too long: ask again later.</summary>
    Unavailable,
}

internal sealed record SubmitResult(SubmitOutcome Outcome, TransferId? Id, string? Reason = null);
