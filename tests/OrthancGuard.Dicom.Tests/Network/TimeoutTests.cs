using System.Net;
using Microsoft.Extensions.Time.Testing;
using OrthancGuard.Dicom.Network;
using OrthancGuard.Dicom.Network.Messages;
using OrthancGuard.Dicom.Network.UpperLayer;

namespace OrthancGuard.Dicom.Tests.Network;

/// <summary>Every wait has an end. Time is put forward by hand, never waited for.</summary>
public sealed class TimeoutTests
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);
    private readonly FakeTimeProvider _time = new();

    private DicomServerOptions ServerOptions => Loopback.Options with
    {
        Time = _time,
        AssociationTimeout = TimeSpan.FromSeconds(30),
        IdleTimeout = TimeSpan.FromSeconds(300),
        StallTimeout = TimeSpan.FromSeconds(20),
    };

    private DicomClientOptions ClientOptions => new() { Time = _time };

    [Fact]
    public async Task AConnectionThatSaysNothingIsClosedByArtim()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler, ServerOptions);
        using var peer = await RawPeer.ConnectAsync(server.EndPoint);
        var end = await UntilEndAsync(handler, atLeast: 30);
        Assert.Equal(AssociationEndKind.TimedOut, end.Kind);
        Assert.Null(end.Association);
        Assert.True(await peer.IsClosedAsync());
    }

    [Fact]
    public async Task DripFeedingTheAssociationRequestDoesNotProlongArtim()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler, ServerOptions);
        using var peer = await RawPeer.ConnectAsync(server.EndPoint);
        var request = AssociatePduWriter.Write(RawPeer.Request(), PduType.AssociateRequest);
        var sent = 0;
        var end = await UntilEndAsync(handler, atLeast: 30, () => peer.SendAsync([request[sent++]]));
        Assert.Equal(AssociationEndKind.TimedOut, end.Kind);
    }

    [Fact]
    public async Task AnIdleAssociationIsAborted()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler, ServerOptions);
        using var peer = await RawPeer.AssociateAsync(server.EndPoint);
        var aborted = peer.ExpectAbortAsync(source: 2, reason: 0);
        Assert.Equal(AssociationEndKind.TimedOut, (await UntilEndAsync(handler, atLeast: 300)).Kind);
        await aborted;
    }

    [Fact]
    public async Task AMessageThatStallsIsAborted()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler, ServerOptions);
        using var peer = await RawPeer.AssociateAsync(server.EndPoint);
        await peer.SendAsync(RawPeer.Pdu(4, RawPeer.Pdv(1, 3, RawPeer.Command(CommandField.StoreRequest, hasDataSet: true))));
        var aborted = peer.ExpectAbortAsync(source: 2, reason: 0);
        Assert.Equal(AssociationEndKind.TimedOut, (await UntilEndAsync(handler, atLeast: 20)).Kind);
        await aborted;
    }

    [Fact]
    public async Task OneByteAtATimeStallsToo()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler, ServerOptions);
        using var peer = await RawPeer.AssociateAsync(server.EndPoint);
        await peer.SendAsync(RawPeer.Pdu(4, RawPeer.Pdv(1, 3, RawPeer.Command(CommandField.StoreRequest, hasDataSet: true))));
        var end = await UntilEndAsync(handler, atLeast: 20, () => peer.SendAsync(RawPeer.Pdu(4, RawPeer.Pdv(1, 0, 0, 0))));
        Assert.Equal(AssociationEndKind.TimedOut, end.Kind);
    }

    [Fact]
    public async Task TheHandlersOwnTimeIsNotHeldAgainstThePeer()
    {
        var entered = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        var handler = new ArchivingHandler
        {
            Store = async (request, ct) =>
            {
                entered.SetResult();
                await go.Task;
                await request.DataSet.CopyToAsync(Stream.Null, ct);
                return new StoreResponse(0);
            },
        };
        await using var server = Loopback.Start(handler, ServerOptions);
        await using var association = await server.ConnectAsync();
        var store = association.StoreAsync(StoredInstance.Create(1, side: 1024));
        await entered.Task;
        _time.Advance(TimeSpan.FromHours(1));
        go.SetResult();
        Assert.Equal(DicomStatus.Success, (await store).Status);
    }

    [Fact]
    public async Task AnAcceptorThatDoesNotAnswerTimesOut()
    {
        using var listener = RawPeer.Listen();
        var connecting = ConnectAsync(listener);
        using var peer = await RawPeer.AcceptAsync(listener);
        await peer.ReadPduAsync();
        await AdvanceUntilAsync(connecting, ClientOptions.AssociationTimeout);
        Assert.Equal(DicomNetworkError.Timeout, (await Assert.ThrowsAsync<DicomNetworkException>(() => connecting)).Error);
    }

    [Fact]
    public async Task AResponseThatDoesNotComeTimesOutAndThePeerIsAborted()
    {
        using var listener = RawPeer.Listen();
        var connecting = ConnectAsync(listener);
        using var peer = await RawPeer.AcceptAsync(listener);
        await peer.ReadPduAsync();
        await peer.SendAsync(RawPeer.Acceptance());
        await using var association = await connecting;
        var echo = association.EchoAsync(TestContext.Current.CancellationToken);
        await peer.ReadPduAsync();
        var aborted = peer.ExpectAbortAsync(source: 0, reason: 0);
        await AdvanceUntilAsync(echo, ClientOptions.ResponseTimeout);
        Assert.Equal(DicomNetworkError.Timeout, (await Assert.ThrowsAsync<DicomNetworkException>(() => echo)).Error);
        await aborted;
    }

    [Fact]
    public async Task APeerThatStopsReadingTimesOut()
    {
        using var listener = RawPeer.Listen();
        var connecting = ConnectAsync(listener);
        using var peer = await RawPeer.AcceptAsync(listener);
        await peer.ReadPduAsync();
        await peer.SendAsync(RawPeer.Acceptance());
        await using var association = await connecting;
        var store = association.StoreAsync(StoredInstance.Create(1, side: 5500));
        await AdvanceUntilAsync(store, ClientOptions.SendTimeout);
        Assert.Equal(DicomNetworkError.Timeout, (await Assert.ThrowsAsync<DicomNetworkException>(() => store)).Error);
    }

    [Fact]
    public async Task AReleaseThatIsNotConfirmedTimesOut()
    {
        using var listener = RawPeer.Listen();
        var connecting = ConnectAsync(listener);
        using var peer = await RawPeer.AcceptAsync(listener);
        await peer.ReadPduAsync();
        await peer.SendAsync(RawPeer.Acceptance());
        await using var association = await connecting;
        var release = association.ReleaseAsync(TestContext.Current.CancellationToken);
        await peer.ReadPduAsync();
        var aborted = peer.ExpectAbortAsync(source: 0, reason: 0);
        await AdvanceUntilAsync(release, ClientOptions.ReleaseTimeout);
        Assert.Equal(DicomNetworkError.Timeout, (await Assert.ThrowsAsync<DicomNetworkException>(() => release)).Error);
        await aborted;
    }

    private Task<DicomAssociation> ConnectAsync(System.Net.Sockets.Socket listener) => DicomAssociation.ConnectAsync(
        Loopback.Peer(((IPEndPoint)listener.LocalEndPoint!).Port), Loopback.Contexts, ClientOptions, TestContext.Current.CancellationToken);

    private async Task<AssociationEnd> UntilEndAsync(ArchivingHandler handler, int atLeast, Func<Task>? everySecond = null)
    {
        var end = handler.NextEndAsync();
        await AdvanceUntilAsync(end, TimeSpan.FromSeconds(atLeast), everySecond);
        return await end;
    }

    /// <summary>Puts time forward second by second until the task ends, which must not be before its time.</summary>
    private async Task AdvanceUntilAsync(Task task, TimeSpan atLeast, Func<Task>? everySecond = null)
    {
        var began = _time.GetUtcNow();
        for (var step = 0; step < 5000 && !task.IsCompleted; step++)
        {
            if (everySecond is not null)
            {
                try
                {
                    await everySecond();
                }
                catch (System.Net.Sockets.SocketException)
                {
                    everySecond = null;
                }
            }

            _time.Advance(Step);
            await Task.WhenAny(task, Task.Delay(1, TestContext.Current.CancellationToken));
        }

        Assert.True(task.IsCompleted, "the timeout never came");
        Assert.True(_time.GetUtcNow() - began >= atLeast, "the timeout came too early");
    }
}
