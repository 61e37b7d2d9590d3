using OrthancGuard.Benchmarks.Peers;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection;

namespace OrthancGuard.Benchmarks;

/// <summary>Header protection alone: survey, protect and verify, in memory, on one thread.</summary>
internal sealed class ProtectBenchmark : IBenchmark
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public string Name => "protect";

    public string About => "instances/s through the protection engine on one thread, beside Orthanc's anonymize";

    public async Task<IReadOnlyList<ResultTable>> RunAsync(Workloads workloads)
    {
        var table = new ResultTable("Header protection: 300 CT instances of 0.5 MB", "instances/s", higherIsBetter: true)
        {
            Note = "Ours reads, surveys, protects, verifies and writes each instance to memory, on one thread; Orthanc works on its own store, with its own threads.",
        };
        await using var orthanc = await OrthancProcess.StartAsync(noDelay: true);
        var study = await orthanc.UploadAsync(workloads.Chest);
        await new Contest()
            .Add("OrthancGuard", () => Task.FromResult(Protect(workloads.Chest)))
            .Add("Orthanc /studies/…/anonymize", async () =>
            {
                System.Text.Json.Nodes.JsonNode? copy = null;
                var rate = Workloads.Instances / await Contest.SecondsAsync(async () => copy = await orthanc.PostAsync($"studies/{study}/anonymize", "{}"));
                await orthanc.Http.DeleteAsync($"studies/{copy!["ID"]}");
                return rate;
            })
            .RunAsync(table, rounds: 5);
        return [table];
    }

    /// <summary>Elapsed and processor time of this process for each file: the files as a study, several times, each time anew.</summary>
    public static (double Seconds, double ProcessorSeconds) Measure(byte[][] files, int times)
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        var (before, watch) = (process.TotalProcessorTime, System.Diagnostics.Stopwatch.StartNew());
        for (var i = 0; i < times; i++)
            Protect(files);
        process.Refresh();
        var count = times * files.Length;
        return (watch.Elapsed.TotalSeconds / count, (process.TotalProcessorTime - before).TotalSeconds / count);
    }

    private static double Protect(byte[][] files)
    {
        var profile = new ProtectionProfile { Deface = DefaceMode.NotAllowed };
        var key = PseudonymKey.Derive(new byte[32], "benchmark");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var study = new StudyProtection(profile, key, Now);
        foreach (var file in files)
            study.Survey(DicomFile.ReadHeader(file, DicomTag.PixelData, isWhole: true));
        long written = 0;
        foreach (var file in files)
        {
            var outcome = study.ProtectSeries([new SourceInstance("0", file)])[0];
            if (outcome.Kind != OutcomeKind.Released)
                throw new InvalidOperationException($"The chest was not released: {outcome.Reasons[0].Code}.");
            outcome.Instance!.WriteTo(Stream.Null);
            written += outcome.Instance.Length;
        }
        return written > 0 ? files.Length / watch.Elapsed.TotalSeconds : 0;
    }
}
