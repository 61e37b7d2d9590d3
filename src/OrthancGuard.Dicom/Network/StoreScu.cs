namespace OrthancGuard.Dicom.Network;

/// <summary>One instance to store at the peer.</summary>
public sealed record StoreScuRequest
{
    public required string SopClassUid { get; init; }

    public required string SopInstanceUid { get; init; }

    /// <summary>The transfer syntax that <see cref="DataSet"/> is encoded in; it must have been accepted.</summary>
    public required string TransferSyntaxUid { get; init; }

    /// <summary>The encoded data set, without preamble and file meta information.</summary>
    public required ReadOnlyMemory<byte> DataSet { get; init; }

    /// <summary>0 medium, 1 high, 2 low (PS3.7 9.3.1.1).</summary>
    public ushort Priority { get; init; }

    /// <summary>Set when the store is a sub-operation of a C-MOVE.</summary>
    public string? MoveOriginatorAET { get; init; }

    public ushort? MoveOriginatorMessageId { get; init; }
}

/// <summary>The peer's answer to one C-STORE.</summary>
public sealed record StoreResult(ushort Status, string? ErrorComment)
{
    public DicomStatusClass Class => DicomStatus.Classify(Status);
}
