using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>
/// Ports of the loopback interface for processes that want to be told theirs. Below those that the system gives to outgoing
/// connections: one of these could be taken between the choice and the start, or between a kill and the restart.
/// </summary>
internal static class FreePort
{
    private const int Lowest = 15_000;
    private const int Highest = 32_000;
    private static readonly HashSet<int> Given = [];

    /// <summary>Never the same port twice in one test run.</summary>
    public static int Next()
    {
        while (true)
        {
            var port = RandomNumberGenerator.GetInt32(Lowest, Highest);
            lock (Given)
            {
                if (Given.Add(port) && IsFree(port))
                {
                    return port;
                }
            }
        }
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
