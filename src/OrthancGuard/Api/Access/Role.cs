using Grpc.Core;
using OrthancGuard.Web.Accounts;

namespace OrthancGuard.Api.Access;

/// <summary>
/// The roles there are, once: as the command line, the web interface, the rights of pages and methods, and the messages name them.
/// </summary>
/// <param name="Word">On the command line.</param>
/// <param name="Name">On a page.</param>
/// <param name="Explanation">What for, on a page.</param>
/// <param name="Staff">None for a role that only programs have.</param>
/// <param name="Caller">In the rights of methods.</param>
/// <param name="Account">In accounts.proto.</param>
/// <param name="Token">In tokens.proto.</param>
internal sealed record Role(string Word, string Name, string Explanation, StaffRole Staff, ApiCaller Caller, V1.StaffRole Account, V1.TokenRole Token)
{
    public static IReadOnlyList<Role> All { get; } =
    [
        new("front-desk", "Front desk", "records what patients decide, answers them", StaffRole.FrontDesk, ApiCaller.FrontDesk, V1.StaffRole.FrontDesk, V1.TokenRole.TokenFrontDesk),
        new("reviewer", "Reviewer", "works the held studies", StaffRole.Reviewer, ApiCaller.Reviewer, V1.StaffRole.Reviewer, V1.TokenRole.TokenReviewer),
        new("admin", "Administrator", "routes, destinations, accounts, health", StaffRole.Admin, ApiCaller.Admin, V1.StaffRole.Admin, V1.TokenRole.TokenAdmin),
        new("auditor", "Auditor", "reads everything that was decided and disclosed", StaffRole.Auditor, ApiCaller.Auditor, V1.StaffRole.Auditor, V1.TokenRole.TokenAuditor),
        new("service", "Program", "asks for transfers, passes on what patients decide", StaffRole.None, ApiCaller.Service, V1.StaffRole.Unspecified, V1.TokenRole.TokenService),
        new("vendor", "Vendor", "brings results of one destination", StaffRole.None, ApiCaller.Vendor, V1.StaffRole.Unspecified, V1.TokenRole.TokenVendor),
    ];

    /// <summary>Those that people have.</summary>
    public static IReadOnlyList<Role> OfPeople { get; } = [.. All.Where(role => role.Staff != StaffRole.None)];

    public static StaffRole From(IEnumerable<V1.StaffRole> roles) => roles.Aggregate(
        StaffRole.None, (all, message) => all | (OfPeople.FirstOrDefault(role => role.Account == message) ?? throw Unknown()).Staff);

    public static ApiCaller From(IEnumerable<V1.TokenRole> roles) => roles.Aggregate(
        ApiCaller.None, (all, message) => all | (All.FirstOrDefault(role => role.Token == message) ?? throw Unknown()).Caller);

    private static RpcException Unknown() => Answers.Invalid("A role is not known.");
}
