using OrthancGuard.Api;
using OrthancGuard.Configuration;
using OrthancGuard.Transfers.DryRuns;

namespace OrthancGuard.Web.Pages;

/// <summary>Protects a study without sending it, and tells what would be sent.</summary>
internal static class DryRunPages
{
    private const string Gone = "Dry runs are kept for an hour, and not over a restart of the guard.";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapPost(WebPaths.Routes + "/studies/{study}/dry-run", StartAsync);
        pages.MapGet(WebPaths.Routes + "/dry-runs/{id}", (HttpContext http, string id, DryRunQueue runs) => runs.Find(id) is { } run
            ? Page.Show<DryRunPage>(http, run)
            : Page.Say(http, StatusCodes.Status404NotFound, "No such dry run", Gone));
        pages.MapPost(WebPaths.Routes + "/dry-runs/{id}/cancel", (HttpContext http, string id, DryRunQueue runs) => runs.Cancel(id) is { } run
            ? Results.LocalRedirect(Path(run))
            : Page.Say(http, StatusCodes.Status404NotFound, "No such dry run", Gone));
    }

    private static async Task<IResult> StartAsync(HttpContext http, string study, DryRunQueue runs, ConfigurationSource configuration)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (!OrthancIds.IsOne(study) || configuration.Current.FindDestination(form["destination"].ToString()) is not { } destination)
        {
            return Page.Say(http, StatusCodes.Status404NotFound, "No such study", "There is no such study or destination.");
        }

        return runs.Start(study, destination.Name, http.User.Identity!.Name!) is { } run
            ? Results.LocalRedirect(Path(run))
            : Page.Say(http, StatusCodes.Status503ServiceUnavailable, "Too many wait", "Too many dry runs wait already; please try again later.");
    }

    private static string Path(DryRun run) => $"{WebPaths.Routes}/dry-runs/{run.Id}";
}
