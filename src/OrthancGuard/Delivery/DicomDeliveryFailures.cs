using System.Globalization;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Delivery;

/// <summary>What a failure of the network, or a status, means for the transfer. What the peer says in words is not passed on.</summary>
internal static class DicomDeliveryFailures
{
    /// <summary>The receiver has this SOP instance already: with stable UIDs it is the same object (PS3.7 C.5.7).</summary>
    public const ushort DuplicateSopInstance = 0x0111;

    public static DeliveryResult Of(DicomNetworkException e) => e.Error switch
    {
        DicomNetworkError.ConnectFailed => Later("connect-failed", "The receiver cannot be reached."),
        DicomNetworkError.TlsFailed => Later("tls-failed", "No trusted TLS connection to the receiver came about."),
        DicomNetworkError.Rejected when e.Rejection is { IsTransient: true } r => Later("busy", $"The receiver is busy: {r.Text}."),
        DicomNetworkError.Rejected => Never("rejected", $"The receiver does not accept our association: {e.Rejection?.Text}."),
        DicomNetworkError.NoAcceptedContext => Never("no-context", "The receiver does not take this kind of object."),
        DicomNetworkError.Timeout => Later("timeout", "The receiver was too slow."),
        DicomNetworkError.ProtocolViolation => Never("protocol", "What answers at the receiver's address does not keep to the DICOM protocol."),
        DicomNetworkError.Aborted or DicomNetworkError.AbortedByProvider => Later("aborted", "The receiver aborted the association."),
        DicomNetworkError.Released => Later("released", "The receiver ended the association early."),
        _ => Later("connection-lost", "The connection to the receiver broke."),
    };

    public static bool IsAcknowledged(ushort status) =>
        DicomStatus.Classify(status) != DicomStatusClass.Failure || status == DuplicateSopInstance;

    public static DeliveryResult OfStatus(ushort status)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"status-{status:X4}");
        return DicomStatus.IsRetryable(status)
            ? Later(code, $"The receiver cannot store at the moment (status 0x{status:X4}).")
            : Never(code, $"The receiver refused an object (status 0x{status:X4}).");
    }

    /// <summary>
    /// A refusal that is about one object (its SOP class, its attributes, its encoding) says nothing about the others; any other
    /// ends the batch.
    /// </summary>
    public static bool ConcernsOneInstance(ushort status) => status is >= 0xA900 and <= 0xA9FF or >= 0xC000 and <= 0xCFFF
        or 0x0105 or 0x0106 or DicomStatus.InvalidSopInstance or 0x0118 or 0x0119 or 0x0120 or 0x0121 or DicomStatus.SopClassNotSupported;

    /// <summary>The peer hung up where another association may take up what is left.</summary>
    public static bool MayReconnect(DicomNetworkError error) =>
        error is DicomNetworkError.Released or DicomNetworkError.ConnectionLost or DicomNetworkError.Aborted;

    private static DeliveryResult Later(string code, string text) => new(DeliveryOutcome.Unavailable, "receiver." + code, text);

    private static DeliveryResult Never(string code, string text) => new(DeliveryOutcome.Rejected, "receiver." + code, text);
}
