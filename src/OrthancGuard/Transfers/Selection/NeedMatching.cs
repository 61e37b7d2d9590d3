using OrthancGuard.Configuration;
using OrthancGuard.Policy;

namespace OrthancGuard.Transfers.Selection;

/// <summary>Minimum necessary: which series the needs of a task ask for, and why each other one stays behind.</summary>
internal static class NeedMatching
{
    private static readonly DecisionReason NotFound = new("needs.not-found", "The study has no series that the task needs.");
    private static readonly DecisionReason Unsure = new(
        "needs.unsure", "No series is certain to be one that the task needs: images do not tell what they would be chosen by.");

    private static readonly ContentFinding Modality = new("needs.modality", "The task does not need this modality.", false);
    private static readonly ContentFinding Description = new("needs.description", "The task does not need a series of this description.", false);
    private static readonly ContentFinding Orientation = new("needs.orientation", "The task needs another orientation.", false);
    private static readonly ContentFinding Thickness = new("needs.thickness", "The task needs another slice thickness.", false);
    private static readonly ContentFinding Contrast = new("needs.contrast", "The task needs a series with contrast, and this one has none, or the other way round.", false);
    private static readonly ContentFinding Kernel = new("needs.kernel", "The task needs another convolution kernel.", false);
    private static readonly ContentFinding ImageType = new("needs.image-type", "The task needs images of another type.", false);
    private static readonly ContentFinding Count = new("needs.instances", "The task needs a series with more or fewer images.", false);
    private static readonly ContentFinding NotChosen = new("needs.not-chosen", "Another series of its kind is newer, thinner or larger, and one is enough.", false);

    public static List<SelectedSeries> Choose(
        IReadOnlyList<SeriesNeed> needs, List<SelectedSeries> series, List<DecisionReason> doubts, List<DecisionReason> refusals)
    {
        var chosen = new Dictionary<SeriesFacts, List<string>>(ReferenceEqualityComparer.Instance);
        var why = new Dictionary<SeriesFacts, ContentFinding>(ReferenceEqualityComparer.Instance);
        foreach (var need in needs)
        {
            var fitting = new List<SeriesFacts>();
            var isUnsure = false;
            foreach (var facts in series.Where(s => s.LeftOut is null).Select(s => s.Facts))
            {
                if (Examine(need, facts) is { } misfit)
                {
                    // What nearly fitted says most: the last condition that was reached.
                    why[facts] = why.TryGetValue(facts, out var before) && Rank(before) > Rank(misfit) ? before : misfit;
                    isUnsure |= misfit.IsDoubt;
                }
                else
                {
                    fitting.Add(facts);
                }
            }

            foreach (var facts in Take(need.Take, fitting))
            {
                (chosen.TryGetValue(facts, out var names) ? names : chosen[facts] = []).Add(need.Name);
            }

            if (fitting.Count == 0 && need.IsRequired)
            {
                (isUnsure ? doubts : refusals).Add((isUnsure ? Unsure : NotFound) with { Basis = $"need \"{need.Name}\"" });
            }
        }

        return series.ConvertAll(s => s.LeftOut is not null ? s
            : chosen.TryGetValue(s.Facts, out var names) ? s with { Needs = names }
            : s with { LeftOut = why.GetValueOrDefault(s.Facts, NotChosen) });
    }

    /// <summary>Null when the series fits.</summary>
    private static ContentFinding? Examine(SeriesNeed need, SeriesFacts facts)
    {
        if (need.Modalities is { } modalities && !modalities.Contains(facts.Contents.Modality, StringComparer.OrdinalIgnoreCase))
        {
            return Missing(Modality, facts.Contents.Modality is null);
        }

        if ((need.Descriptions is { } wanted && !Any(wanted, facts.Descriptions)) || (need.NotDescriptions is { } unwanted && Any(unwanted, facts.Descriptions)))
        {
            return Missing(Description, facts.Descriptions.Count == 0);
        }

        if (need.ImageTypes is { } types && !types.All(type => Any([type], facts.ImageTypes)))
        {
            return Missing(ImageType, facts.ImageTypes.Count == 0);
        }

        if (need.Orientations is { } planes && (facts.Orientation is not { } plane || !planes.Contains(plane)))
        {
            return Missing(Orientation, facts.Orientation is null);
        }

        if (need.HasContrast is { } contrast && contrast != facts.HasContrast)
        {
            return Contrast;
        }

        if (need.Kernels is { } kernels && !Any(kernels, facts.Kernels))
        {
            return Missing(Kernel, facts.Kernels.Count == 0);
        }

        if ((need.ThicknessFrom ?? need.ThicknessTo) is not null
            && !(facts.Thickness >= (need.ThicknessFrom ?? 0) && facts.Thickness <= (need.ThicknessTo ?? double.MaxValue)))
        {
            return Missing(Thickness, facts.Thickness is null);
        }

        return facts.Images < (need.InstancesFrom ?? 0) || facts.Images > (need.InstancesTo ?? int.MaxValue) ? Count : null;
    }

    private static List<SeriesFacts> Take(SeriesChoice choice, List<SeriesFacts> fitting) => choice switch
    {
        _ when fitting.Count <= 1 => fitting,
        SeriesChoice.Newest => [fitting.OrderByDescending(f => f.Acquired ?? "", StringComparer.Ordinal).ThenBy(f => f.SeriesId, StringComparer.Ordinal).First()],
        SeriesChoice.Thinnest => [fitting.OrderBy(f => f.Thickness ?? double.MaxValue).ThenByDescending(f => f.Images).ThenBy(f => f.SeriesId, StringComparer.Ordinal).First()],
        SeriesChoice.Largest => [fitting.OrderByDescending(f => f.Images).ThenBy(f => f.SeriesId, StringComparer.Ordinal).First()],
        _ => fitting,
    };

    private static bool Any(IReadOnlyList<string> patterns, IReadOnlyList<string> texts) =>
        texts.Any(text => patterns.Any(pattern => Wildcard.Matches(pattern, text)));

    private static ContentFinding Missing(ContentFinding finding, bool isMissing) => isMissing ? finding with { IsDoubt = true } : finding;

    private static int Rank(ContentFinding finding) =>
        Array.FindIndex([Modality, Description, ImageType, Orientation, Contrast, Kernel, Thickness, Count], known => known.Code == finding.Code);
}
