using System.Text;
using OrthancGuard.Policy.Consents.Import;

namespace OrthancGuard.Web.Pages;

/// <summary>Consents from a file: what it would write is looked at first, line by line. The file is on the page between the two, nowhere else.</summary>
internal static class ImportPages
{
    private const int LargestFile = 1024 * 1024;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(WebPaths.Import, (HttpContext http) => Show(http, new()));
        pages.MapPost(WebPaths.Import, PreviewAsync);
        pages.MapPost(WebPaths.Import + "/confirm", ConfirmAsync);
    }

    private static IResult Show(HttpContext http, ImportPage.View view)
    {
        if (view.Problem is not null)
        {
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return Page.Show<ImportPage>(http, view);
    }

    private static async Task<IResult> PreviewAsync(HttpContext http, ConsentImport import)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form.Files.GetFile("file") is not { Length: > 0 } file)
        {
            return Show(http, new() { Problem = "Please choose a file." });
        }

        if (file.Length > LargestFile)
        {
            return Show(http, new() { Problem = "The file is larger than 1 MiB. Please split it; each part needs the header line." });
        }

        var bytes = new byte[file.Length];
        await using var content = file.OpenReadStream();
        await content.ReadExactlyAsync(bytes, http.RequestAborted);
        return Read(bytes) is { } csv
            ? Show(http, new() { File = Convert.ToBase64String(bytes), Preview = await import.PreviewAsync(csv, http.User.Identity!.Name!, http.RequestAborted) })
            : Show(http, new() { Problem = "The file is not text in UTF-8." });
    }

    private static async Task<IResult> ConfirmAsync(HttpContext http, ConsentImport import)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var bytes = new byte[LargestFile];
        if (!Convert.TryFromBase64String(form["file"].ToString(), bytes, out var length) || Read(bytes.AsSpan(0, length)) is not { } csv)
        {
            return Show(http, new() { Problem = "Nothing was written. Please choose the file again." });
        }

        var preview = await import.ConfirmAsync(csv, form["digest"].ToString(), http.User.Identity!.Name!, http.RequestAborted);
        return Show(http, preview.IsWritten
            ? new() { Preview = preview, File = null }
            : new() { Problem = "Nothing was written: what it says has changed since it was looked at. Please look again.", Preview = preview, File = form["file"].ToString() });
    }

    private static string? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
