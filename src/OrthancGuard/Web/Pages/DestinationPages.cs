using OrthancGuard.Configuration;
using OrthancGuard.Policy;
using OrthancGuard.Transfers;

namespace OrthancGuard.Web.Pages;

/// <summary>The vendors, their contracts and what they get, as they are configured.</summary>
internal static class DestinationPages
{
    public static void Map(IEndpointRouteBuilder pages) => pages.MapGet(WebPaths.Destinations, ShowAsync);

    private static async Task<IResult> ShowAsync(HttpContext http, ConfigurationSource configuration, TransferViews views, TimeProvider time)
    {
        var used = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var destination in configuration.Current.Destinations.Where(d => d.Contract?.MonthlyVolume is not null))
        {
            used[destination.Name] = await views.CountStudiesThisMonthAsync(destination.Name, time, http.RequestAborted);
        }

        return Page.Show<DestinationsPage>(http, new DestinationsPage.View(configuration.Current, ClinicCalendar.Today(time), used));
    }
}
