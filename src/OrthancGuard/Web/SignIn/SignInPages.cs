using OrthancGuard.Web.Accounts;
using OrthancGuard.Web.Pages;

namespace OrthancGuard.Web.SignIn;

/// <summary>Signing in and out, and choosing one's own password.</summary>
internal static class SignInPages
{
    public static void Map(IEndpointRouteBuilder open, IEndpointRouteBuilder pages)
    {
        open.MapGet(WebPaths.SignIn, (HttpContext http, string? next) => Page.Show<SignInPage>(http, new SignInPage.View(WebPaths.Local(next))));
        open.MapPost(WebPaths.SignIn, SignInAsync);
        pages.MapPost(WebPaths.SignOut, SignOutAsync);
        pages.MapGet(WebPaths.Password, (HttpContext http) => Page.Show<PasswordPage>(http));
        pages.MapPost(WebPaths.Password, ChangeAsync);
    }

    private static async Task<IResult> SignInAsync(HttpContext http, StaffSessions sessions, ILoggerFactory logs)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var name = form["name"].ToString().Trim();
        var next = WebPaths.Local(form["next"]);
        var log = logs.CreateLogger(typeof(SignInPages));
        var address = http.Connection.RemoteIpAddress?.ToString() ?? "unknown";
        var result = await sessions.SignInAsync(name, form["password"].ToString(), http.RequestAborted);
        if (result.Token is not { } token)
        {
            WebLog.SignInFailed(log, address, result.Problem);
            var problem = result.Problem == SignInProblem.Locked
                ? "Too many wrong passwords: this account is locked for a quarter of an hour. An administrator can unlock it."
                : "The name or the password is wrong.";
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page.Show<SignInPage>(http, new SignInPage.View(next, name, problem));
        }

        WebLog.SignedIn(log, result.Account!.Name, address);
        SessionCookie.Write(http, token);
        return Results.LocalRedirect(result.Account.MustChange ? WebPaths.Password : next);
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, StaffSessions sessions)
    {
        if (SessionCookie.Read(http.Request) is { } token)
        {
            await sessions.SignOutAsync(token, http.RequestAborted);
        }

        SessionCookie.Delete(http);
        return Results.LocalRedirect(WebPaths.SignIn);
    }

    private static async Task<IResult> ChangeAsync(HttpContext http, StaffSessions sessions, StaffAccounts accounts)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var name = http.User.Identity!.Name!;
        var (old, chosen) = (form["old"].ToString(), form["password"].ToString());
        var problem = chosen != form["repeated"] ? "The two new passwords differ."
            : chosen == old ? "The new password is the old one."
            : (await sessions.SignInAsync(name, old, http.RequestAborted)).Problem switch
            {
                SignInProblem.None => await accounts.SetPasswordAsync(name, chosen, own: true, name, http.RequestAborted),
                SignInProblem.Locked => "Too many wrong passwords: the account is locked for a quarter of an hour.",
                _ => "The old password is wrong.",
            };
        if (problem is not null)
        {
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page.Show<PasswordPage>(http, problem);
        }

        // The change has ended every session of the account.
        var again = await sessions.SignInAsync(name, chosen, http.RequestAborted);
        SessionCookie.Write(http, again.Token!);
        return Results.LocalRedirect(WebPaths.Home);
    }
}
