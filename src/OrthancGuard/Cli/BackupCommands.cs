using System.CommandLine;
using Microsoft.Extensions.Logging.Abstractions;
using OrthancGuard.Doctor;
using OrthancGuard.Storage;
using OrthancGuard.Storage.Backups;

namespace OrthancGuard.Cli;

/// <summary><c>orthancguard backup …</c>: on the guard's own machine, as its user.</summary>
internal static class BackupCommands
{
    public static Command Create() => new("backup", "Copies the data directory while the guard runs, checks such a copy, and puts it back.") { Make(), Check(), Restore() };

    private static Command Make()
    {
        var config = ConfigurationOption.Create();
        var folder = Folder();
        var key = new Option<FileInfo?>("--key-copy") { Description = "Also copies the master key, to this file: on another medium than the backup", HelpName = "FILE" };
        var command = new Command("make", "A backup of everything but the master key.") { folder, key, config };
        command.SetAction(result =>
        {
            var root = ConfigurationOption.Load(result.GetValue(config)).DataDirectory;
            var target = result.GetValue(folder)!.FullName;
            if (result.GetValue(key) is { } wanted && (wanted.Exists || wanted.Directory is not { Exists: true }))
            {
                throw new GuardCallException($"{wanted.FullName} is there already, or its folder is not there: nothing was copied.");
            }

            var manifest = BackupMaking.Make(root, target, TimeProvider.System);
            Console.WriteLine($"{manifest.Files.Count} files in {target}; it needs the key {manifest.Key}.");
            if (result.GetValue(key) is { } copy)
            {
                PrivateFile.WriteNew(copy.FullName, MasterKey.Read(DataDirectory.MasterKeyFile(root)).ToFile());
                KeyBackup.Confirm(root, copy.FullName);
                Console.WriteLine($"The key is in {copy.FullName}: keep it apart from the backup.");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Check()
    {
        var folder = Folder();
        var key = Key();
        var work = new Option<DirectoryInfo?>("--work") { Description = "Where it is unpacked for a moment; else beside the backup", HelpName = "FOLDER" };
        var command = new Command("check", "Restores a backup into a folder of its own, looks at all of it, and removes that again.") { folder, key, work };
        command.SetAction(async (result, stop) =>
        {
            var backup = result.GetValue(folder)!;
            var place = result.GetValue(work)?.FullName ?? backup.Parent?.FullName ?? backup.FullName;
            var temporary = Path.Combine(place, $"orthancguard-check-{Environment.ProcessId}");
            PrivateFile.CreateDirectory(temporary);
            try
            {
                return await RestoreAsync(backup, result.GetValue(key)!, Path.Combine(temporary, "data"), null, stop);
            }
            finally
            {
                Directory.Delete(temporary, recursive: true);
            }
        });
        return command;
    }

    private static Command Restore()
    {
        var config = ConfigurationOption.Create();
        var folder = Folder();
        var key = Key();
        var command = new Command("restore", "Puts a backup and its key into the data directory, which must be empty, and looks at all of it.") { folder, key, config };
        command.SetAction((result, stop) => RestoreAsync(
            result.GetValue(folder)!, result.GetValue(key)!, ConfigurationOption.Load(result.GetValue(config)).DataDirectory, Environment.UserName, stop));
        return command;
    }

    private static async Task<int> RestoreAsync(DirectoryInfo folder, FileInfo key, string dataDirectory, string? by, CancellationToken stop)
    {
        try
        {
            foreach (var sentence in await new BackupRestoring(TimeProvider.System, NullLoggerFactory.Instance).RestoreAsync(folder.FullName, key.FullName, dataDirectory, by, stop))
            {
                Console.WriteLine(sentence);
            }

            return ExitCode.Done;
        }
        catch (InvalidDataException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.Failed;
        }
    }

    private static Argument<DirectoryInfo> Folder() => new("FOLDER") { Description = "The backup's folder" };

    private static Option<FileInfo> Key() => new("--key") { Description = "Copy of the master key that belongs to the backup", HelpName = "FILE", Required = true };
}
