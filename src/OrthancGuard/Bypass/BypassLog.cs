namespace OrthancGuard.Bypass;

internal static partial class BypassLog
{
    [LoggerMessage(2300, LogLevel.Critical, "SENT PAST THE GUARD: {Text} ({Through}, {Instances} instances)")]
    public static partial void Noticed(ILogger log, string text, string through, int instances);

    [LoggerMessage(2301, LogLevel.Debug, "Sends past the guard could not be looked for: {Problem}")]
    public static partial void NotLooked(ILogger log, string problem);
}
