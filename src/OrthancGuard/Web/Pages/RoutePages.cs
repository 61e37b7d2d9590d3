using OrthancGuard.Api;
using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;
using OrthancGuard.Transfers.DryRuns;
using OrthancGuard.Transfers.Routing;

namespace OrthancGuard.Web.Pages;

/// <summary>The routes, and trying them on a study of Orthanc. Numbers of patients and orders are in bodies only; a page's address has Orthanc's id.</summary>
internal static class RoutePages
{
    private const int LongestText = 128;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(WebPaths.Routes, (HttpContext http, ConfigurationSource configuration, DryRunQueue runs) => Show(http, configuration, runs, new()));
        pages.MapPost(WebPaths.Routes + "/find", FindAsync);
        pages.MapGet(WebPaths.Routes + "/studies/{study}", ExplainAsync);
    }

    private static IResult Show(HttpContext http, ConfigurationSource configuration, DryRunQueue runs, RoutesPage.Search search)
    {
        if (search.Problem is not null)
        {
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        var mayTry = WebRights.MayUse("POST " + WebPaths.Routes + "/find", WebAccess.Roles(http.User));
        return Page.Show<RoutesPage>(http, new RoutesPage.View(configuration.Current.Routes, search, mayTry ? runs.List() : []));
    }

    private static async Task<IResult> FindAsync(HttpContext http, StudyFinder finder, ConfigurationSource configuration, DryRunQueue runs)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var text = form["text"].ToString().Trim();
        if (text.Length > LongestText)
        {
            return Show(http, configuration, runs, new() { Problem = "This number is too long." });
        }

        try
        {
            return Show(http, configuration, runs, new() { Text = text, Found = await finder.FindAsync(text, http.RequestAborted) });
        }
        catch (OrthancException)
        {
            return Show(http, configuration, runs, new() { Text = text, Problem = "Orthanc does not answer as it should. The page about the guard's health may say why." });
        }
    }

    private static async Task<IResult> ExplainAsync(HttpContext http, string study, string? destination, RouteExplainer explainer, ConfigurationSource configuration)
    {
        var named = string.IsNullOrEmpty(destination) ? null : configuration.Current.FindDestination(destination)?.Name;
        if (!OrthancIds.IsOne(study) || (named is null && !string.IsNullOrEmpty(destination)))
        {
            return Page.Say(http, StatusCodes.Status404NotFound, "No such study", "There is no such study or destination.");
        }

        try
        {
            return Page.Show<RouteTestPage>(http, new RouteTestPage.View(
                study, named, await explainer.ExplainAsync(study, named, http.RequestAborted), configuration.Current));
        }
        catch (OrthancException e)
        {
            return e.Error == OrthancError.NotFound
                ? Page.Say(http, StatusCodes.Status404NotFound, "No such study", "Orthanc has no such study; it may have been deleted.")
                : Page.Say(http, StatusCodes.Status503ServiceUnavailable, "Orthanc does not answer", "The routes cannot be tried now. The page about the guard's health may say why.");
        }
    }
}
