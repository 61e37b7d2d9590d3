using Dapper;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;

namespace OrthancGuard.Web.Accounts;

/// <summary>The people who may sign in. Accounts are disabled, never deleted: the ledger names them.</summary>
internal sealed class StaffAccounts(GuardStore store, ILedger ledger)
{
    private const int LongestName = 64;

    /// <summary>Why a name cannot be one; null when it can.</summary>
    public static string? ExamineName(string name) =>
        name.Length is > 0 and <= LongestName && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '@')
            ? Api.Access.TokenRegistry.OwnNames.Contains(name, StringComparer.OrdinalIgnoreCase) ? "This name is the guard's own." : null
            : "A name has 1 to 64 letters, digits or . - _ @ and no space.";

    public Task<IReadOnlyList<StaffAccount>> ListAsync(CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<StaffAccount>>(
            connection => connection.Query<StaffRecord>($"SELECT {StaffRecord.Columns} FROM staff ORDER BY name").Select(r => r.ToAccount()).ToList(),
            cancellationToken);

    public Task<StaffAccount?> FindAsync(string name, CancellationToken cancellationToken) =>
        store.ReadAsync(
            connection => connection.QueryFirstOrDefault<StaffRecord>($"SELECT {StaffRecord.Columns} FROM staff WHERE name = @name", new { name })?.ToAccount(),
            cancellationToken);

    /// <returns>Null when it was made, else what is wrong.</returns>
    public Task<string?> AddAsync(string name, StaffRole roles, string password, string by, CancellationToken cancellationToken)
    {
        if ((ExamineName(name) ?? ExamineRoles(roles) ?? PasswordRules.Examine(name, password)) is { } wrong)
        {
            return Task.FromResult<string?>(wrong);
        }

        var hash = PasswordRules.Hash(password);
        return store.WriteAsync(
            transaction =>
            {
                var made = transaction.Execute(
                    "INSERT OR IGNORE INTO staff (name, roles, password, must_change, created_at) VALUES (@name, @roles, @hash, 1, @now)",
                    new { name, roles = (int)roles, hash, now = transaction.Now.ToUnixTimeMilliseconds() });
                if (made == 0)
                {
                    return "There is an account of that name already.";
                }

                Record(transaction, LedgerKind.AccountChanged, by, name, ("change", "added"), ("roles", roles.ToString()));
                return null;
            },
            cancellationToken);
    }

    /// <summary>Signs the person out everywhere: what the session may do has changed.</summary>
    /// <returns>Null when it was done, else what is wrong.</returns>
    public Task<string?> SetRolesAsync(string name, StaffRole roles, string by, CancellationToken cancellationToken) =>
        ExamineRoles(roles) is { } wrong
            ? Task.FromResult<string?>(wrong)
            : ChangeAsync(name, "roles = @roles", new { name, roles = (int)roles }, by, cancellationToken, ("change", "roles"), ("roles", roles.ToString()));

    public Task<string?> DisableAsync(string name, string by, CancellationToken cancellationToken) =>
        ChangeAsync(name, "disabled_at = COALESCE(disabled_at, @now)", new { name, now = 0L }, by, cancellationToken, ("change", "disabled"));

    public Task<string?> EnableAsync(string name, string by, CancellationToken cancellationToken) =>
        ChangeAsync(name, "disabled_at = NULL, failures = 0, locked_until = NULL", new { name }, by, cancellationToken, ("change", "enabled"));

    /// <param name="name">Whose.</param>
    /// <param name="password">The new one.</param>
    /// <param name="own">The person chose it; else it must be changed at the next sign-in.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="cancellationToken">Until the change begins.</param>
    /// <returns>Null when it was done, else what is wrong.</returns>
    public Task<string?> SetPasswordAsync(string name, string password, bool own, string by, CancellationToken cancellationToken) =>
        PasswordRules.Examine(name, password) is { } wrong
            ? Task.FromResult<string?>(wrong)
            : ChangeAsync(
                name,
                "password = @hash, must_change = @change, failures = 0, locked_until = NULL",
                new { name, hash = PasswordRules.Hash(password), change = !own },
                by,
                cancellationToken,
                ("change", "password"));

    private static string? ExamineRoles(StaffRole roles) => roles == StaffRole.None ? "An account needs at least one role." : null;

    private Task<string?> ChangeAsync(
        string name, string set, object parameters, string by, CancellationToken cancellationToken, params (string, string)[] facts) =>
        store.WriteAsync(
            transaction =>
            {
                var values = new DynamicParameters(parameters);
                values.Add("now", transaction.Now.ToUnixTimeMilliseconds());
                if (transaction.Execute($"UPDATE staff SET {set} WHERE name = @name", values) == 0)
                {
                    return "There is no account of that name.";
                }

                transaction.Execute("DELETE FROM staff_sessions WHERE name = @name", new { name });
                Record(transaction, LedgerKind.AccountChanged, by, name, facts);
                return null;
            },
            cancellationToken);

    private void Record(WriteTransaction transaction, LedgerKind kind, string by, string account, params (string Name, string Value)[] facts) =>
        ledger.Append(transaction, new()
        {
            Kind = kind,
            Actor = by,
            Facts = facts.Append(("account", account)).ToDictionary(f => f.Item1, f => f.Item2, StringComparer.Ordinal),
        });
}
