using OrthancGuard.Benchmarks.Peers;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Benchmarks;

/// <summary>
/// Whole programs from one folder to another, on one core, start and end included; and in the same rounds the protection engine from memory to
/// memory, beside what the programs take when what it takes to copy the files is left out.
/// </summary>
internal sealed class FolderBenchmark : IBenchmark
{
    private const int Most = 10_000;
    private const int Rounds = 3;
    private const int RoundsInMemory = 10;
    private const long Spare = 5L << 30;
    private const int PlaceOfUids = 4096;
    private const string InMemory = "OrthancGuard, from memory to memory";
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
        var files = Affordable(workloads.Chest[0].Length);
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
        for (var i = 0; i < files; i++)
            await File.WriteAllBytesAsync(Path.Combine(input, $"{i / Workloads.Instances:00}-{i % Workloads.Instances:0000}.dcm"), InstanceOf(workloads.Chest[i % Workloads.Instances], i));
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
        var own = new ResultTable("What the work itself takes: processor time without that of cp in the same round", "files per processor second", higherIsBetter: true)
        {
            Note = "OrthancGuard in memory reads, surveys, protects and verifies each instance and writes it to memory, as a transfer does; nothing is subtracted from it. The others are programs from folder to folder, start included, less what cp takes to read 0.5 MB and to write it to a new file.",
        };
        var inMemory = new List<double>();
        var processorRuns = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        var contest = new Contest();
        void Compete(string who, string program, IEnumerable<string> arguments, bool inPlace = false, int count = 0) =>
            contest.AddProgram(who, program, async () =>
            {
                var done = count > 0 ? count : files;
                await UseMemoryAsync(output, (long)done * workloads.Chest[0].Length);
                if (inPlace)
                    await Tool.RunAsync("/bin/cp", ["-r", input, output]);
                var time = await Tool.TimeOnOneCoreAsync(program, arguments);
                Directory.Delete(output, recursive: true);
                (processorRuns.TryGetValue(who, out var runs) ? runs : processorRuns[who] = []).Add(time.ProcessorSeconds / done);
                return done / time.Seconds;
            });

        Compete("orthancguard protect", GuardProcess.Program, ["protect", input, output, "--key", key, "--config", configuration]);
        contest.Add(InMemory, () =>
        {
            var time = ProtectBenchmark.Measure(workloads.Chest, RoundsInMemory);
            inMemory.Add(time.ProcessorSeconds);
            return Task.FromResult(1 / time.Seconds);
        });
        Compete(Floor, "/bin/cp", ["-r", input, output]);
        Compete("gdcmanon, profile", "/usr/bin/gdcmanon", ["-e", "-c", certificate, "-r", "-i", input, "-o", output]);
        Compete("gdcmanon, dumb", "/usr/bin/gdcmanon", ["--dumb", "-r", .. Emptied.SelectMany(tag => new[] { "--empty", tag }), "-i", input, "-o", output]);
        // As scripts do that are called for each file: a study's worth of them.
        const string each = "mkdir \"$2\"; for file in \"$1\"/00-*; do /usr/bin/gdcmanon -e -c \"$0\" -i \"$file\" -o \"$2/${file##*/}\"; done";
        if (File.Exists("/usr/bin/gdcmanon"))
            Compete("gdcmanon, profile, a process for each file", "/bin/bash", ["-c", each, certificate, input, output], count: Workloads.Instances);
        Compete(
            "dcmodify", "/usr/bin/dcmodify",
            ["-nb", "-ie", "-imt", .. changes, .. Directory.GetFiles(input).Select(f => Path.Combine(output, Path.GetFileName(f)))],
            inPlace: true);
        await contest.RunAsync(wall, Rounds);
        own.Add(InMemory, inMemory.Skip(1).Select(static seconds => 1 / seconds));
        foreach (var (who, runs) in processorRuns)
        {
            processor.Add(who, runs.Skip(1).Select(static seconds => 1 / seconds));
            if (who != Floor)
                own.Add(who, runs.Zip(processorRuns[Floor], static (seconds, floor) => 1 / Math.Max(1e-6, seconds - floor)).Skip(1));
        }

        return [wall, processor, own];
    }

    // A hypervisor takes back memory that lies free (VIRTIO_BALLOON_F_REPORTING) and gives it back at the first write to each page, which may cost
    // more than all that is measured here, and falls on whoever writes after a pause: every program finds memory that was in use just now.
    private static async Task UseMemoryAsync(string path, long bytes)
    {
        var block = new byte[1 << 20];
        await using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            for (; bytes > 0; bytes -= block.Length)
                await file.WriteAsync(block);
        }

        File.Delete(path);
    }

    /// <summary>As many files as fit into memory twice, in and out, with room for the programs; or as ORTHANCGUARD_BENCHMARK_FILES says.</summary>
    private static int Affordable(long length)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("ORTHANCGUARD_BENCHMARK_FILES"), System.Globalization.CultureInfo.InvariantCulture, out var asked))
            return asked;
        var available = long.Parse(
            File.ReadLines("/proc/meminfo").First(static line => line.StartsWith("MemAvailable:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
            System.Globalization.CultureInfo.InvariantCulture) * 1024;
        return (int)Math.Clamp((available - Spare) / (2 * length) / Workloads.Instances * Workloads.Instances, Workloads.Instances, Most);
    }

    // Each file is an instance of its own, of one study: the last digits of its UID are others, in the data set and in the meta group.
    private static byte[] InstanceOf(byte[] slice, int number)
    {
        var uid = System.Text.Encoding.ASCII.GetBytes(DicomFile.ReadHeader(slice, DicomTag.StudyDate, isWhole: true).Dataset.GetString(DicomTag.SOPInstanceUID)!);
        var copy = (byte[])slice.Clone();
        var digits = System.Text.Encoding.ASCII.GetBytes(number.ToString("1000000", System.Globalization.CultureInfo.InvariantCulture));
        for (var at = 0; copy.AsSpan(at).IndexOf(uid) is var next && next >= 0 && at < PlaceOfUids; at += next + uid.Length)
            digits.CopyTo(copy.AsSpan(at + next + uid.Length - digits.Length));
        return copy;
    }
}
