using OrthancGuard.Benchmarks;

// Whole-process comparisons: each benchmark runs ours and its peers by turns in the same run and prints a Markdown table.
IBenchmark[] benchmarks =
[
    new FolderBenchmark(), new ProtectBenchmark(), new DefaceBenchmark(), new PullBenchmark(), new DeliverBenchmark(), new GateBenchmark(),
    new TransferBenchmark(faces: false), new TransferBenchmark(faces: true), new PeakBenchmark(), new IdleBenchmark(), new MemoryBenchmark(), new LedgerBenchmark(),
    new TextBenchmark(),
];

var chosen = args is ["all"] ? benchmarks : [.. benchmarks.Where(b => args.Contains(b.Name, StringComparer.Ordinal))];
if (chosen.Length == 0 || (args is not ["all"] && chosen.Length != args.Length))
{
    await Console.Error.WriteLineAsync("usage: dotnet run -c Release --project tests/OrthancGuard.Benchmarks -- all | NAME...");
    foreach (var benchmark in benchmarks)
        await Console.Error.WriteLineAsync($"  {benchmark.Name,-10} {benchmark.About}");
    return 2;
}

Console.WriteLine(Machine.Describe());
using var workloads = new Workloads();
foreach (var benchmark in chosen)
{
    foreach (var table in await benchmark.RunAsync(workloads))
        Console.WriteLine($"\n{table}");
}
return 0;
