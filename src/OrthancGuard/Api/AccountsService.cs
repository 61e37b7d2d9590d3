using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using OrthancGuard.Api.Access;
using OrthancGuard.Web.Accounts;

namespace OrthancGuard.Api;

/// <summary>protos/orthancguard/v1/accounts.proto</summary>
internal sealed class AccountsService(StaffAccounts accounts) : V1.Accounts.AccountsBase
{
    public override Task<V1.Account> AddAccount(V1.AddAccountRequest request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            Check(await accounts.AddAsync(request.Name, Role.From(request.Roles), request.Password, Callers.Name(context), context.CancellationToken));
            return await ReadAsync(request.Name, context);
        });

    public override Task<V1.ListAccountsResponse> ListAccounts(V1.ListAccountsRequest request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            var response = new V1.ListAccountsResponse();
            response.Accounts.AddRange((await accounts.ListAsync(context.CancellationToken)).Select(To));
            return response;
        });

    public override Task<V1.Account> ChangeAccount(V1.ChangeAccountRequest request, ServerCallContext context) =>
        Answers.FromStore(async () =>
        {
            var by = Callers.Name(context);
            await ReadAsync(request.Name, context);
            if (request.Roles.Count > 0)
            {
                Check(await accounts.SetRolesAsync(request.Name, Role.From(request.Roles), by, context.CancellationToken));
            }

            if (request.Password.Length > 0)
            {
                Check(await accounts.SetPasswordAsync(request.Name, request.Password, own: false, by, context.CancellationToken));
            }

            if (request.Disable || request.Enable)
            {
                Check(request.Disable
                    ? await accounts.DisableAsync(request.Name, by, context.CancellationToken)
                    : await accounts.EnableAsync(request.Name, by, context.CancellationToken));
            }

            return await ReadAsync(request.Name, context);
        });

    private static void Check(string? problem)
    {
        if (problem is not null)
        {
            throw Answers.Invalid(problem);
        }
    }

    private static V1.Account To(StaffAccount account)
    {
        var message = new V1.Account
        {
            Name = account.Name,
            MustChangePassword = account.MustChange,
            Disabled = account.DisabledAt is not null,
            LockedUntil = account.LockedUntil?.ToTimestamp(),
            SignedInAt = account.SignedInAt?.ToTimestamp(),
        };
        message.Roles.AddRange(Role.OfPeople.Where(role => account.Roles.HasFlag(role.Staff)).Select(role => role.Account));
        return message;
    }

    private async Task<V1.Account> ReadAsync(string name, ServerCallContext context) =>
        await accounts.FindAsync(name, context.CancellationToken) is { } account ? To(account) : throw Answers.NotFound("There is no account of that name.");
}
