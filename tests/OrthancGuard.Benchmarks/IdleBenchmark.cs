using System.Diagnostics;
using OrthancGuard.Benchmarks.Peers;

namespace OrthancGuard.Benchmarks;

/// <summary>What the guard costs when nothing happens.</summary>
internal sealed class IdleBenchmark : IBenchmark
{
    private const int Rounds = 3;
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(20);

    public string Name => "idle";

    public string About => "start to first answered request, and resident memory at rest, beside Orthanc";

    public async Task<IReadOnlyList<ResultTable>> RunAsync(Workloads workloads)
    {
        var start = new ResultTable("Start to the first answered request", "seconds", higherIsBetter: false);
        var memory = new ResultTable("Resident memory, idle for twenty seconds", "MB", higherIsBetter: false);
        var (guardMemory, orthancMemory) = (new List<double>(), new List<double>());
        await using var clinic = await OrthancProcess.StartAsync(noDelay: false);
        await new Contest()
            .Add("OrthancGuard", async () =>
            {
                await using var guard = await GuardProcess.StartAsync(clinic.Http.BaseAddress!, receiverPort: 104);
                var seconds = Stopwatch.GetElapsedTime(guard.Started).TotalSeconds;
                await Task.Delay(Settled);
                guardMemory.Add(ProcessMemory.Resident(guard.Id));
                return seconds;
            })
            .Add("Orthanc", async () =>
            {
                var started = Stopwatch.GetTimestamp();
                await using var orthanc = await OrthancProcess.StartAsync(noDelay: false);
                var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
                await Task.Delay(Settled);
                orthancMemory.Add(ProcessMemory.Resident(orthanc.Id));
                return seconds;
            })
            .RunAsync(start, Rounds);
        memory.Add("OrthancGuard", guardMemory.Skip(1));
        memory.Add("Orthanc", orthancMemory.Skip(1));
        return [start, memory];
    }
}
