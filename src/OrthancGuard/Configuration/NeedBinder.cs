namespace OrthancGuard.Configuration;

/// <summary>One of the Needs of a destination.</summary>
internal static class NeedBinder
{
    public static SeriesNeed Read(ConfigurationSection section)
    {
        var need = new SeriesNeed
        {
            Name = section.RequiredText("Name"),
            IsRequired = section.Flag("Required", true),
            Modalities = section.Texts("Modalities"),
            Descriptions = section.Texts("Descriptions"),
            NotDescriptions = section.Texts("NotDescriptions"),
            Orientations = section.Choices<SeriesOrientation>("Orientations"),
            ThicknessFrom = section.OptionalDecimal("ThicknessFrom", 0, 1000),
            ThicknessTo = section.OptionalDecimal("ThicknessTo", 0, 1000),
            HasContrast = section.Has("Contrast") ? section.Flag("Contrast", false) : null,
            Kernels = section.Texts("Kernels"),
            ImageTypes = section.Texts("ImageTypes"),
            InstancesFrom = section.OptionalNumber("InstancesFrom", 1, 1_000_000),
            InstancesTo = section.OptionalNumber("InstancesTo", 1, 1_000_000),
            Take = section.Choice("Take", SeriesChoice.All),
        };
        if (need.ThicknessTo < need.ThicknessFrom)
        {
            section.Mistake("ThicknessTo", "must not be less than ThicknessFrom.");
        }

        if (need.InstancesTo < need.InstancesFrom)
        {
            section.Mistake("InstancesTo", "must not be less than InstancesFrom.");
        }

        return need;
    }
}
