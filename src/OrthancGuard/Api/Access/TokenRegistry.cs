using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Dapper;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;

namespace OrthancGuard.Api.Access;

/// <summary>Makes and revokes tokens; each act is in the ledger. Tokens are revoked, never deleted: the ledger names who they were for.</summary>
internal sealed class TokenRegistry(GuardStore store, ILedger ledger, ApiTokens tokens) : IHostedService
{
    /// <summary>Names of the guard itself in the records; nobody else is called so.</summary>
    public static IReadOnlyList<string> OwnNames { get; } = ["api", "hook", "guard"];

    /// <summary>Roles that a token may be made for.</summary>
    public static ApiCaller Grantable { get; } = Role.All.Aggregate(ApiCaller.None, (all, role) => all | role.Caller);

    /// <summary>Why a token cannot be made; null when it can.</summary>
    public static string? Examine(string name, ApiCaller roles, string? destination = null) =>
        Web.Accounts.StaffAccounts.ExamineName(name)
        ?? (roles == ApiCaller.None || (roles & ~Grantable) != ApiCaller.None ? $"A token is for at least one role: {string.Join(", ", Role.All.Select(role => role.Word))}." : null)
        ?? ((roles == ApiCaller.Vendor) != (destination is not null) ? "A vendor's token is for one destination and has no other role; no other token has a destination." : null);

    /// <returns>The token, which is shown this once.</returns>
    public async Task<(string Token, IssuedToken Record)> CreateAsync(
        string name, ApiCaller roles, TimeSpan? valid, string by, CancellationToken cancellationToken, string? destination = null)
    {
        if (Examine(name, roles, destination) is { } problem)
        {
            throw new ArgumentException(problem, nameof(name));
        }

        var token = "og_" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var digest = ApiTokens.Digest(token);
        var record = await store.WriteAsync(
            transaction =>
            {
                transaction.Execute(
                    """
                    INSERT INTO api_tokens (name, roles, digest, created_at, created_by, expires_at, destination)
                    VALUES (@name, @roles, @digest, @now, @by, @end, @destination)
                    """,
                    new
                    {
                        name,
                        roles = (int)roles,
                        digest,
                        destination,
                        now = transaction.Now.ToUnixTimeMilliseconds(),
                        by,
                        end = valid is { } time ? (transaction.Now + time).ToUnixTimeMilliseconds() : (long?)null,
                    });
                var made = transaction.QueryFirstOrDefault<IssuedToken>($"SELECT {IssuedToken.Columns} FROM api_tokens WHERE digest = @digest", new { digest })!;
                Record(transaction, LedgerKind.TokenMade, made, by);
                return made;
            },
            cancellationToken);
        await LoadAsync(CancellationToken.None);
        return (token, record);
    }

    /// <returns>Null for an unknown id. Revoking twice changes nothing.</returns>
    public async Task<IssuedToken?> RevokeAsync(long id, string by, CancellationToken cancellationToken)
    {
        var record = await store.WriteAsync(
            transaction =>
            {
                var changed = transaction.Execute(
                    "UPDATE api_tokens SET revoked_at = @now, revoked_by = @by WHERE id = @id AND revoked_at IS NULL",
                    new { id, by, now = transaction.Now.ToUnixTimeMilliseconds() });
                var token = transaction.QueryFirstOrDefault<IssuedToken>($"SELECT {IssuedToken.Columns} FROM api_tokens WHERE id = @id", new { id });
                if (changed > 0)
                {
                    Record(transaction, LedgerKind.TokenRevoked, token!, by);
                }

                return token;
            },
            cancellationToken);
        await LoadAsync(CancellationToken.None);
        return record;
    }

    public Task<IReadOnlyList<IssuedToken>> ListAsync(CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<IssuedToken>>(
        connection => connection.Query<IssuedToken>($"SELECT {IssuedToken.Columns} FROM api_tokens ORDER BY id").AsList(), cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task LoadAsync(CancellationToken cancellationToken) =>
        tokens.Use((await ListAsync(cancellationToken)).Where(token => token.RevokedAt is null));

    private void Record(WriteTransaction transaction, LedgerKind kind, IssuedToken token, string by) => ledger.Append(transaction, new()
    {
        Kind = kind,
        Actor = by,
        Facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["token"] = token.Id.ToString(CultureInfo.InvariantCulture),
            ["name"] = token.Name,
            ["roles"] = token.Destination is { } destination ? $"{token.Roles} {destination}" : token.Roles.ToString(),
        },
    });
}
