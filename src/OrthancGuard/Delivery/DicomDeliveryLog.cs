using OrthancGuard.Dicom.Network;
using OrthancGuard.Transfers;

namespace OrthancGuard.Delivery;

internal static partial class DicomDeliveryLog
{
    [LoggerMessage(1400, LogLevel.Information, "Delivery of transfer {Transfer}: the receiver ended the association ({Error}); {Left} instances go on over another")]
    public static partial void Reconnecting(ILogger log, TransferId transfer, DicomNetworkError error, int left);

    [LoggerMessage(1401, LogLevel.Warning, "Delivery of transfer {Transfer} stopped ({Error}) after {Sent} of {All} instances")]
    public static partial void Failed(ILogger log, TransferId transfer, DicomNetworkError error, int sent, int all);

    [LoggerMessage(1402, LogLevel.Warning, "Delivery of transfer {Transfer}: the receiver refused instance {Index} with status 0x{Status:X4}")]
    public static partial void Refused(ILogger log, TransferId transfer, int index, ushort status);

    [LoggerMessage(1403, LogLevel.Information, "Delivery of transfer {Transfer}: the receiver did not confirm the release ({Error})")]
    public static partial void NotReleased(ILogger log, TransferId transfer, DicomNetworkError error);
}
