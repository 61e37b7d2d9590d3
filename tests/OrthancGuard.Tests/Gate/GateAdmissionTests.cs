using System.Net;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using OrthancGuard.Gate;
using OrthancGuard.Ledger;
using OrthancGuard.Tests.Transfers;
using OrthancGuard.Transfers;

namespace OrthancGuard.Tests.Gate;

public sealed class GateAdmissionTests : IAsyncDisposable
{
    private readonly TestStore guard = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => guard.DisposeAsync();

    [Fact]
    public async Task OrthancMaySendToADestinationThatIsKnown()
    {
        var answer = await AdmitAsync(Instance());
        Assert.Equal((GateVerdict.Accepted, 0x0000), (answer.Verdict, (int)answer.DimseStatus));
        var transfer = Assert.Single(await guard.Views.ListAsync(new(), Stop)).Record;
        Assert.Equal((TransferOrigin.Gate, "WORKSTATION", false), (transfer.Origin, transfer.RequestedBy, transfer.WholeStudy));
    }

    [Fact]
    public async Task AnUnknownDestinationIsRefused()
    {
        var answer = await AdmitAsync(Instance() with { Target = "NOBODY" });
        Assert.Equal((GateVerdict.NotAuthorized, 0x0124), (answer.Verdict, (int)answer.DimseStatus));
        Assert.Equal("destination.unknown", Assert.Single(await guard.RowsAsync()).Entry.Facts["reasons"]);
    }

    [Fact]
    public async Task AnOptedOutPatientIsRefusedUnderEachOfTheirIds()
    {
        await guard.OptOuts.AddAsync(new() { Patient = TestStore.Patient("OLD-1"), By = "desk" }, Stop);
        var answer = await AdmitAsync(Instance() with { Patients = [TestStore.Patient("4711"), TestStore.Patient("OLD-1")] });
        Assert.Equal(GateVerdict.NotAuthorized, answer.Verdict);
        Assert.Contains("opted out", answer.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("OLD-1", answer.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("192.0.2.7", "ORTHANC", false)]
    [InlineData("127.0.0.1", "ORTHANC", true)]
    [InlineData("::ffff:127.0.0.1", "ANYTHING", true)]
    public async Task WhereNobodyIsNamedOnlyTheMachineOfOrthancMaySend(string address, string aet, bool may) =>
        Assert.Equal(may, (await AdmitAsync(Instance() with { RemoteAddress = IPAddress.Parse(address), CallingAet = aet })).Verdict == GateVerdict.Accepted);

    [Theory]
    [InlineData("ORTHANC", "192.0.2.7", true)]
    [InlineData("orthanc", "192.0.2.7", false)]
    [InlineData("ORTHANC", "192.0.2.8", false)]
    [InlineData(null, "192.0.2.7", false)]
    [InlineData("CT2", "198.51.100.1", true)]
    [InlineData("CT3", "127.0.0.1", false)]
    public async Task ASenderMustMatchInAllThatIsNamed(string? aet, string address, bool may)
    {
        guard.Configuration.Replace(TestStore.With(c => c with
        {
            Listen = c.Listen with { Senders = [new() { Aet = "ORTHANC", Address = IPAddress.Parse("192.0.2.7") }, new() { Aet = "CT2" }] },
        }));
        var answer = await AdmitAsync(Instance() with { CallingAet = aet, RemoteAddress = IPAddress.Parse(address) });
        Assert.Equal(may, answer.Verdict == GateVerdict.Accepted);
    }

    [Fact]
    public async Task AnEmptyListOfSendersIsNobody()
    {
        guard.Configuration.Replace(TestStore.With(c => c with { Destinations = [c.Destinations[0] with { Senders = [] }] }));
        Assert.Equal(GateVerdict.NotAuthorized, (await AdmitAsync(Instance())).Verdict);
    }

    [Fact]
    public async Task ARefusedSenderIsWrittenDownOnceABurst()
    {
        for (var i = 0; i < 5; i++)
        {
            await AdmitAsync(Instance(i) with { RemoteAddress = IPAddress.Parse("192.0.2.7") });
        }

        var row = Assert.Single(await guard.RowsAsync());
        Assert.Equal((LedgerKind.Refused, "STROKE_AI", "sender.not-allowed", "192.0.2.7"), (row.Entry.Kind, row.Entry.Destination, row.Entry.Facts["reasons"], row.Entry.Facts["address"]));
    }

    [Fact]
    public async Task AnInstanceOfNoStudyIsRefused() =>
        Assert.Equal(GateVerdict.NotAuthorized, (await AdmitAsync(Instance() with { StudyInstanceUid = "" })).Verdict);

    [Fact]
    public async Task AnInstanceOfNobodyIsTakenAndLeftToTheDecision() =>
        Assert.Equal(GateVerdict.Accepted, (await AdmitAsync(Instance() with { Patients = [] })).Verdict);

    [Fact]
    public async Task AStoreThatIsLockedIsUnavailable()
    {
        using var other = new SqliteConnection($"Data Source={guard.DatabaseFile};Pooling=False");
        other.Open();
        other.Execute("BEGIN IMMEDIATE");
        var answer = await AdmitAsync(Instance());
        Assert.Equal((GateVerdict.Unavailable, 0xA700), (answer.Verdict, (int)answer.DimseStatus));
        Assert.Equal(GateVerdict.Unavailable, (await AdmitAsync(Instance() with { Target = "NOBODY" })).Verdict);
        other.Execute("ROLLBACK");
        Assert.Equal(GateVerdict.Accepted, (await AdmitAsync(Instance())).Verdict);
    }

    [Fact]
    public async Task HttpGatesAreFoundByTheirName()
    {
        Assert.Equal(GateVerdict.Accepted, (await AdmitAsync(Instance() with { Door = GateDoor.Peer, Target = "stroke_ai", CallingAet = null })).Verdict);
        Assert.Equal(TransferOrigin.Peer, Assert.Single(await guard.Views.ListAsync(new(), Stop)).Record.Origin);
    }

    [Fact]
    public void AnInstanceIsNotPrinted() => Assert.DoesNotContain("1.2.3", Instance().ToString(), StringComparison.Ordinal);

    private static GateInstance Instance(int number = 1) => new()
    {
        Door = GateDoor.Dicom,
        Target = "STROKE_AI",
        Burst = "a",
        CallingAet = "ORTHANC",
        RemoteAddress = IPAddress.Loopback,
        MoveOriginatorAet = "WORKSTATION",
        SopClassUid = "1.2.840.10008.5.1.4.1.1.2",
        SopInstanceUid = $"1.2.3.{number}",
        StudyInstanceUid = "1.2.3",
        Patients = [TestStore.Patient("4711")],
    };

    private GateRefusals? refusals;

    private ValueTask<GateAnswer> AdmitAsync(GateInstance instance)
    {
        refusals ??= new(guard.Store, guard.Ledger, NullLogger<GateRefusals>.Instance);
        var admission = new GateAdmission(
            guard.Configuration,
            new GateSenders(guard.Configuration, guard.Time, NullLogger<GateSenders>.Instance),
            refusals,
            guard.Queue,
            NullLogger<GateAdmission>.Instance);
        return admission.AdmitAsync(instance, Stop);
    }
}
