using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using OrthancGuard.Configuration;
using OrthancGuard.Ledger;
using OrthancGuard.Policy;
using OrthancGuard.Policy.Consents;
using OrthancGuard.Storage;
using OrthancGuard.Tests.Storage;
using OrthancGuard.Transfers;

namespace OrthancGuard.Tests.Transfers;

/// <summary>Everything of the guard that needs no network, on a database of its own.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <param name="configuration">Null for two destinations.</param>
    /// <param name="before">Makes the database that an older guard left, with the key that this one has.</param>
    public TestStore(GuardConfiguration? configuration = null, Action<string, Vault>? before = null)
    {
        before?.Invoke(DatabaseFile, Vault);
        Store = GuardStore.Open(new() { Path = folder.File("guard.db"), BusyTimeout = TimeSpan.FromSeconds(1) }, Time, NullLogger<GuardStore>.Instance);
        Configuration = new(configuration ?? With());
        Ledger = new(Store, Vault, Signer, new(CheckpointFile));
        Running = new(Time);
        Consents = new(Store, Vault, Ledger, Configuration, Running, Feed);
        OptOuts = new(Consents, Configuration, Time);
        Submission = new(Vault, Consents, Ledger, Configuration, Time);
        Queue = new(Store, Submission, Ledger, Running, Feed, Signal);
        Views = new(Store, Running);
    }

    public string DatabaseFile => folder.File("guard.db");

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));

    public GuardStore Store { get; }

    public Vault Vault { get; } = new(MasterKey.Create());

    public ConfigurationSource Configuration { get; }

    public LedgerSigner Signer { get; } = LedgerSigner.Create();

    public string CheckpointFile => folder.File("ledger-checkpoints.jsonl");

    public SqlLedger Ledger { get; }

    public RunningTransfers Running { get; }

    public TransferFeed Feed { get; } = new();

    public QueueSignal Signal { get; } = new();

    public ConsentRegistry Consents { get; }

    public OptOutRegistry OptOuts { get; }

    public Submission Submission { get; }

    public TransferQueue Queue { get; }

    public TransferViews Views { get; }

    public static GuardConfiguration With(Func<GuardConfiguration, GuardConfiguration>? change = null)
    {
        var standard = new GuardConfiguration
        {
            DataDirectory = "/nowhere",
            Orthanc = new() { Url = new("http://127.0.0.1:1/") },
            Destinations = [Destination("STROKE_AI"), Destination("LUNG_AI")],
        };
        return change is null ? standard : change(standard);
    }

    public static Destination Destination(string name) => new()
    {
        Name = name,
        GateName = name,
        GateAet = name,
        Contract = Contract(),
        Delivery = new DicomDeliverySettings { Host = "127.0.0.1", Port = 1, CalledAet = "VENDOR" },
    };

    public static DestinationContract Contract() => new()
    {
        Vendor = "Invented Vendor",
        Reference = "TEST-1",
        Purpose = "Invented task",
        ValidFrom = new(2020, 1, 1),
        ValidUntil = new(2099, 12, 31),
    };

    /// <summary>For destinations whose task needs the face: images of a few pixels are not looked at for one.</summary>
    public static DestinationContract ContractWithFaces() => Contract() with
    {
        Approvals = [new("Head of radiology", new(2020, 1, 1), "The task needs the face") { Permits = ApprovalPermits.Faces, Reference = "TEST-2" }],
    };

    public static PatientIdentity Patient(string id, string? issuer = null) => new() { Id = id, Issuer = issuer };

    public static TransferRequest Request(string study = "1.2.3", string destination = "STROKE_AI", string? burst = null, params string[] instances) => new()
    {
        DestinationName = destination,
        StudyInstanceUid = study,
        Patients = [Patient("4711")],
        SopInstanceUids = instances.Length > 0 ? instances : null,
        Origin = burst is null ? TransferOrigin.Api : TransferOrigin.Gate,
        Burst = burst,
    };

    public Task<SubmitResult> SubmitAsync(TransferRequest request) => Queue.SubmitAsync(request, TestContext.Current.CancellationToken);

    public async Task<TransferView> ViewAsync(TransferId id) => (await Views.FindAsync(id.Value, TestContext.Current.CancellationToken))!;

    public Task MoveAsync(TransferId id, params TransferState[] states) => Store.WriteAsync(
        transaction =>
        {
            var from = TransferTable.Find(transaction, id)!.State;
            foreach (var to in states)
            {
                TransferTable.Move(transaction, id, from, to);
                from = to;
            }
        },
        TestContext.Current.CancellationToken);

    public Task<IReadOnlyList<LedgerRow>> RowsAsync() => Ledger.ListAsync(new(Limit: 10_000), TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        Vault.Dispose();
        Signer.Dispose();
        Signal.Dispose();
        folder.Dispose();
    }
}
