namespace OrthancGuard.Orthanc;

internal static partial class OrthancLog
{
    [LoggerMessage(1100, LogLevel.Information, "Reading Orthanc's changes after number {Sequence}")]
    public static partial void ChangesFrom(ILogger log, long sequence);

    [LoggerMessage(1101, LogLevel.Warning, "Orthanc's database is another than before: reading its changes after number {Sequence}")]
    public static partial void ChangesStartOver(ILogger log, long sequence);

    [LoggerMessage(1102, LogLevel.Information, "{Count} stable studies noticed")]
    public static partial void StableStudies(ILogger log, int count);

    [LoggerMessage(1103, LogLevel.Warning, "Changes of Orthanc cannot be followed, {Error}: {Detail}")]
    public static partial void Away(ILogger log, OrthancError error, string detail);

    [LoggerMessage(1104, LogLevel.Information, "Changes of Orthanc are followed again")]
    public static partial void Back(ILogger log);

    [LoggerMessage(1105, LogLevel.Information, "{Count} sends to {Destination} taken over from {By}")]
    public static partial void Claimed(ILogger log, string destination, int count, string? by);

    [LoggerMessage(1106, LogLevel.Error, "The hook took over a send to a {Kind} that no destination names under Guarded: nothing is sent")]
    public static partial void UnknownEntry(ILogger log, string kind);

    [LoggerMessage(1107, LogLevel.Error, "A note of the hook cannot be read: nothing is sent")]
    public static partial void UnreadableNote(ILogger log);

    [LoggerMessage(1108, LogLevel.Warning, "The state of a study could not be written to Orthanc, {Error}: {Detail}")]
    public static partial void StatusNotWritten(ILogger log, OrthancError error, string detail);
}
