using System.CommandLine;
using OrthancGuard.Configuration;

namespace OrthancGuard.Cli;

/// <summary><c>--config FILE</c>, the same for every command.</summary>
internal static class ConfigurationOption
{
    private const string Variable = "ORTHANCGUARD_CONFIG";

    public static Option<FileInfo?> Create() => new("--config", "-c")
    {
        Description = "guard.json; else $ORTHANCGUARD_CONFIG, ./guard.json or /etc/orthancguard/guard.json",
        HelpName = "FILE",
    };

    /// <exception cref="ConfigurationException">Not found, or with mistakes.</exception>
    public static GuardConfiguration Load(FileInfo? file)
    {
        var path = file?.FullName ?? Find();
        return ConfigurationLoader.Load(path, Environment.GetEnvironmentVariables());
    }

    private static string Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return named;
        }

        return File.Exists("guard.json") ? Path.GetFullPath("guard.json") : "/etc/orthancguard/guard.json";
    }
}
