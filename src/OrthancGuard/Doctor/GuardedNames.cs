using OrthancGuard.Configuration;

namespace OrthancGuard.Doctor;

/// <summary>Entries of the clinic's Orthanc that stand for a destination's gates.</summary>
internal static class GuardedNames
{
    public static IEnumerable<(OrthancRoute Kind, string Name)> Of(Destination destination) =>
    [
        .. destination.Guarded.Modalities.Select(name => (OrthancRoute.Modality, name)),
        .. destination.Guarded.Peers.Select(name => (OrthancRoute.Peer, name)),
        .. destination.Guarded.DicomWebServers.Select(name => (OrthancRoute.DicomWeb, name)),
    ];

    /// <summary>True when the clinic's own Orthanc delivers through this entry.</summary>
    public static bool IsDelivery(GuardConfiguration configuration, OrthancRoute kind, string name) => configuration.Destinations.Any(
        destination => destination.Delivery is OrthancDeliverySettings { Outbox: null } own && own.Through == kind && string.Equals(own.Entry, name, StringComparison.Ordinal));
}
