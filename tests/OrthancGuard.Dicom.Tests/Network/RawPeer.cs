using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using OrthancGuard.Dicom.Network.Messages;
using OrthancGuard.Dicom.Network.UpperLayer;

namespace OrthancGuard.Dicom.Tests.Network;

/// <summary>A peer that says exactly the bytes it is told to, for the things that no decent peer says.</summary>
internal sealed class RawPeer : IDisposable
{
    private readonly Socket _socket;

    private RawPeer(Socket socket) => _socket = socket;

    public static async Task<RawPeer> ConnectAsync(IPEndPoint server)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(server);
        return new RawPeer(socket);
    }

    /// <summary>Connects and associates with the contexts CT in explicit little endian (1) and Verification (3).</summary>
    public static async Task<RawPeer> AssociateAsync(IPEndPoint server, uint maximumLength = 16_384)
    {
        var peer = await ConnectAsync(server);
        await peer.SendAsync(AssociatePduWriter.Write(Request(maximumLength), PduType.AssociateRequest));
        var (type, _) = await peer.ReadPduAsync();
        Assert.Equal(PduType.AssociateAccept, type);
        return peer;
    }

    /// <summary>The first connection that comes to a listener.</summary>
    public static async Task<RawPeer> AcceptAsync(Socket listener) => new(await listener.AcceptAsync(TestContext.Current.CancellationToken));

    public static Socket Listen()
    {
        var listener = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen();
        return listener;
    }

    public static AssociatePdu Request(uint maximumLength = 16_384) => new()
    {
        CalledAE = "GUARD",
        CallingAE = "RAW",
        Contexts =
        [
            new ContextItem(1, ContextResult.Accepted, StoredInstance.CtImageStorage, [StoredInstance.ExplicitLittleEndian]),
            new ContextItem(3, ContextResult.Accepted, "1.2.840.10008.1.1", [StoredInstance.ImplicitLittleEndian]),
        ],
        User = new UserInformation { MaximumLength = maximumLength, ImplementationClassUid = "1.2.3" },
    };

    /// <summary>An acceptance of every context of <see cref="Loopback.Contexts"/>.</summary>
    public static byte[] Acceptance(uint maximumLength = 16_384) => AssociatePduWriter.Write(
        new AssociatePdu
        {
            CalledAE = "GUARD",
            CallingAE = "TEST",
            Contexts =
            [
                new ContextItem(1, ContextResult.Accepted, null, [StoredInstance.ImplicitLittleEndian]),
                new ContextItem(3, ContextResult.Accepted, null, [StoredInstance.ExplicitLittleEndian]),
            ],
            User = new UserInformation { MaximumLength = maximumLength, ImplementationClassUid = "1.2.3" },
        },
        PduType.AssociateAccept);

    public static byte[] Pdu(byte type, params ReadOnlySpan<byte> body)
    {
        var pdu = new byte[6 + body.Length];
        pdu[0] = type;
        BinaryPrimitives.WriteInt32BigEndian(pdu.AsSpan(2), body.Length);
        body.CopyTo(pdu.AsSpan(6));
        return pdu;
    }

    /// <summary>A presentation data value; flags: 1 command, 2 last.</summary>
    public static byte[] Pdv(byte context, byte flags, params ReadOnlySpan<byte> fragment)
    {
        var pdv = new byte[6 + fragment.Length];
        BinaryPrimitives.WriteInt32BigEndian(pdv, fragment.Length + 2);
        pdv[4] = context;
        pdv[5] = flags;
        fragment.CopyTo(pdv.AsSpan(6));
        return pdv;
    }

    public static byte[] Command(ushort field, bool hasDataSet, ushort messageId = 1) => new DimseCommand
    {
        Field = field,
        MessageId = messageId,
        HasDataSet = hasDataSet,
        SopClassUid = field == CommandField.EchoRequest ? "1.2.840.10008.1.1" : StoredInstance.CtImageStorage,
        SopInstanceUid = field == CommandField.StoreRequest ? "1.2.3.4" : null,
    }.ToArray();

    public async Task SendAsync(params byte[][] parts) => await _socket.SendAsync(parts.SelectMany(p => p).ToArray());

    public void CloseSending() => _socket.Shutdown(SocketShutdown.Send);

    public async Task<(PduType Type, byte[] Body)> ReadPduAsync()
    {
        var header = await ReadAsync(6);
        return ((PduType)header[0], await ReadAsync(BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(2))));
    }

    /// <summary>The command of a message that fits one PDU.</summary>
    public async Task<DimseCommand> ReadCommandAsync()
    {
        var (type, body) = await ReadPduAsync();
        Assert.Equal(PduType.Data, type);
        Assert.Equal(3, body[5]);
        return DimseCommand.Read(body.AsSpan(6));
    }

    /// <summary>Reads A-ABORT and closes, as a peer has to.</summary>
    public async Task ExpectAbortAsync(byte source, byte reason)
    {
        var (type, body) = await ReadPduAsync();
        Assert.Equal(PduType.Abort, type);
        Assert.Equal([0, 0, source, reason], body);
        Assert.True(await IsClosedAsync());
        _socket.Dispose();
    }

    /// <summary>True when the other side has closed without another byte.</summary>
    public async Task<bool> IsClosedAsync()
    {
        try
        {
            return await _socket.ReceiveAsync(new byte[1]) == 0;
        }
        catch (SocketException)
        {
            return true;
        }
    }

    public void Dispose() => _socket.Dispose();

    private async Task<byte[]> ReadAsync(int count)
    {
        var bytes = new byte[count];
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        for (var read = 0; read < count;)
        {
            var got = await _socket.ReceiveAsync(bytes.AsMemory(read), limit.Token);
            Assert.NotEqual(0, got);
            read += got;
        }

        return bytes;
    }
}
