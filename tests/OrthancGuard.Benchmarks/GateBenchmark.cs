using OrthancGuard.Benchmarks.Peers;

namespace OrthancGuard.Benchmarks;

/// <summary>Orthanc sends a study to the gate, which answers each instance after its request is on disk.</summary>
internal sealed class GateBenchmark : IBenchmark
{
    public string Name => "gate";

    public string About => "instances/s at the gate from Orthanc, beside Orthanc's send to storescp";

    public async Task<IReadOnlyList<ResultTable>> RunAsync(Workloads workloads) =>
        [await RunAsync(workloads, noDelay: false), await RunAsync(workloads, noDelay: true)];

    private static async Task<ResultTable> RunAsync(Workloads workloads, bool noDelay)
    {
        var table = new ResultTable(
            $"Gate: Orthanc sends 300 instances of 0.5 MB{(noDelay ? ", TCP_NODELAY=1 for Orthanc and storescp" : ", Orthanc and storescp as Debian ships them")}",
            "instances/s", higherIsBetter: true);
        await using var receiver = await StoreReceiver.StartAsync(noDelay);
        await using var source = await OrthancProcess.StartAsync(noDelay);
        await using var guard = await GuardProcess.StartAsync(source.Http.BaseAddress!, receiver.Port);
        await using var orthanc = await OrthancProcess.StartAsync(
            noDelay, ("gate", GuardProcess.Destination(0), guard.GatePort), ("vendor", StoreReceiver.Aet, receiver.Port));
        var study = await orthanc.UploadAsync(workloads.Chest);
        await new Contest()
            .Add("Orthanc to OrthancGuard's gate", async () =>
            {
                var rate = Workloads.Instances / await Contest.SecondsAsync(() => orthanc.PostAsync("modalities/gate/store", $"[\"{study}\"]"));
                // What the gate admitted must not run into the next measurement.
                await guard.QuietAsync();
                return rate;
            })
            .Add("Orthanc to storescp", async () =>
                Workloads.Instances / await Contest.SecondsAsync(() => orthanc.PostAsync("modalities/vendor/store", $"[\"{study}\"]")))
            .RunAsync(table, rounds: noDelay ? 5 : 3);
        return table;
    }
}
