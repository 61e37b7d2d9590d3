using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrthancGuard.Configuration;
using OrthancGuard.Doctor;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Adoption;

/// <summary>Works out what taking an entry over comes to. Reads nothing and changes nothing.</summary>
internal sealed class AdoptionPlanner(GuardConfiguration configuration, OrthancFiles? files, string orthancAet, bool isInDatabase, bool isGuarded, DateOnly today)
{
    // Names and addresses are written as they are; the file is nobody's HTML.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions OverLines = new(Plain) { WriteIndented = true };

    /// <exception cref="AdoptionException">It cannot be taken over, and why.</exception>
    public AdoptionPlan Plan(OrthancEntry entry, string destination, GateAddress gate)
    {
        Refuse(entry, destination);
        var text = DestinationText(entry, destination);
        var json = new JsonText(configuration.Json).Append("Destinations", text);
        try
        {
            ConfigurationLoader.Parse(json, configuration.File!, Environment.GetEnvironmentVariables());
        }
        catch (ConfigurationException e)
        {
            throw new AdoptionException("guard.json with the destination in it would have mistakes:\n" + e.Message, e);
        }

        var repointed = Repoint(entry, destination, gate);
        return new()
        {
            Entry = entry,
            Destination = destination,
            GuardJson = json,
            DestinationText = text,
            Repointed = repointed,
            IsOverRest = entry.Kind == OrthancRoute.Modality,
            Lines = [.. EntryLines(entry, repointed), .. HookLines(entry)],
        };
    }

    private void Refuse(OrthancEntry entry, string destination)
    {
        if (configuration.File is null)
        {
            throw new AdoptionException("There is no guard.json to write to.");
        }

        if (configuration.Destinations.FirstOrDefault(other => GuardedNames.Of(other).Contains((entry.Kind, entry.Name))) is { } known)
        {
            throw new AdoptionException($"The {entry.Title} stands for {known.Name} in guard.json already.");
        }

        if (GuardedNames.IsDelivery(configuration, entry.Kind, entry.Name))
        {
            throw new AdoptionException($"The guard delivers through the {entry.Title}: it must keep the vendor's address.");
        }

        if (configuration.FindDestination(destination) is not null)
        {
            throw new AdoptionException($"guard.json has a destination {destination} already: choose another name with --destination.");
        }

        if (entry.Kind == OrthancRoute.Modality && configuration.FindGateAet(entry.Aet) is { } same)
        {
            throw new AdoptionException($"The AE title {entry.Aet} stands for {same.Name} at the gate already.");
        }
    }

    private string DestinationText(OrthancEntry entry, string destination)
    {
        var day = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
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
            $"  \"Guarded\": {{ \"{Section(entry.Kind)}\": [{Quote(entry.Name)}] }},",
            $"  \"Delivery\": {Delivery(entry)}",
            "}",
        ]);
        return string.Join('\n', lines);
    }

    // What the vendor knows Orthanc by stays: it may take nobody else.
    private string Delivery(OrthancEntry entry)
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

    private string Repoint(OrthancEntry entry, string destination, GateAddress gate)
    {
        if (entry.Kind != OrthancRoute.Modality)
        {
            var path = entry.Kind == OrthancRoute.Peer ? "peer" : "dicom-web";
            return Write(new JsonObject { ["Url"] = new Uri(gate.Api, $"/gate/{path}/{Uri.EscapeDataString(destination)}/").ToString() });
        }

        var repointed = entry.Json.ValueKind == JsonValueKind.Object ? JsonObject.Create(entry.Json)! : new JsonObject { ["AET"] = entry.Aet };
        repointed["Host"] = gate.Host;
        repointed["Port"] = gate.Port;
        repointed["Timeout"] = 60;
        foreach (var right in new[] { "AllowFind", "AllowFindWorklist", "AllowMove", "AllowGet", "AllowTranscoding" })
        {
            repointed[right] = false;
        }

        repointed["UseDicomTls"] = configuration.Listen.DicomTls is not null;
        return Write(repointed);
    }

    private List<string> EntryLines(OrthancEntry entry, string repointed)
    {
        if (entry.Kind == OrthancRoute.Modality && isInDatabase)
        {
            return [];
        }

        string[] path = entry.Kind switch
        {
            OrthancRoute.Modality => ["DicomModalities"],
            OrthancRoute.Peer => ["OrthancPeers"],
            _ => ["DicomWeb", "Servers"],
        };
        var was = Locate(path, entry.Name);
        var lines = new List<string>
        {
            was is { } place
                ? $"{place.File}:{place.Line}: in {string.Join('.', path)}, instead of \"{entry.Name}\" : {place.Text}"
                : $"In {string.Join('.', path)} of Orthanc's configuration, instead of \"{entry.Name}\" : …",
            $"    \"{entry.Name}\" : {repointed}",
        };
        if (entry.Kind != OrthancRoute.Modality)
        {
            // Orthanc does not tell passwords: only its file has them.
            lines.Add($"    \"{OutOf(entry)}\" : {was?.Text ?? "what it was, with its user and password"}");
        }

        return lines;
    }

    private IEnumerable<string> HookLines(OrthancEntry entry)
    {
        var isDelivered = entry.Kind != OrthancRoute.Modality;
        if (isGuarded && !isDelivered)
        {
            return [];
        }

        var where = Locate([], "OrthancGuard") is { } place ? $"{place.File}:{place.Line}: " : "";
        return
        [
            $"{where}in OrthancGuard.Guarded.{Section(entry.Kind)}, one more: {Quote(entry.Name)}",
            .. isDelivered ? [$"{where}in OrthancGuard.Delivery.{Section(entry.Kind)}, one more: {Quote(OutOf(entry))}"] : (string[])[],
        ];
    }

    private (string File, int Line, string Text)? Locate(string[] path, string name)
    {
        foreach (var file in files?.Files ?? [])
        {
            var text = new JsonText(Encoding.UTF8.GetBytes(file.Text));
            if (text.Find([.. path, name]) is { } range)
            {
                return (file.Path, text.LineOf(range.Start.Value), text.TextOf(range));
            }
        }

        return null;
    }

    private static string OutOf(OrthancEntry entry) => entry.Name + "_OUT";

    private static string Section(OrthancRoute kind) => kind switch
    {
        OrthancRoute.Modality => "Modalities",
        OrthancRoute.Peer => "Peers",
        _ => "DicomWebServers",
    };

    private static JsonElement? Member(OrthancEntry entry, string name) =>
        entry.Json.ValueKind == JsonValueKind.Object && entry.Json.TryGetProperty(name, out var value) ? value : null;

    private static string Quote(string text) => JsonSerializer.Serialize(text, Plain);

    private static string Write(JsonObject json) => json.ToJsonString(OverLines).ReplaceLineEndings("\n    ");
}
