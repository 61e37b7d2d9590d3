namespace OrthancGuard.Web;

internal static partial class WebLog
{
    [LoggerMessage(1900, LogLevel.Warning, "The account {Name} may not use {Page}")]
    public static partial void Forbidden(ILogger logger, string? name, string page);

    [LoggerMessage(1901, LogLevel.Warning, "A sign-in from {Address} failed: {Problem}")]
    public static partial void SignInFailed(ILogger logger, string address, Accounts.SignInProblem problem);

    [LoggerMessage(1902, LogLevel.Information, "{Name} signed in from {Address}")]
    public static partial void SignedIn(ILogger logger, string name, string address);

    [LoggerMessage(1903, LogLevel.Warning, "A form without a valid token was sent to {Page} from {Address}")]
    public static partial void ForgedForm(ILogger logger, string page, string address);

    [LoggerMessage(1904, LogLevel.Error, "{Page} failed: {Exception}\n{Trace}")]
    public static partial void Failed(ILogger logger, string page, string exception, string? trace);
}
