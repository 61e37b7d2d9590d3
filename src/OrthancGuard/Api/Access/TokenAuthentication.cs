using System.Security.Claims;
using System.Text.Encodings.Web;
using Grpc.Core;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using OrthancGuard.Grpc;

namespace OrthancGuard.Api.Access;

/// <summary><c>Authorization: Bearer TOKEN</c>. Refusals are gRPC statuses or <c>google.rpc.Status</c> in JSON, as the caller speaks.</summary>
internal sealed class TokenAuthentication(
    ApiTokens tokens, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Bearer";

    /// <summary>The one destination that a vendor's token is for.</summary>
    public const string DestinationClaim = "orthancguard-destination";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        const string prefix = SchemeName + " ";
        var header = Request.Headers.Authorization;
        if (header.Count != 1 || header[0] is not { } value || !value.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        if (tokens.Find(value[prefix.Length..].Trim(), TimeProvider.GetUtcNow()) is not { } caller)
        {
            return Task.FromResult(AuthenticateResult.Fail("The token is not known."));
        }

        var identity = new ClaimsIdentity([new(ClaimTypes.Name, caller.Name), new(ClaimTypes.Role, caller.Roles.ToString())], SchemeName);
        if (caller.Destination is { } destination)
        {
            identity.AddClaim(new(DestinationClaim, destination));
        }

        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName)));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        ApiLog.Unauthenticated(Logger, Caller(), What());
        Response.Headers.WWWAuthenticate = SchemeName;
        return CallErrors.WriteAsync(Context, StatusCode.Unauthenticated, "A valid token is needed: Authorization: Bearer TOKEN.");
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        ApiLog.Forbidden(Logger, Context.User.Identity?.Name, Caller(), What());
        return CallErrors.WriteAsync(Context, StatusCode.PermissionDenied, "This token may not do that.");
    }

    private string Caller() => Context.Connection.RemoteIpAddress?.ToString() ?? "unknown";

    // Never the path: it is the caller's text.
    private string What() => Context.GetEndpoint()?.DisplayName ?? "nothing that exists";
}
