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
}

/// <summary>Who is behind a token.</summary>
/// <param name="Name">For the records; of a person, the name that counts where two people are needed.</param>
/// <param name="Roles">At least one.</param>
internal sealed record ApiIdentity(string Name, ApiCaller Roles);
