using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using OrthancGuard.Configuration;
using OrthancGuard.Gate;
using OrthancGuard.Ledger;
using OrthancGuard.Policy;
using OrthancGuard.Policy.Consents;
using OrthancGuard.Storage;
using OrthancGuard.Tests.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Tests.Gate;

/// <summary>A DICOM gate on a free port with the guard's own store, queue and registry behind it.</summary>
internal sealed class GateSystem : IAsyncDisposable
{
    public const string GateAet = "STROKE_GATE";
    private readonly TemporaryFolder folder = new();
    private readonly Vault vault = new(MasterKey.Create());
    private readonly LedgerSigner signer = LedgerSigner.Create();
    private readonly QueueSignal signal = new();
    private readonly DicomGate gate;

    private GateSystem(ListenSettings listen, IGateAdmission? admission, TimeProvider time)
    {
        Store = GuardStore.Open(new StoreOptions { Path = folder.File("guard.db") }, TimeProvider.System, NullLogger<GuardStore>.Instance);
        var ledger = new SqlLedger(Store, vault, signer, new(null));
        var running = new RunningTransfers(TimeProvider.System);
        var feed = new TransferFeed();
        var source = new ConfigurationSource(new GuardConfiguration
        {
            DataDirectory = folder.Root,
            Orthanc = new OrthancSettings { Url = new Uri("http://127.0.0.1:1/") },
            Listen = listen,
            Destinations =
            [
                new Destination
                {
                    Name = "STROKE_AI",
                    GateAet = GateAet,
                    Contract = OrthancGuard.Tests.Transfers.TestStore.Contract(),
                    GateName = "stroke-ai",
                    Delivery = new DicomDeliverySettings { Host = "127.0.0.1", Port = 1, CalledAet = "VENDOR" },
                },
            ],
        });
        var consents = new ConsentRegistry(Store, vault, ledger, source, running, feed);
        OptOuts = new OptOutRegistry(consents, source, TimeProvider.System);
        var queue = new TransferQueue(Store, new Submission(vault, consents, ledger, source, TimeProvider.System), ledger, running, feed, signal);
        admission ??= new GateAdmission(
            source,
            new GateSenders(source, TimeProvider.System, NullLogger<GateSenders>.Instance),
            new GateRefusals(Store, ledger, NullLogger<GateRefusals>.Instance),
            queue,
            NullLogger<GateAdmission>.Instance);
        gate = new DicomGate(source, new DicomGateHandler(source, admission, time, NullLogger<DicomGateHandler>.Instance), TimeProvider.System, NullLogger<DicomGate>.Instance);
    }

    public GuardStore Store { get; }

    public OptOutRegistry OptOuts { get; }

    public int Port => gate.EndPoint!.Port;

    public static async Task<GateSystem> StartAsync(IGateAdmission? admission = null, ListenSettings? listen = null, TimeProvider? time = null)
    {
        var system = new GateSystem((listen ?? new ListenSettings()) with { Dicom = new IPEndPoint(IPAddress.Loopback, 0) }, admission, time ?? TimeProvider.System);
        await system.gate.StartAsync(CancellationToken.None);
        return system;
    }

    public Task<long> CountAsync(string sql) => Store.WriteAsync(t => t.ExecuteScalar<long>(sql), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await gate.StopAsync(CancellationToken.None);
        await Store.DisposeAsync();
        signal.Dispose();
        vault.Dispose();
        signer.Dispose();
        folder.Dispose();
    }
}
