using System.Diagnostics;
using System.Text.Json.Nodes;
using OrthancGuard.Benchmarks.Peers;

namespace OrthancGuard.Benchmarks;

/// <summary>From the request to the last instance at the receiver.</summary>
/// <param name="faces">Whether faces are looked for.</param>
internal sealed class TransferBenchmark(bool faces) : IBenchmark
{
    private const int Rounds = 5;

    public string Name => faces ? "faces" : "transfer";

    public string About => faces
        ? "the same for a chest and a head whose faces are looked for and removed"
        : "request to last instance for 300 CT instances, headers only, beside Orthanc's anonymize and store";

    public async Task<IReadOnlyList<ResultTable>> RunAsync(Workloads workloads) => faces
        ?
        [
            .. await RunAsync("300 × 512×512 chest CT, found to show no face", workloads.Chest, deface: true, noDelay: true, Rounds - 2),
            .. await RunAsync("300 × 512×512 head CT, defaced", workloads.Head, deface: true, noDelay: true, Rounds - 2),
        ]
        :
        [
            .. await RunAsync("300 × 512×512 chest CT, headers only", workloads.Chest, deface: false, noDelay: false, Rounds - 2),
            .. await RunAsync("300 × 512×512 chest CT, headers only", workloads.Chest, deface: false, noDelay: true, Rounds),
        ];

    private static async Task<IReadOnlyList<ResultTable>> RunAsync(string what, byte[][] files, bool deface, bool noDelay, int rounds)
    {
        var environment = noDelay ? "TCP_NODELAY=1 for Orthanc and storescp" : "Orthanc and storescp as Debian ships them";
        var table = new ResultTable($"Transfer: {what}, to storescp, {environment}", "seconds", higherIsBetter: false);
        await using var receiver = await StoreReceiver.StartAsync(noDelay);
        await using var orthanc = await OrthancProcess.StartAsync(noDelay, ("vendor", StoreReceiver.Aet, receiver.Port));
        var study = await orthanc.UploadAsync(files);
        await using var guard = await GuardProcess.StartAsync(orthanc.Http.BaseAddress!, receiver.Port, deface, destinations: rounds + 1);
        var round = 0;
        JsonNode? last = null;
        var processor = new List<double>();
        await new Contest()
            .Add("OrthancGuard", async () =>
            {
                var before = ProcessorTime(guard.Id);
                var seconds = await Contest.SecondsAsync(async () =>
                    last = await guard.DeliveredAsync(await guard.SubmitAsync(GuardProcess.Destination(round++), study)));
                processor.Add(ProcessorTime(guard.Id) - before);
                return seconds;
            })
            .Add("Orthanc anonymize + store (headers only)", async () =>
            {
                JsonNode? copy = null;
                var seconds = await Contest.SecondsAsync(async () =>
                {
                    copy = await orthanc.PostAsync($"studies/{study}/anonymize", "{}");
                    await orthanc.PostAsync("modalities/vendor/store", $"[\"{copy["ID"]}\"]");
                });
                await orthanc.Http.DeleteAsync($"studies/{copy!["ID"]}");
                return seconds;
            })
            .RunAsync(table, rounds);

        var memory = new ResultTable($"Memory for {rounds + 1} such transfers, one after the other", "MB at the most", higherIsBetter: false)
        {
            Note = $"The series is {Workloads.MegabytesOf(files):0} MB. Stages of the last transfer: {Stages(last!)}. Processor time of ours: the first {processor[0]:0.00} s, then {ResultTable.Median(processor.Skip(1)):0.00} s.",
        };
        memory.Add("OrthancGuard", ProcessMemory.Peak(guard.Id));
        memory.Add("Orthanc", ProcessMemory.Peak(orthanc.Id));
        return [table, memory];
    }

    private static double ProcessorTime(int process)
    {
        using var found = Process.GetProcessById(process);
        return found.TotalProcessorTime.TotalSeconds;
    }

    /// <summary>How long each state lasted.</summary>
    private static string Stages(JsonNode transfer)
    {
        var changes = transfer["history"]?.AsArray().Select(c => (State: (string)c!["state"]!, At: (DateTimeOffset)c["at"]!)).ToList() ?? [];
        return string.Join(", ", changes.Zip(changes.Skip(1), (a, b) => $"{a.State} {(b.At - a.At).TotalSeconds:0.00} s"));
    }
}
