using System.Globalization;
using OrthancGuard.Configuration;
using OrthancGuard.Delivery;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Network;
using OrthancGuard.Dicom.Tests.Network;
using OrthancGuard.Tests.Gate;

namespace OrthancGuard.Tests.Delivery;

public sealed class DicomDeliveryTests
{
    [Fact]
    public async Task ABatchGoesOverOneAssociationByteForByte()
    {
        var receiver = new ArchivingHandler();
        await using var server = Loopback.Start(receiver);
        var system = new DeliverySystem(server.EndPoint.Port);
        var copies = CopiesInMemory.Of(20);
        Assert.Equal(DeliveryResult.Delivered, await system.DeliverAsync(copies));
        Assert.Single(receiver.Associations);
        Assert.Equal(Enumerable.Range(0, 20).Select(GateInstances.Uid), receiver.Received.Select(r => r.SopInstanceUid));
        Assert.All(receiver.Received.Select((r, i) => (r, i)), p => Assert.True(copies.DataSet(p.i).Span.SequenceEqual(p.r.DataSet)));
        Assert.Equal(receiver.Received.Select(r => (r.SopInstanceUid, (ushort)0)), system.Recorded);
        Assert.Equal(AssociationEndKind.Released, (await receiver.NextEndAsync()).Kind);
        Assert.Equal(0, copies.Open);
    }

    [Fact]
    public async Task WhatWasDeliveredEarlierIsNotSentAgain()
    {
        var receiver = new ArchivingHandler();
        await using var server = Loopback.Start(receiver);
        var system = new DeliverySystem(server.EndPoint.Port);
        await system.DeliverAsync(CopiesInMemory.Of(4), default, GateInstances.Uid(0), GateInstances.Uid(2));
        Assert.Equal([GateInstances.Uid(1), GateInstances.Uid(3)], receiver.Received.Select(r => r.SopInstanceUid));
        Assert.Equal(DeliveryResult.Delivered, await system.DeliverAsync(CopiesInMemory.Of(1), default, GateInstances.Uid(0)));
        Assert.Single(receiver.Associations);
    }

    [Theory]
    [InlineData(0xB000)]
    [InlineData(0xB006)]
    [InlineData(0xB007)]
    [InlineData(0x0111)]
    public async Task AWarningAndADuplicateAreDeliveredAndKeepTheirStatus(ushort status)
    {
        await using var server = Loopback.Start(Answering(status));
        var system = new DeliverySystem(server.EndPoint.Port);
        Assert.Equal(DeliveryResult.Delivered, await system.DeliverAsync(CopiesInMemory.Of(2)));
        Assert.Equal([(GateInstances.Uid(0), status), (GateInstances.Uid(1), status)], system.Recorded);
    }

    [Theory]
    [InlineData(0xA700, true, 1)]
    [InlineData(0x0110, true, 1)]
    [InlineData(0x0124, false, 1)]
    [InlineData(0xA900, false, 3)]
    [InlineData(0xC123, false, 3)]
    public async Task ARefusalSaysWhetherToTryAgainAndWhetherTheOthersGoOn(ushort status, bool tryAgain, int sent)
    {
        var receiver = Answering(status);
        await using var server = Loopback.Start(receiver);
        var system = new DeliverySystem(server.EndPoint.Port);
        var result = await system.DeliverAsync(CopiesInMemory.Of(3));
        Assert.Equal(tryAgain ? DeliveryOutcome.Unavailable : DeliveryOutcome.Rejected, result.Outcome);
        Assert.Equal("receiver.status-" + status.ToString("X4", CultureInfo.InvariantCulture), result.Code);
        Assert.Equal(sent, receiver.Requests.Count);
        Assert.Empty(system.Recorded);
        Assert.Empty(system.InDoubt);
    }

    [Fact]
    public async Task OneRefusedObjectDoesNotKeepTheOthersFromArriving()
    {
        var receiver = new ArchivingHandler
        {
            Store = (r, _) => ValueTask.FromResult(new StoreResponse(r.AffectedSopInstanceUid == GateInstances.Uid(1) ? DicomStatus.CannotUnderstand : DicomStatus.Success)),
        };
        await using var server = Loopback.Start(receiver);
        var system = new DeliverySystem(server.EndPoint.Port);
        var result = await system.DeliverAsync(CopiesInMemory.Of(3));
        Assert.Equal((DeliveryOutcome.Rejected, "receiver.status-C000"), (result.Outcome, result.Code));
        Assert.Equal([GateInstances.Uid(0), GateInstances.Uid(2)], system.Recorded.Select(r => r.SopInstanceUid));
    }

