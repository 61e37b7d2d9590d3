using System.Net;
using System.Net.Sockets;

namespace OrthancGuard.Tests.Delivery;

/// <summary>
/// Passes each connection on to a real receiver, and cuts it after the answer to the first C-STORE: what comes back after the
/// A-ASSOCIATE-AC and one P-DATA-TF is not passed on any more.
/// </summary>
internal sealed class ImpatientReceiver : IAsyncDisposable
{
    private readonly Socket listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly int target;
    private readonly Task accepting;

    public ImpatientReceiver(int target)
    {
        this.target = target;
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndPoint!).Port;

    public async ValueTask DisposeAsync()
    {
        listener.Dispose();
        await accepting;
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            try
            {
                using var caller = await listener.AcceptAsync();
                using var receiver = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                await receiver.ConnectAsync(IPAddress.Loopback, target);
                var forward = ForwardAsync(caller, receiver);
                await PassPduAsync(receiver, caller);
                await PassPduAsync(receiver, caller);
                caller.Shutdown(SocketShutdown.Both);
                receiver.Close();
                await forward;
            }
            catch (Exception e) when (e is ObjectDisposedException or SocketException)
            {
                return;
            }
        }
    }

    private static async Task ForwardAsync(Socket from, Socket to)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer) is var count and > 0)
                await to.SendAsync(buffer.AsMemory(0, count));
        }
        catch (Exception e) when (e is ObjectDisposedException or SocketException)
        {
            // Cut on purpose.
        }
    }

    private static async Task PassPduAsync(Socket from, Socket to)
    {
        var header = await ReadAsync(from, 6);
        var body = await ReadAsync(from, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(2)));
        await to.SendAsync(header);
        await to.SendAsync(body);
    }

    private static async Task<byte[]> ReadAsync(Socket from, int count)
    {
        var bytes = new byte[count];
        for (var read = 0; read < count;)
            read += await from.ReceiveAsync(bytes.AsMemory(read));
        return bytes;
    }
}
