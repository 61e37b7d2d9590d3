namespace OrthancGuard.Web;

/// <summary>Where the pages are.</summary>
internal static class WebPaths
{
    public const string Home = "/web";
    public const string SignIn = "/web/sign-in";
    public const string SignOut = "/web/sign-out";
    public const string Password = "/web/password";
    public const string Transfers = "/web/transfers";
    public const string Review = "/web/review";
    public const string Routes = "/web/routes";
    public const string Results = "/web/results";
    public const string Destinations = "/web/destinations";
    public const string Ledger = "/web/ledger";
    public const string Patients = "/web/patients";
    public const string Import = "/web/patients/import";
    public const string Reports = "/web/reports";
    public const string Configuration = "/web/configuration";
    public const string Accounts = "/web/accounts";
    public const string Tokens = "/web/tokens";
    public const string Health = "/web/health";
    public const string Doctor = "/web/doctor";
    public const string Bypass = "/web/bypass";

    /// <summary>Never to another host: whoever wrote the link must not decide where a person ends up.</summary>
    public static string Local(string? next) =>
        next is not null && next.StartsWith(Home, StringComparison.Ordinal) && !next.Contains('\\', StringComparison.Ordinal) && !next.Any(char.IsControl) ? next : Home;
}