    [Fact]
    public async Task AReceiverThatHangsUpAfterEachInstanceGetsThemAllOverSeveralAssociations()
    {
        var receiver = new ArchivingHandler();
        await using var server = Loopback.Start(receiver);
        await using var hangingUp = new ImpatientReceiver(server.EndPoint.Port);
        var system = new DeliverySystem(hangingUp.Port);
        Assert.Equal(DeliveryResult.Delivered, await system.DeliverAsync(CopiesInMemory.Of(3)));
        Assert.Equal(3, receiver.Associations.Count);
        Assert.Equal(3, system.Recorded.Count);
        Assert.Empty(system.InDoubt);
    }

    [Fact]
    public async Task AReceiverThatIsDownIsUnavailable()
    {
        var system = new DeliverySystem(FreePort());
        var copies = CopiesInMemory.Of(1);
        var result = await system.DeliverAsync(copies);
        Assert.Equal((DeliveryOutcome.Unavailable, "receiver.connect-failed"), (result.Outcome, result.Code));
        Assert.Equal(0, copies.Open);
        Assert.Empty(system.InDoubt);
    }

    [Fact]
    public async Task AReceiverThatIsBusyIsUnavailableAndOneThatDoesNotKnowUsRejects()
    {
        await using var busy = Loopback.Start(new ArchivingHandler { Associate = _ => AssociationAnswer.Reject(AssociationRejection.TemporaryCongestion) });
        Assert.Equal(DeliveryOutcome.Unavailable, (await new DeliverySystem(busy.EndPoint.Port).DeliverAsync(CopiesInMemory.Of(1))).Outcome);
        await using var strict = Loopback.Start(new ArchivingHandler { Associate = _ => AssociationAnswer.Reject(AssociationRejection.CallingAENotRecognized) });
        Assert.Equal(DeliveryOutcome.Rejected, (await new DeliverySystem(strict.EndPoint.Port).DeliverAsync(CopiesInMemory.Of(1))).Outcome);
    }

    [Fact]
    public async Task AReceiverThatNeverAnswersIsUnavailableAfterItsTimeout()
    {
        var receiver = new ArchivingHandler
        {
            Store = async (_, ct) =>
            {
                await Task.Delay(Timeout.Infinite, ct);
                return new StoreResponse(0);
            },
        };
        await using var server = Loopback.Start(receiver);
        var system = new DeliverySystem(server.EndPoint.Port, s => s with { Timeout = TimeSpan.FromMilliseconds(300) });
        var result = await system.DeliverAsync(CopiesInMemory.Of(2));
        Assert.Equal((DeliveryOutcome.Unavailable, "receiver.timeout"), (result.Outcome, result.Code));
        Assert.Empty(system.Recorded);
        Assert.Equal([GateInstances.Uid(0)], system.InDoubt.Keys);
    }

