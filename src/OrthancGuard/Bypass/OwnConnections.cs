using System.Collections.Concurrent;
using System.Globalization;
using System.Net;

namespace OrthancGuard.Bypass;

/// <summary>
/// Connections that the guard itself has made to vendors. The kernel remembers closed ones for a minute and no longer says whose they
/// were, so each is written down when it is made.
/// </summary>
internal sealed class OwnConnections(TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<(IPEndPoint Local, IPEndPoint Remote), DateTimeOffset> made = new();

    public void Made(IPEndPoint local, IPEndPoint remote)
    {
        made[(Plain(local), Plain(remote))] = time.GetUtcNow();
        if (made.Count > 1000)
        {
            Forget();
        }
    }

    public bool Contains(TcpRow row) => made.ContainsKey((Plain(row.Local), Plain(row.Remote))) || IsOpenHere(row.Inode);

    // Those of this process, whoever in it made them.
    private static bool IsOpenHere(long inode)
    {
        if (inode == 0)
        {
            return false;
        }

        var wanted = string.Create(CultureInfo.InvariantCulture, $"socket:[{inode}]");
        try
        {
            return Directory.EnumerateFileSystemEntries("/proc/self/fd").Any(fd => string.Equals(new FileInfo(fd).LinkTarget, wanted, StringComparison.Ordinal));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // A long association lives on after this; while it is open it is known by its inode.
    private void Forget()
    {
        var old = time.GetUtcNow() - Kept;
        foreach (var (connection, at) in made.Where(connection => connection.Value < old))
        {
            made.TryRemove(new((connection.Local, connection.Remote), at));
        }
    }

    private static IPEndPoint Plain(IPEndPoint endPoint) => endPoint.Address.IsIPv4MappedToIPv6 ? new(endPoint.Address.MapToIPv4(), endPoint.Port) : endPoint;
}
