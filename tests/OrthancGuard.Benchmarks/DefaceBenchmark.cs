using System.Diagnostics;
using OrthancGuard.Benchmarks.Peers;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Dicom.Phantoms;
using OrthancGuard.Protection;
using OrthancGuard.Protection.Defacing;
using OrthancGuard.Protection.Pictures;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Benchmarks;

/// <summary>Defacing stage by stage, in memory, with all cores.</summary>
internal sealed class DefaceBenchmark : IBenchmark
{
    private const int Rounds = 5;

    private readonly Dictionary<string, (List<double> Wall, List<double> Processor, List<double> Peak, long Allocated)> _stages = new(StringComparer.Ordinal);

    public string Name => "deface";

    public string About => "defacing of a CT of 300 × 512×512 and an MR of 192 × 256×256, and of a chest that has no face, stage by stage";

    public Task<IReadOnlyList<ResultTable>> RunAsync(Workloads workloads) => Task.FromResult<IReadOnlyList<ResultTable>>(
    [
        Measure("300 × 512×512 head CT", workloads.Head),
        Measure("192 × 256×256 head MR", workloads.HeadMr),
        Measure("300 × 512×512 chest CT", workloads.Chest),
    ]);

    private StageTable Measure(string what, byte[][] bytes)
    {
        _stages.Clear();
        for (var round = -1; round < Rounds; round++)
        {
            if (round == 0)
                _stages.Clear();
            Stages([.. bytes.Select(static file => DicomFile.Read(file))]);
            Whole(bytes);
        }

        return new StageTable($"Defacing by stages: {what}, {Workloads.MegabytesOf(bytes):0} MB", [.. _stages.Select(static stage => (
            stage.Key, ResultTable.Median(stage.Value.Wall), ResultTable.Median(stage.Value.Processor), ResultTable.Median(stage.Value.Peak),
            stage.Value.Allocated / 1e6))]);
    }

    private void Stages(DicomFile[] files)
    {
        var series = Stage("decode", () => SeriesStacks.Read(files));
        var isCt = series.Kind == ScanKind.Ct;
        var stack = series.Stacks[0].Volume!;
        var volume = Stage("reduce and resample", () => SeriesResampler.Resample(stack, 2, 0));
        var threshold = Stage("threshold", () => SkinThreshold.Find(volume, isCt));
        var head = Stage("mask", () => HeadMask.Find(volume, threshold)!);
        if (Stage("trunk", () => TrunkProfile.IsTrunkOnly(volume, head, isCt)))
            return;
        var vault = Stage("vault", () => CranialVault.Fit(volume, head)!);
        var pose = Stage("fit", () => AtlasRegistration.Register(volume.Halved(), isCt, vault));
        var fit = new HeadFit { Volume = volume, Threshold = threshold, Head = head, Vault = vault, Pose = pose, IsCt = isCt };
        Stage("brain guard", () => fit.Guard);
        Stage("ears", () => fit.Ears);
        Stage("gates", () => DefaceGates.Find(FitQuality.Measure(fit), isCt));
        var defacing = Stage("whole: look and cut", () => SeriesDefacer.Run(files, HeaderWord.Headless, 4711));
        if (defacing.Finding == HeadFinding.NoHead)
            return;
        if (defacing.Finding != HeadFinding.Face)
            throw new InvalidOperationException($"The head was not defaced: {string.Join(' ', defacing.Reasons)}");
        var outgoing = files.Select((file, i) => defacing.Images[i] is { } image ? With(file, image.Pixels.ToArray()) : file).ToArray();
        var check = Stage("self-check", () => FaceCheck.Find(files, outgoing, defacing.Places[0]));
        if (check.Seen is { } seen)
            Stage("pictures for a reviewer", () => HeadPictures.Draw(seen.Was()!, seen.Now, defacing.Places[0], isCt));
    }

    private void Whole(byte[][] bytes)
    {
        var study = new StudyProtection(new ProtectionProfile(), PseudonymKey.Derive(new byte[32], "benchmark"), DateTimeOffset.UnixEpoch);
        foreach (var file in bytes)
            study.Survey(DicomFile.ReadHeader(file, DicomTag.PixelData, isWhole: true));
        var outcomes = Stage("whole: look, cut, protect, verify, self-check", () => study.ProtectSeries([.. bytes.Select(static (file, i) => new SourceInstance($"{i}", file))]));
        if (outcomes.Any(static outcome => outcome.Kind != OutcomeKind.Released))
            throw new InvalidOperationException($"The series was not released: {outcomes.First(static o => o.Kind != OutcomeKind.Released).Reasons[0]}.");
    }

    private T Stage<T>(string name, Func<T> work)
    {
        // As in the guard, which begins a transfer with an empty heap.
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var memory = new MemoryWatch(Environment.ProcessId);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var processor = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var result = work();
        var seconds = watch.Elapsed.TotalSeconds;
        if (!_stages.TryGetValue(name, out var stage))
            stage = ([], [], [], 0);
        stage.Wall.Add(seconds);
        stage.Processor.Add((Environment.CpuUsage.TotalTime - processor).TotalSeconds);
        stage.Peak.Add(memory.Stop() - memory.Start);
        _stages[name] = stage with { Allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated };
        return result;
    }

    private static DicomFile With(DicomFile file, byte[] cells)
    {
        var dataset = file.Dataset.Clone();
        dataset.AddOrUpdate(new DicomElement(DicomTag.PixelData, DicomVR.OW, cells));
        return new DicomFile(dataset, file.Syntax);
    }
}
