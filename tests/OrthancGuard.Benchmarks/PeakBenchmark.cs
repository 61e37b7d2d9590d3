using System.Globalization;
using OrthancGuard.Benchmarks.Peers;

namespace OrthancGuard.Benchmarks;

/// <summary>Resident memory of the whole guard while a study passes whose faces are looked for, beside the guard at rest and the study's size.</summary>
internal sealed class PeakBenchmark : IBenchmark
{
    private const int InARow = 4;

    public string Name => "peak";

    public string About => "memory of a transfer whose faces are looked for and removed, above the guard at rest";

    public async Task<IReadOnlyList<ResultTable>> RunAsync(Workloads workloads)
    {
        var table = new ResultTable("Memory of a transfer with defacing, the whole process", "MB", higherIsBetter: false)
        {
            Note = $"In brackets: what is added to the guard at rest, in sizes of the series. In a row: {InARow} transfers without a pause, each with other bytes.",
        };
        foreach (var (what, files) in new[] { ("chest CT 300 × 512×512", workloads.Chest), ("head CT 300 × 512×512", workloads.Head), ("head MR 192 × 256×256", workloads.HeadMr) })
            await MeasureAsync(table, what, files);
        return [table];
    }

    private static async Task MeasureAsync(ResultTable table, string what, byte[][] files)
    {
        await using var receiver = await StoreReceiver.StartAsync(noDelay: true);
        await using var orthanc = await OrthancProcess.StartAsync(noDelay: true, ("vendor", StoreReceiver.Aet, receiver.Port));
        var study = await orthanc.UploadAsync(files);
        await using var guard = await GuardProcess.StartAsync(orthanc.Http.BaseAddress!, receiver.Port, deface: true, destinations: InARow + 1);
        await Task.Delay(TimeSpan.FromSeconds(20));
        var rest = ProcessMemory.Resident(guard.Id);
        var size = Workloads.MegabytesOf(files);
        table.Add($"{what}, {size:0} MB: at rest", rest);
        var once = await PeakAsync(guard, () => TransferAsync(guard, study, 0));
        table.Add(Row("one transfer", once), once);
        var row = await PeakAsync(guard, async () =>
        {
            for (var i = 1; i <= InARow; i++)
                await TransferAsync(guard, study, i);
        });
        table.Add(Row("in a row", row), row);

        string Row(string how, double peak) => string.Create(CultureInfo.InvariantCulture, $"{what}: {how}, {peak / size:0.0} × the series (+ {(peak - rest) / size:0.0} ×)");
    }

    private static async Task<double> PeakAsync(GuardProcess guard, Func<Task> work)
    {
        ProcessMemory.Forget(guard.Id);
        await work();
        return ProcessMemory.Peak(guard.Id);
    }

    private static async Task TransferAsync(GuardProcess guard, string study, int destination) =>
        await guard.DeliveredAsync(await guard.SubmitAsync(GuardProcess.Destination(destination), study));
}
