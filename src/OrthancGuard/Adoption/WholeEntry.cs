using System.Text.Json;
using System.Text.Json.Nodes;
using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Adoption;

/// <summary>
/// An entry as Orthanc takes it again. Of peers and DICOMweb servers it tells everything over REST but the secrets: a password and the key
/// of a certificate are null there, HTTP headers are names only.
/// </summary>
internal static class WholeEntry
{
    /// <returns>Null when a secret is missing: the entry can then be changed in Orthanc's files only.</returns>
    public static JsonElement? Of(OrthancEntry entry, AdoptionFacts facts)
    {
        if (entry.Kind == OrthancRoute.Modality || entry.Json.ValueKind != JsonValueKind.Object)
        {
            return entry.Kind == OrthancRoute.Modality ? entry.Json : null;
        }

        var told = JsonObject.Create(entry.Json)!;
        var hidden = told.Where(member => member.Value is null || member.Value is JsonArray { Count: > 0 }).Select(member => member.Key).ToList();
        // Orthanc lists the names of headers and takes them as an object.
        foreach (var name in told.Where(member => member.Value is null or JsonArray).Select(member => member.Key).ToList())
        {
            told.Remove(name);
        }

        if (hidden.Count == 0)
        {
            return JsonSerializer.SerializeToElement(told);
        }

        if (hidden is ["Password"] && facts.Password is { } password)
        {
            told["Password"] = password;
            return JsonSerializer.SerializeToElement(told);
        }

        return facts.IsInDatabase ? null : OfFile(entry, facts);
    }

    // Only where the file says what Orthanc says: the entry may have been changed over REST since. "${…}" is filled in by Orthanc alone.
    private static JsonElement? OfFile(OrthancEntry entry, AdoptionFacts facts)
    {
        if (facts.Files?.Find([.. entry.Kind.Section(), entry.Name]) is not { } written || written.Value.GetRawText().Contains("${", StringComparison.Ordinal))
        {
            return null;
        }

        return OrthancEntry.Read(entry.Kind, entry.Name, written.Value) is { } read && read.Url == entry.Url && User(read.Json) == User(entry.Json) ? read.Json : null;
    }

    private static string User(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array when json.GetArrayLength() > 1 => json[1].GetString() ?? "",
        JsonValueKind.Object when json.TryGetProperty("Username", out var name) => name.GetString() ?? "",
        _ => "",
    };
}
