namespace OrthancGuard.Dicom.Network;

/// <summary>
/// What a <see cref="DicomServer"/> does with what it receives. Calls for one association come one after the other; those for
/// different associations come at the same time. An exception from a handler ends in a failure status or an aborted
/// association and in <see cref="OnClosedAsync"/>, never in the listener.
/// </summary>
public interface IDicomServiceHandler
{
    /// <summary>Accepts or rejects an association. The called AE title was already checked against the server's own list.</summary>
    ValueTask<AssociationAnswer> OnAssociationAsync(AssociationRequest request, CancellationToken cancellationToken);

    /// <summary>Answers C-ECHO with a status.</summary>
    ValueTask<ushort> OnEchoAsync(AssociationRequest association, CancellationToken cancellationToken);

    /// <summary>
    /// Answers C-STORE. What the handler leaves unread of <see cref="StoreRequest.DataSet"/> is read and discarded before the
    /// response is sent. The stream raises <see cref="DicomNetworkException"/> when the peer aborts in the middle.
    /// </summary>
    ValueTask<StoreResponse> OnStoreAsync(StoreRequest request, CancellationToken cancellationToken);

    /// <summary>The connection is over, however it ended. Called once for each connection, also for one that never associated.</summary>
    ValueTask OnClosedAsync(AssociationEnd end);
}
