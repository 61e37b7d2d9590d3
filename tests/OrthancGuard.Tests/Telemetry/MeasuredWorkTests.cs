using System.Net;
using OrthancGuard.Configuration;
using OrthancGuard.Delivery;
using OrthancGuard.Gate;
using OrthancGuard.Telemetry;

namespace OrthancGuard.Tests.Telemetry;

public sealed class MeasuredWorkTests : IDisposable
{
    private readonly Measurements measurements = new();

    public void Dispose() => measurements.Dispose();

    [Theory]
    [InlineData((int)GateDoor.Dicom, (int)GateVerdict.Accepted, "door=dicom verdict=accepted")]
    [InlineData((int)GateDoor.Peer, (int)GateVerdict.NotAuthorized, "door=peer verdict=refused")]
    [InlineData((int)GateDoor.DicomWeb, (int)GateVerdict.Unavailable, "door=dicom_web verdict=unavailable")]
    public async Task AGatesAnswerIsPassedOnAndTimed(int door, int verdict, string tags)
    {
        var gate = new MeasuredGate(new Gate((GateVerdict)verdict), new(measurements.Factory));
        var answer = await gate.AdmitAsync(
            new() { Door = (GateDoor)door, Target = "T", Burst = "b", RemoteAddress = IPAddress.Loopback, SopClassUid = "1", SopInstanceUid = "2" }, default);
        Assert.Equal((GateVerdict)verdict, answer.Verdict);
        Assert.Equal(1, measurements.All["gate.answer.duration " + tags].Count);
    }

    [Fact]
    public async Task AcknowledgedInstancesAreCountedAfterTheyAreWrittenDown()
    {
        var written = new List<string>();
        var delivery = new MeasuredDelivery(new Delivery(), new(measurements.Factory));
        var result = await delivery.DeliverAsync(Batch(), new Progress(written, failAt: "3"), default);
        Assert.Equal(DeliveryOutcome.Unavailable, result.Outcome);
        Assert.Equal(["1", "2"], written);
        Assert.Equal((1, 1), measurements.All["delivery.instances destination=A warning=False"]);
        Assert.Equal((1, 1), measurements.All["delivery.instances destination=A warning=True"]);
        Assert.Equal((2, 300), measurements.All["delivery.bytes destination=A"]);
        Assert.Equal((1, 1), measurements.All["delivery.attempts destination=A outcome=unavailable code=receiver.aborted"]);
    }

    private static DeliveryBatch Batch() => new()
    {
        TransferId = new("t1"),
        Destination = new() { Name = "A", GateName = "A", Delivery = new DicomDeliverySettings { Host = "h", Port = 1, CalledAet = "A" } },
        Instances = new Copies(),
        AlreadyDelivered = new HashSet<string>(),
        Notes = new Dictionary<string, string>(),
    };

    private sealed class Gate(GateVerdict verdict) : IGateAdmission
    {
        public ValueTask<GateAnswer> AdmitAsync(GateInstance instance, CancellationToken cancellationToken) => new(new GateAnswer(verdict, null));

        public ValueTask CloseBurstAsync(string burst, CancellationToken cancellationToken) => default;
    }

    /// <summary>Sends three instances and loses its connection when the third cannot be written down.</summary>
    private sealed class Delivery : IDelivery
    {
        public bool CanDeliver(DeliverySettings settings) => true;

        public async Task<DeliveryResult> DeliverAsync(DeliveryBatch batch, IDeliveryProgress progress, CancellationToken cancellationToken)
        {
            try
            {
                foreach (var copy in batch.Instances.Copies)
                {
                    await progress.DeliveredAsync(copy, (ushort)(copy.Index == 2 ? 0xB000 : 0), cancellationToken);
                }

                return DeliveryResult.Delivered;
            }
            catch (IOException)
            {
                return new(DeliveryOutcome.Unavailable, "receiver.aborted");
            }
        }

        public Task<bool> CleanUpAsync(DeliveryLeftovers leftovers, CancellationToken cancellationToken) => Task.FromResult(true);
    }

    private sealed class Copies : IProtectedInstances
    {
        IReadOnlyList<ProtectedCopy> IProtectedInstances.Copies { get; } =
        [
            .. Enumerable.Range(1, 3).Select(i => new ProtectedCopy
            {
                Index = i,
                SopClassUid = "1",
                SopInstanceUid = $"{i}",
                SeriesInstanceUid = "1",
                StudyInstanceUid = "1",
                TransferSyntaxUid = "1",
                Length = i * 100,
            }),
        ];

        public ValueTask<ProtectedBytes> OpenAsync(ProtectedCopy copy, CancellationToken cancellationToken) => new(new ProtectedBytes(new byte[copy.Length]));
    }

    private sealed class Progress(List<string> written, string failAt) : IDeliveryProgress
    {
        public ValueTask DeliveredAsync(ProtectedCopy copy, ushort status, CancellationToken cancellationToken)
        {
            if (copy.SopInstanceUid == failAt)
            {
                throw new IOException("as planned");
            }

            written.Add(copy.SopInstanceUid);
            return default;
        }

        public void UnderWay(ProtectedCopy copy) => written.Add("under way " + copy.SopInstanceUid);

        public void NotDelivered(ProtectedCopy copy) => written.Add("not delivered " + copy.SopInstanceUid);

        public ValueTask NoteAsync(string name, string? value, CancellationToken cancellationToken) => default;
    }
}
