using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Defacing;
using OrthancGuard.Protection.Header;
using OrthancGuard.Protection.Pixels;

namespace OrthancGuard.Protection;

/// <summary>The faces in the CT and MR series among some instances: found and removed before the instances are protected, checked after.</summary>
internal sealed class SeriesFaces
{
    /// <summary>How far above the sections a projection may reach, mm.</summary>
    private const float TrunkMargin = 20;

    private readonly DicomFile?[] _files;
    private readonly SeriesDefacing?[] _series;
    private readonly DefacedImage?[] _images;
    private readonly List<(string Uid, int[] Instances, SeriesDefacing Defacing)> _all = [];
    private readonly Pseudonymizer _pseudonyms;

    private SeriesFaces(DicomFile?[] files, Pseudonymizer pseudonyms)
    {
        _pseudonyms = pseudonyms;
        _files = files;
        _series = new SeriesDefacing?[files.Length];
        _images = new DefacedImage?[files.Length];
    }

    /// <summary>Looks at every series of which all surveyed instances are there, and alters those that show a face.</summary>
    /// <param name="files">Null where an instance cannot be read.</param>
    /// <param name="study">What the survey found.</param>
    /// <param name="pseudonyms">For the seed of the filler.</param>
    /// <param name="heads">What was seen in the study's series before; what is seen now is added.</param>
    public static SeriesFaces Find(DicomFile?[] files, StudyFacts study, Pseudonymizer pseudonyms, StudyHeads heads)
    {
        var faces = new SeriesFaces(files, pseudonyms);
        var groups = Groups(files);
        // Of several series at once, each is seen before the first is altered.
        foreach (var (seriesUid, instances) in groups.Count > 1 ? groups : [])
            LookAt(seriesUid, [.. instances.Select(i => files[i]!)], study, heads);
        foreach (var (seriesUid, instances) in groups)
            faces.Add(seriesUid, instances, study, heads);
        // Those with altered pixels are kept with these; of the others nothing is asked for again.
        Array.Clear(files);
        return faces;
    }

    /// <summary>Only looks, and keeps what may help other series of the same frame of reference.</summary>
    public static void LookAt(DicomFile?[] files, StudyFacts study, StudyHeads heads)
    {
        foreach (var (seriesUid, instances) in Groups(files))
            LookAt(seriesUid, [.. instances.Select(i => files[i]!)], study, heads);
    }

    /// <summary>What was found in an instance's series; null when it is no image that this looks at.</summary>
    public SeriesDefacing? Series(int instance) => _series[instance];

    /// <summary>The file to protect, with the altered pixels, until it is given back; null where none were altered.</summary>
    public JoinedPixels? Apply(int instance)
    {
        if (_images[instance] is not { } image)
            return null;
        var dataset = image.File.Dataset;
        var isWord = dataset.TryGetUInt16(DicomTag.BitsAllocated, out var bits) && bits > 8;
        var joined = new JoinedPixels(image, isWord ? DicomVR.OW : DicomVR.OB);
        var isSigned = dataset.TryGetUInt16(DicomTag.PixelRepresentation, out var sign) && sign == 1;
        Rewrite(DicomTag.SmallestImagePixelValue, image.Smallest);
        Rewrite(DicomTag.LargestImagePixelValue, image.Largest);
        dataset.Remove(DicomTag.SmallestPixelValueInSeries);
        dataset.Remove(DicomTag.LargestPixelValueInSeries);
        return joined;

        void Rewrite(DicomTag tag, int value)
        {
            if (!dataset.Contains(tag))
                return;
            dataset.AddOrUpdate(isSigned
                ? DicomElement.FromNumbers<short>(tag, DicomVR.SS, (short)value)
                : DicomElement.FromNumbers<ushort>(tag, DicomVR.US, (ushort)value));
        }
    }

    /// <summary>What may be said of the face in an instance.</summary>
    public FaceDeed Deed(int instance) =>
        _series[instance]?.Finding != HeadFinding.Face ? FaceDeed.None
        : _images[instance] is null ? FaceDeed.RemovedElsewhere : FaceDeed.RemovedHere;

    /// <summary>What was decided, for a released instance.</summary>
    public IReadOnlyList<Reason> Decisions(int instance)
    {
        if (_series[instance] is not { } series)
            return [];
        return [new Reason(FaceReview.Code(series.Finding), string.Join(' ', series.Reasons))];
    }

