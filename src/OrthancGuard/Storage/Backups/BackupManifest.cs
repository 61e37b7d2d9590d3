using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrthancGuard.Storage.Backups;

/// <summary>What a backup holds: <c>backup.json</c>, written last, so that a backup without it is none.</summary>
internal sealed record BackupManifest
{
    public const string FileName = "backup.json";

    public required string Product { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary><see cref="MasterKey.Fingerprint"/> of the key that belongs to it.</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256 of each file, by its path in the backup.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    /// <exception cref="IOException">There is none, or it is not one.</exception>
    public static BackupManifest Read(string folder)
    {
        try
        {
            using var file = File.OpenRead(Path.Combine(folder, FileName));
            return JsonSerializer.Deserialize(file, BackupJson.Default.BackupManifest) ?? throw new JsonException();
        }
        catch (Exception e) when (e is JsonException or FileNotFoundException or DirectoryNotFoundException)
        {
            throw new IOException($"{folder} holds no whole backup: {FileName} is missing or damaged.", e);
        }
    }

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, BackupJson.Default.BackupManifest);
}

[JsonSourceGenerationOptions(WriteIndented = true)]
[JsonSerializable(typeof(BackupManifest))]
internal sealed partial class BackupJson : JsonSerializerContext;