    [Fact]
    public async Task CancellingAbortsAtOnceAndKeepsWhatWasAcknowledged()
    {
        using var cancel = new CancellationTokenSource();
        var receiver = new ArchivingHandler
        {
            Store = async (request, ct) =>
            {
                if (request.AffectedSopInstanceUid == GateInstances.Uid(2))
                {
                    await cancel.CancelAsync();
                    await Task.Delay(Timeout.Infinite, ct);
                }

                return new StoreResponse(0);
            },
        };
        await using var server = Loopback.Start(receiver);
        var system = new DeliverySystem(server.EndPoint.Port);
        var copies = CopiesInMemory.Of(5);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => system.DeliverAsync(copies, cancel.Token));
        Assert.Equal([GateInstances.Uid(0), GateInstances.Uid(1)], system.Recorded.Select(r => r.SopInstanceUid));
        Assert.Equal(3, receiver.Requests.Count);
        Assert.Equal([GateInstances.Uid(2)], system.InDoubt.Keys);
        Assert.Equal(0, copies.Open);
    }

    [Fact]
    public async Task NothingCountsAsDeliveredBeforeItIsRecorded()
    {
        var recorded = new TaskCompletionSource();
        await using var server = Loopback.Start(new ArchivingHandler());
        var system = new DeliverySystem(server.EndPoint.Port) { Recording = c => c.Index == 0 ? recorded.Task : Task.CompletedTask };
        var delivering = system.DeliverAsync(CopiesInMemory.Of(3));
        while (system.Recorded.Count < 2)
            await Task.Yield();
        Assert.False(delivering.IsCompleted);
        recorded.SetResult();
        Assert.Equal(DeliveryResult.Delivered, await delivering);
        Assert.Equal(3, system.Recorded.Count);
    }

    [Fact]
    public async Task ARecordThatFailsFailsTheDelivery()
    {
        await using var server = Loopback.Start(new ArchivingHandler());
        var system = new DeliverySystem(server.EndPoint.Port) { Recording = _ => throw new InvalidOperationException("planted") };
        var copies = CopiesInMemory.Of(3);
        await Assert.ThrowsAsync<InvalidOperationException>(() => system.DeliverAsync(copies));
        Assert.Equal(0, copies.Open);
    }

    [Theory]
    [InlineData(StoredInstance.ExplicitLittleEndian)]
    [InlineData(StoredInstance.ImplicitLittleEndian)]
    public async Task AReceiverThatWantsUncompressedGetsItDecoded(string wanted)
    {
        var receiver = new ArchivingHandler { Associate = r => AssociationAnswer.Accept(r, c => c.TransferSyntaxes.FirstOrDefault(t => t == wanted)) };
        await using var server = Loopback.Start(receiver);
        var system = new DeliverySystem(server.EndPoint.Port);
        var (compressed, pixels) = RleImage.Create(5);
        var copies = new CopiesInMemory().Add([compressed]);
        Assert.Equal(DeliveryResult.Delivered, await system.DeliverAsync(copies));
        var received = Assert.Single(receiver.Received);
        Assert.Equal(wanted, received.TransferSyntaxUid);
        var dataset = DicomFile.ReadDataset(received.DataSet, DicomTransferSyntax.Find(wanted)!);
        Assert.True(dataset.TryGetElement(DicomTag.PixelData, out var element));
        Assert.Equal(pixels, element.Value.ToArray());
        Assert.Equal(0, copies.Open);
    }

    [Fact]
    public async Task ACompressedObjectGoesAsItIsWhereItIsTaken()
    {
        var receiver = new ArchivingHandler();
        await using var server = Loopback.Start(receiver);
        var system = new DeliverySystem(server.EndPoint.Port);
        var copies = new CopiesInMemory().Add([RleImage.Create(5).File]);
        await system.DeliverAsync(copies);
        Assert.Equal(copies.DataSet(0).ToArray(), Assert.Single(receiver.Received).DataSet);
    }

    [Fact]
    public async Task AReceiverThatCannotHaveAllOfTheStudyGetsNoneOfIt()
    {
        var receiver = new ArchivingHandler
        {
            Associate = r => AssociationAnswer.Accept(r, c => c.AbstractSyntax == DicomUid.CTImageStorage ? c.TransferSyntaxes[0] : null),
        };
        await using var server = Loopback.Start(receiver);
        var system = new DeliverySystem(server.EndPoint.Port);
        var report = GateInstances.Dataset(9, change: d => d.Add(DicomTag.SOPClassUID, DicomVR.UI, DicomUid.BasicTextSRStorage));
        var result = await system.DeliverAsync(CopiesInMemory.Of(2).Add([new DicomFile(report)]));
        Assert.Equal((DeliveryOutcome.Rejected, "receiver.no-context"), (result.Outcome, result.Code));
        Assert.Empty(receiver.Requests);
    }

    [Fact]
    public async Task MoreSopClassesThanOneAssociationCarriesTakeSeveral()
    {
        var receiver = new ArchivingHandler();
        await using var server = Loopback.Start(receiver);
        var system = new DeliverySystem(server.EndPoint.Port);
        var copies = new CopiesInMemory().Add(Enumerable.Range(0, 150).Select(i => new DicomFile(GateInstances.Dataset(i, change: d =>
        {
            d.Add(DicomTag.SOPClassUID, DicomVR.UI, "1.2.826.0.1.3680043.10.1399.99." + i.ToString(CultureInfo.InvariantCulture));
            d.AddOrUpdate(new DicomElement(DicomTag.PixelData, DicomVR.OW, new byte[2]));
        }))));
        Assert.Equal(DeliveryResult.Delivered, await system.DeliverAsync(copies));
        Assert.Equal(3, receiver.Associations.Count);
        Assert.All(receiver.Associations, a => Assert.InRange(a.Contexts.Count, 1, 128));
        Assert.Equal(150, system.Recorded.Count);
    }

    [Fact]
    public async Task SeveralAssociationsShareABatch()
    {
        var receiver = new ArchivingHandler();
        await using var server = Loopback.Start(receiver);
        var system = new DeliverySystem(server.EndPoint.Port, s => s with { Associations = 3 });
        Assert.Equal(DeliveryResult.Delivered, await system.DeliverAsync(CopiesInMemory.Of(10)));
        Assert.Equal(3, receiver.Associations.Count);
        Assert.Equal(10, system.Recorded.Select(r => r.SopInstanceUid).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task CertificateFilesThatAreNotThereSendNothingInTheClear()
    {
        var receiver = new ArchivingHandler();
        await using var server = Loopback.Start(receiver);
        var system = new DeliverySystem(server.EndPoint.Port, s => s with { Tls = new TlsClientSettings { CaFile = "/nowhere/authority.crt" } });
        var result = await system.DeliverAsync(CopiesInMemory.Of(1));
        Assert.Equal((DeliveryOutcome.Unavailable, "delivery.tls-files"), (result.Outcome, result.Code));
        Assert.Empty(receiver.Associations);
    }

    private static ArchivingHandler Answering(ushort status) => new() { Store = (_, _) => ValueTask.FromResult(new StoreResponse(status, "as planted")) };

    private static int FreePort() => Dicom.Tests.Network.Interop.Tool.FreePort();
}
