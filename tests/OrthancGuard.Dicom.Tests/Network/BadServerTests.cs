using System.Net;
using OrthancGuard.Dicom.Network;
using OrthancGuard.Dicom.Network.Messages;
using OrthancGuard.Dicom.Network.UpperLayer;

namespace OrthancGuard.Dicom.Tests.Network;

/// <summary>Acceptors that break the rules, or just end things, towards our SCU.</summary>
public sealed class BadServerTests
{
    [Fact]
    public async Task ARejectionTellsItsReason()
    {
        var e = await AssociateWithAsync(peer => peer.SendAsync(PduSender.Reject(AssociationRejection.TemporaryCongestion)));
        Assert.Equal(DicomNetworkError.Rejected, e.Error);
        Assert.True(e.Rejection!.Value.IsTransient);
        Assert.Contains("temporary congestion", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, DicomNetworkError.Aborted)]
    [InlineData(2, DicomNetworkError.AbortedByProvider)]
    public async Task AnAbortInsteadOfAnAnswerIsTold(byte source, DicomNetworkError expected)
        => Assert.Equal(expected, (await AssociateWithAsync(peer => peer.SendAsync(RawPeer.Pdu(7, 0, 0, source, 1)))).Error);

    [Fact]
    public async Task AConnectionClosedInsteadOfAnAnswerIsLost()
        => Assert.Equal(DicomNetworkError.ConnectionLost, (await AssociateWithAsync(peer =>
        {
            peer.CloseSending();
            return Task.CompletedTask;
        })).Error);

