namespace OrthancGuard.Api.Access;

/// <summary>What a token is for. A token made for a person may have several roles.</summary>
[Flags]
internal enum ApiCaller
{
    None = 0,

    /// <summary>The guard's own user at its command line: <c>api.token</c>, which may do everything.</summary>
    Api = 1,

    /// <summary>Orthanc's Lua: <c>hook.token</c>, which lies readable on Orthanc's side and may do least.</summary>
    Hook = 2,

    /// <summary>A program of the clinic (RIS, portal): asks for transfers and passes on what patients have decided.</summary>
    Service = 4,

    /// <summary>Records opt-outs, answers patients.</summary>
    FrontDesk = 8,

    /// <summary>Works the held studies.</summary>
    Reviewer = 16,

    /// <summary>Looks after the guard, makes accounts and tokens.</summary>
    Admin = 32,

    /// <summary>The privacy officer: reads everything that was decided and disclosed, changes nothing.</summary>
    Auditor = 64,

    /// <summary>An AI vendor: brings results of one destination, and nothing else.</summary>
    Vendor = 128,
}

/// <summary>Who is behind a token.</summary>
/// <param name="Name">For the records; never the name of an account.</param>
/// <param name="Roles">At least one.</param>
internal sealed record ApiIdentity(string Name, ApiCaller Roles)
{
    private const string Prefix = "token:";

    /// <summary>Of a vendor's token: the destination whose results it brings.</summary>
    public string? Destination { get; init; }

    /// <summary>An administrator makes tokens in any name, so a record says that it was a token: <c>token:anna</c>, which no account is called.</summary>
    public static string NameOf(IssuedToken token) => Prefix + token.Name;

    /// <summary>Of the records: a person who signed in, not a token.</summary>
    public static bool IsPerson(string name) => !name.StartsWith(Prefix, StringComparison.Ordinal) && !TokenRegistry.OwnNames.Contains(name, StringComparer.OrdinalIgnoreCase);
}
