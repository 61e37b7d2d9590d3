using System.Net;

namespace OrthancGuard.Dicom.Network;

/// <summary>How a connection to a <see cref="DicomServer"/> ended.</summary>
public enum AssociationEndKind
{
    /// <summary>In order: A-RELEASE, or the peer closed an idle connection that had no association.</summary>
    Released,

    /// <summary>We rejected the association.</summary>
    Rejected,

    /// <summary>The peer aborted.</summary>
    Aborted,

    /// <summary>The peer vanished without release.</summary>
    ConnectionLost,

    /// <summary>We aborted: the peer was too slow.</summary>
    TimedOut,

    /// <summary>We aborted: the peer broke the protocol or a limit.</summary>
    ProtocolViolation,

    /// <summary>The TLS handshake failed.</summary>
    TlsFailed,

    /// <summary>We aborted because the server is stopping.</summary>
    ServerStopping,

    /// <summary>We aborted because the handler raised an exception where no status could be answered.</summary>
    HandlerFailed,
}

/// <summary>The end of one connection.</summary>
public sealed record AssociationEnd
{
    public required AssociationEndKind Kind { get; init; }

    public required IPEndPoint RemoteEndPoint { get; init; }

    /// <summary>Null when the connection ended before it asked for an association.</summary>
    public AssociationRequest? Association { get; init; }

    public AssociationRejection? Rejection { get; init; }

    /// <summary>C-STORE requests that were answered, with whatever status.</summary>
    public long StoresAnswered { get; init; }

    /// <summary>What went wrong, in words without values; null after a release.</summary>
    public string? Detail { get; init; }

    /// <summary>The last exception that the handler raised; its C-STORE was answered with 0x0110.</summary>
    public Exception? HandlerFault { get; init; }
}
