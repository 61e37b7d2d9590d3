using System.Net;
using System.Text.Json;
using OrthancGuard.Protection;

namespace OrthancGuard.Configuration;

/// <summary>Mistakes that only show when the parts of the configuration are looked at together.</summary>
internal sealed class ConfigurationChecks(GuardConfiguration configuration, ConfigurationNode root, ConfigurationReading reading)
{
    public void Run()
    {
        Unique("Destinations", "Name", configuration.Destinations, d => d.Name);
        Unique("Destinations", "GateName", configuration.Destinations, d => d.GateName);
        Unique("Destinations", "GateAet", configuration.Destinations, d => d.GateAet);
        Unique("Routes", "Name", configuration.Routes, r => r.Name);
        Entries(OrthancRoute.Modality, g => g.Modalities);
        Entries(OrthancRoute.Peer, g => g.Peers);
        Entries(OrthancRoute.DicomWeb, g => g.DicomWebServers);
        for (var i = 0; i < configuration.Destinations.Count; i++)
        {
            Delivery(configuration.Destinations[i].Delivery, Item("Destinations", i));
            Faces(configuration.Destinations[i], Item("Destinations", i));
            Results(configuration.Destinations[i], i);
        }

        for (var i = 0; i < configuration.Routes.Count; i++)
        {
            RouteTargets(configuration.Routes[i], Item("Routes", i));
        }

        if (configuration.Listen.Dicom is null && configuration.Destinations.FirstOrDefault(d => d.GateAet is not null) is { } gated)
        {
            reading.Mistake(root, "Listen.Dicom", $"is missing, but {gated.Name} has a GateAet.");
        }
    }

    // Faces leave only where a named person of the clinic has said so, and somebody can look it up.
    private void Faces(Destination destination, ConfigurationNode node)
    {
        if (destination.Profile.Deface == DefaceMode.NotAllowed && destination.FaceApproval is null)
        {
            reading.Mistake(
                node.Members.GetValueOrDefault("Profile") ?? node,
                node.Of("Profile.Deface"),
                "is NotAllowed: faces would leave the clinic. That needs an entry of Contract.Approvals with \"Permits\": \"Faces\", a Reference, and who, when and why.");
        }
    }

    // An association must be that of one destination, and of no other.
    private void Results(Destination destination, int index)
    {
        if (destination.Results is not { } results)
        {
            return;
        }

        var node = Item("Destinations", index);
        foreach (var other in configuration.Destinations.Take(index).Where(other => other.Results is not null))
        {
            if (MayBeTheSame(results.CallingAets, other.Results!.CallingAets) && MayBeTheSame(results.Addresses, other.Results.Addresses)
                && (results.CertificateThumbprint is null || other.Results.CertificateThumbprint is null
                    || string.Equals(results.CertificateThumbprint, other.Results.CertificateThumbprint, StringComparison.OrdinalIgnoreCase))
                && (results.CallingAets.Count > 0 || results.CertificateThumbprint is not null) && (other.Results.CallingAets.Count > 0 || other.Results.CertificateThumbprint is not null))
            {
                reading.Mistake(
                    node.Members.GetValueOrDefault("Results") ?? node, node.Of("Results"), $"cannot be told from those of {other.Name}: name other CallingAets, Addresses or a CertificateThumbprint.");
            }
        }
    }

    private static bool MayBeTheSame<T>(IReadOnlyList<T> left, IReadOnlyList<T> right) => left.Count == 0 || right.Count == 0 || left.Intersect(right).Any();

    private void Unique<T>(string list, string member, IReadOnlyList<T> items, Func<T, string?> name)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < items.Count; i++)
        {
            if (name(items[i]) is { Length: > 0 } value && !seen.Add(value))
            {
                var node = Item(list, i);
                reading.Mistake(node.Members.GetValueOrDefault(member) ?? node, node.Of(member), $"{value} is taken by another of {list}.");
            }
        }
    }

    private void Entries(OrthancRoute through, Func<GuardedEntries, IReadOnlyList<string>> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < configuration.Destinations.Count; i++)
        {
            var node = Item("Destinations", i);
            var path = node.Of("Guarded." + through.ListName());
            foreach (var entry in names(configuration.Destinations[i].Guarded))
            {
                if (!seen.Add(entry))
                {
                    reading.Mistake(node, path, $"{entry} stands for another destination already.");
                }

                if (configuration.Destinations.Any(d => d.Delivery is OrthancDeliverySettings { Outbox: null } own && own.Through == through && own.Entry == entry))
                {
                    reading.Mistake(node, path, $"{entry} is delivered through and cannot stand for a gate as well: the guard would send to itself.");
                }
            }
        }
    }

    private void Delivery(DeliverySettings delivery, ConfigurationNode node)
    {
        if (delivery is OrthancDeliverySettings { Outbox: { } outbox } && outbox.Url == configuration.Orthanc.Url)
        {
            reading.Mistake(node, node.Of("Delivery.Outbox"), "is the clinic's own Orthanc: leave Outbox out.");
        }

        if (delivery is DicomDeliverySettings dicom && configuration.Listen.Dicom is { } gate && dicom.Port == gate.Port && IsOurs(dicom.Host, gate.Address))
        {
            reading.Mistake(node, node.Of("Delivery.Port"), "is the guard's own gate: the guard would send to itself.");
        }
    }

    private void RouteTargets(RouteSettings route, ConfigurationNode node)
    {
        foreach (var target in route.Destinations.Where(target => target.Length > 0 && configuration.FindDestination(target) is null))
        {
            reading.Mistake(
                node.Members.GetValueOrDefault("To") ?? node,
                node.Of("To"),
                $"{target} is not one of Destinations.{Spelling.Suggest(target, configuration.Destinations.Select(d => d.Name))}");
        }
    }

    private static bool IsOurs(string host, IPAddress gate) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && (IPAddress.IsLoopback(address) || address.Equals(gate)));

    private ConfigurationNode Item(string list, int index) =>
        root.Members.GetValueOrDefault(list) is { Kind: JsonValueKind.Array } node && index < node.Items.Count ? node.Items[index] : root;
}
