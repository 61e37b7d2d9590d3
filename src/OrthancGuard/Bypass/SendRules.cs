using OrthancGuard.Configuration;
using OrthancGuard.Doctor;
using OrthancGuard.Gate;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Bypass;

/// <summary>What is known when a job of Orthanc's is judged.</summary>
internal sealed record SendContext
{
    public required GuardConfiguration Configuration { get; init; }

    /// <summary>Entries of Orthanc's, those included that were there some minutes ago.</summary>
    public required IReadOnlyList<OrthancEntry> Entries { get; init; }

    public required HostNames Names { get; init; }

    public required GateTraffic Traffic { get; init; }

    public IReadOnlyList<VendorAddress> Vendors => VendorAddresses.Of(Configuration, Entries);
}

/// <summary>
/// Whether a job of Orthanc's went to a vendor past the guard. Orthanc tells an AE title or a URL, not the entry: so every entry that
/// it may have been is looked at, and what says it went to a gate must have arrived there.
/// </summary>
internal static class SendRules
{
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(3);

    /// <returns>Null for what went elsewhere, went to the guard, or cannot be told yet.</returns>
    public static Sighting? Judge(OrthancSend send, SendContext context) => send.Kind switch
    {
        SendKind.Modality => Modality(send, context),
        SendKind.Peer => Peer(send, context),
        SendKind.DicomWeb => DicomWeb(send, context),
        _ => Move(send, context),
    };

    private static Sighting? Modality(OrthancSend send, SendContext context)
    {
        var entries = context.Entries.Where(entry => entry.Kind == OrthancRoute.Modality && IsSame(entry.Aet, send.Aet)).ToList();
        var arrived = context.Traffic.WasSeen(GateDoor.Dicom, send.Aet, send.CreatedAt - Slack, send.EndedAt + Slack);
        foreach (var entry in entries)
        {
            if (VendorAddresses.Find(context.Vendors, context.Names, entry.Host, entry.Port) is { } vendor && !arrived)
            {
                return Tell(send, vendor.Destination, entry.Title, $"Orthanc sent to the vendor behind {vendor.Destination} through the {entry.Title}, and not for the guard.");
            }
        }

        // A host in the body of the request (from 1.11.3), or an entry that was there for a moment, leaves the AE title only.
        if (context.Configuration.FindGateAet(send.Aet) is { } destination && (entries.Count == 0 || entries.Any(IsGate)))
        {
            return send.HasSucceeded && send.Instances > 0 && !arrived && send.CreatedAt > context.Traffic.Since + Slack
                ? Tell(send, destination.Name, $"AE title {send.Aet}", $"Orthanc says that it has sent to {send.Aet}, but nothing arrived at the guard's gate: it went to another address.")
                : null;
        }

        if (entries.Count > 0)
        {
            return null;
        }

        return context.Vendors.FirstOrDefault(vendor => IsSame(vendor.Aet ?? "", send.Aet)) is { } titled
            ? Tell(send, titled.Destination, $"AE title {send.Aet}", $"Orthanc sent to the AE title of the vendor behind {titled.Destination}, through an entry that is gone.")
            : send.Aet.Length > 0 && send.IsOver
                ? Tell(send, "", $"AE title {send.Aet}", $"Orthanc sent to the AE title {send.Aet}, which no entry has: the entry was there for a moment only.")
                : null;

        bool IsGate(OrthancEntry entry) => context.Configuration.Listen.Dicom is { } gate && entry.Port == gate.Port;
    }

    private static Sighting? Peer(OrthancSend send, SendContext context)
    {
        var url = send.Url ?? context.Entries.FirstOrDefault(entry => entry.Kind == OrthancRoute.Peer && entry.Name == send.Peer)?.Url;
        return url is not null && VendorAddresses.Find(context.Vendors, context.Names, url.DnsSafeHost, url.Port) is { } vendor
            ? Tell(send, vendor.Destination, "a peer", $"Orthanc sent to the vendor behind {vendor.Destination} through a peer, and not for the guard.")
            : null;
    }

    // Orthanc does not tell which server: it is an alarm where no other server explains it.
    private static Sighting? DicomWeb(OrthancSend send, SendContext context)
    {
        if (context.Traffic.WasSeen(GateDoor.DicomWeb, null, send.CreatedAt - Slack, send.EndedAt + Slack))
        {
            return null;
        }

        var servers = context.Entries.Where(entry => entry.Kind == OrthancRoute.DicomWeb && !IsGate(entry, context))
            .Select(entry => VendorAddresses.Find(context.Vendors, context.Names, entry.Host, entry.Port)).ToList();
        return servers.Count > 0 && servers.TrueForAll(vendor => vendor is not null)
            ? Tell(send, servers[0]!.Destination, "a DICOMweb server", $"Orthanc sent to the vendor behind {servers[0]!.Destination} through a DICOMweb server, and not for the guard.")
            : null;
    }

    // Another archive sends, from wherever it is; the guard's gate would be asked by its AE title as well.
    private static Sighting? Move(OrthancSend send, SendContext context) =>
        context.Configuration.FindGateAet(send.Aet) is null && context.Vendors.FirstOrDefault(vendor => IsSame(vendor.Aet ?? "", send.Aet)) is { } vendor
            ? Tell(send, vendor.Destination, $"a C-MOVE to {send.Aet}", $"Orthanc asked another archive to send to the vendor behind {vendor.Destination}.")
            : null;

    private static bool IsGate(OrthancEntry entry, SendContext context) =>
        entry.Url is { } url && url.Port == context.Configuration.Listen.Api.Port && url.AbsolutePath.StartsWith("/gate/", StringComparison.Ordinal);

    private static Sighting Tell(OrthancSend send, string destination, string through, string text) => new()
    {
        Key = "job/" + send.JobId,
        Evidence = BypassEvidence.Job,
        Destination = destination,
        Through = through,
        Text = text,
        Instances = send.Instances,
        Resources = send.Resources,
    };

    private static bool IsSame(string one, string other) => one.Length > 0 && string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
