using OrthancGuard.Dicom.Data;
using OrthancGuard.Returns;

namespace OrthancGuard.Web.Pages;

/// <summary>What vendors return: the list, one of them, and what a reviewer decides.</summary>
internal static class ResultPages
{
    private const int Most = 200;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(WebPaths.Results, async (HttpContext http, ReturnQueue queue) => Page.Show<ResultsPage>(http, await queue.ListAsync(null, [], Most, http.RequestAborted)));
        pages.MapGet(WebPaths.Results + "/{id}", (HttpContext http, string id, ReturnQueue queue) => ShowAsync(http, id, queue, null));
        pages.MapPost(WebPaths.Results + "/{id}/release", (HttpContext http, string id, ReturnQueue queue, ReturnDesk desk) => ActAsync(http, id, queue, desk.ReleaseAsync));
        pages.MapPost(WebPaths.Results + "/{id}/reject", (HttpContext http, string id, ReturnQueue queue, ReturnDesk desk) => ActAsync(http, id, queue, desk.RejectAsync));
        pages.MapPost(WebPaths.Results + "/{id}/retry", (HttpContext http, string id, ReturnQueue queue, ReturnDesk desk) => ActAsync(http, id, queue, desk.LookAgainAsync));
    }

    public static string State(ReturnState state) => state switch
    {
        ReturnState.Received => "Received",
        ReturnState.Storing => "Being stored",
        ReturnState.Stored => "In Orthanc",
        ReturnState.Held => "Held",
        _ => "Rejected",
    };

    public static string Act(ReturnAct act) => act switch
    {
        ReturnAct.Released => "released it",
        ReturnAct.Rejected => "rejected it",
        _ => "had it looked at again",
    };

    /// <summary>What it is, by the name of its SOP class.</summary>
    public static string What(ReturnRecord record) => record.SopClass is { } sopClass ? DicomUid.Find(sopClass)?.Name ?? sopClass : "not looked at yet, or no DICOM object";

    /// <summary>Class of the style sheet.</summary>
    public static string Tone(ReturnState state) => state switch
    {
        ReturnState.Stored => "good",
        ReturnState.Held => "look",
        ReturnState.Rejected => "still",
        _ => "busy",
    };

    private static async Task<IResult> ActAsync(HttpContext http, string id, ReturnQueue queue, Func<string, string, string, CancellationToken, Task<ReturnDecision>> act)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var decision = await act(id, http.User.Identity!.Name!, form["why"].ToString(), http.RequestAborted);
        return decision.Outcome == ReturnOutcome.Done
            ? TypedResults.LocalRedirect($"{WebPaths.Results}/{Uri.EscapeDataString(id)}")
            : await ShowAsync(http, id, queue, decision.Text);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, string id, ReturnQueue queue, string? problem)
    {
        if (await queue.FindAsync(id, http.RequestAborted) is not { } view)
        {
            return Page.Say(http, StatusCodes.Status404NotFound, "No such result", "There is no result of this number.");
        }

        if (problem is not null)
        {
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return Page.Show<ResultPage>(http, new ResultPage.View(view, problem));
    }
}
