using System.Security.Claims;
using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Authorization;

namespace OrthancGuard.Api.Access;

/// <summary>Asks <see cref="MethodRights"/> about methods; everything else that says nothing of its own is for <see cref="ApiCaller.Api"/>.</summary>
internal sealed class MethodAccess : AuthorizationHandler<MethodAccess.Requirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, Requirement requirement)
    {
        if (Enum.TryParse<ApiCaller>(context.User.FindFirstValue(ClaimTypes.Role), out var caller)
            && context.Resource is HttpContext http
            && MayUse(http.GetEndpoint(), caller))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }

    private static bool MayUse(Endpoint? endpoint, ApiCaller caller) => endpoint?.Metadata.GetMetadata<GrpcMethodMetadata>() is { } method
        ? MethodRights.MayCall(method.Method.FullName, caller)
        : caller == ApiCaller.Api;

    internal sealed class Requirement : IAuthorizationRequirement;
}
