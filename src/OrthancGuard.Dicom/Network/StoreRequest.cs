namespace OrthancGuard.Dicom.Network;

/// <summary>A C-STORE that has begun to arrive.</summary>
public sealed class StoreRequest
{
    public required AssociationRequest Association { get; init; }

    public required string AffectedSopClassUid { get; init; }

    public required string AffectedSopInstanceUid { get; init; }

    /// <summary>The transfer syntax agreed for the context that the request came on.</summary>
    public required string TransferSyntaxUid { get; init; }

    /// <summary>0 medium, 1 high, 2 low.</summary>
    public ushort Priority { get; init; }

    /// <summary>Who asked for the C-MOVE that this store is part of; null when it is none.</summary>
    public string? MoveOriginatorAET { get; init; }

    public ushort? MoveOriginatorMessageId { get; init; }

    /// <summary>
    /// The encoded data set as it arrives, without preamble and file meta; reads wait for the peer, and the peer waits for
    /// reads. Usable until the handler returns; the owner of the association disposes of it.
    /// </summary>
    public required Stream DataSet { get; init; }
}

/// <summary>The answer to a C-STORE. The comment (64 characters of ASCII at most) goes over the wire: no values in it.</summary>
public readonly record struct StoreResponse(ushort Status, string? ErrorComment = null);
