using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OrthancGuard.Configuration;

namespace OrthancGuard.Returns;

/// <summary>Whose association it is: everything that a destination names must fit, and it must be one destination only.</summary>
internal static class ReturnDoors
{
    public static Destination? Find(GuardConfiguration configuration, string callingAet, IPAddress address, X509Certificate2? certificate)
    {
        var thumbprint = certificate?.GetCertHashString(HashAlgorithmName.SHA256);
        var fitting = configuration.Destinations.Where(destination => destination.Results is { } results && Fits(results, callingAet, address, thumbprint)).Take(2).ToList();
        return fitting is [var only] ? only : null;
    }

    /// <summary>Client certificates that may be shown at all, where no authority is named.</summary>
    public static IReadOnlySet<string> Thumbprints(GuardConfiguration configuration) => configuration.Destinations
        .Select(destination => destination.Results?.CertificateThumbprint).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static bool Fits(DestinationResults results, string callingAet, IPAddress address, string? thumbprint)
    {
        // A destination that only names an Orthanc, or nothing, has no door here.
        var isNamed = results.CertificateThumbprint is not null || (results.CallingAets.Count > 0 && results.Addresses.Count > 0);
        return isNamed
            && (results.CertificateThumbprint is not { } pin || string.Equals(pin, thumbprint, StringComparison.OrdinalIgnoreCase))
            && (results.CallingAets.Count == 0 || results.CallingAets.Contains(callingAet.Trim(), StringComparer.Ordinal))
            && (results.Addresses.Count == 0 || results.Addresses.Any(allowed => Plain(allowed).Equals(Plain(address))));
    }

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
