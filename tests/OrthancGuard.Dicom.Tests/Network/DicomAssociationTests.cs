using OrthancGuard.Dicom.Network;

namespace OrthancGuard.Dicom.Tests.Network;

/// <summary>Our SCU against our SCP.</summary>
public sealed class DicomAssociationTests
{
    [Fact]
    public async Task EchoIsAnsweredWithSuccess()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        await using var association = await server.ConnectAsync();
        Assert.Equal(DicomStatus.Success, await association.EchoAsync(TestContext.Current.CancellationToken));
        await association.ReleaseAsync(TestContext.Current.CancellationToken);
        Assert.Equal(AssociationEndKind.Released, (await handler.NextEndAsync()).Kind);
    }

    [Theory]
    [InlineData(16_384u, 16_384u)]
    [InlineData(4_096u, 131_072u)]
    [InlineData(4_097u, 4_099u)]
    [InlineData(8u, 9u)]
    [InlineData(0u, 0u)]
    [InlineData(uint.MaxValue, uint.MaxValue)]
    [InlineData(1_000_003u, 131_072u)]
    public async Task EveryPduSizeCarriesEveryByte(uint receivers, uint senders)
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler, Loopback.Options with { MaximumPduLength = receivers });
        await using var association = await server.ConnectAsync(new DicomClientOptions { MaximumPduLength = senders });
        StoredInstance[] sent = [StoredInstance.Create(1, side: 1), StoredInstance.Create(2, side: 16), StoredInstance.Create(3, side: receivers == 8 ? 8 : 512)];
        foreach (var instance in sent)
            Assert.Equal(DicomStatus.Success, (await association.StoreAsync(instance)).Status);
        await association.ReleaseAsync(TestContext.Current.CancellationToken);
        Assert.Equal(sent.Length, handler.Received.Count);
        foreach (var (expected, actual) in sent.Zip(handler.Received))
        {
            Assert.Equal(expected.SopInstanceUid, actual.SopInstanceUid);
            Assert.Equal(expected.DataSet, actual.DataSet);
        }
    }

    [Fact]
    public async Task OurOwnPdusMayBeLargerThanOneWrite()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler, Loopback.Options with { MaximumPduLength = 0 });
        await using var association = await server.ConnectAsync(new DicomClientOptions { MaximumSentPduLength = 3_000_000 });
        var sent = StoredInstance.Create(1, side: 1500);
        Assert.Equal(DicomStatus.Success, (await association.StoreAsync(sent)).Status);
        Assert.Equal(sent.DataSet, Assert.Single(handler.Received).DataSet);
    }

    [Fact]
    public async Task WhatTheHandlerLeavesUnreadIsDrained()
    {
        var handler = new ArchivingHandler
        {
            Store = async (request, ct) =>
            {
                await request.DataSet.ReadExactlyAsync(new byte[10], ct);
                return new StoreResponse(0xA700, "Try later");
            },
        };
        await using var server = Loopback.Start(handler);
        await using var association = await server.ConnectAsync();
        for (var i = 0; i < 3; i++)
            Assert.Equal(new StoreResult(0xA700, "Try later"), await association.StoreAsync(StoredInstance.Create(i, side: 256)));
        await association.ReleaseAsync(TestContext.Current.CancellationToken);
        Assert.Equal(3, (await handler.NextEndAsync()).StoresAnswered);
    }

    [Fact]
    public async Task AHandlerThatThrowsAnswersProcessingFailureAndTheAssociationGoesOn()
    {
        var count = 0;
        var handler = new ArchivingHandler
        {
            Store = (_, _) => ++count == 1 ? throw new InvalidOperationException("planted") : ValueTask.FromResult(new StoreResponse(0)),
        };
        await using var server = Loopback.Start(handler);
        await using var association = await server.ConnectAsync();
        Assert.Equal(DicomStatus.ProcessingFailure, (await association.StoreAsync(StoredInstance.Create(1))).Status);
        Assert.Equal(DicomStatus.Success, (await association.StoreAsync(StoredInstance.Create(2))).Status);
        await association.ReleaseAsync(TestContext.Current.CancellationToken);
        Assert.IsType<InvalidOperationException>((await handler.NextEndAsync()).HandlerFault);
    }

    [Fact]
    public async Task TheMoveOriginatorReachesTheHandler()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        await using var association = await server.ConnectAsync();
        var instance = StoredInstance.Create(1);
        await association.StoreAsync(
            new StoreScuRequest
            {
                SopClassUid = instance.SopClassUid,
                SopInstanceUid = instance.SopInstanceUid,
                TransferSyntaxUid = instance.TransferSyntaxUid,
                DataSet = instance.DataSet,
                Priority = 1,
                MoveOriginatorAET = "WORKSTATION",
                MoveOriginatorMessageId = 77,
            },
            TestContext.Current.CancellationToken);
        var request = Assert.Single(handler.Requests);
        Assert.Equal("WORKSTATION", request.MoveOriginatorAET);
        Assert.Equal((ushort)77, request.MoveOriginatorMessageId);
        Assert.Equal(1, request.Priority);
        Assert.Equal("GUARD", request.Association.CalledAE);
        Assert.Equal("TEST", request.Association.CallingAE);
        Assert.Equal(DicomImplementation.ClassUid, request.Association.ImplementationClassUid);
    }

    [Fact]
    public async Task ContextsAreAcceptedOneByOne()
    {
        var handler = new ArchivingHandler
        {
            Associate = r => AssociationAnswer.Accept(r, c => c.TransferSyntaxes.FirstOrDefault(t => t == StoredInstance.ImplicitLittleEndian)),
        };
        await using var server = Loopback.Start(handler);
        await using var association = await server.ConnectAsync(
            options: null,
            new ProposedContext(StoredInstance.CtImageStorage, StoredInstance.ExplicitLittleEndian, StoredInstance.ImplicitLittleEndian),
            new ProposedContext(StoredInstance.SecondaryCaptureStorage, StoredInstance.ExplicitLittleEndian));
        Assert.Equal(new AcceptedContext(1, StoredInstance.CtImageStorage, StoredInstance.ImplicitLittleEndian), Assert.Single(association.AcceptedContexts));
        var e = await Assert.ThrowsAsync<DicomNetworkException>(() => association.StoreAsync(StoredInstance.Create(1)));
        Assert.Equal(DicomNetworkError.NoAcceptedContext, e.Error);
        Assert.True(association.IsOpen);
    }

    [Fact]
    public async Task AllOf128ContextsAreNegotiated()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        await using var association = await server.ConnectAsync(
            options: null,
            [.. Enumerable.Range(1, 128).Select(i => new ProposedContext($"1.2.840.10008.5.1.4.1.1.{i}", StoredInstance.ExplicitLittleEndian))]);
        Assert.Equal(128, association.AcceptedContexts.Count);
        Assert.Equal(255, association.AcceptedContexts[^1].Id);
    }

    [Fact]
    public async Task AnUnknownCalledTitleIsRejectedForGood()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler, Loopback.Options with { AcceptedAETitles = new HashSet<string>(StringComparer.Ordinal) { "OTHER" } });
        var e = await Assert.ThrowsAsync<DicomNetworkException>(() => server.ConnectAsync());
        Assert.Equal(DicomNetworkError.Rejected, e.Error);
        Assert.Equal(AssociationRejection.CalledAENotRecognized, e.Rejection);
        Assert.False(e.Rejection!.Value.IsTransient);
        Assert.Empty(handler.Associations);
        Assert.Equal(AssociationEndKind.Rejected, (await handler.NextEndAsync()).Kind);
    }

    [Fact]
    public async Task AHandlerMayRejectTheCallingTitle()
    {
        var handler = new ArchivingHandler { Associate = _ => AssociationAnswer.Reject(AssociationRejection.CallingAENotRecognized) };
        await using var server = Loopback.Start(handler);
        var e = await Assert.ThrowsAsync<DicomNetworkException>(() => server.ConnectAsync());
        Assert.Equal(AssociationRejection.CallingAENotRecognized, e.Rejection);
    }

    [Fact]
    public async Task AHandlerThatThrowsRejectsTransiently()
    {
        var handler = new ArchivingHandler { Associate = _ => throw new InvalidOperationException("planted") };
        await using var server = Loopback.Start(handler);
        var e = await Assert.ThrowsAsync<DicomNetworkException>(() => server.ConnectAsync());
        Assert.True(e.Rejection!.Value.IsTransient);
        Assert.IsType<InvalidOperationException>((await handler.NextEndAsync()).HandlerFault);
    }

    [Fact]
    public async Task AssociationsBeyondTheLimitAreRejectedTransientlyAndPlacesComeBack()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler, Loopback.Options with { MaximumAssociations = 2 });
        await using var first = await server.ConnectAsync();
        await using var second = await server.ConnectAsync();
        var e = await Assert.ThrowsAsync<DicomNetworkException>(() => server.ConnectAsync());
        Assert.Equal(AssociationRejection.LocalLimitExceeded, e.Rejection);
        Assert.Equal(AssociationEndKind.Rejected, (await handler.NextEndAsync()).Kind);
        await first.ReleaseAsync(TestContext.Current.CancellationToken);
        Assert.Equal(AssociationEndKind.Released, (await handler.NextEndAsync()).Kind);
        await using var third = await server.ConnectAsync();
        Assert.Equal(DicomStatus.Success, await third.EchoAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task CancellingInTheMiddleOfAStoreResetsTheConnection()
    {
        var arrived = new TaskCompletionSource();
        var handler = new ArchivingHandler
        {
            Store = async (request, ct) =>
            {
                arrived.SetResult();
                await request.DataSet.ReadExactlyAsync(new byte[100], ct);
                await Task.Delay(Timeout.Infinite, ct);
                return new StoreResponse(0);
            },
        };
        await using var server = Loopback.Start(handler);
        await using var association = await server.ConnectAsync();
        using var source = new CancellationTokenSource();
        var instance = StoredInstance.Create(1, side: 5500);
        var store = association.StoreAsync(
            new StoreScuRequest
            {
                SopClassUid = instance.SopClassUid,
                SopInstanceUid = instance.SopInstanceUid,
                TransferSyntaxUid = instance.TransferSyntaxUid,
                DataSet = instance.DataSet,
            },
            source.Token);
        await arrived.Task;
        await source.CancelAsync();
        var e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store);
        Assert.Equal(source.Token, e.CancellationToken);
        Assert.False(association.IsOpen);
        await Assert.ThrowsAsync<DicomNetworkException>(() => association.EchoAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AbortEndsTheAssociationAtThePeer()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        await using var association = await server.ConnectAsync();
        await association.AbortAsync();
        Assert.False(association.IsOpen);
        Assert.Equal(AssociationEndKind.Aborted, (await handler.NextEndAsync()).Kind);
    }

    [Fact]
    public async Task TwoOperationsAtOnceAreRefused()
    {
        var go = new TaskCompletionSource();
        var handler = new ArchivingHandler
        {
            Store = async (_, _) =>
            {
                await go.Task;
                return new StoreResponse(0);
            },
        };
        await using var server = Loopback.Start(handler);
        await using var association = await server.ConnectAsync();
        var first = association.StoreAsync(StoredInstance.Create(1));
        await Assert.ThrowsAsync<InvalidOperationException>(() => association.EchoAsync(TestContext.Current.CancellationToken));
        go.SetResult();
        Assert.Equal(DicomStatus.Success, (await first).Status);
    }

    [Fact]
    public async Task StoppingTheServerAbortsWhatIsOpenAndCancelsHandlers()
    {
        var entered = new TaskCompletionSource();
        var handler = new ArchivingHandler
        {
            Store = async (_, ct) =>
            {
                entered.SetResult();
                await Task.Delay(Timeout.Infinite, ct);
                return new StoreResponse(0);
            },
        };
        var server = Loopback.Start(handler);
        await using var association = await server.ConnectAsync();
        var store = association.StoreAsync(StoredInstance.Create(1));
        await entered.Task;
        await server.DisposeAsync();
        var e = await Assert.ThrowsAsync<DicomNetworkException>(() => store);
        Assert.Equal(DicomNetworkError.Aborted, e.Error);
        Assert.Equal(AssociationEndKind.ServerStopping, (await handler.NextEndAsync()).Kind);
        Assert.Equal(0, server.OpenConnections);
    }

    [Fact]
    public async Task ManyAssociationsAtOnceAreServedAndThoseThatAbortDisturbNobody()
    {
        var handler = new ArchivingHandler();
        await using var server = Loopback.Start(handler);
        await Task.WhenAll(Enumerable.Range(0, 40).Select(async sender =>
        {
            await using var association = await server.ConnectAsync();
            for (var i = 0; i < 10; i++)
            {
                Assert.Equal(DicomStatus.Success, (await association.StoreAsync(StoredInstance.Create((sender * 10) + i, side: 100))).Status);
                if (sender % 4 == 0 && i == 5)
                    return;
            }

            await association.ReleaseAsync(TestContext.Current.CancellationToken);
        }));
        for (var sender = 0; sender < 40; sender++)
            Assert.Contains((await handler.NextEndAsync()).Kind, (IEnumerable<AssociationEndKind>)[AssociationEndKind.Released, AssociationEndKind.Aborted]);
        Assert.Equal((30 * 10) + (10 * 6), handler.Received.Count);
        Assert.Equal(handler.Received.Count, handler.Received.Select(r => r.SopInstanceUid).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task ADataSetCannotBeReadAfterItsHandlerReturned()
    {
        Stream? kept = null;
        var handler = new ArchivingHandler
        {
            Store = (request, _) =>
            {
                kept = request.DataSet;
                return ValueTask.FromResult(new StoreResponse(0));
            },
        };
        await using var server = Loopback.Start(handler);
        await using var association = await server.ConnectAsync();
        await association.StoreAsync(StoredInstance.Create(1));
        await association.StoreAsync(StoredInstance.Create(2));
        await association.ReleaseAsync(TestContext.Current.CancellationToken);
        await handler.NextEndAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await kept!.ReadExactlyAsync(new byte[1], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task NobodyListeningIsConnectFailed()
    {
        using var listener = RawPeer.Listen();
        var port = ((System.Net.IPEndPoint)listener.LocalEndPoint!).Port;
        listener.Dispose();
        var e = await Assert.ThrowsAsync<DicomNetworkException>(() => DicomAssociation.ConnectAsync(
            Loopback.Peer(port), Loopback.Contexts, new DicomClientOptions(), TestContext.Current.CancellationToken));
        Assert.Equal(DicomNetworkError.ConnectFailed, e.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("SEVENTEENLETTERS!")]
    [InlineData("BACK\\SLASH")]
    public async Task ImpossibleTitlesAreRefusedBeforeConnecting(string title)
        => await Assert.ThrowsAsync<ArgumentException>(() => DicomAssociation.ConnectAsync(
            Loopback.Peer(1) with { CalledAE = title }, Loopback.Contexts, new DicomClientOptions(), TestContext.Current.CancellationToken));
}
