using System.Collections.Frozen;
using OrthancGuard.Web.Accounts;

namespace OrthancGuard.Web;

/// <summary>Who may use which page. A page that is not in the table opens for nobody; each is named <c>METHOD path</c>.</summary>
internal static class WebRights
{
    private const StaffRole Everybody = StaffRole.FrontDesk | StaffRole.Reviewer | StaffRole.Admin | StaffRole.Auditor;
    private const StaffRole Watching = StaffRole.Reviewer | StaffRole.Admin | StaffRole.Auditor;

    public static FrozenDictionary<string, StaffRole> Table { get; } = new Dictionary<string, StaffRole>(StringComparer.Ordinal)
    {
        ["GET /web"] = Everybody,
        ["GET /web/password"] = Everybody,
        ["POST /web/password"] = Everybody,
        ["POST /web/sign-out"] = Everybody,
        ["GET /web/transfers"] = Watching,
        ["GET /web/transfers/{id}"] = Watching,
        ["POST /web/transfers/{id}/cancel"] = StaffRole.Admin | StaffRole.Reviewer,
        ["POST /web/transfers/{id}/retry"] = StaffRole.Admin | StaffRole.Reviewer,
        ["GET /web/patients"] = StaffRole.FrontDesk | StaffRole.Admin | StaffRole.Auditor,
        ["POST /web/patients"] = StaffRole.FrontDesk | StaffRole.Admin | StaffRole.Auditor,
        ["POST /web/patients/opt-out"] = StaffRole.FrontDesk | StaffRole.Admin,
        ["POST /web/patients/withdraw"] = StaffRole.FrontDesk | StaffRole.Admin,
        ["POST /web/patients/answer"] = StaffRole.FrontDesk | StaffRole.Admin | StaffRole.Auditor,
        ["GET /web/review"] = Watching,
        ["GET /web/review/{id}"] = Watching,
        ["POST /web/review/{id}/release"] = StaffRole.Reviewer,
        ["POST /web/review/{id}/approve"] = StaffRole.Reviewer,
        ["POST /web/review/{id}/reject"] = StaffRole.Reviewer,
        ["GET /web/destinations"] = Watching,
        ["GET /web/ledger"] = StaffRole.Admin | StaffRole.Auditor,
        ["POST /web/ledger/verify"] = StaffRole.Admin | StaffRole.Auditor,
        ["GET /web/health"] = StaffRole.Admin,
        ["GET /web/doctor"] = StaffRole.Admin | StaffRole.Auditor,
        ["POST /web/doctor"] = StaffRole.Admin,
        ["GET /web/bypass"] = Watching,
        ["POST /web/bypass"] = StaffRole.Admin,
        ["GET /web/accounts"] = StaffRole.Admin,
        ["POST /web/accounts"] = StaffRole.Admin,
        ["POST /web/accounts/{name}"] = StaffRole.Admin,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Pages that one who must choose a password may use before that.</summary>
    public static bool BeforePassword(string page) => page is "GET /web/password" or "POST /web/password" or "POST /web/sign-out";

    public static bool MayUse(string page, StaffRole roles) => Table.TryGetValue(page, out var allowed) && (allowed & roles) != StaffRole.None;
}
