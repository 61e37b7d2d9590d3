using Microsoft.AspNetCore.Http.HttpResults;

namespace OrthancGuard.Web.Pages;

/// <summary>Answers with a page.</summary>
internal static class Page
{
    /// <param name="http">The request; its status code is kept.</param>
    /// <param name="model">What the page shows, of the type that it asks for.</param>
    public static IResult Show<T>(HttpContext http, object? model = null)
        where T : Shown =>
        new RazorComponentResult<T>(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Shown.Model)] = model })
        {
            StatusCode = http.Response.StatusCode,
            PreventStreamingRendering = true,
        };

    /// <summary>Plain words instead of what was asked for.</summary>
    public static IResult Say(HttpContext http, int status, string title, string text)
    {
        http.Response.StatusCode = status;
        return Show<MessagePage>(http, new Message(title, text));
    }

    internal sealed record Message(string Title, string Text);
}
