using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Defacing;
using OrthancGuard.Protection.Pictures;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Protection;

/// <summary>The last look at one series: checks what would go, holds what does not stand it, measures and, where asked, draws.</summary>
/// <param name="instances">The places of the series' images among the sources and outcomes.</param>
/// <param name="defacing">What was found and done.</param>
/// <param name="sources">What came.</param>
/// <param name="outcomes">What became of it so far; those of a series that fails are replaced.</param>
internal sealed class FaceReview(int[] instances, SeriesDefacing defacing, IReadOnlyList<SourceInstance> sources, InstanceOutcome[] outcomes)
{
    public SeriesReport Run(string seriesUid, PictureChoice choice)
    {
        var problems = new List<string>();
        var kind = Kind;
        var heads = defacing.Others.Select(quality => Metrics(quality, kind == ScanKind.Ct, null, null)).ToList();
        var outgoing = new OutgoingFile?[instances.Length];
        var largest = defacing.Places.MaxBy(static place => place.Files.Count);
        (Func<Volume?> Was, Volume Now)? seen = null;
        foreach (var place in defacing.Finding == HeadFinding.Face ? defacing.Places : [])
        {
            LargeGarbage.Return(place.Files.Sum(i => (long)sources[instances[i]].Bytes.Length));
            Parallel.ForEach(place.Files, i => outgoing[i] = Outgoing(i));
            var check = place.Files.All(i => outgoing[i] is not null) ? TryCheck(place, outgoing) : null;
            heads.Add(Metrics(place.Quality, kind == ScanKind.Ct, place, check));
            if (place == largest)
                seen = check?.Seen;
            if (check is not { Problem: null })
                problems.Add(check?.Problem ?? "Some of its images are held.");
        }

        var isHeld = problems.Count > 0 || defacing.Finding == HeadFinding.Unsure;
        var pictures = choice == PictureChoice.All || (choice == PictureChoice.Held && isHeld) ? TryDraw(outgoing, largest, seen) : [];
        if (problems.Count > 0)
            Hold(problems[0]);
        return new()
        {
            SeriesUid = seriesUid,
            SourceId = sources[instances[0]].Id,
            Modality = kind == ScanKind.Ct ? "CT" : kind == ScanKind.Pet ? "PT" : "MR",
            Answer = problems.Count > 0 ? ReasonCodes.FaceCheck : Code(defacing.Finding),
            Reasons = [.. problems, .. problems.Count > 0 ? [] : defacing.Reasons],
            Images = instances.Length,
            AlteredImages = defacing.Images.Count(static image => image is not null),
            AlteredPixels = defacing.Images.Sum(static image => (long)(image?.Altered ?? 0)),
            Heads = heads,
            Pictures = pictures,
        };
    }

    /// <summary>What an answer is called.</summary>
    public static string Code(HeadFinding finding) => finding switch
    {
        HeadFinding.NoHead => ReasonCodes.HeadNotInView,
        HeadFinding.NoFaceInView => ReasonCodes.FaceNotInView,
        HeadFinding.Face => ReasonCodes.FaceRemoved,
        _ => ReasonCodes.MayShowHead,
    };

    private void Hold(string problem)
    {
        foreach (var i in instances.Where(i => outcomes[i].Kind == OutcomeKind.Released))
        {
            outcomes[i] = new()
            {
                SourceId = outcomes[i].SourceId,
                Kind = OutcomeKind.Held,
                Reasons = [new Reason(ReasonCodes.FaceCheck, $"The check of the outgoing images did not find the face gone. {problem}")],
            };
        }
    }

    private OutgoingFile? Outgoing(int index) =>
        outcomes[instances[index]].Instance is { } instance ? OutgoingFile.Read(instance) : null;

    private DicomFile Source(int index) => DicomFile.Read(sources[instances[index]].Bytes);

    // A series may begin with what has no pixels, or cannot be read: that is held for itself, and must not hold up the others.
    private ScanKind? Kind => instances.Select(i => DicomFile.ReadHeaderOrNull(sources[i].Bytes, DicomTag.PixelData)).OfType<DicomFile>()
        .Select(Modalities.Of).FirstOrDefault(static kind => kind is not null);

    private FaceCheckResult TryCheck(FacePlace place, OutgoingFile?[] outgoing)
    {
        try
        {
            return FaceCheck.Find([.. place.Files.AsParallel().AsOrdered().Select(Source)], [.. place.Files.Select(i => outgoing[i]!)], place);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new FaceCheckResult().Break(FaceCheckRule.Readable, $"It could not be looked at ({e.GetType().Name}).");
        }
    }

    private IReadOnlyList<HeadPicture> TryDraw(OutgoingFile?[] outgoing, FacePlace? place, (Func<Volume?> Was, Volume Now)? seen)
    {
        try
        {
            // What the check has looked at need not be read again.
            if (place is not null && seen is { } volumes && volumes.Was() is { } was)
                return HeadPictures.Draw(was, volumes.Now, place, place.IsCt);
            var files = place?.Files ?? [.. Enumerable.Range(0, instances.Length)];
            var after = place is not null && files.All(i => outgoing[i] is not null) ? files.Select(i => outgoing[i]!).ToArray() : null;
            return HeadPictures.Draw([.. files.Select(i => new OutgoingFile(Source(i)))], after, place);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // What could not be understood was held for that; there is nothing to draw of it.
            return [];
        }
    }

    private static FaceMetrics Metrics(FitQuality? quality, bool isCt, FacePlace? place, FaceCheckResult? check)
    {
        var q = quality ?? new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        var failed = quality is null ? [] : DefaceGates.Find(quality, isCt);
        return new()
        {
            Similarity = q.Similarity,
            Silhouette = q.Silhouette,
            Cover = q.Cover,
            FaceInView = q.FaceInView,
            FaceTissue = q.FaceTissue,
            Pitch = q.Pitch,
            VaultResidual = q.VaultResidual,
            Spread = q.Spread,
            CavityMillilitres = q.CavityMillilitres,
            Gates = DefaceGates.All.Count,
            GatesPassed = DefaceGates.All.Count - failed.Count,
            GatesFailed = [.. failed.Select(static gate => gate.Id)],
            NearestToBrain = place is not null && float.IsFinite(place.NearestToBrain) ? place.NearestToBrain : null,
            Check = check is null ? null : new()
            {
                Broken = check.Broken?.Id,
                Altered = check.Altered,
                Shell = check.Shell,
                Cut = check.Cut,
                EarsBefore = check.Ears.Before,
                EarsAfter = check.Ears.After,
                Structure = check.Structure,
                Likeness = check.Likeness,
            },
        };
    }
}
