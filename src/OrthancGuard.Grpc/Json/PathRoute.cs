using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace OrthancGuard.Grpc.Json;

/// <summary>
/// The ASP.NET Core route that selects the endpoint of a path template. It only selects: the values are taken from the raw path
/// by <see cref="PathTemplate.TryMatch"/>.
/// </summary>
internal static class PathRoute
{
    private const string Rest = "rest";

    public static RoutePattern Create(PathTemplate template)
    {
        var parts = template.Segments.Select((segment, i) => segment switch
        {
            "**" => $"{{**{Rest}}}",
            "*" => $"{{s{i}}}",
            _ => segment,
        }).ToArray();
        var hasRest = template.Segments is [.., "**"];
        if (template.Verb is not null && !hasRest)
            parts[^1] += ":" + template.Verb;
        var policies = new RouteValueDictionary();
        if (template.Verb is not null && hasRest)
            policies[Rest] = new VerbConstraint(":" + template.Verb);
        return RoutePatternFactory.Parse("/" + string.Join('/', parts), defaults: null, parameterPolicies: policies);
    }

    private sealed class VerbConstraint(string ending) : IRouteConstraint
    {
        public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
            values.TryGetValue(routeKey, out var value) && value is string text && text.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
    }
}
