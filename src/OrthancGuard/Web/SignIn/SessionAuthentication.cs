using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using OrthancGuard.Web.Accounts;

namespace OrthancGuard.Web.SignIn;

/// <summary>Who the session's cookie belongs to. Without one, pages lead to the sign-in.</summary>
internal sealed class SessionAuthentication(
    StaffSessions sessions, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Session";

    /// <summary>With this guard.js asks for the parts of a page that keep themselves fresh.</summary>
    private const string RefreshHeader = "X-Refresh";

    /// <summary>Claim of one who must choose a password before anything else.</summary>
    public const string MustChange = "must-change";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SessionCookie.Read(Request) is not { } token)
        {
            return AuthenticateResult.NoResult();
        }

        if (await sessions.FindByTokenAsync(token, Request.Headers.ContainsKey(RefreshHeader), Context.RequestAborted) is not { } account)
        {
            return AuthenticateResult.Fail("The session is over.");
        }

        var claims = new List<Claim> { new(ClaimTypes.Name, account.Name) };
        claims.AddRange(Enum.GetValues<StaffRole>().Where(role => role != StaffRole.None && account.Roles.HasFlag(role)).Select(role => new Claim(ClaimTypes.Role, role.ToString())));
        if (account.MustChange)
        {
            claims.Add(new(MustChange, "true"));
        }

        return AuthenticateResult.Success(new(new(new ClaimsIdentity(claims, SchemeName)), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        // A form that was sent too late must not be repeated by itself after the sign-in.
        var next = HttpMethods.IsGet(Request.Method) ? $"{Request.Path}{Request.QueryString}" : WebPaths.Home;
        Response.Redirect($"{WebPaths.SignIn}?next={Uri.EscapeDataString(next)}");
        return Task.CompletedTask;
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        WebLog.Forbidden(Logger, Context.User.Identity?.Name, Context.GetEndpoint()?.DisplayName ?? "a page");
        return Context.User.HasClaim(claim => claim.Type == MustChange)
            ? RedirectToPassword()
            : Pages.Page.Say(Context, StatusCodes.Status403Forbidden, "Not for you", "Your account may not do this. An administrator can give it the role.").ExecuteAsync(Context);
    }

    private Task RedirectToPassword()
    {
        Response.Redirect(WebPaths.Password);
        return Task.CompletedTask;
    }
}
