using System.Text.Json;
using System.Text.Json.Serialization;
using OrthancGuard.Configuration;
using OrthancGuard.Storage;

namespace OrthancGuard.Adoption;

/// <summary>What was there before an entry was taken over: enough to put it back exactly. One file each, in the data directory.</summary>
internal sealed record AdoptionRecord
{
    public required string Name { get; init; }

    public required OrthancRoute Kind { get; init; }

    public required string Destination { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The entry as Orthanc had it, with its secrets where it was repointed over REST.</summary>
    public required JsonElement Original { get; init; }

    /// <summary>As it stood in Orthanc's file; null where nobody said.</summary>
    public string? Written { get; init; }

    /// <summary>What was added to Orthanc besides, over REST: the entry with the vendor's address; null when nothing was.</summary>
    public string? DeliveryEntry { get; init; }

    /// <summary>It was repointed over REST; otherwise a person changed Orthanc's file.</summary>
    public bool IsOverRest { get; init; }

    /// <summary>guard.json before, and the SHA-256 of it after.</summary>
    public required byte[] GuardJson { get; init; }

    public required string AfterSha256 { get; init; }
}

[JsonSerializable(typeof(AdoptionRecord))]
[JsonSourceGenerationOptions(WriteIndented = true, UseStringEnumConverter = true)]
internal sealed partial class AdoptionJson : JsonSerializerContext;

/// <summary>The records of one guard.</summary>
internal sealed class AdoptionJournal(string dataDirectory)
{
    private string Folder => Path.Combine(dataDirectory, "adopted");

    public void Write(AdoptionRecord record)
    {
        PrivateFile.CreateDirectory(dataDirectory);
        PrivateFile.CreateDirectory(Folder);
        File.Delete(FileOf(record.Kind, record.Name));
        PrivateFile.WriteNew(FileOf(record.Kind, record.Name), JsonSerializer.SerializeToUtf8Bytes(record, AdoptionJson.Default.AdoptionRecord));
    }

    /// <returns>Those of this name: usually one, of whatever kind.</returns>
    public IReadOnlyList<AdoptionRecord> Find(string name) =>
        [.. Enum.GetValues<OrthancRoute>().Select(kind => FileOf(kind, name)).Where(File.Exists).Select(Read)];

    public void Remove(AdoptionRecord record) => File.Delete(FileOf(record.Kind, record.Name));

    private static AdoptionRecord Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize(PrivateFile.Read(file), AdoptionJson.Default.AdoptionRecord) ?? throw new JsonException();
        }
        catch (JsonException e)
        {
            throw new AdoptionException($"{file} cannot be read: give the entry back by hand.", e);
        }
    }

    private string FileOf(OrthancRoute kind, string name) => Path.Combine(Folder, $"{kind}-{Uri.EscapeDataString(name)}.json");
}
