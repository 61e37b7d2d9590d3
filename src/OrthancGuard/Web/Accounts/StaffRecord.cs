namespace OrthancGuard.Web.Accounts;

/// <summary>An account as it lies in the database. Times are milliseconds since 1970 (UTC).</summary>
internal sealed class StaffRecord
{
    public const string Columns =
        """
        name AS Name, roles AS Roles, password AS Password, must_change AS MustChange, failures AS Failures,
        locked_until AS LockedUntil, disabled_at AS DisabledAt, created_at AS CreatedAt, signed_in_at AS SignedInAt
        """;

    public string Name { get; init; } = "";

    public int Roles { get; init; }

    public string Password { get; init; } = "";

    public bool MustChange { get; init; }

    public int Failures { get; init; }

    public long? LockedUntil { get; init; }

    public long? DisabledAt { get; init; }

    public long CreatedAt { get; init; }

    public long? SignedInAt { get; init; }

    public StaffAccount ToAccount() => new()
    {
        Name = Name,
        Roles = (StaffRole)Roles,
        MustChange = MustChange,
        LockedUntil = Time(LockedUntil),
        DisabledAt = Time(DisabledAt),
        CreatedAt = DateTimeOffset.FromUnixTimeMilliseconds(CreatedAt),
        SignedInAt = Time(SignedInAt),
    };

    private static DateTimeOffset? Time(long? at) => at is { } ms ? DateTimeOffset.FromUnixTimeMilliseconds(ms) : null;
}
