namespace OrthancGuard.Configuration.Reloading;

internal static partial class ConfigurationLog
{
    [LoggerMessage(2000, LogLevel.Information, "guard.json was read again ({By}); changed: {Names}")]
    public static partial void Applied(ILogger log, string by, string names);

    [LoggerMessage(2001, LogLevel.Error, "guard.json was read again ({By}) and is NOT in force: it has {Count} mistakes; the last good version stays")]
    public static partial void Rejected(ILogger log, string by, int count);

    [LoggerMessage(2002, LogLevel.Error, "{Mistake}")]
    public static partial void Mistake(ILogger log, string mistake);

    [LoggerMessage(2003, LogLevel.Warning, "guard.json: {Name} has changed and waits for the next start of the guard")]
    public static partial void WaitsForRestart(ILogger log, string name);

    [LoggerMessage(2004, LogLevel.Error, "guard.json has changed, but the change cannot be written to the ledger and is not in force: {Problem}")]
    public static partial void NotRecorded(ILogger log, string problem);
}
