using System.CommandLine;
using OrthancGuard.Configuration;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard config …</c></summary>
internal static class ConfigCommands
{
    public static Command Create() => new("config", "guard.json: check it, see what is in force, have it read again.") { Check(), Status(), Reload() };

    private static Command Check()
    {
        var config = ConfigurationOption.Create();
        var command = new Command("check", "Every mistake of guard.json, without a running guard. Exit status 0 none, 2 some.") { config };
        command.SetAction(result =>
        {
            // Mistakes end the command with each on a line of its own.
            var configuration = ConfigurationOption.Load(result.GetValue(config));
            Console.WriteLine($"No mistake: {configuration.Destinations.Count} destinations, {configuration.Routes.Count} routes.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Status()
    {
        var config = ConfigurationOption.Create();
        var command = new Command("status", "What the running guard has in force. Exit status 0 guard.json itself, 3 an older version.") { config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            return Print(await client.GetAsync<V1.ConfigurationStatus>("v1/configuration", stop));
        });
        return command;
    }

    private static Command Reload()
    {
        var config = ConfigurationOption.Create();
        var command = new Command("reload", "Has the running guard read guard.json again, as it does by itself when the file changes.") { config };
        command.SetAction(async (result, stop) =>
        {
            using var client = GuardClient.Connect(result.GetValue(config));
            return Print(await client.PostAsync<V1.ConfigurationStatus>("v1/configuration:reload", new V1.ReloadConfigurationRequest(), stop));
        });
        return command;
    }

    private static int Print(V1.ConfigurationStatus status)
    {
        Console.WriteLine($"In force since {Terminal.Time(status.LoadedAt)}: {status.Fingerprint}");
        foreach (var name in status.Changed)
        {
            Console.WriteLine($"Changed: {name}");
        }

        foreach (var name in status.WaitingForRestart)
        {
            Console.WriteLine($"Waits for the next start: {name}");
        }

        foreach (var mistake in status.Mistakes)
        {
            Console.WriteLine(new ConfigurationMistake(mistake.Path, mistake.Line, mistake.Text).Describe("guard.json"));
        }

        if (status.Mistakes.Count == 0)
        {
            return ExitCode.Done;
        }

        Console.WriteLine("guard.json is not in force because of these mistakes; the last good version is.");
        return ExitCode.Held;
    }
}
