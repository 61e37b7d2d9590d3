using System.Collections;
using System.Security.Cryptography;
using OrthancGuard.Configuration;
using OrthancGuard.Protection;

namespace OrthancGuard.Cli;

/// <summary>For whom <c>protect</c> works: a profile and a key.</summary>
internal sealed record ProtectCommandTarget(string Name, ProtectionProfile Profile, PseudonymKey Key, string? Note)
{
    private const string NoDestination = "protect";
    private const string MasterKeyFile = "master.key";

    /// <exception cref="ConfigurationException">guard.json has mistakes.</exception>
    /// <exception cref="ProtectCommandException">The destination or the key cannot be used.</exception>
    public static ProtectCommandTarget Load(ProtectCommandSettings settings, IDictionary environment)
    {
        if (settings.ConfigFile is null)
        {
            return settings.KeyFile is { } file
                ? new(NoDestination, new ProtectionProfile(), PseudonymKey.Derive(ReadKey(file), NoDestination), null)
                : new(
                    NoDestination,
                    new ProtectionProfile(),
                    PseudonymKey.Derive(RandomNumberGenerator.GetBytes(PseudonymKey.Length), NoDestination),
                    "No --key: the pseudonyms of this run are its own and will not come again.");
        }

        var configuration = ConfigurationLoader.Load(settings.ConfigFile, environment);
        var destination = Choose(configuration, settings.Destination);
        var key = ReadKey(settings.KeyFile ?? Path.Combine(configuration.DataDirectory, MasterKeyFile));
        return new(destination.Name, destination.Profile, PseudonymKey.Derive(key, destination.Name), null);
    }

    /// <summary>The destination of this name, or the only one there is.</summary>
    public static Destination Choose(GuardConfiguration configuration, string? name)
    {
        if (name is not null)
            return configuration.FindDestination(name) ?? throw new ProtectCommandException("guard.json has no such destination.");
        return configuration.Destinations is [var only]
            ? only
            : throw new ProtectCommandException("Say which destination: --destination NAME.");
    }

    private static byte[] ReadKey(string file)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            if (bytes.Length == PseudonymKey.Length)
                return bytes;
            var text = System.Text.Encoding.ASCII.GetString(bytes).Trim();
            if (text.Length == PseudonymKey.Length * 2)
                return Convert.FromHexString(text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ProtectCommandException("The key file cannot be read. Give one with --key, or start the guard once: it makes its master key.", e);
        }
        catch (FormatException)
        {
            // Said below.
        }

        throw new ProtectCommandException($"A key file holds {PseudonymKey.Length} bytes, or twice as many hexadecimal digits.");
    }
}
