using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrthancGuard.Web.Accounts;
using OrthancGuard.Web.SignIn;

namespace OrthancGuard.Web;

/// <summary>Asks <see cref="WebRights"/> about every page.</summary>
internal sealed class WebAccess : AuthorizationHandler<WebAccess.Requirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, Requirement requirement)
    {
        if (context.Resource is HttpContext http && (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText is { } pattern)
        {
            var page = $"{http.Request.Method} {pattern}";
            if (WebRights.MayUse(page, Roles(context.User))
                && (WebRights.BeforePassword(page) || !context.User.HasClaim(claim => claim.Type == SessionAuthentication.MustChange)))
            {
                context.Succeed(requirement);
            }
        }

        return Task.CompletedTask;
    }

    public static StaffRole Roles(ClaimsPrincipal user) => user.FindAll(ClaimTypes.Role).Aggregate(
        StaffRole.None, (roles, claim) => Enum.TryParse<StaffRole>(claim.Value, out var role) ? roles | role : roles);

    internal sealed class Requirement : IAuthorizationRequirement;
}
