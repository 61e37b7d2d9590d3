using System.Buffers.Binary;
using OrthancGuard.Dicom.Network;
using OrthancGuard.Dicom.Network.Messages;
using OrthancGuard.Dicom.Network.UpperLayer;

namespace OrthancGuard.Dicom.Tests.Network;

/// <summary>Peers that break PS3.8 or PS3.7 towards our SCP: each is aborted with the right reason, and the next one is served.</summary>
public sealed class BadPeerTests
{
    private static readonly byte[] StoreRequest = RawPeer.Command(CommandField.StoreRequest, hasDataSet: true);
    private static readonly byte[] EchoRequest = RawPeer.Command(CommandField.EchoRequest, hasDataSet: false);

    public static TheoryData<string, byte, byte[]> InsideAnAssociation() => new()
    {
        { "unknown PDU type", 1, RawPeer.Pdu(0x42, 1, 2, 3, 4) },
        { "second A-ASSOCIATE-RQ", 2, RawPeer.Pdu(1, new byte[100]) },
        { "A-ASSOCIATE-RJ", 2, RawPeer.Pdu(3, 0, 1, 1, 1) },
        { "release response that nobody asked for", 2, RawPeer.Pdu(6, 0, 0, 0, 0) },
        { "release request of the wrong length", 6, RawPeer.Pdu(5, 0, 0, 0, 0, 0, 0) },
        { "abort of the wrong length", 6, RawPeer.Pdu(7, 0, 0) },
        { "P-DATA-TF longer than agreed", 6, [4, 0, 0, 2, 0, 7] },
        { "P-DATA-TF of nearly 4 GB", 6, [4, 0, 0xFF, 0xFF, 0xFF, 0xFF] },
        { "empty P-DATA-TF", 6, RawPeer.Pdu(4) },
        { "value shorter than its own header", 6, RawPeer.Pdu(4, 0, 0, 0, 1, 3, 3) },
        { "value longer than its PDU", 6, RawPeer.Pdu(4, 0, 0, 0, 9, 3, 3, 0, 0) },
        { "value of 4 GB", 6, RawPeer.Pdu(4, 0xFF, 0xFF, 0xFF, 0xFF, 3, 3, 0, 0) },
        { "second value cut off", 6, RawPeer.Pdu(4, [.. RawPeer.Pdv(3, 1, EchoRequest), 0, 0, 0]) },
        { "context that was never proposed", 6, RawPeer.Pdu(4, RawPeer.Pdv(77, 3, EchoRequest)) },
        { "data without a command", 0, RawPeer.Pdu(4, RawPeer.Pdv(1, 2, 0, 0)) },
        { "message on two contexts", 6, RawPeer.Pdu(4, [.. RawPeer.Pdv(3, 1, EchoRequest), .. RawPeer.Pdv(1, 3)]) },
        { "data set on another context", 6, RawPeer.Pdu(4, [.. RawPeer.Pdv(1, 3, StoreRequest), .. RawPeer.Pdv(3, 2, 0, 0)]) },
        { "command inside a data set", 0, RawPeer.Pdu(4, [.. RawPeer.Pdv(1, 3, StoreRequest), .. RawPeer.Pdv(1, 0, 0, 0), .. RawPeer.Pdv(1, 3, EchoRequest)]) },
        { "release inside a command", 2, [.. RawPeer.Pdu(4, RawPeer.Pdv(3, 1, EchoRequest)), .. PduSender.ReleaseRequest] },
        { "release inside a data set", 2, [.. RawPeer.Pdu(4, RawPeer.Pdv(1, 3, StoreRequest)), .. PduSender.ReleaseRequest] },
        { "response that nobody asked for", 0, RawPeer.Pdu(4, RawPeer.Pdv(3, 3, new DimseCommand { Field = CommandField.EchoResponse }.ToArray())) },
        { "empty command", 0, RawPeer.Pdu(4, RawPeer.Pdv(3, 3)) },
        { "command element cut off", 0, RawPeer.Pdu(4, RawPeer.Pdv(3, 3, 0, 0, 0, 1, 2, 0)) },
        { "command element longer than the command", 0, RawPeer.Pdu(4, RawPeer.Pdv(3, 3, 0, 0, 0, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0x30, 0)) },
        { "element of another group", 0, RawPeer.Pdu(4, RawPeer.Pdv(3, 3, [.. EchoRequest, 0x10, 0, 0x10, 0, 0, 0, 0, 0])) },
        { "command without a command field", 0, RawPeer.Pdu(4, RawPeer.Pdv(3, 3, 0, 0, 0, 8, 2, 0, 0, 0, 1, 1)) },
        { "command field of the wrong length", 0, RawPeer.Pdu(4, RawPeer.Pdv(3, 3, 0, 0, 0, 1, 4, 0, 0, 0, 0x30, 0, 0, 0)) },
        { "endless command", 0, RawPeer.Pdu(4, RawPeer.Pdv(3, 1, new byte[16_385])) },
    };

