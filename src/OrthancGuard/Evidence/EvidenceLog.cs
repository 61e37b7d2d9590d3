namespace OrthancGuard.Evidence;

internal static partial class EvidenceLog
{
    [LoggerMessage(2400, LogLevel.Information, "Evidence: {Count} pictures of heads were deleted, as the configuration says")]
    public static partial void PicturesDeleted(ILogger log, int count);

    [LoggerMessage(2401, LogLevel.Error, "Evidence: the store is not available: {Problem}")]
    public static partial void StoreUnavailable(ILogger log, string problem);

    [LoggerMessage(2402, LogLevel.Error, "Evidence: unexpected {Exception} at {Trace}")]
    public static partial void SweepFailed(ILogger log, string exception, string? trace);
}
