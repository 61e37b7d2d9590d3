using System.Net;
using Microsoft.Extensions.Time.Testing;
using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Network;
using OrthancGuard.Gate;
using OrthancGuard.Policy;

namespace OrthancGuard.Tests.Gate;

public sealed class DicomGateTests
{
    [Fact]
    public async Task ABurstBecomesOneDurableTransferBeforeItsLastAnswer()
    {
        await using var system = await GateSystem.StartAsync();
        await using var association = await GateInstances.ConnectAsync(system.Port);
        for (var i = 0; i < 5; i++)
            Assert.Equal(DicomStatus.Success, await association.SendAsync(i));
        Assert.Equal(1, await system.CountAsync("SELECT COUNT(*) FROM transfers WHERE destination = 'STROKE_AI'"));
        await association.ReleaseAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task AnOptedOutPatientIsRefusedAsNotAuthorized()
    {
        await using var system = await GateSystem.StartAsync();
        await system.OptOuts.AddAsync(new OptOutRequest { Patient = new PatientIdentity { Id = "GATE-2", Issuer = "CLINIC" }, By = "test" }, CancellationToken.None);
        await using var association = await GateInstances.ConnectAsync(system.Port);
        Assert.Equal(DicomStatus.NotAuthorized, await association.SendAsync(1, "GATE-2"));
        Assert.Equal(DicomStatus.Success, await association.SendAsync(2, "GATE-1"));
    }

    [Fact]
    public async Task AnOptOutUnderAnotherPatientIdIsSeen()
    {
        await using var system = await GateSystem.StartAsync();
        await system.OptOuts.AddAsync(new OptOutRequest { Patient = new PatientIdentity { Id = "OLD-7" }, By = "test" }, CancellationToken.None);
        await using var association = await GateInstances.ConnectAsync(system.Port);
        var dataset = GateInstances.Dataset(1, change: d =>
        {
            var other = new DicomDataset();
            other.Add(DicomTag.PatientID, DicomVR.LO, "OLD-7");
            d.AddOrUpdate(new DicomSequence(DicomTag.OtherPatientIDsSequence, [other]));
        });
        Assert.Equal(DicomStatus.NotAuthorized, await association.SendAsync(GateInstances.Encode(dataset, DicomTransferSyntax.ExplicitVRLittleEndian), 1));
    }

    [Fact]
    public async Task AnUnknownDestinationIsRefusedInstanceByInstance()
    {
        await using var system = await GateSystem.StartAsync();
        await using var association = await GateInstances.ConnectAsync(system.Port, calledAet: "NOBODY");
        Assert.Equal(DicomStatus.NotAuthorized, await association.SendAsync(1));
        Assert.Equal(0, await system.CountAsync("SELECT COUNT(*) FROM transfers"));
        Assert.Equal(1, await system.CountAsync("SELECT COUNT(*) FROM ledger"));
    }

    [Fact]
    public async Task AnEchoTellsAKnownGateFromAnUnknownOne()
    {
        await using var system = await GateSystem.StartAsync();
        await using (var association = await GateInstances.ConnectAsync(system.Port, contexts: DicomVerification.Context))
            Assert.Equal(DicomStatus.Success, await association.EchoAsync(TestContext.Current.CancellationToken));
        var e = await Assert.ThrowsAsync<DicomNetworkException>(() => GateInstances.ConnectAsync(system.Port, calledAet: "NOBODY", contexts: DicomVerification.Context));
        Assert.Equal(AssociationRejection.CalledAENotRecognized, e.Rejection);
    }

    [Fact]
    public async Task ASenderThatIsNotNamedIsRefused()
    {
        var listen = new ListenSettings { Senders = [new SenderSettings { Aet = "ORTHANC", Address = IPAddress.Loopback }] };
        await using var system = await GateSystem.StartAsync(listen: listen);
        await using (var association = await GateInstances.ConnectAsync(system.Port, callingAet: "STRANGER"))
            Assert.Equal(DicomStatus.NotAuthorized, await association.SendAsync(1));
        await using (var association = await GateInstances.ConnectAsync(system.Port, callingAet: "ORTHANC"))
            Assert.Equal(DicomStatus.Success, await association.SendAsync(1));
    }

    [Fact]
    public async Task AStoreThatIsClosedMeansTryAgainLater()
    {
        await using var system = await GateSystem.StartAsync();
        await using var association = await GateInstances.ConnectAsync(system.Port);
        await system.Store.DisposeAsync();
        Assert.Equal(DicomStatus.OutOfResources, await association.SendAsync(1));
    }

    [Fact]
    public async Task ADecisionThatTakesTooLongMeansTryAgainLater()
    {
        var time = new FakeTimeProvider();
        var asked = new TaskCompletionSource();
        var admission = new RecordingAdmission
        {
            Answer = async (_, ct) =>
            {
                asked.SetResult();
                await Task.Delay(Timeout.Infinite, ct);
                return GateAnswer.Accepted;
            },
        };
        await using var system = await GateSystem.StartAsync(admission, time: time);
        await using var association = await GateInstances.ConnectAsync(system.Port);
        var sending = association.SendAsync(1);
        await asked.Task;
        time.Advance(TimeSpan.FromSeconds(9));
        Assert.Equal(DicomStatus.OutOfResources, await sending);
    }

    public static TheoryData<string> Encodings => [.. DicomTransferSyntax.Known.Select(s => s.Uid)];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task EveryTransferSyntaxIsAcceptedAndRead(string uid)
    {
        var syntax = DicomTransferSyntax.Find(uid)!;
        var admission = new RecordingAdmission();
        await using var system = await GateSystem.StartAsync(admission);
        var dataset = GateInstances.Dataset(7, change: d =>
        {
            if (syntax.IsEncapsulated)
                d.AddOrUpdate(new DicomFragmentSequence(DicomTag.PixelData, DicomVR.OB, default, [new byte[50_000]]));
        });
        await using var association = await GateInstances.ConnectAsync(system.Port, contexts: new ProposedContext(GateInstances.CtImageStorage, uid));
        Assert.Equal(DicomStatus.Success, await association.SendAsync(GateInstances.Encode(dataset, syntax), 7, uid));
        var asked = Assert.Single(admission.Asked);
        Assert.Equal("1.2.826.0.1.3680043.10.1399.20", asked.StudyInstanceUid);
        Assert.Equal(new PatientIdentity { Id = "GATE-1", Issuer = "CLINIC" }, Assert.Single(asked.Patients));
    }

    [Fact]
    public async Task TheFirstReadableTransferSyntaxOfEveryStorageClassIsTaken()
    {
        await using var system = await GateSystem.StartAsync(new RecordingAdmission());
        string[] classes = [.. DicomUid.All.Where(u => u.Type == DicomUidType.SopClass && u.Uid.StartsWith("1.2.840.10008.5.1.4.1.1.", StringComparison.Ordinal)).Select(u => u.Uid)];
        Assert.InRange(classes.Length, 120, 400);
        foreach (var chunk in classes.Chunk(128))
        {
            await using var association = await GateInstances.ConnectAsync(
                system.Port, contexts: [.. chunk.Select(c => new ProposedContext(c, "1.2.3.4.5", "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2"))]);
            Assert.Equal(chunk.Where(DicomGateContexts.IsStorage), association.AcceptedContexts.Select(c => c.AbstractSyntax));
            Assert.All(association.AcceptedContexts, c => Assert.Equal("1.2.840.10008.1.2.4.90", c.TransferSyntax));
        }
    }

    [Theory]
    [InlineData("1.2.840.10008.5.1.4.1.2.2.1", false)]
    [InlineData("1.2.840.10008.5.1.4.1.2.2.2", false)]
    [InlineData("1.2.840.10008.5.1.4.1.2.2.3", false)]
    [InlineData("1.2.840.10008.1.20.1", false)]
    [InlineData("1.2.840.10008.5.1.4.31", false)]
    [InlineData("1.2.840.10008.3.1.2.3.3", false)]
    [InlineData("1.2.840.10008.5.1.4.1.1.2", true)]
    [InlineData("1.2.840.10008.5.1.4.34.7", true)]
    [InlineData("1.2.840.10008.5.1.4.1.1.88.33", true)]
    [InlineData("1.3.12.2.1107.5.9.1", true)]
    public void OnlyStorageIsServed(string sopClass, bool served)
        => Assert.Equal(served, DicomGateContexts.Choose(new ProposedContext(sopClass, "1.2.840.10008.1.2")) is not null);

    [Fact]
    public async Task WhoAskedForACMoveIsPassedOn()
    {
        var admission = new RecordingAdmission();
        await using var system = await GateSystem.StartAsync(admission);
        await using var association = await GateInstances.ConnectAsync(system.Port);
        await association.SendAsync(GateInstances.Encode(GateInstances.Dataset(1), DicomTransferSyntax.ExplicitVRLittleEndian), 1, moveOriginator: "WORKSTATION");
        var asked = Assert.Single(admission.Asked);
        Assert.Equal(("WORKSTATION", "ORTHANC", GateSystem.GateAet), (asked.MoveOriginatorAet, asked.CallingAet, asked.Target));
        Assert.Equal(IPAddress.Loopback, asked.RemoteAddress);
        Assert.Equal(GateDoor.Dicom, asked.Door);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TheEndOfAnAssociationEndsItsBurst(bool abort)
    {
        var admission = new RecordingAdmission();
        await using var system = await GateSystem.StartAsync(admission);
        await using (var association = await GateInstances.ConnectAsync(system.Port))
        {
            await association.SendAsync(1);
            await association.SendAsync(2);
            if (!abort)
                await association.ReleaseAsync(TestContext.Current.CancellationToken);
        }

        var burst = Assert.Single(admission.Asked.Select(a => a.Burst).Distinct(StringComparer.Ordinal));
        Assert.Equal(burst, await admission.NextClosedAsync());
        await using var another = await GateInstances.ConnectAsync(system.Port);
        await another.SendAsync(3);
        Assert.NotEqual(burst, admission.Asked.Last().Burst);
    }

    [Fact]
    public async Task ALongHeaderIsReadAndAnEndlessOneIsNot()
    {
        var admission = new RecordingAdmission();
        await using var system = await GateSystem.StartAsync(admission);
        await using var association = await GateInstances.ConnectAsync(system.Port);
        foreach (var (length, expected) in new[] { (15_900, DicomStatus.Success), (16_400, DicomStatus.Success), (1_000_000, DicomStatus.Success), (8_000_000, DicomStatus.CannotUnderstand) })
        {
            var dataset = GateInstances.Dataset(1);
            dataset.AddOrUpdate(new DicomElement(new DicomTag(0x0009, 0x0010), DicomVR.LO, "TEST"u8.ToArray()));
            dataset.AddOrUpdate(new DicomElement(new DicomTag(0x0009, 0x1001), DicomVR.OB, new byte[length]));
            Assert.Equal(expected, await association.SendAsync(GateInstances.Encode(dataset, DicomTransferSyntax.ExplicitVRLittleEndian), 1));
        }

        Assert.Equal(3, admission.Asked.Count);
    }

    [Fact]
    public async Task WhatCannotBeReadOrContradictsItsCommandIsNeverAdmitted()
    {
        var admission = new RecordingAdmission();
        await using var system = await GateSystem.StartAsync(admission);
        await using var association = await GateInstances.ConnectAsync(system.Port);
        var good = GateInstances.Encode(GateInstances.Dataset(1), DicomTransferSyntax.ExplicitVRLittleEndian);
        Assert.Equal(DicomStatus.CannotUnderstand, await association.SendAsync([.. "not a data set at all"u8, .. new byte[3]], 1));
        Assert.Equal(DicomStatus.CannotUnderstand, await association.SendAsync(good[..60], 1));
        Assert.Equal(DicomStatus.CannotUnderstand, await association.SendAsync(good, 2));
        var otherClass = GateInstances.Encode(GateInstances.Dataset(1, change: d => d.Add(DicomTag.SOPClassUID, DicomVR.UI, DicomUid.MRImageStorage)), DicomTransferSyntax.ExplicitVRLittleEndian);
        Assert.Equal(DicomStatus.DataSetDoesNotMatchSopClass, await association.SendAsync(otherClass, 1));
        Assert.Empty(admission.Asked);
        Assert.Equal(DicomStatus.Success, await association.SendAsync(good, 1));
    }

    [Fact]
    public async Task AnInstanceWithoutPatientIdNamesNobody()
    {
        var admission = new RecordingAdmission();
        await using var system = await GateSystem.StartAsync(admission);
        await using var association = await GateInstances.ConnectAsync(system.Port);
        await association.SendAsync(GateInstances.Encode(GateInstances.Dataset(1, patient: "  "), DicomTransferSyntax.ExplicitVRLittleEndian), 1);
        await association.SendAsync(GateInstances.Encode(GateInstances.Dataset(1, change: d => d.Remove(DicomTag.PatientID)), DicomTransferSyntax.ExplicitVRLittleEndian), 1);
        Assert.Equal(2, admission.Asked.Count);
        Assert.All(admission.Asked, a => Assert.Empty(a.Patients));
    }

    [Fact]
    public async Task AFaultOfOurOwnIsAFailureAndTheGateStaysOpen()
    {
        var admission = new RecordingAdmission { Answer = (_, _) => throw new InvalidOperationException("planted") };
        await using var system = await GateSystem.StartAsync(admission);
        await using var association = await GateInstances.ConnectAsync(system.Port);
        Assert.Equal(DicomStatus.ProcessingFailure, await association.SendAsync(1));
        Assert.Equal(DicomStatus.ProcessingFailure, await association.SendAsync(2));
    }
}
