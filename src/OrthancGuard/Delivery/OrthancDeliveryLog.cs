using OrthancGuard.Orthanc;
using OrthancGuard.Transfers;

namespace OrthancGuard.Delivery;

internal static partial class OrthancDeliveryLog
{
    [LoggerMessage(1450, LogLevel.Information, "{Transfer}: Orthanc's job {Job} ended as {State}, error {Error}, DIMSE status {Dimse}")]
    public static partial void JobEnded(ILogger log, TransferId transfer, string job, OrthancJobState state, int error, ushort? dimse);

    [LoggerMessage(1451, LogLevel.Warning, "{Transfer}: delivery through Orthanc failed, {Error}: {Detail}")]
    public static partial void Failed(ILogger log, TransferId transfer, OrthancError error, string detail);

    [LoggerMessage(1452, LogLevel.Information, "{Transfer}: {Count} protected copies removed from Orthanc")]
    public static partial void Removed(ILogger log, TransferId transfer, int count);

    [LoggerMessage(1453, LogLevel.Warning, "{Transfer}: protected copies could not be removed from Orthanc yet, {Error}: {Detail}")]
    public static partial void NotRemoved(ILogger log, TransferId transfer, OrthancError error, string detail);

    [LoggerMessage(1454, LogLevel.Error, "An instance written down as a protected copy was uploaded by somebody else and stays in Orthanc")]
    public static partial void NotOurs(ILogger log);
}
