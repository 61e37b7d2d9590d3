using System.CommandLine;
using Microsoft.Extensions.Logging.Abstractions;
using OrthancGuard.Storage;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard key …</c>: the master key of the data directory, on the guard's own machine.</summary>
internal static class KeyCommands
{
    public static Command Create() => new("key", "The master key: which one it is, and a new one for what is sealed.") { Show(), Rotate() };

    private static Command Show()
    {
        var config = ConfigurationOption.Create();
        var command = new Command("show", "Fingerprint and generation of the key; nothing of the key itself.") { config };
        command.SetAction(result =>
        {
            var root = ConfigurationOption.Load(result.GetValue(config)).DataDirectory;
            var key = MasterKey.Read(DataDirectory.MasterKeyFile(root));
            Console.WriteLine($"{DataDirectory.MasterKeyFile(root)}: {key.Fingerprint}, generation {key.Generations.Max()}");
            if (key.Generations.Count > 1)
            {
                Console.WriteLine("A rotation was interrupted: stop the guard and run \"orthancguard key rotate\" again.");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Rotate()
    {
        var config = ConfigurationOption.Create();
        var command = new Command("rotate", "Seals everything that is sealed with a new key. The guard must be stopped. Pseudonyms stay as they are.") { config };
        command.SetAction(async (result, stop) =>
        {
            using var directory = DataDirectory.Open(ConfigurationOption.Load(result.GetValue(config)).DataDirectory);
            if (!File.Exists(directory.DatabaseFile))
            {
                await Console.Error.WriteLineAsync($"{directory.DatabaseFile} is not there: nothing has been sealed yet.");
                return ExitCode.Failed;
            }

            var (generation, values) = await new KeyRotation(directory, TimeProvider.System, NullLoggerFactory.Instance).RunAsync(Environment.UserName, stop);
            Console.WriteLine($"Generation {generation}: {values} values were sealed anew. Back the key up now: older copies of it do not open this database any more.");
            return ExitCode.Done;
        });
        return command;
    }
}
