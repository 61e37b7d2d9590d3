namespace OrthancGuard.Doctor;

internal static partial class DoctorLog
{
    [LoggerMessage(EventId = 2200, Message = "{Code}: {Text} Remedy: {Remedy}")]
    public static partial void Found(ILogger log, LogLevel level, string code, string text, string remedy);

    [LoggerMessage(2202, LogLevel.Error, "The examination did not come to an end: {Problem}")]
    public static partial void NotExamined(ILogger log, string problem);

    [LoggerMessage(2201, LogLevel.Information, "{Code} is mended: {Text}")]
    public static partial void Gone(ILogger log, string code, string text);
}
