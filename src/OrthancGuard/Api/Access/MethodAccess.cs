using System.Security.Claims;
using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Authorization;

namespace OrthancGuard.Api.Access;

/// <summary>Asks <see cref="MethodRights"/> about methods; a route without <see cref="RouteRights"/> is for <see cref="ApiCaller.Api"/>.</summary>
internal sealed class MethodAccess : AuthorizationHandler<MethodAccess.Requirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, Requirement requirement)
    {
        var caller = Roles(context.User);
        if (caller != ApiCaller.None
            && context.Resource is HttpContext http
            && MayUse(http.GetEndpoint(), caller))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }

    private static ApiCaller Roles(ClaimsPrincipal user) => user.Identities
        .Where(identity => string.Equals(identity.AuthenticationType, TokenAuthentication.SchemeName, StringComparison.Ordinal))
        .SelectMany(identity => identity.FindAll(ClaimTypes.Role))
        .Aggregate(ApiCaller.None, (all, claim) => Enum.TryParse<ApiCaller>(claim.Value, out var role) ? all | role : all);

    private static bool MayUse(Endpoint? endpoint, ApiCaller caller) => endpoint?.Metadata.GetMetadata<GrpcMethodMetadata>() is { } method
        ? MethodRights.MayCall(method.Method.FullName, caller)
        : ((endpoint?.Metadata.GetMetadata<RouteRights>()?.Roles ?? ApiCaller.Api) & caller) != ApiCaller.None;

    internal sealed class Requirement : IAuthorizationRequirement;
}
