using System.Diagnostics;
using System.Net.Sockets;

namespace OrthancGuard.Benchmarks.Peers;

/// <summary>Waits for another process, with a limit.</summary>
internal static class Wait
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>Asks every few milliseconds; a refused connection is a no.</summary>
    public static async Task UntilAsync(Func<Task<bool>> condition, string what)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                if (await condition())
                    return;
            }
            catch (Exception e) when (e is HttpRequestException or SocketException)
            {
                // Not up yet.
            }
            if (watch.Elapsed > Limit)
                throw new TimeoutException($"Waited too long for {what}.");
            await Task.Delay(5);
        }
    }

    public static Task ForPortAsync(int port, string what) => UntilAsync(
        async () =>
        {
            using var client = new TcpClient();
            await client.ConnectAsync("127.0.0.1", port);
            return true;
        },
        what);
}
