namespace OrthancGuard.Gate;

internal static partial class GateAdmissionLog
{
    [LoggerMessage(1050, LogLevel.Error, "Gate: an instance at the {Door} gate was answered Unavailable: {Problem}")]
    public static partial void Unavailable(ILogger log, GateDoor door, string problem);

    [LoggerMessage(1051, LogLevel.Warning, "Gate: a burst could not be closed and will end by its quiet time: {Problem}")]
    public static partial void NotClosed(ILogger log, string problem);

    [LoggerMessage(1052, LogLevel.Warning, "Gate: a sender at the {Door} gate was refused: {Code}")]
    public static partial void Refused(ILogger log, GateDoor door, string code);

    [LoggerMessage(1053, LogLevel.Warning, "Gate: the host of Orthanc has no address; gates without a list of senders refuse everyone")]
    public static partial void NoOrthancAddress(ILogger log);
}
