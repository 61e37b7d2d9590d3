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
        Parallel.For(0, results.Length, i => results[i] = frames[i] is { } own ? ImageAlteration.Run(own, series.Files[i]) : null);
        return (results, places);
    }
}
