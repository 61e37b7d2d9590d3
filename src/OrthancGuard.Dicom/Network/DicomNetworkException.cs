namespace OrthancGuard.Dicom.Network;

/// <summary>A DICOM network operation failed. The message never holds what a data set holds.</summary>
public sealed class DicomNetworkException : Exception
{
    public DicomNetworkException(DicomNetworkError error, string message, Exception? inner = null)
        : base(message, inner) => Error = error;

    internal DicomNetworkException(AssociationRejection rejection)
        : this(DicomNetworkError.Rejected, "The peer rejected the association: " + rejection.Text)
        => Rejection = rejection;

    internal DicomNetworkException(DicomNetworkError error, string message, AbortReason ownAbort)
        : this(error, message)
        => OwnAbort = ownAbort;

    public DicomNetworkError Error { get; }

    /// <summary>Set when <see cref="Error"/> is <see cref="DicomNetworkError.Rejected"/>.</summary>
    public AssociationRejection? Rejection { get; }

    /// <summary>The reason that we give in our A-P-ABORT for what the peer did.</summary>
    internal AbortReason? OwnAbort { get; }

    internal static DicomNetworkException Violation(AbortReason reason, string message)
        => new(DicomNetworkError.ProtocolViolation, message, reason);
}
