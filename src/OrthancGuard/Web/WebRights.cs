using System.Collections.Frozen;
using OrthancGuard.Web.Accounts;

namespace OrthancGuard.Web;

/// <summary>Who may use which page. A page that is not in the table opens for nobody; each is named <c>METHOD path</c>.</summary>
internal static class WebRights
{
    private const StaffRole Everybody = StaffRole.FrontDesk | StaffRole.Reviewer | StaffRole.Admin | StaffRole.Auditor;
    private const StaffRole Watching = StaffRole.Reviewer | StaffRole.Admin | StaffRole.Auditor;

    private const StaffRole Trying = StaffRole.Reviewer | StaffRole.Admin;
    private const StaffRole Numbers = StaffRole.FrontDesk | StaffRole.Admin | StaffRole.Auditor;
    private const StaffRole Desk = StaffRole.FrontDesk | StaffRole.Admin;
    private const StaffRole Looking = Desk | StaffRole.Auditor;

    public static FrozenDictionary<string, StaffRole> Table { get; } = new Dictionary<string, StaffRole>(StringComparer.Ordinal)
    {
        ["GET /web"] = Everybody,
        ["GET /web/password"] = Everybody,
        ["POST /web/password"] = Everybody,
        ["POST /web/sign-out"] = Everybody,
        ["GET /web/transfers"] = Watching,
        ["GET /web/transfers/{id}"] = Watching,
        ["GET /web/transfers/{id}/series/{series}/after/{view}.png"] = Watching,
        ["GET /web/transfers/{id}/series/{series}/before/{view}.png"] = StaffRole.Reviewer | StaffRole.Auditor,
        ["POST /web/transfers/{id}/cancel"] = StaffRole.Admin | StaffRole.Reviewer,
        ["POST /web/transfers/{id}/retry"] = StaffRole.Admin | StaffRole.Reviewer,
        ["GET /web/patients"] = Looking,
        ["POST /web/patients"] = Looking,
        ["POST /web/patients/opt-out"] = Desk,
        ["POST /web/patients/opt-in"] = Desk,
        ["POST /web/patients/withdraw"] = Desk,
        ["POST /web/patients/link"] = Desk,
        ["POST /web/patients/unlink"] = Desk,
        ["POST /web/patients/answer"] = StaffRole.FrontDesk | StaffRole.Auditor,
        ["POST /web/patients/recall"] = Looking,
        ["POST /web/patients/recall/letter"] = Looking,
        ["GET /web/patients/import"] = StaffRole.Admin,
        ["POST /web/patients/import"] = StaffRole.Admin,
        ["POST /web/patients/import/confirm"] = StaffRole.Admin,
        ["GET /web/review"] = Watching,
        ["GET /web/review/{id}"] = Watching,
        ["GET /web/review/{id}/images/{instance}/{frame}.png"] = StaffRole.Reviewer,
        ["POST /web/review/{id}/release"] = StaffRole.Reviewer,
        ["POST /web/review/{id}/approve"] = StaffRole.Reviewer,
        ["POST /web/review/{id}/reject"] = StaffRole.Reviewer,
        ["GET /web/routes"] = Watching,
        ["POST /web/routes/find"] = Trying,
        ["GET /web/routes/studies/{study}"] = Trying,
        ["POST /web/routes/studies/{study}/dry-run"] = Trying,
        ["GET /web/routes/dry-runs/{id}"] = Trying,
        ["POST /web/routes/dry-runs/{id}/cancel"] = Trying,
        ["GET /web/results"] = Watching,
        ["GET /web/results/{id}"] = Watching,
        ["POST /web/results/{id}/release"] = StaffRole.Reviewer,
        ["POST /web/results/{id}/reject"] = StaffRole.Reviewer,
        ["POST /web/results/{id}/retry"] = StaffRole.Reviewer,
        ["GET /web/destinations"] = Watching,
        ["GET /web/reports"] = Numbers,
        ["GET /web/reports/public.html"] = Numbers,
        ["GET /web/reports/public.csv"] = Numbers,
        ["GET /web/configuration"] = StaffRole.Admin | StaffRole.Auditor,
        ["POST /web/configuration/reload"] = StaffRole.Admin,
        ["POST /web/configuration/check"] = StaffRole.Admin,
        ["GET /web/ledger"] = StaffRole.Admin | StaffRole.Auditor,
        ["GET /web/ledger/export"] = StaffRole.Auditor,
        ["POST /web/ledger/verify"] = StaffRole.Admin | StaffRole.Auditor,
        ["GET /web/health"] = StaffRole.Admin,
        ["GET /web/doctor"] = StaffRole.Admin | StaffRole.Auditor,
        ["POST /web/doctor"] = StaffRole.Admin,
        ["GET /web/bypass"] = Watching,
        ["POST /web/bypass"] = StaffRole.Admin,
        ["GET /web/accounts"] = StaffRole.Admin,
        ["POST /web/accounts"] = StaffRole.Admin,
        ["POST /web/accounts/{name}"] = StaffRole.Admin,
        ["GET /web/tokens"] = StaffRole.Admin,
        ["POST /web/tokens"] = StaffRole.Admin,
        ["POST /web/tokens/{id}/revoke"] = StaffRole.Admin,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Pages that one who must choose a password may use before that.</summary>
    public static bool BeforePassword(string page) => page is "GET /web/password" or "POST /web/password" or "POST /web/sign-out";

    public static bool MayUse(string page, StaffRole roles) => Table.TryGetValue(page, out var allowed) && (allowed & roles) != StaffRole.None;
}
