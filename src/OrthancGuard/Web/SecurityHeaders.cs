using OrthancGuard.Reports;

namespace OrthancGuard.Web;

/// <summary>Headers of every answer that a browser may show: nothing from elsewhere, in no frame, in no cache.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>For a page of the interface.</summary>
    public static void Write(HttpResponse response) => Write(response, Policy);

    /// <summary>For a document by itself, such as a report or a letter: its style is inside, it has no script and sends nothing.</summary>
    public static void WriteDocument(HttpResponse response) => Write(response, HtmlText.ContentSecurityPolicy);

    private static void Write(HttpResponse response, string policy)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
    }
}
