namespace OrthancGuard.Ledger;

internal static partial class LedgerLog
{
    // The journal is a witness of its own.
    [LoggerMessage(1600, LogLevel.Information, "Ledger: checkpoint {Number} signs row {Sequence}, hash {Hash}")]
    public static partial void Signed(ILogger log, long number, long sequence, string hash);

    [LoggerMessage(1601, LogLevel.Error, "Ledger: {Problem}")]
    public static partial void NotWhole(ILogger log, string problem);

    [LoggerMessage(1602, LogLevel.Warning, "Ledger: the checkpoint could not be made or kept ({Kind}); it is tried again")]
    public static partial void CheckpointFailed(ILogger log, string kind);
}
