using System.Collections;
using System.Security.Cryptography;
using System.Text.Json;

namespace OrthancGuard.Configuration;

/// <summary>Reads guard.json: either a configuration that can be trusted as a whole, or every mistake in it.</summary>
internal static class ConfigurationLoader
{
    /// <exception cref="ConfigurationException">It cannot be read, or has mistakes.</exception>
    public static GuardConfiguration Load(string file, IDictionary environment)
    {
        byte[] json;
        try
        {
            json = File.ReadAllBytes(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException(file, [new("", 0, "cannot be read.")]);
        }

        return Parse(json, file, environment);
    }

    public static GuardConfiguration Parse(ReadOnlySpan<byte> json, string file, IDictionary environment)
    {
        var mistakes = new List<ConfigurationMistake>();
        var configuration = ConfigurationParser.Parse(json, mistakes) is { } root ? Bind(root, file, environment, mistakes) : null;
        return configuration is null || mistakes.Count > 0
            ? throw new ConfigurationException(file, [.. mistakes.Distinct().OrderBy(mistake => mistake.Line == 0 ? int.MaxValue : mistake.Line)])
            : configuration with { Fingerprint = Convert.ToHexStringLower(SHA256.HashData(json)), File = Path.GetFullPath(file), Json = json.ToArray() };
    }

    private static GuardConfiguration Bind(ConfigurationNode root, string file, IDictionary environment, List<ConfigurationMistake> mistakes)
    {
        if (root.Kind == JsonValueKind.Object)
        {
            EnvironmentOverlay.Apply(root, environment, mistakes);
        }

        var reading = new ConfigurationReading(Path.GetDirectoryName(Path.GetFullPath(file)) ?? "/", mistakes);
        var section = new ConfigurationSection(root, reading);
        _ = section.Text("$schema");
        var configuration = new GuardConfiguration
        {
            Listen = section.Section("Listen", ListenBinder.Read) ?? new(),
            DataDirectory = reading.Absolute(section.RequiredText("DataDirectory")),
            Orthanc = section.RequiredSection("Orthanc", OrthancBinder.Read),
            Destinations = section.Sections("Destinations", DestinationBinder.Read, mayBeEmpty: true) ?? [],
            Routes = section.Sections("Routes", RouteBinder.Read, mayBeEmpty: true) ?? [],
            Limits = section.Section("Limits", LimitBinder.Read) ?? new(),
            Results = section.Section("Results", ResultBinder.Read) ?? new(),
            Fhir = section.Section("Fhir", FhirBinder.Read) ?? new(),
            Evidence = section.Section("Evidence", EvidenceBinder.Read) ?? new(),
        };
        section.Finish();
        new ConfigurationChecks(configuration, root, reading).Run();
        return configuration;
    }
}
