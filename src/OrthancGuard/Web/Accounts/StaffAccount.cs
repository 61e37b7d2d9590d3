namespace OrthancGuard.Web.Accounts;

/// <summary>A person who may sign in, without the password's hash.</summary>
internal sealed record StaffAccount
{
    public required string Name { get; init; }

    public required StaffRole Roles { get; init; }

    /// <summary>Somebody else chose the password: the person must choose another before anything else.</summary>
    public bool MustChange { get; init; }

    public DateTimeOffset? LockedUntil { get; init; }

    public DateTimeOffset? DisabledAt { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? SignedInAt { get; init; }
}

/// <summary>What became of an attempt to sign in. A token only when it went well.</summary>
internal sealed record SignInResult(string? Token, StaffAccount? Account, SignInProblem Problem)
{
    public static SignInResult No(SignInProblem problem) => new(null, null, problem);
}

internal enum SignInProblem
{
    None,

    /// <summary>No such name, a wrong password or an account that is disabled: nobody learns which.</summary>
    WrongNameOrPassword,

    /// <summary>Too many wrong passwords; told even when this one was right.</summary>
    Locked,
}
