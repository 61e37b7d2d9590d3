using System.Text.Json.Nodes;
using OrthancGuard.Benchmarks.Peers;

namespace OrthancGuard.Benchmarks;

/// <summary>From the request to the last instance at the receiver: 300 CT instances, headers only, and with faces looked for.</summary>
internal sealed class TransferBenchmark : IBenchmark
{
    private const int Rounds = 5;

    public string Name => "transfer";

    public string About => "request to last instance for 300 CT instances, beside Orthanc's anonymize and store";

    public async Task<IReadOnlyList<ResultTable>> RunAsync(Workloads workloads) =>
        [.. await RunAsync(workloads, noDelay: false, Rounds - 2), .. await RunAsync(workloads, noDelay: true, Rounds)];

    private static async Task<IReadOnlyList<ResultTable>> RunAsync(Workloads workloads, bool noDelay, int rounds)
    {
        var environment = noDelay ? "TCP_NODELAY=1 for Orthanc and storescp" : "Orthanc and storescp as Debian ships them";
        var table = new ResultTable($"Transfer: 300 × 512×512 CT to storescp, {environment}", "seconds", higherIsBetter: false)
        {
            Note = "Ours ends when the transfer's state is Delivered: every instance received and everything recorded. Orthanc's ends with the answer of its store; deleting its copy is not counted.",
        };
        await using var receiver = await StoreReceiver.StartAsync(noDelay);
        await using var orthanc = await OrthancProcess.StartAsync(noDelay, ("vendor", StoreReceiver.Aet, receiver.Port));
        var study = await orthanc.UploadAsync(workloads.Chest);
        await using var guard = await GuardProcess.StartAsync(orthanc.Http.BaseAddress!, receiver.Port, destinations: rounds + 1);
        var (round, faceless) = (0, 0);
        var stages = new List<JsonNode>();
        await new Contest()
            .Add("OrthancGuard, headers only", () => Contest.SecondsAsync(async () =>
                stages.Add(await guard.DeliveredAsync(await guard.SubmitAsync(GuardProcess.Destination(round++), study)))))
            .Add("OrthancGuard, faces looked for", () => Contest.SecondsAsync(() => SendAsync(GuardProcess.FacelessDestination(faceless++))))
            .Add("Orthanc anonymize + store", async () =>
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

        async Task SendAsync(string destination) => await guard.DeliveredAsync(await guard.SubmitAsync(destination, study));

        var memory = new ResultTable($"Memory after {2 * (rounds + 1)} such transfers, {environment}", "MB at the most", higherIsBetter: false)
        {
            Note = $"The series is {Workloads.MegabytesOf(workloads.Chest):0} MB. Stages of the last transfer of headers only: {Stages(stages[^1])}.",
        };
        memory.Add("OrthancGuard", ProcessMemory.Peak(guard.Id));
        memory.Add("Orthanc", ProcessMemory.Peak(orthanc.Id));
        return [table, memory];
    }

    /// <summary>How long each state lasted.</summary>
    private static string Stages(JsonNode transfer)
    {
        var changes = transfer["history"]?.AsArray().Select(c => (State: (string)c!["state"]!, At: (DateTimeOffset)c["at"]!)).ToList() ?? [];
        return string.Join(", ", changes.Zip(changes.Skip(1), (a, b) => $"{a.State} {(b.At - a.At).TotalSeconds:0.00} s"));
    }
}
