using System.Globalization;
using System.Net;
using OrthancGuard.Doctor;

namespace OrthancGuard.Bypass;

/// <summary>
/// Connections of this machine to a vendor that the guard has not made. The kernel's table tells every process's, and closed ones for a
/// minute more: a plugin or program that opens its own socket is seen as well, where Orthanc runs on the guard's machine.
/// </summary>
internal sealed class ConnectionWatch(OwnConnections own, TimeProvider time, Func<IReadOnlyList<TcpRow>> read)
{
    private const int SynSent = 2;

    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);

    /// <summary>A connection is written down right after it was made; until then it is nobody's.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(200);

    /// <summary>What was there when the guard began may be of its earlier run.</summary>
    private readonly HashSet<(IPEndPoint Local, IPEndPoint Remote)> before = [.. read().Where(row => row.Inode == 0).Select(row => (row.Local, row.Remote))];

    private readonly Dictionary<(IPEndPoint Local, IPEndPoint Remote), DateTimeOffset> told = [];

    /// <param name="vendors">Where vendors are.</param>
    /// <param name="names">The addresses behind them.</param>
    /// <param name="mayBeOrthanc">True for an address where an Orthanc sends for the guard just now.</param>
    /// <param name="cancellationToken">Looked at while waiting.</param>
    public async Task<IReadOnlyList<Sighting>> LookAsync(
        IReadOnlyList<VendorAddress> vendors, HostNames names, Func<VendorAddress, bool> mayBeOrthanc, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var old in told.Where(row => now - row.Value > Remembered).Select(row => row.Key).ToList())
        {
            told.Remove(old);
        }

        var strange = Strange(vendors, names, mayBeOrthanc, now);
        if (strange.Count == 0)
        {
            return [];
        }

        await Task.Delay(Grace, time, cancellationToken);
        var found = new List<Sighting>();
        foreach (var (row, vendor) in strange.Where(seen => !own.Contains(seen.Row)))
        {
            told[(row.Local, row.Remote)] = now;
            found.Add(Tell(row, vendor, now));
        }

        return found;
    }

    private List<(TcpRow Row, VendorAddress Vendor)> Strange(
        IReadOnlyList<VendorAddress> vendors, HostNames names, Func<VendorAddress, bool> mayBeOrthanc, DateTimeOffset now)
    {
        var wanted = vendors
            .SelectMany(vendor => names.Of(vendor.Host).Select(address => (Address: address, vendor.Port, Vendor: vendor)))
            .ToLookup(place => place.Address);
        if (wanted.Count == 0)
        {
            return [];
        }

        var found = new List<(TcpRow, VendorAddress)>();
        foreach (var row in read())
        {
            if (row.IsListening || row.State == SynSent || told.ContainsKey((row.Local, row.Remote))
                || before.Contains((row.Local, row.Remote)))
            {
                continue;
            }

            var vendor = wanted[row.Remote.Address].Where(place => place.Port is null || place.Port == row.Remote.Port).Select(place => place.Vendor).FirstOrDefault();
            if (vendor is not null && !mayBeOrthanc(vendor) && !own.Contains(row))
            {
                found.Add((row, vendor));
            }
        }

        return found;
    }

    private static Sighting Tell(TcpRow row, VendorAddress vendor, DateTimeOffset now)
    {
        var who = row.Inode == 0 ? "a program of this machine" : string.Create(CultureInfo.InvariantCulture, $"a program of this machine's user {row.User}");
        return new()
        {
            // One a minute: a program that connects for each instance is one way.
            Key = string.Create(CultureInfo.InvariantCulture, $"connection/{row.Remote}/{now.ToUnixTimeSeconds() / 60}"),
            Evidence = BypassEvidence.Connection,
            Destination = vendor.Destination,
            Through = $"a connection to {row.Remote}",
            Text = $"A connection to the vendor behind {vendor.Destination} was made by {who}, and not by the guard.",
        };
    }
}
