using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Defacing;

/// <summary>Alters the pixels of a series' stacks, each by its fit, file by file.</summary>
internal static class StackAlteration
{
    public static (DefacedImage?[] Images, IReadOnlyList<FacePlace> Places) Run(SeriesStacks series, IReadOnlyList<HeadVerdict> verdicts, ulong seed)
    {
        var isCt = series.Kind == ScanKind.Ct;
        var places = new List<FacePlace>();
        var frames = new List<(SeriesImage Image, PlaneDefacer Defacer)>[series.Files.Count];
        for (var i = 0; i < verdicts.Count; i++)
        {
            if (verdicts[i] is not { Finding: HeadFinding.Face, Fit: { } fit })
                continue;
            var images = series.Stacks[i].Images;
            var defacer = new PlaneDefacer(fit, FillerStatistics.Measure(fit, isCt, seed), images[0].Format);
            foreach (var image in images)
                (frames[image.Index] ??= []).Add((image, defacer));
            var files = images.Select(static image => image.Index).Distinct().ToArray();
            var order = files.Select(static (file, at) => (file, at)).ToDictionary(static pair => pair.file, static pair => pair.at);
            places.Add(new(files, fit.Pose.ToPatient.Inverse(), fit.Threshold, isCt)
            {
                Frames = [.. images.Select(image => (order[image.Index], image.Frame))],
                Inverted = series.Inverted,
                Quality = verdicts[i].Quality,
                NearestToBrain = defacer.NearestToBrain(),
            });
        }

        var results = new DefacedImage?[series.Files.Count];
        Parallel.For(0, results.Length, i => results[i] = frames[i] is { } own ? Alter(own) : null);
        return (results, places);
    }

    private static DefacedImage? Alter(List<(SeriesImage Image, PlaneDefacer Defacer)> frames)
    {
        var first = frames[0].Image;
        if (!frames.Exists(static frame => frame.Defacer.MayAlter(frame.Image.Slice, frame.Image.Rows, frame.Image.Columns)))
            return null;
        if (!first.File.Dataset.TryGetElement(DicomTag.PixelData, out var pixels))
            return null;
        var length = first.Rows * first.Columns * first.Format.Bytes;
        var count = Math.Max(1, first.File.Dataset.GetInt32(DicomTag.NumberOfFrames) ?? 1);
        var total = length * count;
        var cells = GC.AllocateUninitializedArray<byte>(total + (total & 1));
        pixels.Value.Span[..total].CopyTo(cells);
        cells.AsSpan(total).Clear();
        var altered = new int[frames.Count];
        Parallel.For(0, altered.Length, i =>
        {
            var (image, defacer) = frames[i];
            altered[i] = defacer.Apply(image.Slice, Noise(image), image.Columns, cells.AsSpan(image.Frame * length, length));
        });
        var sum = altered.Sum();
        if (sum == 0)
            return null;
        int smallest = int.MaxValue, largest = int.MinValue;
        var isAsked = first.File.Dataset.Contains(DicomTag.SmallestImagePixelValue) || first.File.Dataset.Contains(DicomTag.LargestImagePixelValue);
        for (var k = 0; isAsked && k < total / first.Format.Bytes; k++)
        {
            var value = first.Format.Read(cells, k);
            (smallest, largest) = (Math.Min(smallest, value), Math.Max(largest, value));
        }

        return new(first.File, cells, sum, smallest, largest);
    }

    // By place and number, not by the order of the files, so that the order does not change the bytes.
    private static int Noise(SeriesImage image)
    {
        var h = 2166136261u;
        var origin = image.Slice.Origin;
        foreach (var part in (ReadOnlySpan<int>)[
            BitConverter.SingleToInt32Bits(origin.X), BitConverter.SingleToInt32Bits(origin.Y), BitConverter.SingleToInt32Bits(origin.Z), image.Number])
        {
            h = (h ^ (uint)part) * 16777619u;
        }

        return (int)h;
    }
}
