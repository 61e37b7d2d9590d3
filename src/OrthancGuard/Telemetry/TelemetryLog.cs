namespace OrthancGuard.Telemetry;

internal static partial class TelemetryLog
{
    [LoggerMessage(1830, LogLevel.Error, "Transfers could not be measured: {Exception}\n{Trace}")]
    public static partial void NotMeasured(ILogger logger, string exception, string? trace);
}
