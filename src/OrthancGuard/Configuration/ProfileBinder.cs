namespace OrthancGuard.Configuration;

/// <summary>The section Profile of a destination.</summary>
internal static class ProfileBinder
{
    public static ProfileSettings Read(ConfigurationSection section) => new()
    {
        Deface = section.Choice("Deface", DefaceMode.Required),
    };
}
