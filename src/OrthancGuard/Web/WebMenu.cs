using OrthancGuard.Web.Accounts;

namespace OrthancGuard.Web;

/// <summary>The pages in the menu; a person sees those that open for them.</summary>
internal static class WebMenu
{
    private static readonly Link[] Links =
    [
        new(WebPaths.Home, "Overview"),
        new(WebPaths.Patients, "Patients"),
        new(WebPaths.Review, "Review"),
        new(WebPaths.Transfers, "Transfers"),
        new(WebPaths.Results, "Results"),
        new(WebPaths.Routes, "Routes"),
        new(WebPaths.Destinations, "Destinations"),
        new(WebPaths.Reports, "Reports"),
        new(WebPaths.Ledger, "Ledger"),
        new(WebPaths.Configuration, "Configuration"),
        new(WebPaths.Accounts, "Accounts"),
        new(WebPaths.Tokens, "Tokens"),
        new(WebPaths.Health, "Health"),
        new(WebPaths.Doctor, "Doctor"),
        new(WebPaths.Bypass, "Past the guard"),
    ];

    public static IEnumerable<Link> For(StaffRole roles) => Links.Where(link => WebRights.MayUse("GET " + link.Path, roles));

    internal sealed record Link(string Path, string Name);
}
