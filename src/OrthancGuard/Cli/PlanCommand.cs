using System.Collections;
using System.CommandLine;
using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard plan FILE</c>: what would be done to each element of a file, and by which rule. Prints no values.</summary>
internal static class PlanCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A DICOM file." };
        var config = new Option<string?>("--config") { Description = "guard.json; without it the Basic Profile, and faces must go." };
        var destination = new Option<string?>("--destination") { Description = "A destination of guard.json; may be left out when there is only one." };
        var command = new Command("plan", "Shows what protection would do to a file. Nothing is written.") { file, config, destination };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(file),
            parsed.GetValue(config),
            parsed.GetValue(destination),
            Environment.GetEnvironmentVariables(),
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string path, string? config, string? destination, IDictionary environment, TextWriter output, TextWriter error)
    {
        try
        {
            var profile = config is null
                ? new ProtectionProfile()
                : ProtectCommandTarget.Choose(ConfigurationLoader.Load(config, environment), destination).Profile;
            var plan = ProtectionPlan.For(profile, DicomFile.Read(File.ReadAllBytes(path)));
            foreach (var element in plan.Elements)
                output.WriteLine($"{element.Action,-9} {element.Rule,-28} {element.Path} {Keyword(element.Path)}");
            foreach (var reason in plan.Reasons)
                output.WriteLine($"Held: {reason.Text}");
            return plan.Reasons.Count == 0 ? ExitCode.Done : ExitCode.Held;
        }
        catch (Exception e) when (e is ProtectCommandException or ConfigurationException)
        {
            error.WriteLine(e.Message);
            return ExitCode.Usage;
        }
        catch (Exception e) when (e is DicomFormatException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return ExitCode.Failed;
        }
    }

    private static string Keyword(string path) =>
        uint.TryParse(path.AsSpan(path.Length - 10, 4), System.Globalization.NumberStyles.HexNumber, null, out var group) &&
        uint.TryParse(path.AsSpan(path.Length - 5, 4), System.Globalization.NumberStyles.HexNumber, null, out var element)
            ? DicomDictionary.Find(new DicomTag((group << 16) | element))?.Keyword ?? ""
            : "";
}
