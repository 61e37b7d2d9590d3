using System.Text;
using OrthancGuard.Configuration;
using OrthancGuard.Configuration.Reloading;
using OrthancGuard.Storage;

namespace OrthancGuard.Web.Pages;

/// <summary>How guard.json stands: what is in force, the mistakes of the version on disk, reading it again, trying another one.</summary>
internal static class ConfigurationPages
{
    private const int LargestFile = 1024 * 1024;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(WebPaths.Configuration, (HttpContext http, ConfigurationReload reload) => Show(http, reload, new()));
        pages.MapPost(WebPaths.Configuration + "/reload", ReloadAsync);
        pages.MapPost(WebPaths.Configuration + "/check", CheckAsync);
    }

    private static IResult Show(HttpContext http, ConfigurationReload reload, ConfigurationPage.View view)
    {
        if (view.Problem is not null)
        {
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return Page.Show<ConfigurationPage>(http, view with { State = reload.State, File = reload.File is { } file ? Path.GetFileName(file) : null });
    }

    private static async Task<IResult> ReloadAsync(HttpContext http, ConfigurationReload reload)
    {
        try
        {
            var outcome = await reload.ReloadAsync(http.User.Identity!.Name!, http.RequestAborted);
            return Show(http, reload, outcome.State.Mistakes.Count > 0
                ? new() { Problem = "The version on disk has mistakes and is not in force. The last good version stays." }
                : new() { Done = outcome.Changed.Count > 0 ? $"Read again. Changed: {string.Join(", ", outcome.Changed)}." : "Read again. Nothing has changed." });
        }
        catch (StoreUnavailableException)
        {
            return Show(http, reload, new() { Problem = "The change could not be written to the ledger and is not in force." });
        }
    }

    private static async Task<IResult> CheckAsync(HttpContext http, ConfigurationReload reload)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form.Files.GetFile("file") is not { Length: > 0 and <= LargestFile } file)
        {
            return Show(http, reload, new() { Problem = "Please choose a file of at most 1 MiB." });
        }

        var bytes = new byte[file.Length];
        await using var content = file.OpenReadStream();
        await content.ReadExactlyAsync(bytes, http.RequestAborted);
        return Show(http, reload, new() { Tried = reload.Check(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes) });
    }
}
