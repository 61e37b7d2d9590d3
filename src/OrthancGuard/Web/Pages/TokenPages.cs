using System.Globalization;
using OrthancGuard.Api.Access;
using OrthancGuard.Configuration;

namespace OrthancGuard.Web.Pages;

/// <summary>Tokens of the API for programs and vendors, kept by an administrator. A token is on the page that answers its making, and nowhere after.</summary>
internal static class TokenPages
{
    private const int LongestDays = 3650;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(WebPaths.Tokens, (HttpContext http, TokenRegistry registry, ConfigurationSource configuration, TimeProvider time) =>
            ShowAsync(http, registry, configuration, time, new()));
        pages.MapPost(WebPaths.Tokens, MakeAsync);
        pages.MapPost(WebPaths.Tokens + "/{id}/revoke", RevokeAsync);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, TokenRegistry registry, ConfigurationSource configuration, TimeProvider time, Outcome outcome)
    {
        if (outcome.Problem is not null)
        {
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return Page.Show<TokensPage>(http, new TokensPage.View(
            await registry.ListAsync(http.RequestAborted),
            [.. configuration.Current.Destinations.Where(destination => destination.Results is not null).Select(destination => destination.Name)],
            time.GetUtcNow(),
            outcome));
    }

    private static async Task<IResult> MakeAsync(HttpContext http, TokenRegistry registry, ConfigurationSource configuration, TimeProvider time)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var name = form["name"].ToString().Trim();
        var roles = Role.All.Where(role => form["role"].Contains(role.Word, StringComparer.Ordinal)).Aggregate(ApiCaller.None, (all, role) => all | role.Caller);
        var destination = form["destination"].ToString() is { Length: > 0 } wanted ? wanted : null;
        var isNumber = int.TryParse(form["days"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= LongestDays;
        var problem = TokenRegistry.Examine(name, roles, destination)
            ?? (destination is not null && configuration.Current.FindDestination(destination) is not { Results: not null } ? "There is no such destination that results may come from." : null)
            ?? (isNumber ? null : $"A token ends after 1 to {LongestDays} days.");
        if (problem is not null)
        {
            return await ShowAsync(http, registry, configuration, time, new() { Problem = problem });
        }

        var (secret, _) = await registry.CreateAsync(name, roles, TimeSpan.FromDays(days), http.User.Identity!.Name!, http.RequestAborted, destination);
        return await ShowAsync(http, registry, configuration, time, new() { Done = $"A token for {name} was made. Copy it now: it is shown this once.", Secret = secret });
    }

    private static async Task<IResult> RevokeAsync(HttpContext http, string id, TokenRegistry registry, ConfigurationSource configuration, TimeProvider time) =>
        await ShowAsync(
            http,
            registry,
            configuration,
            time,
            long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && await registry.RevokeAsync(number, http.User.Identity!.Name!, http.RequestAborted) is { } token
                ? new() { Done = $"The token of {token.Name} opens nothing any more." }
                : new() { Problem = "There is no such token." });

    /// <summary>What was done.</summary>
    internal sealed record Outcome
    {
        public string? Problem { get; init; }

        public string? Done { get; init; }

        /// <summary>A token that was just made.</summary>
        public string? Secret { get; init; }
    }
}
