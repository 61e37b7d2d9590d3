using System.Net;
using System.Net.Sockets;
using OrthancGuard.Configuration;

namespace OrthancGuard.Gate;

/// <summary>Who may send through a gate. Where nobody is named, only the machine that Orthanc's address resolves to.</summary>
internal sealed class GateSenders(ConfigurationSource configuration, TimeProvider time, ILogger<GateSenders> log)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);
    private volatile Resolution? resolved;

    public async ValueTask<bool> MayUseAsync(Destination destination, GateInstance instance, CancellationToken cancellationToken)
    {
        if ((destination.Senders ?? configuration.Current.Listen.Senders) is { } named)
        {
            return named.Any(sender => Matches(sender, instance));
        }

        var address = Plain(instance.RemoteAddress);
        return (await ResolveOrthancAsync(cancellationToken)).Any(own => own.Equals(address));
    }

    private static bool Matches(SenderSettings sender, GateInstance instance) =>
        (sender.Aet ?? sender.Username ?? (object?)sender.Address) is not null
        && (sender.Username is null || string.Equals(sender.Username, instance.User, StringComparison.Ordinal))
        && (sender.Aet is null || string.Equals(sender.Aet, instance.CallingAet?.Trim(), StringComparison.Ordinal))
        && (sender.Address is null || Plain(sender.Address).Equals(Plain(instance.RemoteAddress)));

    private async ValueTask<IReadOnlyList<IPAddress>> ResolveOrthancAsync(CancellationToken cancellationToken)
    {
        var host = configuration.Current.Orthanc.Url.DnsSafeHost;
        if (resolved is { } known && string.Equals(known.Host, host, StringComparison.Ordinal) && known.Until > time.GetUtcNow())
        {
            return known.Addresses;
        }

        var addresses = await LookUpAsync(host, cancellationToken);
        resolved = new(host, addresses, time.GetUtcNow() + Remembered);
        return addresses;
    }

    private async Task<IReadOnlyList<IPAddress>> LookUpAsync(string host, CancellationToken cancellationToken)
    {
        try
        {
            return [.. (await Dns.GetHostAddressesAsync(host, cancellationToken)).Select(Plain)];
        }
        catch (SocketException)
        {
            GateAdmissionLog.NoOrthancAddress(log);
            return [];
        }
    }

    // 127.0.0.1 seen through a dual-stack socket is ::ffff:127.0.0.1.
    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;

    private sealed record Resolution(string Host, IReadOnlyList<IPAddress> Addresses, DateTimeOffset Until);
}