    [Theory]
    [MemberData(nameof(InsideAnAssociation))]
    public async Task IsAbortedInsideAnAssociation(string what, byte reason, byte[] bytes)
    {
        Assert.NotEmpty(what);
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        using var peer = await RawPeer.AssociateAsync(server.EndPoint);
        await peer.SendAsync(bytes);
        await peer.ExpectAbortAsync(source: 2, reason);
        var end = await handler.NextEndAsync();
        Assert.Equal(AssociationEndKind.ProtocolViolation, end.Kind);
        Assert.Null(end.HandlerFault);
        await ServesAsync(server);
    }

    public static TheoryData<string, byte, byte[]> InsteadOfAnAssociation()
    {
        var good = AssociatePduWriter.Write(RawPeer.Request(), PduType.AssociateRequest);
        return new()
        {
            { "HTTP", 1, "GET / HTTP/1.1\r\n\r\n"u8.ToArray() },
            { "P-DATA-TF first", 2, RawPeer.Pdu(4, RawPeer.Pdv(3, 3, EchoRequest)) },
            { "release first", 2, PduSender.ReleaseRequest },
            { "acceptance first", 2, RawPeer.Acceptance() },
            { "request too short", 6, RawPeer.Pdu(1, new byte[67]) },
            { "request of 4 GB", 6, [1, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 1] },
            { "request just above the limit", 6, [1, 0, 0, 8, 0, 1, 0, 1] },
            { "item longer than the request", 6, Changed(good, at: 6 + 68 + 2, 0xFF) },
            { "no items at all", 6, RawPeer.Pdu(1, good[6..74]) },
            { "even context id", 6, Changed(good, IndexOf(good, 0x20) + 4, 2) },
            { "the same context twice", 6, AssociatePduWriter.Write(RawPeer.Request() with { Contexts = [.. RawPeer.Request().Contexts, RawPeer.Request().Contexts[0]] }, PduType.AssociateRequest) },
            { "blank called title", 6, Changed(good, 10, "                "u8) },
            { "control characters in the calling title", 6, Changed(good, 26, "\r\n"u8) },
            { "letters in a UID", 6, Changed(good, IndexOf(good, 0x30) + 4, "A"u8) },
            { "context without transfer syntax", 6, AssociatePduWriter.Write(RawPeer.Request() with { Contexts = [new ContextItem(1, ContextResult.Accepted, "1.2", [])] }, PduType.AssociateRequest) },
            { "maximum length that leaves no room", 6, AssociatePduWriter.Write(RawPeer.Request(maximumLength: 7), PduType.AssociateRequest) },
        };
    }

    [Theory]
    [MemberData(nameof(InsteadOfAnAssociation))]
    public async Task IsAbortedInsteadOfAnAssociation(string what, byte reason, byte[] bytes)
    {
        Assert.NotEmpty(what);
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        using var peer = await RawPeer.ConnectAsync(server.EndPoint);
        await peer.SendAsync(bytes);
        await peer.ExpectAbortAsync(source: 2, reason);
        Assert.Equal(AssociationEndKind.ProtocolViolation, (await handler.NextEndAsync()).Kind);
        await ServesAsync(server);
    }

