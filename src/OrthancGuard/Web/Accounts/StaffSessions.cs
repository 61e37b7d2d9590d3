using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using OrthancGuard.Ledger;
using OrthancGuard.Storage;

namespace OrthancGuard.Web.Accounts;

/// <summary>Signing in, staying in, signing out. Sessions survive a restart and end by themselves.</summary>
internal sealed class StaffSessions(GuardStore store, ILedger ledger, TimeProvider time)
{
    /// <summary>Without a request for so long, a session is over: screens at a front desk are left alone.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    private static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    /// <summary>Requests come by the second; the clock of a session need not.</summary>
    private static readonly TimeSpan Notice = TimeSpan.FromMinutes(1);

    private const int MostFailures = 5;

    public async Task<SignInResult> SignInAsync(string name, string password, CancellationToken cancellationToken)
    {
        var record = await FindAsync(name, cancellationToken);
        // The slow part, outside of the writer's turn.
        var matches = PasswordRules.Matches(record?.Password, password);
        return record is null
            ? SignInResult.No(SignInProblem.WrongNameOrPassword)
            : await store.WriteAsync(transaction => SignIn(transaction, record, matches), cancellationToken);
    }

    /// <param name="token">Of the cookie.</param>
    /// <param name="byItself">A page refreshes itself: nobody has done anything, and the session goes on running out.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>Null for a session that is not known or over.</returns>
    public async Task<StaffAccount?> FindByTokenAsync(string token, bool byItself, CancellationToken cancellationToken)
    {
        var digest = Digest(token);
        var now = time.GetUtcNow();
        var seenAt = 0L;
        var account = await store.ReadAsync(
            connection =>
            {
                var session = connection.QueryFirstOrDefault<(string Name, long StartedAt, long SeenAt)>(
                    "SELECT name, started_at, seen_at FROM staff_sessions WHERE digest = @digest", new { digest });
                if (session.Name is null || now - At(session.SeenAt) > Idle || now - At(session.StartedAt) > Longest)
                {
                    return null;
                }

                seenAt = session.SeenAt;
                return connection.QueryFirstOrDefault<StaffRecord>(
                    $"SELECT {StaffRecord.Columns} FROM staff WHERE name = @Name AND disabled_at IS NULL", new { session.Name })?.ToAccount();
            },
            cancellationToken);
        if (account is not null && !byItself && now - At(seenAt) > Notice)
        {
            await store.WriteAsync(
                transaction => transaction.Execute(
                    "UPDATE staff_sessions SET seen_at = @now WHERE digest = @digest", new { digest, now = transaction.Now.ToUnixTimeMilliseconds() }),
                cancellationToken);
        }

        return account;
    }

    public Task SignOutAsync(string token, CancellationToken cancellationToken) =>
        store.WriteAsync(transaction => transaction.Execute("DELETE FROM staff_sessions WHERE digest = @digest", new { digest = Digest(token) }), cancellationToken);

    private static byte[] Digest(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    private static DateTimeOffset At(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    private Task<StaffRecord?> FindAsync(string name, CancellationToken cancellationToken) =>
        store.ReadAsync(
            connection => connection.QueryFirstOrDefault<StaffRecord>($"SELECT {StaffRecord.Columns} FROM staff WHERE name = @name", new { name }),
            cancellationToken);

    private SignInResult SignIn(WriteTransaction transaction, StaffRecord before, bool matches)
    {
        var now = transaction.Now.ToUnixTimeMilliseconds();
        // Read again: the other wrong passwords of a burst have been counted meanwhile.
        var record = transaction.QueryFirstOrDefault<StaffRecord>($"SELECT {StaffRecord.Columns} FROM staff WHERE name = @Name", new { before.Name });
        if (record is null || record.DisabledAt is not null || record.Password != before.Password)
        {
            return SignInResult.No(SignInProblem.WrongNameOrPassword);
        }

        if (record.LockedUntil > now)
        {
            return SignInResult.No(SignInProblem.Locked);
        }

        if (!matches)
        {
            return Failed(transaction, record);
        }

        transaction.Execute(
            "UPDATE staff SET failures = 0, locked_until = NULL, signed_in_at = @now WHERE name = @Name", new { record.Name, now });
        transaction.Execute(
            "DELETE FROM staff_sessions WHERE seen_at < @idle OR started_at < @longest",
            new { idle = now - (long)Idle.TotalMilliseconds, longest = now - (long)Longest.TotalMilliseconds });
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        transaction.Execute(
            "INSERT INTO staff_sessions (digest, name, started_at, seen_at) VALUES (@digest, @Name, @now, @now)",
            new { digest = Digest(token), record.Name, now });
        ledger.Append(transaction, new() { Kind = LedgerKind.SignedIn, Actor = record.Name });
        return new(token, record.ToAccount(), SignInProblem.None);
    }

    private SignInResult Failed(WriteTransaction transaction, StaffRecord record)
    {
        var failures = record.Failures + 1;
        var locked = failures >= MostFailures;
        transaction.Execute(
            "UPDATE staff SET failures = @failures, locked_until = @until WHERE name = @Name",
            new
            {
                record.Name,
                failures = locked ? 0 : failures,
                until = locked ? (transaction.Now + LockTime).ToUnixTimeMilliseconds() : (long?)null,
            });
        if (locked)
        {
            ledger.Append(transaction, new() { Kind = LedgerKind.AccountLocked, Actor = record.Name });
        }

        return SignInResult.No(locked ? SignInProblem.Locked : SignInProblem.WrongNameOrPassword);
    }
}
