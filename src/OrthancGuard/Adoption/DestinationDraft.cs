using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Adoption;

/// <summary>The text of a destination for guard.json, with the vendor's address as Orthanc had it and a contract to fill in.</summary>
internal static class DestinationDraft
{
    // Names and addresses are written as they are; the file is nobody's HTML.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(OrthancEntry entry, string destination, AdoptionFacts facts)
    {
        var day = facts.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var lines = new List<string>
        {
            "{",
            $"  // Taken over from the {entry.Title} of Orthanc on {day}. \"orthancguard adopt --undo {entry.Name}\" gives it back.",
            $"  \"Name\": {Quote(destination)},",
        };
        if (entry.Kind == OrthancRoute.Modality)
        {
            lines.Add($"  \"GateAet\": {Quote(entry.Aet)},");
        }

        lines.AddRange(
        [
            "  // Fill this in and take \"Draft\" out: until then nothing is sent. docs/contracts.md explains each member.",
            "  \"Contract\": {",
            "    \"Draft\": true,",
            $"    \"Vendor\": {Quote(destination)},",
            "    \"Reference\": \"to be filled in\",",
            "    \"Purpose\": \"to be filled in\",",
            $"    \"ValidFrom\": \"{day}\",",
            $"    \"ValidUntil\": \"{day}\"",
            "  },",
            $"  \"Guarded\": {{ \"{entry.Kind.ListName()}\": [{Quote(entry.Name)}] }},",
            $"  \"Delivery\": {Delivery(entry, facts.Aet)}",
            "}",
        ]);
        return string.Join('\n', lines);
    }

    /// <summary>The entry that a peer's or DICOMweb server's address moves to: an Orthanc sends there, not the guard itself.</summary>
    public static string OutOf(OrthancEntry entry) => entry.Name + "_OUT";

    public static string Quote(string text) => JsonSerializer.Serialize(text, Plain);

    // What the vendor knows Orthanc by stays: it may take nobody else.
    private static string Delivery(OrthancEntry entry, string orthancAet)
    {
        if (entry.Kind != OrthancRoute.Modality)
        {
            return $"{{ \"Mode\": \"Orthanc\", \"{(entry.Kind == OrthancRoute.Peer ? "Peer" : "DicomWebServer")}\": {Quote(OutOf(entry))} }}";
        }

        var local = Member(entry, "LocalAet") is { ValueKind: JsonValueKind.String } given && given.GetString() is { Length: > 0 } aet ? aet : orthancAet;
        var tls = Member(entry, "UseDicomTls") is { ValueKind: JsonValueKind.True } ? ", \"Tls\": {}" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{{ \"Mode\": \"Dicom\", \"Host\": {Quote(entry.Host)}, \"Port\": {entry.Port}, \"CalledAet\": {Quote(entry.Aet)}, \"CallingAet\": {Quote(local)}{tls} }}");
    }

    private static JsonElement? Member(OrthancEntry entry, string name) =>
        entry.Json.ValueKind == JsonValueKind.Object && entry.Json.TryGetProperty(name, out var value) ? value : null;
}
