using System.Collections;
using System.CommandLine;
using OrthancGuard.Configuration;
using OrthancGuard.Protection;
using OrthancGuard.Protection.Rules;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard conformance</c>: the de-identification section of a DICOM conformance statement, for what destinations get.</summary>
internal static class ConformanceCommand
{
    private const string Heading = """
        # DICOM conformance statement: de-identification

        Written by `orthancguard conformance` from the tables that protection itself works by. What an attribute gets can differ between objects, by what
        their definitions require (PS3.3): then the numbers of the 111 objects are said.


        """;

    public static Command Create()
    {
        var config = new Option<string?>("--config") { Description = "guard.json; without it the Basic Profile, and faces must go." };
        var destination = new Option<string?>("--destination") { Description = "A destination of guard.json; left out: every one." };
        var command = new Command("conformance", "Writes the DICOM conformance statement for de-identification, as Markdown.") { config, destination };
        command.SetAction(parsed => Run(
            parsed.GetValue(config),
            parsed.GetValue(destination),
            Environment.GetEnvironmentVariables(),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
        return command;
    }

    /// <summary>The page for destinations, in their order.</summary>
    public static string Page(IEnumerable<(string Name, ProtectionProfile Profile)> destinations) =>
        Heading.ReplaceLineEndings("\n") + string.Join("\n", destinations.Select(static destination => ConformanceStatement.For(destination.Name, destination.Profile)));

    private static int Run(string? config, string? destination, IDictionary environment, TextWriter output, TextWriter error)
    {
        try
        {
            output.Write(Page(Destinations(config, destination, environment)));
            return ExitCode.Done;
        }
        catch (Exception e) when (e is ProtectCommandException or ConfigurationException)
        {
            error.WriteLine(e.Message);
            return ExitCode.Usage;
        }
    }

    private static IEnumerable<(string Name, ProtectionProfile Profile)> Destinations(string? config, string? name, IDictionary environment)
    {
        if (config is null)
            return [("Without configuration", new ProtectionProfile())];
        var configuration = ConfigurationLoader.Load(config, environment);
        return name is null
            ? configuration.Destinations.Select(static destination => (destination.Name, destination.Profile))
            : [(name, ProtectCommandTarget.Choose(configuration, name).Profile)];
    }
}
