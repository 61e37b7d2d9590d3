using OrthancGuard.Api.Access;
using OrthancGuard.Web;
using OrthancGuard.Web.Accounts;

namespace OrthancGuard.Tests.Web;

public sealed class RoleTests
{
    // What a page does by hand, a method does for a program: nobody may do by one what they may not do by the other.
    private static readonly (string Page, string Method)[] Same =
    [
        ("GET /web/transfers", "Transfers/ListTransfers"),
        ("GET /web/transfers/{id}", "Transfers/GetTransfer"),
        ("POST /web/transfers/{id}/cancel", "Transfers/CancelTransfer"),
        ("POST /web/transfers/{id}/retry", "Transfers/RetryTransfer"),
        ("POST /web/patients", "Consents/ListConsents"),
        ("POST /web/patients/opt-out", "Consents/AddConsent"),
        ("POST /web/patients/opt-in", "Consents/AddConsent"),
        ("POST /web/patients/withdraw", "Consents/WithdrawConsent"),
        ("POST /web/patients/link", "Consents/LinkPatients"),
        ("POST /web/patients/unlink", "Consents/UnlinkPatients"),
        ("POST /web/patients/answer", "Reports/GetPatientReport"),
        ("POST /web/patients/recall", "Consents/GetRecall"),
        ("POST /web/patients/recall/letter", "Consents/GetRecall"),
        ("POST /web/patients/import", "Consents/ImportConsents"),
        ("POST /web/patients/import/confirm", "Consents/ImportConsents"),
        ("GET /web/review", "Reviews/ListReviews"),
        ("GET /web/review/{id}", "Reviews/GetReview"),
        ("POST /web/review/{id}/release", "Reviews/ReleaseReview"),
        ("POST /web/review/{id}/approve", "Reviews/ApproveReview"),
        ("POST /web/review/{id}/reject", "Reviews/RejectReview"),
        ("POST /web/routes/find", "Routing/FindStudies"),
        ("GET /web/routes/studies/{study}", "Routing/ExplainRoute"),
        ("POST /web/routes/studies/{study}/dry-run", "DryRuns/StartDryRun"),
        ("GET /web/routes/dry-runs/{id}", "DryRuns/GetDryRun"),
        ("POST /web/routes/dry-runs/{id}/cancel", "DryRuns/CancelDryRun"),
        ("GET /web/destinations", "Transfers/ListDestinations"),
        ("GET /web/reports", "Reports/GetPublicReport"),
        ("GET /web/reports/public.html", "Reports/GetPublicReport"),
        ("GET /web/reports/public.csv", "Reports/GetPublicReport"),
        ("GET /web/configuration", "ConfigurationFile/GetConfigurationStatus"),
        ("POST /web/configuration/reload", "ConfigurationFile/ReloadConfiguration"),
        ("POST /web/configuration/check", "ConfigurationFile/CheckConfiguration"),
        ("GET /web/ledger", "Ledger/ListLedger"),
        ("POST /web/ledger/verify", "Ledger/VerifyLedger"),
        ("GET /web/ledger/export", "Ledger/ExportLedger"),
        ("GET /web/accounts", "Accounts/ListAccounts"),
        ("POST /web/accounts", "Accounts/AddAccount"),
        ("POST /web/accounts/{name}", "Accounts/ChangeAccount"),
        ("GET /web/tokens", "Tokens/ListTokens"),
        ("POST /web/tokens", "Tokens/CreateToken"),
        ("POST /web/tokens/{id}/revoke", "Tokens/RevokeToken"),
    ];

    [Fact]
    public void EveryRoleIsListedOnce()
    {
        Assert.Equal(Enum.GetValues<StaffRole>().Where(role => role != StaffRole.None), Role.OfPeople.Select(role => role.Staff).Order());
        Assert.Equal(
            Enum.GetValues<ApiCaller>().Except([ApiCaller.None, ApiCaller.Api, ApiCaller.Hook]).Order(), Role.All.Select(role => role.Caller).Order());
        Assert.Equal(Enum.GetValues<V1.StaffRole>().Where(role => role != V1.StaffRole.Unspecified).Order(), Role.OfPeople.Select(role => role.Account).Order());
        Assert.Equal(Enum.GetValues<V1.TokenRole>().Where(role => role != V1.TokenRole.Unspecified).Order(), Role.All.Select(role => role.Token).Order());
        Assert.Equal(Role.All.Count, Role.All.DistinctBy(role => role.Word, StringComparer.Ordinal).Count());
    }

    [Fact]
    public void APageOpensForNobodyWhoMayNotCallItsMethod()
    {
        foreach (var (page, method) in Same)
        {
            foreach (var role in Role.OfPeople.Where(role => WebRights.MayUse(page, role.Staff)))
            {
                Assert.True(MethodRights.MayCall($"/orthancguard.v1.{method}", role.Caller), $"{role.Word}: {page}, {method}");
            }
        }
    }

    [Theory]
    [InlineData("anna", true)]
    [InlineData("token:anna", false)]
    [InlineData("api", false)]
    [InlineData("hook", false)]
    [InlineData("guard", false)]
    public void ATokenIsNoPerson(string name, bool isPerson)
    {
        Assert.Equal(isPerson, ApiIdentity.IsPerson(name));
        Assert.Equal(isPerson, StaffAccounts.ExamineName(name) is null);
    }
}
