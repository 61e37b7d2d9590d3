using System.Diagnostics;
using OrthancGuard.Benchmarks.Peers;
using OrthancGuard.Dicom;
using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.Protection;

namespace OrthancGuard.Benchmarks;

/// <summary>Clean Pixel Data of one instance, verifier included, beside Tesseract's own command line on the same frames.</summary>
internal sealed class TextBenchmark : IBenchmark
{
    private const int Rounds = 3;
    private const int CineFrames = 60;

    public string Name => "text";

    public string About => "processor time to clean the text out of pixels, beside the tesseract command line";

    public async Task<IReadOnlyList<ResultTable>> RunAsync(Workloads workloads)
    {
        var identity = PhantomIdentity.FromSeed(7);
        return
        [
            await CompareAsync(workloads, "an ultrasound of 640 × 480, grey", SyntheticUltrasound.Create(identity)),
            await CompareAsync(workloads, "an ultrasound of 640 × 480, colour", SyntheticUltrasound.Create(identity, isColour: true)),
            await CompareAsync(workloads, "an echo cine of 640 × 480, 60 frames, moving speckle", SyntheticUltrasound.CreateCine(identity, CineFrames)),
            await CompareAsync(workloads, "a radiograph of 2,000 × 2,400, 16 bits", SyntheticRadiograph.Create(identity)),
        ];
    }

    private static async Task<ResultTable> CompareAsync(Workloads workloads, string what, DicomFile file)
    {
        var table = new ResultTable($"Clean Pixel Data: {what}", "processor seconds", higherIsBetter: false)
        {
            Note = "Ours decodes, finds, blanks, looks again, protects the header and verifies, on all cores. The command line reads each frame once, in one polarity and size, and blanks nothing.",
        };
        var bytes = file.ToArray();
        var pages = Export(workloads, file);
        await new Contest()
            .Add("orthancguard", () => Task.FromResult(Protect(bytes)))
            .AddProgram("tesseract, all frames", "/usr/bin/tesseract", async () =>
            {
                var seconds = 0d;
                foreach (var page in pages)
                    seconds += (await Tool.TimeOnOneCoreAsync("/usr/bin/tesseract", [page, "stdout", "--psm", "11"])).ProcessorSeconds;
                return seconds;
            })
            .RunAsync(table, Rounds);
        return table;
    }

    private static double Protect(byte[] bytes)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var study = new StudyProtection(new ProtectionProfile { CleanPixelData = true }, PseudonymKey.Derive(new byte[PseudonymKey.Length], "vendor"), DateTimeOffset.UnixEpoch);
        study.Survey(DicomFile.Read(bytes));
        var outcome = study.ProtectSeries([new SourceInstance("1", bytes)])[0];
        if (outcome.Kind != OutcomeKind.Released || outcome.Report.Boxes.Count == 0)
            throw new InvalidOperationException($"The image was to be cleaned: {string.Join(' ', outcome.Reasons)}");
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }

    private static List<string> Export(Workloads workloads, DicomFile file)
    {
        var description = PixelDescription.From(file.Dataset)!;
        var pages = new List<string>();
        var frame = new byte[description.FrameLength];
        for (var i = 0; i < description.NumberOfFrames; i++)
        {
            if (!PixelDecoder.TryDecode(file.Dataset, file.Syntax, i, frame, out _))
                throw new InvalidOperationException("A generated image could not be decoded.");
            var path = workloads.Folder[$"{Guid.NewGuid():N}.pnm"];
            using var page = File.Create(path);
            page.Write(System.Text.Encoding.ASCII.GetBytes($"P{(description.SamplesPerPixel == 3 ? 6 : 5)}\n{description.Columns} {description.Rows}\n255\n"));
            page.Write(description.BitsAllocated == 8 ? frame : [.. Enumerable.Range(0, frame.Length / 2).Select(p => (byte)(BitConverter.ToUInt16(frame, 2 * p) >> 6))]);
            pages.Add(path);
        }

        return pages;
    }
}
