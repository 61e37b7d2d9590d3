namespace OrthancGuard.Configuration;

/// <summary>One of Routes.</summary>
internal static class RouteBinder
{
    public static RouteSettings Read(ConfigurationSection section)
    {
        var name = section.RequiredText("Name");
        if (!section.Has("To"))
        {
            section.Mistake("To", "is missing: it lists the destinations.");
        }

        return new()
        {
            Name = name,
            Destinations = section.Texts("To") ?? [],
            Stat = section.Flag("Stat", false),
            Modalities = section.Texts("Modalities"),
            StudyDescriptions = section.Texts("StudyDescriptions"),
            SeriesDescriptions = section.Texts("SeriesDescriptions"),
            SourceAets = section.Texts("SourceAets"),
        };
    }
}
