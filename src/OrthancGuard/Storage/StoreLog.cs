namespace OrthancGuard.Storage;

internal static partial class StoreLog
{
    [LoggerMessage(1700, LogLevel.Error, "Store: a commit of {Count} changes failed with SQLite error {Code}; none was kept")]
    public static partial void CommitFailed(ILogger log, int code, int count);

    [LoggerMessage(1701, LogLevel.Information, "Store: made a new master key; back it up, the results of AI cannot be re-identified without it")]
    public static partial void MasterKeyMade(ILogger log);
}
