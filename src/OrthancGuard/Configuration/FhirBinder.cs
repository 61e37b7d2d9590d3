namespace OrthancGuard.Configuration;

/// <summary>The section Fhir.</summary>
internal static class FhirBinder
{
    public static FhirSettings Read(ConfigurationSection section)
    {
        var settings = new FhirSettings { Systems = section.Sections("Systems", ReadSystem, mayBeEmpty: true) ?? [] };
        if (settings.Systems.Select(s => s.System).Distinct(StringComparer.Ordinal).Count() != settings.Systems.Count)
        {
            section.Mistake("Systems", "names a system twice.");
        }

        return settings;
    }

    private static IdentifierSystem ReadSystem(ConfigurationSection section) => new(section.RequiredText("System"), section.Text("Issuer"));
}
