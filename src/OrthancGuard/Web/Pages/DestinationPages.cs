using OrthancGuard.Configuration;
using OrthancGuard.Policy;

namespace OrthancGuard.Web.Pages;

/// <summary>The vendors, their contracts and the routes, as they are configured.</summary>
internal static class DestinationPages
{
    public static void Map(IEndpointRouteBuilder pages) =>
        pages.MapGet(WebPaths.Destinations, (HttpContext http, ConfigurationSource configuration, TimeProvider time) =>
            Page.Show<DestinationsPage>(http, new DestinationsPage.View(configuration.Current, ClinicCalendar.Day(time, time.GetUtcNow()))));
}
