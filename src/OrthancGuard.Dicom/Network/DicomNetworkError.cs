namespace OrthancGuard.Dicom.Network;

/// <summary>Why a DICOM network operation did not come to its end.</summary>
public enum DicomNetworkError
{
    /// <summary>No TCP connection: name unknown, nobody listening, unreachable, or too slow to answer.</summary>
    ConnectFailed,

    /// <summary>The TLS handshake failed: untrusted, wrong or missing certificate, or the peer does not speak TLS.</summary>
    TlsFailed,

    /// <summary>The peer answered with A-ASSOCIATE-RJ; <see cref="DicomNetworkException.Rejection"/> says why.</summary>
    Rejected,

    /// <summary>The association stands, but no accepted presentation context carries this SOP class in this transfer syntax.</summary>
    NoAcceptedContext,

    /// <summary>The peer's application ended the association with A-ABORT.</summary>
    Aborted,

    /// <summary>The peer's upper layer ended the association with A-P-ABORT: it did not understand us.</summary>
    AbortedByProvider,

    /// <summary>The peer released the association before the operation was done.</summary>
    Released,

    /// <summary>The connection broke, or ended in the middle of something.</summary>
    ConnectionLost,

    /// <summary>The peer did not send, or did not take, what was due in the time allowed.</summary>
    Timeout,

    /// <summary>The peer sent something that PS3.8 or PS3.7 does not allow here, or more than our limits.</summary>
    ProtocolViolation,
}
