using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>Stands before a receiver and keeps every byte on its way there.</summary>
internal sealed class Tap : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly ConcurrentQueue<(int Connection, byte[] Bytes)> received = new();
    private readonly int target;
    private readonly Task accepting;
    private int connections;

    public Tap(int target)
    {
        this.target = target;
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public int Connections => connections;

    public long Length => received.Sum(r => (long)r.Bytes.Length);

    /// <summary>Awaited with what a client has sent, before it goes on.</summary>
    public Func<ReadOnlyMemory<byte>, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>Connections are accepted and cut off at once.</summary>
    public bool IsCut { get; set; }

    /// <summary>Which of the texts went through, in Latin-1, UTF-8 or UTF-16, on any one connection.</summary>
    public IReadOnlyList<string> Find(IEnumerable<string> texts)
    {
        var streams = received.GroupBy(r => r.Connection).Select(g => g.SelectMany(r => r.Bytes).ToArray()).ToList();
        return
        [
            .. texts.Where(text =>
                new[] { Encoding.Latin1, Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode }
                    .Any(encoding => streams.Any(s => s.AsSpan().IndexOf(encoding.GetBytes(text)) >= 0))),
        ];
    }

    public void Clear() => received.Clear();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Dispose();
        await accepting;
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var serving = new List<Task>();
        try
        {
            while (true)
            {
                var client = await listener.AcceptSocketAsync(stop.Token);
                serving.Add(ServeAsync(client, Interlocked.Increment(ref connections)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(serving);
        }
    }

    private async Task ServeAsync(Socket client, int connection)
    {
        using var server = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        using (client)
        {
            client.NoDelay = true;
            if (IsCut)
            {
                return;
            }

            try
            {
                await server.ConnectAsync(IPAddress.Loopback, target, stop.Token);
                await Task.WhenAll(
                    PumpAsync(client, server, bytes =>
                    {
                        received.Enqueue((connection, bytes.ToArray()));
                        return Before(bytes);
                    }),
                    PumpAsync(server, client, _ => Task.CompletedTask));
            }
            catch (Exception e) when (e is SocketException or OperationCanceledException)
            {
                // One side is gone; both are closed.
            }
        }
    }

    private async Task PumpAsync(Socket from, Socket to, Func<ReadOnlyMemory<byte>, Task> keep)
    {
        var buffer = new byte[128 * 1024];
        while (await from.ReceiveAsync(buffer, stop.Token) is var read and > 0)
        {
            await keep(buffer.AsMemory(0, read));
            await to.SendAsync(buffer.AsMemory(0, read), stop.Token);
        }

        to.Shutdown(SocketShutdown.Send);
    }
}
