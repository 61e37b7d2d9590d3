using System.Globalization;
using OrthancGuard.Benchmarks.Peers;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.Benchmarks;

/// <summary>Resident memory of <c>protect</c> over many files: what grows with their number, and how far.</summary>
internal sealed class MemoryBenchmark : IBenchmark
{
    private const int Matrix = 128;
    private const int Few = 1000;
    private const int Many = 10000;

    public string Name => "memory";

    public string About => "memory and time of protect over 10,000 files, as one study and as 10,000";

    public async Task<IReadOnlyList<ResultTable>> RunAsync(Workloads workloads)
    {
        var table = new ResultTable("Memory over many files, folder to folder, CT of 128 × 128", "MB at the most", higherIsBetter: false)
        {
            Note = "Small images, so that what is kept of each file is seen and not the buffers that come and go. The first row is what the others are measured by.",
        };
        await File.WriteAllBytesAsync(workloads.Folder["memory.key"], new byte[32]);
        await File.WriteAllTextAsync(
            workloads.Folder["memory.json"], GuardProcess.Configuration(workloads.Folder["memory-data"], new("http://127.0.0.1:8042"), 104, deface: false, 1).ToJsonString());
        foreach (var (files, studies) in new[] { (Few, 1), (Many, 1), (Few, Few), (Many, Many) })
        {
            var input = workloads.Folder.Make(string.Create(CultureInfo.InvariantCulture, $"memory-{files}-{studies}"));
            Write(input, files, studies);
            var peak = await PeakAsync(workloads, input);
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{files} files in {studies} studies: {peak:0} MB"));
            table.Add(string.Create(CultureInfo.InvariantCulture, $"{files:#,0} files in {studies:#,0} {(studies == 1 ? "study" : "studies")}"), peak);
            Directory.Delete(input, recursive: true);
        }

        return [table];
    }

    private static async Task<double> PeakAsync(Workloads workloads, string input)
    {
        var output = input + "-out";
        await using var child = ChildProcess.Start(
            GuardProcess.Program, ["protect", input, output, "--key", workloads.Folder["memory.key"], "--config", workloads.Folder["memory.json"]], workloads.Folder.Root);
        var peak = 0.0;
        while (!child.HasExited)
        {
            try
            {
                peak = Math.Max(peak, ProcessMemory.Peak(child.Id));
            }
            catch (Exception e) when (e is IOException or InvalidOperationException)
            {
                // It ended between the two looks.
            }

            await Task.Delay(50);
        }

        if (child.ExitCode != 0)
            throw new InvalidOperationException($"protect ended with {child.ExitCode}:\n{child.Output}");
        Directory.Delete(output, recursive: true);
        return peak;
    }

    private static void Write(string folder, int files, int studies)
    {
        var identity = PhantomIdentity.FromSeed(5);
        var slice = SyntheticChestCt.Create(identity, new ChestOptions { Slices = 1, Matrix = Matrix }).First().ToArray();
        Parallel.For(0, files, i =>
        {
            var file = DicomFile.Read(slice);
            var (dataset, study) = (file.Dataset, i % studies);
            var place = string.Create(CultureInfo.InvariantCulture, $"{study:00000}-{i:00000}");
            dataset.Add(DicomTag.SOPInstanceUID, DicomVR.UI, identity.Uid("memory", i));
            dataset.Add(DicomTag.InstanceNumber, DicomVR.IS, i.ToString(CultureInfo.InvariantCulture));
            dataset.Add(DicomTag.StudyInstanceUID, DicomVR.UI, identity.Uid("memory study", study));
            dataset.Add(DicomTag.SeriesInstanceUID, DicomVR.UI, identity.Uid("memory series", study));
            dataset.Add(DicomTag.PatientID, DicomVR.LO, string.Create(CultureInfo.InvariantCulture, $"MRN-{study:000000}"));
            dataset.Add(DicomTag.PatientName, DicomVR.PN, string.Create(CultureInfo.InvariantCulture, $"Somebody{study:00000}^Given"));
            File.WriteAllBytes(Path.Combine(folder, place + ".dcm"), new DicomFile(dataset, file.Syntax).ToArray());
        });
    }
}
