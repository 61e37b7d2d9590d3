using OrthancGuard.Web.Accounts;

namespace OrthancGuard.Web.Pages;

/// <summary>Who may sign in, kept by an administrator.</summary>
internal static class AccountPages
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(WebPaths.Accounts, (HttpContext http, StaffAccounts accounts, TimeProvider time) => ShowAsync(http, accounts, time, null, null));
        pages.MapPost(WebPaths.Accounts, AddAsync);
        pages.MapPost(WebPaths.Accounts + "/{name}", ChangeAsync);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, StaffAccounts accounts, TimeProvider time, string? problem, string? done)
    {
        if (problem is not null)
        {
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return Page.Show<AccountsPage>(http, new AccountsPage.View(await accounts.ListAsync(http.RequestAborted), time.GetUtcNow(), problem, done));
    }

    private static async Task<IResult> AddAsync(HttpContext http, StaffAccounts accounts, TimeProvider time)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var name = form["name"].ToString().Trim();
        var problem = await accounts.AddAsync(name, Roles(form), form["password"].ToString(), http.User.Identity!.Name!, http.RequestAborted);
        return await ShowAsync(http, accounts, time, problem, $"{name} may sign in, and chooses another password then.");
    }

    private static async Task<IResult> ChangeAsync(HttpContext http, string name, StaffAccounts accounts, TimeProvider time)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var by = http.User.Identity!.Name!;
        if (string.Equals(name, by, StringComparison.OrdinalIgnoreCase))
        {
            return await ShowAsync(http, accounts, time, "Another administrator has to change your own account.", null);
        }

        var (problem, done) = form["act"].ToString() switch
        {
            "roles" => (await accounts.SetRolesAsync(name, Roles(form), by, http.RequestAborted), "The roles were changed."),
            "disable" => (await accounts.DisableAsync(name, by, http.RequestAborted), "The account can no longer be used."),
            "enable" => (await accounts.EnableAsync(name, by, http.RequestAborted), "The account can be used again."),
            "password" => (await accounts.SetPasswordAsync(name, form["password"].ToString(), own: false, by, http.RequestAborted), "The password was set; it must be changed at the next sign-in."),
            _ => ("There was nothing to do.", ""),
        };
        return await ShowAsync(http, accounts, time, problem, done);
    }

    private static StaffRole Roles(IFormCollection form) => form["role"].Aggregate(
        StaffRole.None, (roles, text) => Enum.TryParse<StaffRole>(text, out var role) && Enum.IsDefined(role) ? roles | role : roles);
}
