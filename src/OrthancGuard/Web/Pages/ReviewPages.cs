using System.Globalization;
using OrthancGuard.Configuration;
using OrthancGuard.Protection;
using OrthancGuard.Reviews;
using OrthancGuard.Transfers;

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
                : await ShowAsync(http, id, queue, configuration, ["A box needs four whole numbers: left, top, width and height, in pixels. A frame is a number from 1."]);
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

        var now = configuration.Current;
        return Page.Show<ReviewPage>(http, new ReviewPage.View(
            found, now.FindDestination(found.View.Record.Destination)?.Review ?? new() { FourEyes = true }, now.Evidence, Image(http, found), problems ?? []));
    }

    /// <summary>The held image that is asked for, by its number; else the first.</summary>
    private static HeldImage.View? Image(HttpContext http, ReviewCase found)
    {
        var held = found.Held.DistinctBy(instance => instance.InstanceId, StringComparer.Ordinal).ToList();
        if (found.View.Record.State != TransferState.Held || held.Count == 0)
        {
            return null;
        }

        var number = Math.Clamp(Number(http.Request.Query["image"].ToString()) ?? 1, 1, held.Count);
        var image = held[number - 1];
        var frame = Math.Clamp(Number(http.Request.Query["frame"].ToString()) ?? 1, 1, Math.Max(1, image.Frames)) - 1;
        var order = found.Acts.LastOrDefault(act => act.Record.State == ReviewState.WaitsForSecond && act.Record.Revision == found.Revision);
        var planned = order is null ? [] : ReleasePlan.Read(order.Record.Plan).Instances.Where(instance => instance.Id == image.InstanceId).SelectMany(instance => instance.Boxes);
        return new(
            found.View.Record.Id,
            image,
            number,
            held.Count,
            found.View.Series.FirstOrDefault(series => series.Evidence.SeriesId == image.SeriesId)?.Number ?? 1,
            frame,
            [.. found.Boxes.Where(box => box.InstanceId == image.InstanceId)],
            [.. planned.Where(box => box.Frames is null || box.Frames.Contains(frame))]);
    }

    private static Task<IResult> AnswerAsync(HttpContext http, string id, ReviewQueue queue, ConfigurationSource configuration, ReviewResult result) =>
        result.Outcome is ReviewOutcome.Released or ReviewOutcome.Rejected or ReviewOutcome.WaitsForSecond
            ? Task.FromResult(Results.LocalRedirect(
                result.Outcome == ReviewOutcome.WaitsForSecond ? $"{WebPaths.Review}/{Uri.EscapeDataString(id)}" : $"{WebPaths.Transfers}/{Uri.EscapeDataString(id)}"))
            : ShowAsync(http, id, queue, configuration, result.Problems);

    /// <summary>Null when a box is not one.</summary>
    private static ReleaseOrder? Order(HttpContext http, IFormCollection form)
    {
        var blank = new List<BlankOrder>();
        for (var row = 0; row < form[Sides[0]].Count; row++)
        {
            var sides = Sides.Select(name => Cell(form, name, row)).ToList();
            if (sides.TrueForAll(side => side.Length == 0))
            {
                continue;
            }

            var numbers = sides.Select(side => Number(side) ?? -1).ToList();
            var frame = Cell(form, "frame", row);
            if (numbers.Exists(number => number < 0) || numbers[2] == 0 || numbers[3] == 0 || (frame.Length > 0 && !(Number(frame) > 0)))
            {
                return null;
            }

            var where = Cell(form, "where", row);
            blank.Add(new(
                new PixelRectangle(numbers[0], numbers[1], numbers[2], numbers[3], frame.Length > 0 ? [Number(frame)!.Value - 1] : null),
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

    private static int? Revision(IFormCollection form) => Number(form["revision"].ToString());

    /// <summary>Fields of one name stand in the order of the rows, empty ones too.</summary>
    private static string Cell(IFormCollection form, string name, int row) => row < form[name].Count ? form[name][row]?.Trim() ?? "" : "";

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
