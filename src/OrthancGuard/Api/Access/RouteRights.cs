namespace OrthancGuard.Api.Access;

/// <summary>Who may use an HTTP route that is no method of a service.</summary>
internal sealed record RouteRights(ApiCaller Roles);

internal static class RouteRightsExtensions
{
    /// <summary>For these roles, and for <see cref="ApiCaller.Api"/>.</summary>
    public static TBuilder For<TBuilder>(this TBuilder builder, ApiCaller roles)
        where TBuilder : IEndpointConventionBuilder =>
        builder.WithMetadata(new RouteRights(roles | ApiCaller.Api));
}
