using System.Net;

namespace OrthancGuard.Returns;

internal static partial class ReturnLog
{
    [LoggerMessage(1500, LogLevel.Information, "Results: listening on {EndPoint}, TLS {Tls}")]
    public static partial void Listening(ILogger log, IPEndPoint endPoint, bool tls);

    [LoggerMessage(1501, LogLevel.Warning, "Results: an association from {Address} was rejected: it is not that of one destination")]
    public static partial void Rejected(ILogger log, IPAddress address);

    [LoggerMessage(1502, LogLevel.Information, "Results: association {Association} from {Address} ended {Kind} after {Stores} instances {Detail}")]
    public static partial void Closed(ILogger log, long? association, IPAddress address, string kind, long stores, string? detail);

    [LoggerMessage(1503, LogLevel.Error, "Results: association {Association}: a fault of our own ({Fault}) was answered with a failure")]
    public static partial void Failed(ILogger log, long? association, string fault);

    [LoggerMessage(1504, LogLevel.Warning, "Results: an object from {Destination} at {Door} was not taken in ({Code})")]
    public static partial void Refused(ILogger log, string destination, ReturnDoor door, string code);

    [LoggerMessage(1505, LogLevel.Warning, "Results: nothing can be taken in from {Destination} now ({Fault})")]
    public static partial void Unavailable(ILogger log, string destination, string fault);

    [LoggerMessage(1506, LogLevel.Information, "Results: {Count} files that were never acknowledged were deleted")]
    public static partial void Swept(ILogger log, int count);

    [LoggerMessage(1507, LogLevel.Information, "Results: {Id} from {Destination} is in Orthanc")]
    public static partial void Stored(ILogger log, string id, string destination);

    [LoggerMessage(1508, LogLevel.Warning, "Results: {Id} from {Destination} is held ({Codes})")]
    public static partial void Held(ILogger log, string id, string destination, string codes);

    [LoggerMessage(1509, LogLevel.Information, "Results: {Id} from {Destination} is the same as {Other}; nothing was changed")]
    public static partial void Duplicate(ILogger log, string id, string destination, string other);

    [LoggerMessage(1510, LogLevel.Information, "Results: {Id} waits: {Why}")]
    public static partial void Waits(ILogger log, string id, string why);

    [LoggerMessage(1511, LogLevel.Error, "Results: {Part} failed ({Fault}) at {Trace}; it goes on")]
    public static partial void LoopFailed(ILogger log, string part, string fault, string? trace);

    [LoggerMessage(1512, LogLevel.Warning, "Results: {Count} instances in the Orthanc of {Destination} are not the vendor's; they were left there")]
    public static partial void Strangers(ILogger log, int count, string destination);

    [LoggerMessage(1514, LogLevel.Information, "Results: the copy of {Id} from {Destination} under the pseudonym was removed from Orthanc: it is home")]
    public static partial void CopyRemoved(ILogger log, string id, string destination);

    [LoggerMessage(1515, LogLevel.Warning, "Results: a study in Orthanc is under a pseudonym of {Destination}: the vendor sends results there. It is sent nowhere; orthancguard doctor says what to do")]
    public static partial void UnderPseudonym(ILogger log, string destination);

    [LoggerMessage(1513, LogLevel.Warning, "Results: the Orthanc of {Destination} does not answer ({Error})")]
    public static partial void OrthancAway(ILogger log, string destination, string error);
}
