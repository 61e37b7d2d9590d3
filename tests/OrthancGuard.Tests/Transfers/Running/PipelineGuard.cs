using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrthancGuard.Configuration;
using OrthancGuard.Ledger;
using OrthancGuard.Policy;
using OrthancGuard.Storage;
using OrthancGuard.Tests.Storage;
using OrthancGuard.Transfers;
using OrthancGuard.Transfers.Running;

namespace OrthancGuard.Tests.Transfers.Running;

/// <summary>The guard's own services on a data directory, without its ports: what is queued is worked on.</summary>
internal sealed class PipelineGuard : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private readonly TemporaryFolder folder = new();
    private readonly TinyOrthanc orthanc;
    private readonly Receiver receiver;
    private readonly Func<GuardConfiguration, GuardConfiguration> change;
    private DataDirectory? directory;
    private ServiceProvider? services;
    private List<IHostedService> hosted = [];

    private PipelineGuard(TinyOrthanc orthanc, Receiver receiver, Func<GuardConfiguration, GuardConfiguration>? change)
    {
        this.orthanc = orthanc;
        this.receiver = receiver;
        this.change = change ?? (c => c);
    }

    public TransferViews Views => Get<TransferViews>();

    public ITransferQueue Queue => Get<ITransferQueue>();

    public GuardStore Store => Get<GuardStore>();

    public string Data => folder.File("data");

    public static async Task<PipelineGuard> StartAsync(TinyOrthanc orthanc, Receiver receiver, Func<GuardConfiguration, GuardConfiguration>? change = null)
    {
        var guard = new PipelineGuard(orthanc, receiver, change);
        await guard.OpenAsync();
        return guard;
    }

    /// <summary>A second guard on what would be on disk if this one were killed now.</summary>
    public async Task<PipelineGuard> StartAfterKillAsync()
    {
        var other = new PipelineGuard(orthanc, receiver, change);
        PrivateFile.CreateDirectory(other.Data);
        foreach (var name in new[] { "guard.db", "guard.db-wal", "master.key" })
        {
            await using var from = new FileStream(Path.Combine(Data, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            await using var to = PrivateFile.CreateNew(Path.Combine(other.Data, name));
            await from.CopyToAsync(to);
        }

        await other.OpenAsync();
        return other;
    }

    public T Get<T>()
        where T : notnull => services!.GetRequiredService<T>();

    public async Task OpenAsync()
    {
        directory = DataDirectory.Open(Data);
        var collection = new ServiceCollection().AddLogging().AddMetrics().AddSingleton(directory).AddGuard(change(Configuration()));
        collection.AddSingleton<OrthancGuard.Telemetry.DeliveryMetrics>().AddSingleton<OrthancGuard.Telemetry.GateMetrics>().AddSingleton<OrthancGuard.Telemetry.PixelMetrics>();
        services = collection.BuildServiceProvider();
        hosted = [.. services.GetServices<IHostedService>().Where(s => s is TransferScheduler or LeftoverSweep or OrthancGuard.Transfers.DryRuns.DryRunQueue)];
        foreach (var service in hosted)
        {
            await service.StartAsync(TestContext.Current.CancellationToken);
        }
    }

    public async Task CloseAsync()
    {
        foreach (var service in Enumerable.Reverse(hosted))
        {
            await service.StopAsync(CancellationToken.None);
        }

        hosted = [];
        if (services is not null)
        {
            await services.DisposeAsync();
            services = null;
        }

        directory?.Dispose();
    }

    public async Task<TransferId> SubmitAsync(TinyStudy study, Func<TransferRequest, TransferRequest>? alter = null)
    {
        var request = new TransferRequest { DestinationName = "AI", StudyOrthancId = study.Id, Origin = TransferOrigin.Api };
        var result = await Queue.SubmitAsync(alter is null ? request : alter(request), TestContext.Current.CancellationToken);
        return result.Id!.Value;
    }

    public async Task<TransferView> ViewAsync(TransferId id) => (await Views.FindAsync(id.Value, TestContext.Current.CancellationToken))!;

    public Task<TransferView> WaitForAsync(TransferId id, params TransferState[] states) => WaitForAsync(id, view => states.Contains(view.Record.State));

    /// <param name="id">The transfer.</param>
    /// <param name="condition">What is waited for.</param>
    /// <param name="longest">For what takes its time on a busy machine; a minute where it is left out.</param>
    public async Task<TransferView> WaitForAsync(TransferId id, Func<TransferView, bool> condition, TimeSpan? longest = null)
    {
        using var subscription = Get<TransferFeed>().Subscribe(id);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(longest ?? Longest);
        while (true)
        {
            var view = await ViewAsync(id);
            if (condition(view))
            {
                return view;
            }

            Assert.False(TransferRules.IsFinal(view.Record.State), $"The transfer is {view.Record.State}: {string.Join(' ', view.Reasons.Select(r => r.Code))}");
            try
            {
                await subscription.Changes.ReadAsync(limit.Token).AsTask().WaitAsync(TimeSpan.FromMilliseconds(100), limit.Token);
            }
            catch (TimeoutException)
            {
                // Not every change is told; look again.
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"The transfer is {view.Record.State} after {longest ?? Longest}: {string.Join(' ', view.Reasons.Select(r => r.Code))}");
            }
        }
    }

    public Task<IReadOnlyList<LedgerRow>> LedgerAsync() => Get<ILedger>().ListAsync(new(Limit: 1000), TestContext.Current.CancellationToken);

    public Task<OptOutReceipt> OptOutAsync(string patient) =>
        Get<IOptOutRegistry>().AddAsync(new() { Patient = new() { Id = patient }, By = "desk" }, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        folder.Dispose();
    }

    private GuardConfiguration Configuration() => new()
    {
        DataDirectory = Data,
        Orthanc = new() { Url = orthanc.Url },
        Listen = new() { Dicom = null },
        Destinations =
        [
            new()
            {
                Name = "AI",
                GateName = "AI",
                Contract = TestStore.Contract(),
                Delivery = new DicomDeliverySettings { Host = "127.0.0.1", Port = receiver.Port, CalledAet = "VENDOR" },
            },
        ],
        Limits = new() { Retry = new() { First = TimeSpan.FromMilliseconds(100), Longest = TimeSpan.FromMilliseconds(200) } },
    };
}
