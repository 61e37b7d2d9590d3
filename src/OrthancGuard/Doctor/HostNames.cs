using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace OrthancGuard.Doctor;

/// <summary>Addresses behind names, as this machine sees them.</summary>
internal sealed record HostNames(IReadOnlyDictionary<string, IReadOnlyList<IPAddress>> Addresses, IReadOnlyList<IPAddress> Own)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);

    public static async Task<HostNames> ResolveAsync(IEnumerable<string> hosts, CancellationToken cancellationToken)
    {
        var names = hosts.Where(host => host.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var found = await Task.WhenAll(names.Select(name => LookUpAsync(name, cancellationToken)));
        return new(
            names.Zip(found).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.OrdinalIgnoreCase),
            [.. OwnAddresses()]);
    }

    public IReadOnlyList<IPAddress> Of(string host) => Addresses.GetValueOrDefault(host, []);

    /// <summary>Same name, or an address in common.</summary>
    public bool AreSame(string one, string other) =>
        string.Equals(one.TrimEnd('.'), other.TrimEnd('.'), StringComparison.OrdinalIgnoreCase) || Of(one).Any(Of(other).Contains);

    /// <summary>True for this machine, under whatever name.</summary>
    public bool IsOwn(string host) => Of(host).Any(address => IPAddress.IsLoopback(address) || Own.Contains(address));

    private static async Task<IReadOnlyList<IPAddress>> LookUpAsync(string host, CancellationToken cancellationToken)
    {
        if (IPAddress.TryParse(host, out var address))
        {
            return [Plain(address)];
        }

        try
        {
            return [.. (await Dns.GetHostAddressesAsync(host, cancellationToken).WaitAsync(Limit, cancellationToken)).Select(Plain)];
        }
        catch (Exception e) when (e is SocketException or TimeoutException or ArgumentException)
        {
            return [];
        }
    }

    private static IEnumerable<IPAddress> OwnAddresses()
    {
        try
        {
            return [.. NetworkInterface.GetAllNetworkInterfaces().SelectMany(card => card.GetIPProperties().UnicastAddresses).Select(unicast => Plain(unicast.Address))];
        }
        catch (NetworkInformationException)
        {
            return [];
        }
    }

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