    /// <summary>Draws every defaced series from its outgoing bytes; holds what does not stand the look. Says what became of each.</summary>
    public IReadOnlyList<SeriesReport> Check(IReadOnlyList<SourceInstance> sources, InstanceOutcome[] outcomes, PictureChoice pictures)
    {
        var reports = _all.Select(series => new FaceReview(series.Instances, series.Defacing, sources, outcomes).Run(_pseudonyms.Uid(series.Uid), pictures)).ToList();
        // What was drawn would lie beside whatever the delivery needs.
        if (_images.Any(static image => image is not null))
            LargeGarbage.Collect(sources.Sum(static source => (long)source.Bytes.Length));
        return reports;
    }

    private static List<(string SeriesUid, int[] Instances)> Groups(DicomFile?[] files) =>
    [
        .. Enumerable.Range(0, files.Length).Where(i => files[i] is { } file && Modalities.Of(file) is not null)
            .GroupBy(i => files[i]!.Dataset.GetString(DicomTag.SeriesInstanceUID) ?? "", StringComparer.Ordinal)
            .Select(static group => (group.Key, group.ToArray())),
    ];

    private static void LookAt(string seriesUid, DicomFile[] files, StudyFacts study, StudyHeads heads)
    {
        if (heads.Find(seriesUid) is not null || study.CountIn(seriesUid) > files.Length || !study.SharesFrame(seriesUid))
            return;
        try
        {
            Look(seriesUid, files, study, heads, out _, out _);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Seen again, and told, when the series is altered.
        }
    }

    private static SeriesLook Look(string seriesUid, DicomFile[] files, StudyFacts study, StudyHeads heads, out SeriesStacks stacks, out HeadVerdict[] verdicts)
    {
        stacks = SeriesStacks.Read(files);
        verdicts = SeriesDefacer.Look(stacks, Word(files, study));
        var look = new SeriesLook(seriesUid, FrameOf(files), [.. stacks.Stacks.Zip(verdicts, StackLook.Of)]);
        heads.Add(look);
        return look;
    }

    private void Add(string seriesUid, int[] instances, StudyFacts study, StudyHeads heads)
    {
        var files = instances.Select(i => _files[i]!).ToArray();
        var defacing = study.CountIn(seriesUid) > instances.Length
            ? new SeriesDefacing { Finding = HeadFinding.Unsure, Reasons = ["Not all images of the series are there."] }
            : Run(seriesUid, files, study, heads, _pseudonyms.FillerSeed(seriesUid));
        // What a head was found by is as large as what was altered.
        LargeGarbage.Collect(defacing.Images.Sum(static image => image?.Pixels.Length ?? 0));
        for (var i = 0; i < instances.Length; i++)
        {
            _series[instances[i]] = defacing;
            _images[instances[i]] = defacing.Images.Count > 0 ? defacing.Images[i] : null;
        }

        _all.Add((seriesUid, instances, defacing));
    }

    private static SeriesDefacing Run(string seriesUid, DicomFile[] files, StudyFacts study, StudyHeads heads, ulong seed)
    {
        try
        {
            HeadVerdict[]? verdicts = null;
            SeriesStacks? stacks = null;
            var look = heads.Find(seriesUid) ?? Look(seriesUid, files, study, heads, out stacks, out verdicts);
            stacks ??= SeriesStacks.Read(files);
            var settled = SeriesDefacer.Settle(stacks, verdicts, look, heads);
            LargeGarbage.Collect(stacks.Bytes);
            var trunk = heads.TrunkTop(look.Frame);
            // A projection that ends where sections show a trunk shows the same.
            if (stacks is { IsAside: true, Problem: not null } && trunk is { } end && stacks.Top() <= end + TrunkMargin)
                return new() { Finding = HeadFinding.NoHead, Reasons = ["It ends within a trunk that sections of the same frame of reference show."] };
            var defacing = SeriesDefacer.Alter(stacks, settled, seed);
            return defacing with { IsBesideTrunk = defacing.IsAside && trunk is not null };
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Its message may hold a value: only the kind is told.
            return new() { Finding = HeadFinding.Unsure, Reasons = [$"It could not be looked at ({e.GetType().Name})."] };
        }
    }

    private static string FrameOf(DicomFile[] files)
    {
        var frames = files.Select(static file => file.Dataset.GetString(DicomTag.FrameOfReferenceUID) ?? "").Distinct(StringComparer.Ordinal).ToArray();
        return frames.Length == 1 ? frames[0] : "";
    }

    private static HeaderWord Word(DicomFile[] files, StudyFacts study)
    {
        if (files.Any(static file => HeadRisk.NamesHead(file.Dataset)))
            return files.Any(static file => HeadRisk.NamesPartOfHead(file.Dataset)) ? HeaderWord.NamesHead : HeaderWord.Nothing;
        return files.All(file => study.View(file.Dataset.GetString(DicomTag.SOPClassUID) ?? "", file.Dataset) == HeadView.NoHead)
            ? HeaderWord.Headless
            : HeaderWord.Nothing;
    }
}
