using System.Net;
using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Gate;

/// <summary>AE titles are left out: they are what a stranger says, and a C-MOVE names people's workstations.</summary>
internal static partial class DicomGateLog
{
    [LoggerMessage(1000, LogLevel.Information, "DICOM gate: listening on {EndPoint}, TLS {Tls}")]
    public static partial void Listening(ILogger log, IPEndPoint endPoint, bool tls);

    [LoggerMessage(1001, LogLevel.Debug, "DICOM gate: association {Association} from {Address}, {Accepted} of {Proposed} contexts accepted")]
    public static partial void Associated(ILogger log, long association, IPAddress address, int accepted, int proposed);

    [LoggerMessage(1002, LogLevel.Debug, "DICOM gate: association {Association}: an instance was answered 0x{Status:X4} ({Reason})")]
    public static partial void Refused(ILogger log, long association, ushort status, string? reason);

    [LoggerMessage(1003, LogLevel.Information, "DICOM gate: association {Association} from {Address} ended {Kind} after {Stores} instances {Detail}")]
    public static partial void Closed(ILogger log, long? association, IPAddress address, AssociationEndKind kind, long stores, string? detail);

    [LoggerMessage(1004, LogLevel.Error, "DICOM gate: association {Association}: a fault of our own ({Fault}) was answered with a failure")]
    public static partial void Failed(ILogger log, long? association, string fault);

    [LoggerMessage(1005, LogLevel.Information, "DICOM gate: no port is configured, the gate stays closed")]
    public static partial void NotConfigured(ILogger log);
}