    [Theory]
    [InlineData(2, 1, 2, 2)]
    [InlineData(1, 1, 1, 2)]
    public async Task AnotherProtocolOrApplicationContextIsRejected(ushort version, byte result, byte source, byte reason)
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        using var peer = await RawPeer.ConnectAsync(server.EndPoint);
        var request = RawPeer.Request() with { ProtocolVersion = version, ApplicationContext = version == 2 ? AssociatePdu.DicomApplicationContext : "1.2.3" };
        await peer.SendAsync(AssociatePduWriter.Write(request, PduType.AssociateRequest));
        var (type, body) = await peer.ReadPduAsync();
        Assert.Equal(PduType.AssociateReject, type);
        Assert.Equal([0, result, source, reason], body);
        await ServesAsync(server);
    }

    [Fact]
    public async Task AnyPrefixOfAConversationMayBeTheLast()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        byte[] conversation =
        [
            .. AssociatePduWriter.Write(RawPeer.Request(), PduType.AssociateRequest),
            .. RawPeer.Pdu(4, RawPeer.Pdv(1, 3, StoreRequest)),
            .. RawPeer.Pdu(4, RawPeer.Pdv(1, 0, new byte[50])),
        ];
        for (var length = 0; length < conversation.Length; length += 7)
        {
            using (var peer = await RawPeer.ConnectAsync(server.EndPoint))
                await peer.SendAsync(conversation[..length]);
            Assert.Equal(AssociationEndKind.ConnectionLost, (await handler.NextEndAsync()).Kind);
        }

        Assert.Empty(handler.Received);
        await ServesAsync(server);
    }

    [Fact]
    public async Task AnAbortInTheMiddleOfADataSetReachesTheHandler()
    {
        var seen = new TaskCompletionSource<Exception>();
        var handler = new ArchivingHandler
        {
            Store = async (request, ct) =>
            {
                try
                {
                    await request.DataSet.CopyToAsync(new MemoryStream(), ct);
                }
                catch (DicomNetworkException e)
                {
                    seen.SetResult(e);
                    throw;
                }

                return new StoreResponse(0);
            },
        };
        await using var server = Loopback.Start(handler);
        using var peer = await RawPeer.AssociateAsync(server.EndPoint);
        await peer.SendAsync(RawPeer.Pdu(4, RawPeer.Pdv(1, 3, StoreRequest)), RawPeer.Pdu(4, RawPeer.Pdv(1, 0, new byte[500])), PduSender.UserAbort);
        Assert.Equal(DicomNetworkError.Aborted, Assert.IsType<DicomNetworkException>(await seen.Task).Error);
        Assert.True(await peer.IsClosedAsync());
        var end = await handler.NextEndAsync();
        Assert.Equal(AssociationEndKind.Aborted, end.Kind);
        Assert.Equal(0, end.StoresAnswered);
    }

    [Fact]
    public async Task FragmentsMayBeCutAndGatheredInAnyWay()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        using var peer = await RawPeer.AssociateAsync(server.EndPoint);
        // Command in two fragments, the second in one PDU with the first data; an empty fragment; the last fragment empty.
        await peer.SendAsync(
            RawPeer.Pdu(4, RawPeer.Pdv(1, 1, StoreRequest[..20])),
            RawPeer.Pdu(4, [.. RawPeer.Pdv(1, 3, StoreRequest[20..]), .. RawPeer.Pdv(1, 0, 1, 2), .. RawPeer.Pdv(1, 0), .. RawPeer.Pdv(1, 0, 3, 4)]),
            RawPeer.Pdu(4, RawPeer.Pdv(1, 2)));
        var response = await peer.ReadCommandAsync();
        Assert.Equal(CommandField.StoreResponse, response.Field);
        Assert.Equal(0, response.Status);
        Assert.Equal([1, 2, 3, 4], Assert.Single(handler.Received).DataSet);
    }

    [Fact]
    public async Task OneByteAtATimeIsUnderstood()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        using var peer = await RawPeer.ConnectAsync(server.EndPoint);
        foreach (var b in AssociatePduWriter.Write(RawPeer.Request(), PduType.AssociateRequest))
            await peer.SendAsync([b]);
        Assert.Equal(PduType.AssociateAccept, (await peer.ReadPduAsync()).Type);
        foreach (var b in RawPeer.Pdu(4, RawPeer.Pdv(3, 3, EchoRequest)))
            await peer.SendAsync([b]);
        Assert.Equal(CommandField.EchoResponse, (await peer.ReadCommandAsync()).Field);
    }

    [Theory]
    [InlineData(0x0020, false)]
    [InlineData(0x0020, true)]
    [InlineData(0x0010, true)]
    [InlineData(0x7777, false)]
    public async Task OtherOperationsAreAnsweredAsUnrecognized(ushort field, bool hasDataSet)
    {
        await using var server = Loopback.Start(new ArchivingHandler());
        using var peer = await RawPeer.AssociateAsync(server.EndPoint);
        await peer.SendAsync(RawPeer.Pdu(4, RawPeer.Pdv(1, 3, RawPeer.Command(field, hasDataSet, messageId: 9))));
        if (hasDataSet)
            await peer.SendAsync(RawPeer.Pdu(4, RawPeer.Pdv(1, 2, 0, 0)));
        var response = await peer.ReadCommandAsync();
        Assert.Equal((ushort)(field | 0x8000), response.Field);
        Assert.Equal(9, response.RespondedTo);
        Assert.Equal(DicomStatus.UnrecognizedOperation, response.Status);
    }

    [Fact]
    public async Task ACancelRequestIsPassedOver()
    {
        await using var server = Loopback.Start(new ArchivingHandler());
        using var peer = await RawPeer.AssociateAsync(server.EndPoint);
        await peer.SendAsync(RawPeer.Pdu(4, RawPeer.Pdv(1, 3, RawPeer.Command(CommandField.CancelRequest, hasDataSet: false))), RawPeer.Pdu(4, RawPeer.Pdv(3, 3, EchoRequest)));
        Assert.Equal(CommandField.EchoResponse, (await peer.ReadCommandAsync()).Field);
    }

    [Fact]
    public async Task ASopClassOtherThanTheContextsIsRefused()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        using var peer = await RawPeer.AssociateAsync(server.EndPoint);
        await peer.SendAsync(RawPeer.Pdu(4, RawPeer.Pdv(3, 3, StoreRequest)), RawPeer.Pdu(4, RawPeer.Pdv(3, 2, 0, 0)));
        Assert.Equal(DicomStatus.SopClassNotSupported, (await peer.ReadCommandAsync()).Status);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task AStoreWithoutDataSetIsNotUnderstood()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        using var peer = await RawPeer.AssociateAsync(server.EndPoint);
        await peer.SendAsync(RawPeer.Pdu(4, RawPeer.Pdv(1, 3, RawPeer.Command(CommandField.StoreRequest, hasDataSet: false))));
        Assert.Equal(DicomStatus.CannotUnderstand, (await peer.ReadCommandAsync()).Status);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task ReleaseIsConfirmedAndTheConnectionClosed()
    {
        await using var server = Loopback.Start(new ArchivingHandler());
        using var peer = await RawPeer.AssociateAsync(server.EndPoint);
        await peer.SendAsync(PduSender.ReleaseRequest);
        Assert.Equal(PduType.ReleaseResponse, (await peer.ReadPduAsync()).Type);
        Assert.True(await peer.IsClosedAsync());
    }

    [Fact]
    public async Task RandomBytesNeverCrashTheListener()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        var random = new Random(20260101);
        for (var round = 0; round < 200; round++)
        {
            using var peer = round % 2 == 0 ? await RawPeer.ConnectAsync(server.EndPoint) : await RawPeer.AssociateAsync(server.EndPoint);
            var bytes = new byte[random.Next(1, 200)];
            random.NextBytes(bytes);
            bytes[0] = (byte)random.Next(0, 9);
            if (bytes.Length > 6 && random.Next(2) == 0)
                BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(2), bytes.Length - 6);
            await peer.SendAsync(bytes);
            peer.CloseSending();
            Assert.NotEqual(AssociationEndKind.HandlerFailed, (await handler.NextEndAsync()).Kind);
        }

        await ServesAsync(server);
    }

    private static async Task ServesAsync(DicomServer server)
    {
        await using var association = await server.ConnectAsync();
        Assert.Equal(DicomStatus.Success, await association.EchoAsync(TestContext.Current.CancellationToken));
    }

    private static byte[] Changed(byte[] bytes, int at, params ReadOnlySpan<byte> with)
    {
        var copy = bytes.ToArray();
        with.CopyTo(copy.AsSpan(at));
        return copy;
    }

    /// <summary>Where the first item of this type begins: the items before it are walked.</summary>
    private static int IndexOf(byte[] request, byte type)
    {
        var at = 74;
        while (request[at] != type)
            at += request[at] == 0x20 ? 8 : 4 + BinaryPrimitives.ReadUInt16BigEndian(request.AsSpan(at + 2));
        return at;
    }
}