    public static TheoryData<string, byte, byte[]> WrongAnswers() => new()
    {
        { "another protocol", 1, "HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray() },
        { "release response", 2, PduSender.ReleaseResponse },
        { "P-DATA-TF", 2, RawPeer.Pdu(4, RawPeer.Pdv(1, 3, 0, 0)) },
        { "acceptance of a context that was not proposed", 6, Accept(new ContextItem(99, ContextResult.Accepted, null, [StoredInstance.ImplicitLittleEndian])) },
        { "transfer syntax that was not proposed", 6, Accept(new ContextItem(1, ContextResult.Accepted, null, [StoredInstance.ExplicitBigEndian])) },
        { "acceptance without transfer syntax", 6, Accept(new ContextItem(1, ContextResult.Accepted, null, [])) },
        { "acceptance of 1 GB", 6, [2, 0, 0x40, 0, 0, 0] },
        { "no room for data", 6, RawPeer.Acceptance(maximumLength: 6) },
    };

    [Theory]
    [MemberData(nameof(WrongAnswers))]
    public async Task AWrongAnswerIsAborted(string what, byte reason, byte[] answer)
    {
        Assert.NotEmpty(what);
        var e = await AssociateWithAsync(async peer =>
        {
            await peer.SendAsync(answer);
            await peer.ExpectAbortAsync(source: 2, reason);
        });
        Assert.Equal(DicomNetworkError.ProtocolViolation, e.Error);
    }

    [Fact]
    public async Task TheAnswerToAnotherMessageIsAborted()
    {
        var e = await StoreWithAsync(async peer =>
        {
            await peer.SendAsync(Response(CommandField.StoreResponse, respondedTo: 2));
            await peer.ExpectAbortAsync(source: 2, reason: 0);
        });
        Assert.Equal(DicomNetworkError.ProtocolViolation, e.Error);
    }

    [Fact]
    public async Task TheAnswerToAnotherOperationIsAborted()
    {
        var e = await StoreWithAsync(async peer =>
        {
            await peer.SendAsync(Response(CommandField.EchoResponse, respondedTo: 1));
            await peer.ExpectAbortAsync(source: 2, reason: 0);
        });
        Assert.Equal(DicomNetworkError.ProtocolViolation, e.Error);
    }

    [Fact]
    public async Task AnAbortInsteadOfAResponseIsTold()
        => Assert.Equal(DicomNetworkError.Aborted, (await StoreWithAsync(peer => peer.SendAsync(PduSender.UserAbort))).Error);

    [Fact]
    public async Task AReleaseInsteadOfAResponseIsConfirmedAndTold()
    {
        var e = await StoreWithAsync(async peer =>
        {
            await peer.SendAsync(PduSender.ReleaseRequest);
            Assert.Equal(PduType.ReleaseResponse, (await peer.ReadPduAsync()).Type);
        });
        Assert.Equal(DicomNetworkError.Released, e.Error);
    }

    [Fact]
    public async Task ACollisionOfReleasesIsResolved()
    {
        using var listener = RawPeer.Listen();
        var connecting = ConnectAsync(listener);
        using var peer = await RawPeer.AcceptAsync(listener);
        await peer.ReadPduAsync();
        await peer.SendAsync(RawPeer.Acceptance());
        await using var association = await connecting;
        var releasing = association.ReleaseAsync(TestContext.Current.CancellationToken);
        Assert.Equal(PduType.ReleaseRequest, (await peer.ReadPduAsync()).Type);
        // The acceptor asked at the same time: the requestor confirms first, then the acceptor (PS3.8 9.2.3, Sta9 to Sta11).
        await peer.SendAsync(PduSender.ReleaseRequest);
        Assert.Equal(PduType.ReleaseResponse, (await peer.ReadPduAsync()).Type);
        await peer.SendAsync(PduSender.ReleaseResponse);
        Assert.True(await peer.IsClosedAsync());
        peer.Dispose();
        await releasing;
        Assert.False(association.IsOpen);
    }

    [Fact]
    public async Task AResponseMayComeInPiecesAndWithADataSet()
    {
        using var listener = RawPeer.Listen();
        var connecting = ConnectAsync(listener);
        using var peer = await RawPeer.AcceptAsync(listener);
        await peer.ReadPduAsync();
        await peer.SendAsync(RawPeer.Acceptance());
        await using var association = await connecting;
        var echo = association.EchoAsync(TestContext.Current.CancellationToken);
        await peer.ReadPduAsync();
        var command = new DimseCommand { Field = CommandField.EchoResponse, RespondedTo = 1, HasDataSet = true, Status = 0x0110 }.ToArray();
        await peer.SendAsync(RawPeer.Pdu(4, RawPeer.Pdv(1, 1, command[..9])), RawPeer.Pdu(4, [.. RawPeer.Pdv(1, 3, command[9..]), .. RawPeer.Pdv(1, 2, 9, 9)]));
        Assert.Equal(0x0110, await echo);
        var second = association.EchoAsync(TestContext.Current.CancellationToken);
        await peer.ReadPduAsync();
        await peer.SendAsync(Response(CommandField.EchoResponse, respondedTo: 2));
        Assert.Equal(0, await second);
    }

    private static byte[] Response(ushort field, ushort respondedTo)
        => RawPeer.Pdu(4, RawPeer.Pdv(1, 3, new DimseCommand { Field = field, RespondedTo = respondedTo }.ToArray()));

    private static byte[] Accept(ContextItem context) => AssociatePduWriter.Write(
        new AssociatePdu { CalledAE = "GUARD", CallingAE = "TEST", Contexts = [context], User = new UserInformation { MaximumLength = 16_384 } },
        PduType.AssociateAccept);

    private static async Task<DicomNetworkException> AssociateWithAsync(Func<RawPeer, Task> answer)
    {
        using var listener = RawPeer.Listen();
        var connecting = ConnectAsync(listener);
        using var peer = await RawPeer.AcceptAsync(listener);
        Assert.Equal(PduType.AssociateRequest, (await peer.ReadPduAsync()).Type);
        await answer(peer);
        return await Assert.ThrowsAsync<DicomNetworkException>(() => connecting);
    }

    private static async Task<DicomNetworkException> StoreWithAsync(Func<RawPeer, Task> answer)
    {
        using var listener = RawPeer.Listen();
        var connecting = ConnectAsync(listener);
        using var peer = await RawPeer.AcceptAsync(listener);
        await peer.ReadPduAsync();
        await peer.SendAsync(RawPeer.Acceptance());
        await using var association = await connecting;
        var store = association.StoreAsync(StoredInstance.Create(1, side: 8));
        await peer.ReadPduAsync();
        await peer.ReadPduAsync();
        await answer(peer);
        var e = await Assert.ThrowsAsync<DicomNetworkException>(() => store);
        Assert.False(association.IsOpen);
        return e;
    }

    private static Task<DicomAssociation> ConnectAsync(System.Net.Sockets.Socket listener) => DicomAssociation.ConnectAsync(
        Loopback.Peer(((IPEndPoint)listener.LocalEndPoint!).Port), Loopback.Contexts, new DicomClientOptions(), TestContext.Current.CancellationToken);
}
