using System.Globalization;
using System.Net;

namespace OrthancGuard.Bypass;

/// <summary>A connection of this machine (of this network namespace), whoever's it is.</summary>
/// <param name="Local">This side.</param>
/// <param name="Remote">The other side.</param>
/// <param name="State">As in the kernel: 1 established, 6 closed by this side within the last minute, 10 listening.</param>
/// <param name="User">Number of the user whose process opened it; 0 also for one that is closed.</param>
/// <param name="Inode">0 for one that is closed.</param>
internal sealed record TcpRow(IPEndPoint Local, IPEndPoint Remote, int State, int User, long Inode)
{
    public bool IsListening => State == 10;
}

/// <summary>The kernel's table of TCP connections, which every user may read.</summary>
internal static class TcpTable
{
    private static readonly string[] Files = ["/proc/net/tcp", "/proc/net/tcp6"];

    /// <summary>Empty where there is no such table, or it is hidden.</summary>
    public static IReadOnlyList<TcpRow> Read()
    {
        try
        {
            return [.. Files.Where(File.Exists).SelectMany(file => File.ReadLines(file).Skip(1)).Select(Parse).OfType<TcpRow>()];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <returns>Null for a line that is none.</returns>
    internal static TcpRow? Parse(string line)
    {
        var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length >= 10
            && EndPoint(fields[1]) is { } local
            && EndPoint(fields[2]) is { } remote
            && int.TryParse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var state)
            && int.TryParse(fields[7], NumberStyles.None, CultureInfo.InvariantCulture, out var user)
            && long.TryParse(fields[9], NumberStyles.None, CultureInfo.InvariantCulture, out var inode)
            ? new(local, remote, state, user, inode)
            : null;
    }

    // Each group of four bytes is written as one number of this machine's byte order.
    private static IPEndPoint? EndPoint(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is not (8 or 32) || !int.TryParse(text.AsSpan(colon + 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var port))
        {
            return null;
        }

        var bytes = new byte[colon / 2];
        for (var i = 0; i < bytes.Length; i += 4)
        {
            if (!uint.TryParse(text.AsSpan(2 * i, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var group))
            {
                return null;
            }

            BitConverter.TryWriteBytes(bytes.AsSpan(i), group);
        }

        var address = new IPAddress(bytes);
        return new(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address, port);
    }
}
