using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Defacing;
using OrthancGuard.Protection.Header;
using OrthancGuard.Protection.Pixels;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Protection;

/// <summary>What the survey of a study's instances found, for decisions that need more than one of them.</summary>
internal sealed class StudyFacts(ProtectionProfile profile)
{
    private readonly Dictionary<string, HeadView> _series = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _images = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeadView> _framesOfReference = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _seriesOf = new(StringComparer.Ordinal);
    private readonly IdentifierCollector _collector = new(profile);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _issuers = new(StringComparer.Ordinal);
    private string? _studyUid;

    /// <summary>Whose study it is; null before the first instance. An issuer that only some instances name is the patient's.</summary>
    public PatientIdentity? Patient =>
        _studyUid is null ? null : new PatientIdentity(_ids.Min(StringComparer.Ordinal), _issuers.Min(StringComparer.Ordinal), _studyUid);

    public bool HasSeveralPatients => _ids.Count > 1 || _issuers.Count > 1;

    public PatientIdentifiers Identifiers { get; } = new();

    /// <summary>What the values of the study are known to say of the head.</summary>
    public HeadWords HeadWords { get; } = new();

    /// <summary>What the originals are called and when they were made.</summary>
    public OriginalStudy Originals { get; } = new();

    /// <summary>What was seen of heads, so far.</summary>
    public StudyHeads Heads { get; } = new();

    public void Add(DicomFile instance)
    {
        var dataset = instance.Dataset;
        var (id, issuer) = (dataset.GetString(DicomTag.PatientID) ?? "", dataset.GetString(DicomTag.IssuerOfPatientID) ?? "");
        _studyUid ??= dataset.GetString(DicomTag.StudyInstanceUID) ?? "";
        _ids.Add(id);
        if (issuer.Length > 0)
            _issuers.Add(issuer);
        _collector.Collect(dataset, Identifiers);
        Originals.Add(instance);
        if (Modalities.Of(instance) is not null)
            CountImage(instance);
        // What contours show is known from the images that they were drawn on.
        if (ObjectKinds.IsContours(FileIdentity.SopClass(instance) ?? ""))
        {
            foreach (var frame in FramesOfReference(dataset).Where(static frame => frame.Length > 0))
                Note(_seriesOf, frame, dataset.GetString(DicomTag.SeriesInstanceUID) ?? "");
        }

        var view = HeadRisk.Judge(FileIdentity.SopClass(instance) ?? "", dataset, HeadWords);
        if (view == HeadView.NotApplicable || IsDerivedVolume(FileIdentity.SopClass(instance)))
            return;
        Raise(_series, dataset.GetString(DicomTag.SeriesInstanceUID), view);
        Raise(_framesOfReference, dataset.GetString(DicomTag.FrameOfReferenceUID), view);
    }

    /// <summary>How many CT, MR and PET images of a series were surveyed.</summary>
    public int CountIn(string seriesUid) => _images.TryGetValue(seriesUid, out var images) ? images.Count : 0;

    /// <summary>True when several series have a frame of reference in common, so that one can tell of another.</summary>
    public bool HasSharedFrames => _seriesOf.Values.Any(static series => series.Count > 1);

    /// <summary>True when another series has a frame of reference in common with this one.</summary>
    public bool SharesFrame(string seriesUid) => _seriesOf.Values.Any(series => series.Count > 1 && series.Contains(seriesUid));

    /// <summary>True when the instance holds no identifier that the survey did not meet.</summary>
    public bool Covers(DicomFile instance)
    {
        var own = new PatientIdentifiers(Identifiers);
        _collector.Collect(instance.Dataset, own);
        return Patient is not null && Identifiers.Covers(own);
    }

    /// <summary>
    /// What an image may show: what it says itself, raised by the rest of its series; for a dose or a map, which never say, what the
    /// images in the same frame of reference say.
    /// </summary>
    public HeadView View(string sopClassUid, DicomDataset dataset)
    {
        var own = HeadRisk.Judge(sopClassUid, dataset, HeadWords);
        if (own == HeadView.NotApplicable)
            return own;
        return IsDerivedVolume(sopClassUid) && own == HeadView.MayShowHead && !HeadRisk.NamesHead(dataset)
            ? InFrameOfReference(dataset)
            : Max(own, _series.GetValueOrDefault(dataset.GetString(DicomTag.SeriesInstanceUID) ?? "", own));
    }

    /// <summary>What an image that says little of itself, a capture, may show: what it says, raised by all images of the study.</summary>
    public HeadView HeadBeside(DicomDataset dataset)
    {
        if (HeadRisk.NamesHead(dataset) || _series.Values.Any(static view => view == HeadView.MayShowHead))
            return HeadView.MayShowHead;
        return _series.Count > 0 || HeadRisk.SaysHeadless(dataset) ? HeadView.NoHead : HeadView.MayShowHead;
    }

    /// <summary>For each head in the frames of reference of an object whose face is in view, the way from patient mm (RAS) to atlas mm.</summary>
    public IReadOnlyList<Affine> Faces(DicomDataset dataset) =>
        [.. FramesOfReference(dataset).Concat(FramesOfRegions(dataset)).Distinct(StringComparer.Ordinal).SelectMany(Heads.Faces)];

    /// <summary>What the images of the same frame of reference show; without one, anything.</summary>
    public HeadView InFrameOfReference(DicomDataset dataset)
    {
        var frames = FramesOfReference(dataset).Distinct(StringComparer.Ordinal).ToArray();
        return frames.Length > 0 && frames.All(frame => _framesOfReference.GetValueOrDefault(frame) == HeadView.NoHead) ? HeadView.NoHead : HeadView.MayShowHead;
    }

    private void CountImage(DicomFile instance)
    {
        var dataset = instance.Dataset;
        var series = dataset.GetString(DicomTag.SeriesInstanceUID) ?? "";
        Note(_images, series, instance.FileMeta.GetString(DicomTag.MediaStorageSOPInstanceUID) ?? dataset.GetString(DicomTag.SOPInstanceUID) ?? "");
        if (dataset.GetString(DicomTag.FrameOfReferenceUID) is { Length: > 0 } frame)
            Note(_seriesOf, frame, series);
    }

    private static void Note(Dictionary<string, HashSet<string>> sets, string key, string value) =>
        (sets.TryGetValue(key, out var set) ? set : sets[key] = new(StringComparer.Ordinal)).Add(value);

    private static IEnumerable<string> FramesOfReference(DicomDataset dataset)
    {
        if (dataset.GetString(DicomTag.FrameOfReferenceUID) is { Length: > 0 } own)
            yield return own;
        if (!dataset.TryGetSequence(DicomTag.ReferencedFrameOfReferenceSequence, out var referenced))
            yield break;
        foreach (var item in referenced.Items)
            yield return item.GetString(DicomTag.FrameOfReferenceUID) ?? "";
    }

    private static IEnumerable<string> FramesOfRegions(DicomDataset dataset) =>
        dataset.TryGetSequence(DicomTag.StructureSetROISequence, out var regions)
            ? regions.Items.Select(static region => region.GetString(DicomTag.ReferencedFrameOfReferenceUID) ?? "")
            : [];

    private static bool IsDerivedVolume(string? sopClassUid) => sopClassUid is DicomUid.RTDoseStorage or DicomUid.ParametricMapStorage;

    private static void Raise(Dictionary<string, HeadView> views, string? key, HeadView view)
    {
        if (!string.IsNullOrEmpty(key))
            views[key] = Max(view, views.GetValueOrDefault(key));
    }

    private static HeadView Max(HeadView left, HeadView right) => left > right ? left : right;
}
