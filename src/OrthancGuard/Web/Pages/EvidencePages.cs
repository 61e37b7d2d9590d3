using System.Globalization;
using OrthancGuard.Evidence;
using OrthancGuard.Orthanc;
using OrthancGuard.Reviews;

namespace OrthancGuard.Web.Pages;

/// <summary>Pictures within the pages: of heads, and of held images.</summary>
internal static class EvidencePages
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(WebPaths.Transfers + "/{id}/series/{series}/after/{view}.png", async (HttpContext http, string id, string series, string view, KeptPictures pictures) =>
            Answer(Number(series) is { } number ? await pictures.FindOutgoingAsync(id, number, view, http.RequestAborted) : null));
        pages.MapGet(WebPaths.Transfers + "/{id}/series/{series}/before/{view}.png", async (HttpContext http, string id, string series, string view, KeptPictures pictures) =>
            Answer(Number(series) is { } number ? await pictures.FindOriginalAsync(id, number, view, http.User.Identity!.Name!, http.RequestAborted) : null));
        pages.MapGet(WebPaths.Review + "/{id}/images/{instance}/{frame}.png", async (HttpContext http, string id, string instance, string frame, ReviewPictures pictures) =>
        {
            try
            {
                return Answer(Number(frame) is { } number ? await pictures.DrawAsync(id, instance, number, http.User.Identity!.Name!, http.RequestAborted) : null);
            }
            catch (OrthancException)
            {
                // Away, or it cannot draw this image: the page says so in the picture's place.
                return Answer(null);
            }
        });
    }

    private static IResult Answer(byte[]? png) => png is null ? TypedResults.NotFound() : TypedResults.Bytes(png, "image/png");

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
