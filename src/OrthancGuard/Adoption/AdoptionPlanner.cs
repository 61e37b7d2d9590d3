using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrthancGuard.Configuration;
using OrthancGuard.Doctor;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Adoption;

/// <summary>Works out what taking an entry over comes to. Reads nothing and changes nothing.</summary>
internal sealed class AdoptionPlanner(GuardConfiguration configuration, AdoptionFacts facts)
{
    // On one line: it is what a person puts into Orthanc's file.
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="AdoptionException">It cannot be taken over, and why.</exception>
    public AdoptionPlan Plan(OrthancEntry entry, string destination, GateAddress gate)
    {
        Refuse(entry, destination, gate);
        var text = DestinationDraft.Write(entry, destination, facts);
        var json = new JsonText(configuration.Json).Append("Destinations", text);
        try
        {
            ConfigurationLoader.Parse(json, configuration.File!, Environment.GetEnvironmentVariables());
        }
        catch (ConfigurationException e)
        {
            throw new AdoptionException("guard.json with the destination in it would have mistakes:\n" + e.Message, e);
        }

        var original = WholeEntry.Of(entry, facts);
        var repointed = Repoint(entry, destination, gate);
        return new()
        {
            Entry = entry,
            Destination = destination,
            GuardJson = json,
            DestinationText = text,
            Original = original,
            Repointed = repointed,
            DeliveryEntry = entry.Kind == OrthancRoute.Modality ? null : DestinationDraft.OutOf(entry),
            Written = LinesByHand.Written(entry, facts),
            Lines = LinesByHand.For(entry, repointed, original is not null, facts),
        };
    }

    private void Refuse(OrthancEntry entry, string destination, GateAddress gate)
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

        if (string.Equals(entry.Host, gate.Host, StringComparison.OrdinalIgnoreCase) && entry.Port == (entry.Kind == OrthancRoute.Modality ? gate.Port : gate.Api.Port))
        {
            throw new AdoptionException($"The {entry.Title} points to the guard's gate already, and does not tell where the vendor is: write its destination into guard.json by hand.");
        }

        if (entry.Kind != OrthancRoute.Modality && facts.Entries.Any(other => other.Kind == entry.Kind && string.Equals(other.Name, DestinationDraft.OutOf(entry), StringComparison.Ordinal)))
        {
            throw new AdoptionException($"Orthanc has a {OrthancEntry.KindWord(entry.Kind)} {DestinationDraft.OutOf(entry)} already, the name that the vendor's address would get: remove or rename it first.");
        }
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

    private static string Write(JsonObject json) => json.ToJsonString(OneLine);
}
