using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrthancGuard.Bypass;
using OrthancGuard.Transfers;
using OrthancGuard.Web.Accounts;

namespace OrthancGuard.Web.Pages;

/// <summary>The first page: what went, what is held, what is failing.</summary>
internal static class DashboardPages
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(WebPaths.Home, ShowAsync);
        pages.MapGet(WebPaths.Health, async (HttpContext http, HealthCheckService health) =>
            Page.Show<HealthPage>(http, await health.CheckHealthAsync(http.RequestAborted)));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, TransferSummary summary, TransferViews views, HealthCheckService health, BypassAlarms alarms)
    {
        if (!WebRights.MayUse("GET " + WebPaths.Transfers, WebAccess.Roles(http.User)))
        {
            return Results.LocalRedirect(WebPaths.Patients);
        }

        var look = await views.ListAsync(new([TransferState.Held, TransferState.Failed], Limit: 10), http.RequestAborted);
        return Page.Show<DashboardPage>(http, new DashboardPage.View(
            await summary.ReadAsync(http.RequestAborted),
            look,
            WebAccess.Roles(http.User).HasFlag(StaffRole.Admin) ? await health.CheckHealthAsync(http.RequestAborted) : null,
            (await alarms.CountOpenAsync(http.RequestAborted)).Sum(alarm => alarm.Count)));
    }
}
