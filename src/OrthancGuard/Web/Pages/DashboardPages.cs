using Microsoft.Extensions.Diagnostics.HealthChecks;
using OrthancGuard.Bypass;
using OrthancGuard.Configuration;
using OrthancGuard.Policy;
using OrthancGuard.Transfers;
using OrthancGuard.Web.Accounts;

namespace OrthancGuard.Web.Pages;

/// <summary>The first page: what went, what is under way, what is held, what failed, which contracts end.</summary>
internal static class DashboardPages
{
    private static readonly IReadOnlyCollection<TransferState> Open = TransferFilter.Find("open").States!;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(WebPaths.Home, ShowAsync);
        pages.MapGet(WebPaths.Health, async (HttpContext http, HealthCheckService health) =>
            Page.Show<HealthPage>(http, await health.CheckHealthAsync(http.RequestAborted)));
    }

    private static async Task<IResult> ShowAsync(
        HttpContext http, TransferSummary summary, NightSummary night, TransferViews views, ConfigurationSource configuration, TimeProvider time, HealthCheckService health, BypassAlarms alarms)
    {
        if (!WebRights.MayUse("GET " + WebPaths.Transfers, WebAccess.Roles(http.User)))
        {
            return Results.LocalRedirect(WebPaths.Patients);
        }

        return Page.Show<DashboardPage>(http, new DashboardPage.View
        {
            Summary = await summary.ReadAsync(http.RequestAborted),
            Running = [.. (await views.ListAsync(new(Open, Limit: 200), http.RequestAborted)).Where(view => view.Record.State != TransferState.Queued).Take(10)],
            Held = await views.ListAsync(new([TransferState.Held], Limit: 10), http.RequestAborted),
            Night = await night.ReadAsync(http.RequestAborted),
            Contracts = Contracts(configuration.Current, ClinicCalendar.Today(time)),
            Alarms = (await alarms.CountOpenAsync(http.RequestAborted)).Sum(alarm => alarm.Count),
            Health = WebAccess.Roles(http.User).HasFlag(StaffRole.Admin) ? await health.CheckHealthAsync(http.RequestAborted) : null,
        });
    }

    private static IReadOnlyList<DashboardPage.Ending> Contracts(GuardConfiguration configuration, DateOnly today) =>
    [
        .. configuration.Destinations.Where(destination => destination.Contract is not null)
            .Select(destination => new DashboardPage.Ending(destination.Name, destination.Contract!, ContractRules.Period(destination.Contract, today) is null, destination.Contract!.DaysLeft(today)))
            .Where(ending => !ending.IsInForce || ending.DaysLeft <= ContractWatch.WarningDays)
            .OrderBy(ending => ending.DaysLeft),
    ];
}
