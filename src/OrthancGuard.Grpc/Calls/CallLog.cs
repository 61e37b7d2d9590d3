using Microsoft.Extensions.Logging;

namespace OrthancGuard.Grpc.Calls;

internal static partial class CallLog
{
    [LoggerMessage(1800, LogLevel.Error, "{Method} failed: {Trace}")]
    public static partial void Failed(ILogger logger, string method, string trace);

    [LoggerMessage(1801, LogLevel.Debug, "{Method} was cancelled by the caller")]
    public static partial void Aborted(ILogger logger, string method);
}
