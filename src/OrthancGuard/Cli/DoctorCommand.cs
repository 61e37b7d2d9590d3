using System.CommandLine;
using Google.Protobuf;
using OrthancGuard.Api;
using OrthancGuard.Configuration;
using OrthancGuard.Doctor;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard doctor</c></summary>
internal static class DoctorCommand
{
    private static readonly JsonFormatter Json = new(JsonFormatter.Settings.Default.WithFormatDefaultValues(true).WithIndentation());

    public static Command Create()
    {
        var config = ConfigurationOption.Create();
        var json = new Option<bool>("--json") { Description = "For programs" };
        var files = new Option<string?>("--orthanc-config") { Description = "Orthanc's configuration, a file or a folder, to look into as well (else Orthanc.ConfigurationFiles)", HelpName = "PATH" };
        var backup = new Option<FileInfo?>("--key-backup") { Description = "Shows a copy of master.key: it is compared, and its being there remembered", HelpName = "COPY" };
        var command = new Command("doctor", "Every way around the guard that is open, and what is unhealthy, a line each with its remedy. Exit status 0 nothing, 3 something, 1 it could not be looked at.")
        {
            config, json, files, backup,
        };
        command.SetAction(async (result, stop) =>
        {
            if (result.GetValue(backup) is { } copy)
            {
                return ConfirmBackup(ConfigurationOption.Load(result.GetValue(config)), copy);
            }

            var diagnosis = GuardClient.IsElsewhere
                ? await AskAsync(stop)
                : await ExamineAsync(ConfigurationOption.Load(result.GetValue(config)), result.GetValue(files), stop);
            if (result.GetValue(json))
            {
                Console.WriteLine(Json.Format(diagnosis));
            }
            else
            {
                Print(diagnosis);
            }

            return diagnosis.Findings.Any(finding => finding.Severity != V1.FindingSeverity.Note) ? ExitCode.Held : ExitCode.Done;
        });
        return command;
    }

    private static async Task<V1.Diagnosis> AskAsync(CancellationToken stop)
    {
        using var client = GuardClient.Connect(null);
        return await client.PostAsync<V1.Diagnosis>("v1/doctor:examine", new V1.ExamineRequest(), stop);
    }

    // By itself, so that a guard that does not run, or does not start, can be looked at.
    private static async Task<V1.Diagnosis> ExamineAsync(GuardConfiguration configuration, string? path, CancellationToken stop)
    {
        OrthancFiles? files;
        try
        {
            files = (path ?? configuration.Orthanc.ConfigurationFiles) is { } given ? OrthancFiles.Read(given) : null;
        }
        catch (InvalidDataException e)
        {
            throw new GuardCallException(e.Message, e);
        }

        using var orthanc = new OrthancClient(new OrthancConnection(configuration.Orthanc) { Retries = 1 }, TimeProvider.System);
        return DoctorService.From(await GuardDoctor.ExamineAsync(configuration, orthanc, files, 0, TimeProvider.System, stop));
    }

    private static int ConfirmBackup(GuardConfiguration configuration, FileInfo copy)
    {
        try
        {
            if (KeyBackup.Confirm(configuration.DataDirectory, copy.FullName))
            {
                Console.WriteLine("The copy is the key in use. Keep it where neither this machine nor its backup is.");
                return ExitCode.Done;
            }
        }
        catch (InvalidDataException e)
        {
            throw new GuardCallException(e.Message, e);
        }

        throw new GuardCallException($"{copy.Name} is not a copy of the key in use.");
    }

    private static void Print(V1.Diagnosis diagnosis)
    {
        foreach (var finding in diagnosis.Findings)
        {
            Console.WriteLine($"{finding.Severity.ToString().ToUpperInvariant()}  {finding.Code}: {finding.Text}");
            Console.WriteLine($"    {finding.Remedy}");
        }

        Console.WriteLine(diagnosis.Findings.Count == 0
            ? "Nothing found: no way around the guard is open as far as can be seen from here, and nothing is unhealthy."
            : $"{diagnosis.Findings.Count(finding => finding.Severity == V1.FindingSeverity.Critical)} critical, {diagnosis.Findings.Count} in all. docs/doctor.md explains each.");
    }
}
