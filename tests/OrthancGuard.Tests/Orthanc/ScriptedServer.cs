using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OrthancGuard.Tests.Orthanc;

/// <summary>
/// Something on a port that speaks as little HTTP as a test wants: each request is answered by the next line of the script,
/// the last line answers for ever.
/// </summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly List<string> requests = [];
    private readonly IReadOnlyList<Answer> script;
    private readonly Task accepting;
    private int connections;

    public ScriptedServer(params IReadOnlyList<Answer> script)
    {
        this.script = script;
        listener.Start();
        accepting = AcceptAsync();
    }

    /// <summary>What one request gets; returning false closes the connection.</summary>
    public delegate Task<bool> Answer(Socket socket, CancellationToken stopped);

    public Uri Url => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");

    public int Connections => connections;

    /// <summary>Head and body of every request, in order of arrival.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (requests)
            {
                return [.. requests];
            }
        }
    }

    public static Answer Json(string body, int status = 200, string headers = "") => async (socket, stopped) =>
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        await socket.SendAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status} X\r\n{headers}Content-Length: {bytes.Length}\r\n\r\n"), stopped);
        await socket.SendAsync(bytes, stopped);
        return true;
    };

    public static Answer Silent => async (_, stopped) =>
    {
        await Task.Delay(Timeout.Infinite, stopped);
        return false;
    };

    /// <summary>RST in the middle of a body of <paramref name="announced"/> bytes.</summary>
    public static Answer Reset(int announced, int sent) => async (socket, stopped) =>
    {
        await socket.SendAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {announced}\r\n\r\n"), stopped);
        await socket.SendAsync(new byte[sent], stopped);
        socket.LingerState = new LingerOption(true, 0);
        return false;
    };

    /// <summary>An orderly end before the announced length is there.</summary>
    public static Answer Truncated(int announced, int sent) => async (socket, stopped) =>
    {
        await socket.SendAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {announced}\r\n\r\n"), stopped);
        await socket.SendAsync(new byte[sent], stopped);
        return false;
    };

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
                var socket = await listener.AcceptSocketAsync(stop.Token);
                Interlocked.Increment(ref connections);
                serving.Add(ServeAsync(socket));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The last of them: the listener was stopped between two connections.
            await Task.WhenAll(serving);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            try
            {
                while (await ReadRequestAsync(socket) is { } request)
                {
                    Answer answer;
                    lock (requests)
                    {
                        answer = script[Math.Min(requests.Count, script.Count - 1)];
                        requests.Add(request);
                    }

                    if (!await answer(socket, stop.Token))
                    {
                        return;
                    }
                }
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException)
            {
                // The client went away, or the test is over.
            }
        }
    }

    private async Task<string?> ReadRequestAsync(Socket socket)
    {
        var text = new StringBuilder();
        var buffer = new byte[4096];
        while (true)
        {
            var read = await socket.ReceiveAsync(buffer, stop.Token);
            if (read == 0)
            {
                return null;
            }

            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
            var all = text.ToString();
            var end = all.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end >= 0 && all.Length >= end + 4 + LengthOf(all[..end]))
            {
                return all;
            }
        }
    }

    private static int LengthOf(string head) =>
        head.Split("\r\n").FirstOrDefault(h => h.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)) is { } header
            ? int.Parse(header["Content-Length:".Length..])
            : 0;
}
