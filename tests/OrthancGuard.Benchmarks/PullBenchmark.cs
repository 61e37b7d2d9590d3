using System.Globalization;
using OrthancGuard.Benchmarks.Peers;
using OrthancGuard.Configuration;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Benchmarks;

/// <summary>Originals out of Orthanc over REST.</summary>
internal sealed class PullBenchmark : IBenchmark
{
    public string Name => "pull";

    public string About => "instances/s from Orthanc over REST, beside curl and Orthanc's own archive";

    public async Task<IReadOnlyList<ResultTable>> RunAsync(Workloads workloads)
    {
        await using var orthanc = await OrthancProcess.StartAsync(noDelay: false);
        var study = await orthanc.UploadAsync(workloads.Chest);
        var ids = await orthanc.InstancesOfAsync(study);
        var list = workloads.Folder["pull.curl"];
        await File.WriteAllLinesAsync(list, ids.SelectMany(id => new[] { $"url = {orthanc.Http.BaseAddress}instances/{id}/file", "output = /dev/null" }));
        using var client = new OrthancClient(new OrthancConnection(new OrthancSettings { Url = orthanc.Http.BaseAddress! }), TimeProvider.System);

        var table = new ResultTable("Pull: 300 instances of 0.5 MB from Orthanc", "instances/s", higherIsBetter: true);
        await new Contest()
            .Add("OrthancGuard, 4 at a time", () => RateAsync(ids.Count, () => PullAsync(client, study)))
            .AddProgram("curl, one at a time, keep-alive", "/usr/bin/curl", () => RateAsync(ids.Count, () => Tool.RunAsync("/usr/bin/curl", ["--silent", "--fail", "--config", list])))
            .AddProgram("curl, 4 at a time", "/usr/bin/curl", () => RateAsync(ids.Count, () => Tool.RunAsync("/usr/bin/curl", ["--silent", "--fail", "--parallel", "--parallel-max", "4", "--config", list])))
            .RunAsync(table, rounds: 5);
        table.Add("Orthanc, archive of the study (once)", ids.Count / await Contest.SecondsAsync(() => orthanc.Http.GetByteArrayAsync($"studies/{study}/archive")));
        return [table];
    }

    private static async Task PullAsync(OrthancClient client, string study)
    {
        var instances = await client.GetStudyInstancesAsync(study, CancellationToken.None);
        var taken = 0;
        await foreach (var (_, file) in client.PullAsync(instances, window: 4))
            taken += file.Length > 0 ? 1 : 0;
        if (taken != Workloads.Instances)
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Only {taken} instances were pulled."));
    }

    private static async Task<double> RateAsync(int count, Func<Task> work) => count / await Contest.SecondsAsync(work);
}
