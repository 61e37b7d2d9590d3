using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using OrthancGuard.Grpc.Wire;

namespace OrthancGuard.Grpc.Hosting;

/// <summary>Answers gRPC calls to methods and services that are not here with UNIMPLEMENTED, and leaves every other request alone.</summary>
internal sealed class UnknownMethods
{
    private readonly HashSet<string> _mapped = new(StringComparer.Ordinal);

    public void Map(IEndpointRouteBuilder builder, IEnumerable<string> services)
    {
        foreach (var service in services.Where(_mapped.Add))
            Map(builder, $"/{service}/{{method}}", order: 1000, "The service has no such method.");
        if (_mapped.Add(""))
            Map(builder, "/{service}/{method}", order: 1001, "There is no such service.");
    }

    private static void Map(IEndpointRouteBuilder builder, string pattern, int order, string text)
    {
        var route = RoutePatternFactory.Parse(
            pattern, defaults: null, parameterPolicies: new RouteValueDictionary { ["method"] = new GrpcOnlyConstraint() });
        builder.Map(route, http => Answer(http, text))
            .WithDisplayName("gRPC, unknown method")
            .Add(endpoint => ((RouteEndpointBuilder)endpoint).Order = order);
    }

    private static Task Answer(HttpContext http, string text)
    {
        if (Calls.GrpcRequests.TryAccept(http))
            CallErrors.WriteGrpc(http.Response, StatusCode.Unimplemented, text);
        return Task.CompletedTask;
    }

    private sealed class GrpcOnlyConstraint : IRouteConstraint
    {
        public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
            httpContext is not null && GrpcProtocol.IsGrpc(httpContext.Request);
    }
}
