using System.Net;
using System.Net.Sockets;

namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>Ports of the loopback interface that nobody used a moment ago.</summary>
internal static class FreePort
{
    private static readonly HashSet<int> Given = [];

    /// <summary>Never the same port twice in one test run.</summary>
    public static int Next()
    {
        while (true)
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            var port = ((IPEndPoint)listener.LocalEndpoint).Port;
            lock (Given)
            {
                if (Given.Add(port))
                {
                    return port;
                }
            }
        }
    }
}
