using System.Globalization;
using OrthancGuard.Configuration;
using OrthancGuard.Protection;
using OrthancGuard.Reviews;

namespace OrthancGuard.Web.Pages;

/// <summary>Held transfers: the queue, the evidence, and what a reviewer decides.</summary>
internal static class ReviewPages
{
    private const int Most = 200;
    private static readonly string[] Sides = ["left", "top", "width", "height"];

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(WebPaths.Review, async (HttpContext http, ReviewQueue queue) =>
            Page.Show<ReviewsPage>(http, await queue.ListAsync(null, Most, http.RequestAborted)));
        pages.MapGet(WebPaths.Review + "/{id}", (HttpContext http, string id, ReviewQueue queue, ConfigurationSource configuration) => ShowAsync(http, id, queue, configuration, null));
        pages.MapPost(WebPaths.Review + "/{id}/release", async (HttpContext http, string id, ReviewQueue queue, ReviewDesk desk, ConfigurationSource configuration) =>
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            return Order(http, form) is { } order
                ? await AnswerAsync(http, id, queue, configuration, await desk.ReleaseAsync(id, order, http.RequestAborted))
                : await ShowAsync(http, id, queue, configuration, ["A box needs four whole numbers: left, top, width and height, in pixels."]);
        });
        pages.MapPost(WebPaths.Review + "/{id}/approve", async (HttpContext http, string id, ReviewQueue queue, ReviewDesk desk, ConfigurationSource configuration) =>
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            return await AnswerAsync(
                http, id, queue, configuration, await desk.ApproveAsync(id, http.User.Identity!.Name!, form["why"].ToString(), Revision(form), http.RequestAborted));
        });
        pages.MapPost(WebPaths.Review + "/{id}/reject", async (HttpContext http, string id, ReviewQueue queue, ReviewDesk desk, ConfigurationSource configuration) =>
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            return await AnswerAsync(
                http, id, queue, configuration, await desk.RejectAsync(id, http.User.Identity!.Name!, form["why"].ToString(), Revision(form), http.RequestAborted));
        });
    }

    private static async Task<IResult> ShowAsync(
        HttpContext http, string id, ReviewQueue queue, ConfigurationSource configuration, IReadOnlyList<string>? problems)
    {
        if (await queue.FindAsync(id, http.RequestAborted) is not { } found)
        {
            return Page.Say(http, StatusCodes.Status404NotFound, "No such transfer", "There is no transfer of this number.");
        }

        if (problems is not null)
        {
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return Page.Show<ReviewPage>(
            http, new ReviewPage.View(found, configuration.Current.FindDestination(found.View.Record.Destination)?.Review ?? new() { FourEyes = true }, problems ?? []));
    }

    private static Task<IResult> AnswerAsync(HttpContext http, string id, ReviewQueue queue, ConfigurationSource configuration, ReviewResult result) =>
        result.Outcome is ReviewOutcome.Released or ReviewOutcome.Rejected or ReviewOutcome.WaitsForSecond
            ? Task.FromResult(Results.LocalRedirect(
                result.Outcome == ReviewOutcome.WaitsForSecond ? $"{WebPaths.Review}/{Uri.EscapeDataString(id)}" : $"{WebPaths.Transfers}/{Uri.EscapeDataString(id)}"))
            : ShowAsync(http, id, queue, configuration, result.Problems);

    /// <summary>Null when the box is not one.</summary>
    private static ReleaseOrder? Order(HttpContext http, IFormCollection form)
    {
        var sides = Sides.Select(name => form[name].ToString().Trim()).ToList();
        var blank = new List<BlankOrder>();
        if (sides.Exists(side => side.Length > 0))
        {
            var numbers = sides.Select(side => int.TryParse(side, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
            if (numbers.Exists(number => number < 0) || numbers[2] == 0 || numbers[3] == 0)
            {
                return null;
            }

            var where = form["where"].ToString();
            blank.Add(new(
                new PixelRectangle(numbers[0], numbers[1], numbers[2], numbers[3]),
                where.StartsWith("instance:", StringComparison.Ordinal) ? [where["instance:".Length..]] : [],
                where.StartsWith("series:", StringComparison.Ordinal) ? where["series:".Length..] : null));
        }

        return new()
        {
            By = http.User.Identity!.Name!,
            Why = form["why"].ToString(),
            Revision = Revision(form),
            // Nothing is settled that was not ticked.
            Settled = [.. form["settled"].Where(code => !string.IsNullOrEmpty(code))!],
            DropSeries = [.. form["drop-series"].Where(series => !string.IsNullOrEmpty(series))!],
            DropInstances = [.. form["drop-instance"].Where(instance => !string.IsNullOrEmpty(instance))!],
            Blank = blank,
        };
    }

    private static int? Revision(IFormCollection form) =>
        int.TryParse(form["revision"], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : null;
}
