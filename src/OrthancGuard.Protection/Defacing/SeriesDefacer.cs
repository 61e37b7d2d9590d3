using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// Removes the face from a series. Volumes that repeat the same positions (times, echoes, directions) share one fit, and so do the series
/// of a frame of reference.
/// </summary>
internal static class SeriesDefacer
{
    /// <summary>A series that stands alone.</summary>
    /// <param name="files">The whole series.</param>
    /// <param name="word">What their headers say, all together.</param>
    /// <param name="seed">Keyed, for the noise of the filler.</param>
    public static SeriesDefacing Run(IReadOnlyList<DicomFile> files, HeaderWord word, ulong seed)
    {
        var series = SeriesStacks.Read(files);
        return Alter(series, Look(series, word), seed);
    }

    /// <summary>What each stack shows by itself; empty where nothing could be made of the images.</summary>
    public static HeadVerdict[] Look(SeriesStacks series, HeaderWord word)
    {
        var verdicts = new HeadVerdict[series.Stacks.Count];
        for (var i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = series.Stacks[i].Volume is { } volume
                ? HeadJudge.Judge(volume, series.Kind, word)
                : new(HeadFinding.Unsure, ["The images do not form a stack of parallel sections."]);
        }

        return verdicts;
    }

    /// <summary>What each stack shows in the light of the other series.</summary>
    /// <param name="series">The images.</param>
    /// <param name="own">What they show by themselves; the fits may be missing.</param>
    /// <param name="look">The same, as it was kept.</param>
    /// <param name="study">All series.</param>
    public static HeadVerdict[] Settle(SeriesStacks series, HeadVerdict[]? own, SeriesLook look, StudyHeads study)
    {
        var verdicts = new HeadVerdict[look.Stacks.Count];
        for (var i = 0; i < verdicts.Length; i++)
            verdicts[i] = Settle(series.Stacks[i], series.Kind, own?[i], look.Stacks[i], look.Frame, study);
        return verdicts;
    }

    /// <summary>Alters what shows a face; unless every stack's answer is sure, nothing.</summary>
    public static SeriesDefacing Alter(SeriesStacks series, IReadOnlyList<HeadVerdict> verdicts, ulong seed)
    {
        if (series.Problem is { } problem)
            return new() { Finding = HeadFinding.Unsure, Reasons = [problem], IsAside = series.IsAside };
        if (verdicts.Where(static v => v.Finding == HeadFinding.Unsure).ToArray() is { Length: > 0 } unsure)
        {
            return new()
            {
                Finding = HeadFinding.Unsure,
                Reasons = [.. unsure.SelectMany(static v => v.Reasons).Distinct(StringComparer.Ordinal)],
                IsAside = series.IsAside || unsure.All(static v => v.IsThin),
                Others = [.. verdicts.Select(static v => v.Quality).OfType<FitQuality>()],
            };
        }

        var (images, places) = StackAlteration.Run(series, verdicts, seed);
        var finding = verdicts.Max(static v => v.Finding);
        if (finding == HeadFinding.Face && images.All(static image => image is null))
            finding = HeadFinding.NoFaceInView;
        return new()
        {
            Finding = finding,
            Reasons = [.. verdicts.Where(v => v.Finding == finding).SelectMany(static v => v.Reasons).Distinct(StringComparer.Ordinal)],
            Images = images,
            Places = places,
            Others = [.. verdicts.Where(static v => v.Finding != HeadFinding.Face).Select(static v => v.Quality).OfType<FitQuality>()],
        };
    }

    private static HeadVerdict Settle(ImageStack stack, ScanKind kind, HeadVerdict? own, StackLook look, string frame, StudyHeads study)
    {
        if (stack.Volume is not { } volume || look.Extent is null)
            return look.Verdict;
        if (look.Pose is not null)
        {
            var best = study.BestFor(frame, look);
            if (!ReferenceEquals(best, look) && PosedJudge.Judge(volume, kind, best) is { Finding: not HeadFinding.Unsure } shared)
                return shared;
            // Sure of itself: the series' own fit, made again where it was not kept.
            return own?.Fit is not null ? own : HeadJudge.Again(volume, kind, look);
        }

        if (look.Verdict is { Finding: HeadFinding.NoHead } && (look.Verdict.IsTrunk || study.Best(frame) is null))
            return look.Verdict;
        if (study.Best(frame) is { } other)
            return PosedJudge.Judge(volume, kind, other);
        return study.IsCoveredByNone(frame, look.Extent)
            ? new(HeadFinding.NoHead, ["Another series of the same frame of reference shows that there is no head where this one lies."])
            : look.Verdict;
    }
}
