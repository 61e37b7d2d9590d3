using System.Globalization;
using OrthancGuard.Benchmarks.Peers;

namespace OrthancGuard.Benchmarks;

/// <summary>
/// Memory of the guard while a study passes whose faces are looked for, beside the guard at rest and the study's size: of the whole process,
/// and of its heaps and stacks alone, without the program and its libraries.
/// </summary>
internal sealed class PeakBenchmark : IBenchmark
{
    private const int InARow = 4;

    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(20);

    /// <summary>The guard gives memory back when it has seen nothing being done for fifteen seconds, which is up to thirty after the last.</summary>
    private static readonly TimeSpan AfterWork = TimeSpan.FromSeconds(35);

    public string Name => "peak";

    public string About => "memory of a transfer whose faces are looked for and removed, above the guard at rest";

    public async Task<IReadOnlyList<ResultTable>> RunAsync(Workloads workloads)
    {
        var tables = new List<ResultTable>();
        foreach (var (what, files) in new[] { ("chest CT 300 × 512×512", workloads.Chest), ("head CT 300 × 512×512", workloads.Head), ("head MR 192 × 256×256", workloads.HeadMr) })
            tables.Add(await MeasureAsync(what, files));
        return tables;
    }

    private static async Task<PeakTable> MeasureAsync(string what, byte[][] files)
    {
        await using var receiver = await StoreReceiver.StartAsync(noDelay: true);
        await using var orthanc = await OrthancProcess.StartAsync(noDelay: true, ("vendor", StoreReceiver.Aet, receiver.Port));
        var study = await orthanc.UploadAsync(files);
        await using var guard = await GuardProcess.StartAsync(orthanc.Http.BaseAddress!, receiver.Port, deface: true, destinations: InARow + 2);
        await Task.Delay(AfterStart);
        var table = new PeakTable($"Memory of a transfer with defacing: {what}", Workloads.MegabytesOf(files));
        table.Add("at rest after the start", ProcessMemory.Resident(guard.Id), ProcessMemory.Own(guard.Id));
        await PeakAsync("the first transfer", 0, 1);
        await Task.Delay(AfterWork);
        table.Add("at rest again", ProcessMemory.Resident(guard.Id), ProcessMemory.Own(guard.Id));
        await PeakAsync("one transfer", 1, 1);
        await PeakAsync(string.Create(CultureInfo.InvariantCulture, $"{InARow} without a pause"), 2, InARow);
        return table;

        async Task PeakAsync(string name, int first, int count)
        {
            ProcessMemory.Forget(guard.Id);
            using var watch = new MemoryWatch(guard.Id);
            // Each to a destination of its own: with other bytes.
            for (var i = first; i < first + count; i++)
                await guard.DeliveredAsync(await guard.SubmitAsync(GuardProcess.Destination(i), study));
            table.Add(name, ProcessMemory.Peak(guard.Id), watch.Stop());
        }
    }
}
