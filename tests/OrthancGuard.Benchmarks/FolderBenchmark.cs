using OrthancGuard.Benchmarks.Peers;

namespace OrthancGuard.Benchmarks;

/// <summary>Whole programs from one folder to another, on one core, start and end included.</summary>
internal sealed class FolderBenchmark : IBenchmark
{
    private const int Copies = 8;
    private const int Rounds = 5;
    private const string Floor = "cp (the floor: nothing is done)";

    private static readonly string[] Emptied =
    [
        "0008,0050", "0008,0080", "0008,0081", "0008,0090", "0008,1010", "0008,1030", "0008,103E", "0008,1050", "0010,0010", "0010,0020", "0010,0030",
        "0010,0040", "0010,1000", "0010,1010", "0010,1040", "0010,2154", "0020,0010", "0020,4000", "0032,1032", "0040,0006",
    ];

    public string Name => "folder";

    public string About => "files/s from folder to folder on one core, beside gdcmanon and dcmodify";

    public async Task<IReadOnlyList<ResultTable>> RunAsync(Workloads workloads)
    {
        var files = Copies * Workloads.Instances;
        // In memory where there is room: a disk would be measured instead of the programs.
        var place = Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : workloads.Folder.Root, $"orthancguard-benchmark-{Environment.ProcessId}");
        var (input, output) = (Path.Combine(place, "in"), Path.Combine(place, "out"));
        Directory.CreateDirectory(input);
        try
        {
            return await RunAsync(workloads, files, input, output);
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<ResultTable>> RunAsync(Workloads workloads, int files, string input, string output)
    {
        for (var copy = 0; copy < Copies; copy++)
        {
            for (var i = 0; i < workloads.Chest.Length; i++)
                await File.WriteAllBytesAsync(Path.Combine(input, $"{copy}-{i:0000}.dcm"), workloads.Chest[i]);
        }
        var key = workloads.Folder["folder.key"];
        await File.WriteAllBytesAsync(key, new byte[32]);
        var configuration = workloads.Folder["folder.json"];
        await File.WriteAllTextAsync(
            configuration, GuardProcess.Configuration(workloads.Folder["folder-data"], new("http://127.0.0.1:8042"), 104, deface: false, 1).ToJsonString());
        var certificate = workloads.Folder["folder.pem"];
        await Tool.RunAsync(
            "/usr/bin/openssl",
            ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=benchmark", "-keyout", workloads.Folder["folder-key.pem"], "-out", certificate]);

        // dcmtk's spelling of the changes that gdcmanon's dumb mode is asked for.
        string[] changes = [.. Emptied.SelectMany(tag => new[] { "-m", $"({tag})=" })];
        var wall = new ResultTable($"Folder to folder on one core: {files:#,0} CT files of 0.5 MB", "files/s", higherIsBetter: true)
        {
            Note = "Ours does the whole Basic Profile with the verifier, without defacing. gdcmanon's profile mode encrypts the originals into the file; its dumb mode and dcmodify change 20 attributes. dcmodify works in place on a copy that is not counted.",
        };
        var processor = new ResultTable("The same by processor time", "files per processor second", higherIsBetter: true);
        var own = new ResultTable("The same by processor time, without that of cp in the same round: what the work itself takes", "files per processor second", higherIsBetter: true)
        {
            Note = "Start of the process included. What cp takes is what it takes to read 0.5 MB and to write it to a new file.",
        };
        var processorRuns = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        var contest = new Contest();
        void Compete(string who, string program, IEnumerable<string> arguments, bool inPlace = false, int count = 0) =>
            contest.AddProgram(who, program, async () =>
            {
                if (inPlace)
                    await Tool.RunAsync("/bin/cp", ["-r", input, output]);
                var time = await Tool.TimeOnOneCoreAsync(program, arguments);
                Directory.Delete(output, recursive: true);
                var done = count > 0 ? count : files;
                (processorRuns.TryGetValue(who, out var runs) ? runs : processorRuns[who] = []).Add(time.ProcessorSeconds / done);
                return done / time.Seconds;
            });

        Compete("orthancguard protect", GuardProcess.Program, ["protect", input, output, "--key", key, "--config", configuration]);
        Compete(Floor, "/bin/cp", ["-r", input, output]);
        Compete("gdcmanon, profile", "/usr/bin/gdcmanon", ["-e", "-c", certificate, "-r", "-i", input, "-o", output]);
        Compete("gdcmanon, dumb", "/usr/bin/gdcmanon", ["--dumb", "-r", .. Emptied.SelectMany(tag => new[] { "--empty", tag }), "-i", input, "-o", output]);
        // As scripts do that are called for each file: a study's worth of them.
        const string each = "mkdir \"$2\"; for file in \"$1\"/0-*; do /usr/bin/gdcmanon -e -c \"$0\" -i \"$file\" -o \"$2/${file##*/}\"; done";
        if (File.Exists("/usr/bin/gdcmanon"))
            Compete("gdcmanon, profile, a process for each file", "/bin/bash", ["-c", each, certificate, input, output], count: Workloads.Instances);
        Compete(
            "dcmodify", "/usr/bin/dcmodify",
            ["-nb", "-ie", "-imt", .. changes, .. Directory.GetFiles(input).Select(f => Path.Combine(output, Path.GetFileName(f)))],
            inPlace: true);
        await contest.RunAsync(wall, Rounds);
        foreach (var (who, runs) in processorRuns)
        {
            processor.Add(who, runs.Skip(1).Select(static seconds => 1 / seconds));
            if (who != Floor)
                own.Add(who, runs.Zip(processorRuns[Floor], static (seconds, floor) => 1 / Math.Max(1e-6, seconds - floor)).Skip(1));
        }

        return [wall, processor, own];
    }
}
