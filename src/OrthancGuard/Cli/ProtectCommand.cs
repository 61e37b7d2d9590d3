using System.CommandLine;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard protect IN OUT</c>: what a destination would get of a folder, without a server.</summary>
internal static class ProtectCommand
{
    public static Command Create(TimeProvider time)
    {
        var input = new Argument<string>("IN") { Description = "A folder with DICOM files, whatever their names, or one file." };
        var output = new Argument<string>("OUT") { Description = "A folder for the protected files: new or empty, and not inside IN." };
        var config = new Option<string?>("--config") { Description = "guard.json; without it the Basic Profile, and faces must go." };
        var destination = new Option<string?>("--destination") { Description = "A destination of guard.json; may be left out when there is only one." };
        var key = new Option<string?>("--key") { Description = "A file with the master key: 32 bytes, or 64 hexadecimal digits." };
        var report = new Option<string?>("--report") { Description = "Where to write what became of every file, as JSON." };
        var pictures = new Option<string?>("--pictures")
        {
            Description = "A folder, new or empty, for pictures and measures of every head before and after. Those of before show the patient's face.",
            HelpName = "DIR",
        };
        var command = new Command("protect", "De-identifies a folder of DICOM files, and holds back what cannot be released.")
        {
            input, output, config, destination, key, report, pictures,
        };
        command.SetAction((parsed, cancellation) => ProtectCommandRun.RunAsync(
            new ProtectCommandSettings
            {
                Input = Path.GetFullPath(parsed.GetRequiredValue(input)),
                Output = Path.GetFullPath(parsed.GetRequiredValue(output)),
                ConfigFile = parsed.GetValue(config),
                Destination = parsed.GetValue(destination),
                KeyFile = parsed.GetValue(key),
                ReportFile = parsed.GetValue(report),
                Pictures = parsed.GetValue(pictures) is { } folder ? Path.GetFullPath(folder) : null,
            },
            time,
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error,
            cancellation));
        return command;
    }
}
