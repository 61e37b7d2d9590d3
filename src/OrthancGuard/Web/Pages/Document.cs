using System.Text;

namespace OrthancGuard.Web.Pages;

/// <summary>Answers with what is no page of the interface: a page to print, a file to keep.</summary>
internal static class Document
{
    /// <summary>A page by itself, with its own style inside.</summary>
    public static IResult Page(HttpContext http, string html)
    {
        SecurityHeaders.WriteDocument(http.Response);
        return Results.Text(html, "text/html", Encoding.UTF8);
    }

    public static IResult File(HttpContext http, string text, string type, string name)
    {
        SecurityHeaders.WriteDocument(http.Response);
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        return Results.Text(text, type, Encoding.UTF8);
    }
}
