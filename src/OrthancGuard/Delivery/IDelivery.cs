using OrthancGuard.Configuration;
using OrthancGuard.Transfers;

namespace OrthancGuard.Delivery;

/// <summary>Brings protected instances to a destination. One implementation for each kind of <see cref="DeliverySettings"/>.</summary>
internal interface IDelivery
{
    bool CanDeliver(DeliverySettings settings);

    /// <summary>
    /// Sends every instance of the batch that is not in <see cref="DeliveryBatch.AlreadyDelivered"/>. An instance counts as
    /// delivered once <see cref="IDeliveryProgress.DeliveredAsync"/> has returned. Expected failures are results, never
    /// exceptions; cancelling aborts the association or job at once and throws <see cref="OperationCanceledException"/>.
    /// </summary>
    Task<DeliveryResult> DeliverAsync(DeliveryBatch batch, IDeliveryProgress progress, CancellationToken cancellationToken);

    /// <summary>
    /// Removes whatever an earlier attempt left behind (a copy in an Orthanc, a job). Called before a transfer that has notes is
    /// tried again and after it has ended, until it returns true; must be harmless to repeat.
    /// </summary>
    Task<bool> CleanUpAsync(DeliveryLeftovers leftovers, CancellationToken cancellationToken);
}

/// <summary>One transfer's protected instances, all verified, and where they go.</summary>
internal sealed record DeliveryBatch
{
    public required TransferId TransferId { get; init; }

    public required Destination Destination { get; init; }

    public required IProtectedInstances Instances { get; init; }

    /// <summary>Protected SOP Instance UIDs that the receiver has acknowledged in an earlier attempt.</summary>
    public required IReadOnlySet<string> AlreadyDelivered { get; init; }

    /// <summary>What earlier attempts noted with <see cref="IDeliveryProgress.NoteAsync"/>.</summary>
    public required IReadOnlyDictionary<string, string> Notes { get; init; }
}

internal sealed record DeliveryLeftovers(TransferId TransferId, Destination Destination, IReadOnlyDictionary<string, string> Notes);

/// <summary>Protected copies: the list is in memory, the bytes are read when asked for, as often as wanted.</summary>
internal interface IProtectedInstances
{
    IReadOnlyList<ProtectedCopy> Copies { get; }

    /// <summary>The whole DICOM file (PS3.10). The memory stays valid until the returned owner is disposed.</summary>
    ValueTask<ProtectedBytes> OpenAsync(ProtectedCopy copy, CancellationToken cancellationToken);
}

/// <summary>Facts of a protected copy; every UID is the destination's pseudonym.</summary>
internal sealed record ProtectedCopy
{
    public required int Index { get; init; }

    public required string SopClassUid { get; init; }

    public required string SopInstanceUid { get; init; }

    public required string SeriesInstanceUid { get; init; }

    public required string StudyInstanceUid { get; init; }

    public required string TransferSyntaxUid { get; init; }

    /// <summary>Bytes of the file.</summary>
    public required long Length { get; init; }
}

internal sealed class ProtectedBytes(ReadOnlyMemory<byte> memory, IDisposable? owner = null) : IDisposable
{
    public ReadOnlyMemory<byte> Memory { get; } = memory;

    public void Dispose() => owner?.Dispose();
}

/// <summary>Each call is durable when it returns.</summary>
internal interface IDeliveryProgress
{
    /// <summary>The receiver has acknowledged the instance.</summary>
    /// <param name="copy">The instance.</param>
    /// <param name="status">C-STORE status: 0x0000, or a warning (0xBxxx) which is kept with the instance; 0 where there is none.</param>
    /// <param name="cancellationToken">Cancels the wait, not the record.</param>
    ValueTask DeliveredAsync(ProtectedCopy copy, ushort status, CancellationToken cancellationToken);

    /// <summary>From now on the instance may arrive. Until it is acknowledged, or <see cref="NotDelivered"/>, nobody knows.</summary>
    void UnderWay(ProtectedCopy copy);

    /// <summary>The receiver refused the instance, or it was never sent: it has not arrived.</summary>
    void NotDelivered(ProtectedCopy copy);

    /// <summary>Remembers something over a crash (id of an uploaded copy, of a job) under a name of the delivery's own. Null forgets.</summary>
    ValueTask NoteAsync(string name, string? value, CancellationToken cancellationToken);
}

internal enum DeliveryOutcome
{
    /// <summary>Every instance of the batch has been acknowledged.</summary>
    Delivered,

    /// <summary>Receiver down, busy, slow, out of resources: try again later.</summary>
    Unavailable,

    /// <summary>The receiver said no, or cannot take what we have: trying again will not help.</summary>
    Rejected,
}

/// <summary>Code is stable (<c>receiver.connect-failed</c>), Text plain words; neither holds a value from the study.</summary>
internal sealed record DeliveryResult(DeliveryOutcome Outcome, string? Code = null, string? Text = null)
{
    public static DeliveryResult Delivered { get; } = new(DeliveryOutcome.Delivered);
}
