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

        var route = new RouteSettings
        {
            Name = name,
            Destinations = section.Texts("To") ?? [],
            Stat = section.Flag("Stat", false),
            Modalities = section.Texts("Modalities"),
            BodyParts = section.Texts("BodyParts"),
            StudyDescriptions = section.Texts("StudyDescriptions"),
            SeriesDescriptions = section.Texts("SeriesDescriptions"),
            SourceAets = section.Texts("SourceAets"),
            CalledAets = section.Texts("CalledAets"),
            Origins = section.Texts("Origins"),
            Stations = section.Texts("Stations"),
            PatientClasses = section.Choices<PatientClass>("PatientClasses"),
            Priorities = section.Texts("Priorities"),
            Weekdays = section.Choices<DayOfWeek>("Weekdays"),
            TimeFrom = section.OptionalTime("TimeFrom"),
            TimeTo = section.OptionalTime("TimeTo"),
            InstancesFrom = section.OptionalNumber("InstancesFrom", 1, 1_000_000),
            InstancesTo = section.OptionalNumber("InstancesTo", 1, 1_000_000),
            AgeFrom = section.OptionalNumber("AgeFrom", 0, 150),
            AgeTo = section.OptionalNumber("AgeTo", 0, 150),
        };
        if (route.TimeFrom is null != route.TimeTo is null)
        {
            section.Mistake("TimeFrom", "and TimeTo belong together: give both or neither.");
        }

        if (route.InstancesTo < route.InstancesFrom)
        {
            section.Mistake("InstancesTo", "must not be less than InstancesFrom.");
        }

        if (route.AgeTo < route.AgeFrom)
        {
            section.Mistake("AgeTo", "must not be less than AgeFrom.");
        }

        return route;
    }
}
