namespace OrthancGuard.Web.SignIn;

/// <summary>The cookie that holds a session's token. Over TLS it is bound to this host and to TLS by its name's prefix (RFC 6265bis 4.1.3).</summary>
internal static class SessionCookie
{
    private const string Plain = "guard-session";
    private const string Secure = "__Host-" + Plain;

    public static string? Read(HttpRequest request) => request.Cookies[Name(request)] is { Length: > 0 } token ? token : null;

    public static void Write(HttpContext http, string token) => http.Response.Cookies.Append(Name(http.Request), token, Options(http.Request));

    public static void Delete(HttpContext http) => http.Response.Cookies.Delete(Name(http.Request), Options(http.Request));

    private static string Name(HttpRequest request) => request.IsHttps ? Secure : Plain;

    private static CookieOptions Options(HttpRequest request) => new()
    {
        HttpOnly = true,
        Secure = request.IsHttps,
        SameSite = SameSiteMode.Strict,
        Path = "/",
        IsEssential = true,
    };
}
