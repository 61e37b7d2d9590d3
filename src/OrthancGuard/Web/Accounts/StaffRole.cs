namespace OrthancGuard.Web.Accounts;

/// <summary>What a person may do in the web interface. One person may have several roles, in a small clinic all of them.</summary>
[Flags]
internal enum StaffRole
{
    None = 0,

    /// <summary>Records opt-outs and opt-ins, answers patients.</summary>
    FrontDesk = 1,

    /// <summary>Works the held studies.</summary>
    Reviewer = 2,

    /// <summary>Configures routing, looks after the guard, makes accounts.</summary>
    Admin = 4,

    /// <summary>The privacy officer: reads everything that was decided and disclosed, changes nothing.</summary>
    Auditor = 8,
}
