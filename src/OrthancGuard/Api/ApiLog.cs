namespace OrthancGuard.Api;

internal static partial class ApiLog
{
    [LoggerMessage(1810, LogLevel.Warning, "A caller at {Address} without a known token asked for {What}")]
    public static partial void Unauthenticated(ILogger logger, string address, string what);

    [LoggerMessage(1811, LogLevel.Warning, "The {Caller} token, used at {Address}, may not call {What}")]
    public static partial void Forbidden(ILogger logger, string? caller, string address, string what);

    [LoggerMessage(1812, LogLevel.Error, "{What} failed: {Exception}\n{Trace}")]
    public static partial void Unexpected(ILogger logger, string what, string exception, string? trace);

    [LoggerMessage(1813, LogLevel.Warning, "The API listens on {Endpoint} without TLS, where other machines may reach it")]
    public static partial void PlainHttp(ILogger logger, System.Net.IPEndPoint endpoint);

    [LoggerMessage(1820, LogLevel.Warning, "Not well: {Check}: {Text}")]
    public static partial void NotWell(ILogger logger, string check, string text);

    [LoggerMessage(1821, LogLevel.Information, "Well again: {Check}: {Text}")]
    public static partial void WellAgain(ILogger logger, string check, string text);
}
