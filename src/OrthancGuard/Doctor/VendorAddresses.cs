using System.Globalization;
using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Doctor;

/// <summary>Where a vendor really is.</summary>
/// <param name="Destination">Its name in guard.json.</param>
/// <param name="Host">Name or address.</param>
/// <param name="Port">Null: any.</param>
/// <param name="Aet">AE title, where it is known.</param>
internal sealed record VendorAddress(string Destination, string Host, int? Port, string? Aet)
{
    public override string ToString() => Port is { } port ? string.Create(CultureInfo.InvariantCulture, $"{Host}:{port}") : Host;
}

/// <summary>Every address of a vendor that guard.json, or an entry which the guard delivers through, tells.</summary>
internal static class VendorAddresses
{
    public static IReadOnlyList<VendorAddress> Of(GuardConfiguration configuration, IReadOnlyList<OrthancEntry> entries) =>
        [.. configuration.Destinations.SelectMany(destination => Of(destination, entries)).Distinct()];

    /// <summary>
    /// The vendor that somebody at this address is. On a machine that guard or Orthanc share with others, the port must be the vendor's as
    /// well; elsewhere the host alone is enough.
    /// </summary>
    public static VendorAddress? Find(IReadOnlyList<VendorAddress> vendors, HostNames names, string host, int port) =>
        vendors.FirstOrDefault(vendor => names.AreSame(vendor.Host, host) && (vendor.Port is null || vendor.Port == port))
        ?? vendors.FirstOrDefault(vendor => names.AreSame(vendor.Host, host) && !names.IsOwn(host));

    private static IEnumerable<VendorAddress> Of(Destination destination, IReadOnlyList<OrthancEntry> entries)
    {
        foreach (var also in destination.AlsoAt)
        {
            yield return new(destination.Name, also.Host, also.Port, null);
        }

        if (destination.Delivery is DicomDeliverySettings dicom)
        {
            yield return new(destination.Name, dicom.Host, dicom.Port, dicom.CalledAet);
        }
        else if (destination.Delivery is OrthancDeliverySettings { Outbox: null } own
            && entries.FirstOrDefault(entry => entry.Kind == own.Through && string.Equals(entry.Name, own.Entry, StringComparison.Ordinal)) is { } entry)
        {
            yield return new(destination.Name, entry.Host, entry.Port, entry.Aet.Length > 0 ? entry.Aet : null);
        }
    }
}
