namespace OrthancGuard.Transfers;

internal static partial class TransferLog
{
    [LoggerMessage(1200, LogLevel.Information, "Transfer {Id} to {Destination}: {State}")]
    public static partial void Ended(ILogger log, TransferId id, string destination, TransferState state);

    [LoggerMessage(1201, LogLevel.Warning, "Transfer {Id} to {Destination} is tried again in {Seconds} s ({Code})")]
    public static partial void Retrying(ILogger log, TransferId id, string destination, int seconds, string code);

    [LoggerMessage(1202, LogLevel.Information, "Transfers: {Count} were interrupted and go on")]
    public static partial void Resumed(ILogger log, int count);

    [LoggerMessage(1203, LogLevel.Error, "Transfers: the store is not available: {Problem}")]
    public static partial void StoreUnavailable(ILogger log, string problem);

    // Only the kind and place of an unexpected exception: its message may hold a value.
    [LoggerMessage(1204, LogLevel.Error, "Transfer {Id}: unexpected {Exception} at {Trace}")]
    public static partial void Unexpected(ILogger log, TransferId id, string exception, string? trace);

    [LoggerMessage(1205, LogLevel.Warning, "Transfer {Id}: {Count} notes of its delivery could not be cleaned up yet")]
    public static partial void LeftoversRemain(ILogger log, TransferId id, int count);

    [LoggerMessage(1206, LogLevel.Error, "{Loop}: unexpected {Exception} at {Trace}")]
    public static partial void LoopFailed(ILogger log, string loop, string exception, string? trace);

    [LoggerMessage(1207, LogLevel.Information, "Route {Route} sends a study to {Destination}: {Outcome}")]
    public static partial void Routed(ILogger log, string route, string destination, SubmitOutcome outcome);

    [LoggerMessage(1208, LogLevel.Warning, "A claimed send to {Destination} was given up: {Code}")]
    public static partial void ClaimGivenUp(ILogger log, string destination, string code);
}
