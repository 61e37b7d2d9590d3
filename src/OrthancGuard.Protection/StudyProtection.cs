using System.Globalization;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Defacing;
using OrthancGuard.Protection.Header;
using OrthancGuard.Protection.Pixels;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Protection;

/// <summary>
/// Protects one study for one destination, in passes: every instance is surveyed, where <see cref="NeedsLook"/> says so every series is
/// looked at, then series are protected. Pure: the same instances, profile, key and time give the same bytes.
/// <see cref="LookAtSeries"/> and <see cref="ProtectSeries"/> may run on several threads at once, the one before the other.
/// </summary>
public sealed class StudyProtection
{
    private readonly ProtectionProfile _profile;
    private readonly DateTimeOffset _now;
    private readonly HeaderPlans _plans;
    private readonly Pseudonymizer _pseudonyms;
    private readonly StudyFacts _facts;
    private readonly InstanceText _text;
    private readonly StudyTally _tally = new();
    private readonly Lock _gate = new();
    private Frozen? _frozen;

    /// <param name="profile">What the destination may get.</param>
    /// <param name="key">The destination's key.</param>
    /// <param name="now">The time to write into the report.</param>
    /// <param name="readers">What reads text in pixels; null for what is installed.</param>
    /// <exception cref="ArgumentException">The profile promises what this version does not do.</exception>
    public StudyProtection(ProtectionProfile profile, PseudonymKey key, DateTimeOffset now, TextReaders? readers = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (profile.FindProblems() is { Count: > 0 } problems)
            throw new ArgumentException(string.Join(' ', problems), nameof(profile));
        _profile = profile;
        _now = now;
        _facts = new StudyFacts(profile);
        _plans = HeaderPlans.For(profile);
        _pseudonyms = new Pseudonymizer(key);
        _text = new InstanceText(profile, readers ?? TextReaders.Installed);
    }

    /// <summary>Of which series pictures are drawn; they are in the report.</summary>
    public PictureChoice Pictures { get; init; }

    /// <summary>True when <see cref="ProtectSeries"/> needs all instances of a series at once; else it may be called with parts.</summary>
    public bool NeedsWholeSeries => _profile.Deface == DefaceMode.Required;

    /// <summary>First pass: notes what identifies the patient and what the images show. A header without pixel data is enough.</summary>
    /// <exception cref="InvalidOperationException">The second pass has begun.</exception>
    public void Survey(DicomFile instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        lock (_gate)
        {
            if (_frozen is not null)
                throw new InvalidOperationException("All instances are surveyed before the first series is protected.");
            _facts.Add(instance);
        }
    }

    /// <summary>
    /// True when series share a frame of reference, so that each is to be given to <see cref="LookAtSeries"/> before the first is protected: what
    /// one shows may decide what becomes of another. To be asked after the survey.
    /// </summary>
    public bool NeedsLook => _profile.Deface == DefaceMode.Required && Freeze().Facts.HasSharedFrames;

    /// <summary>Looks for the head in a whole series and keeps where it lies; nothing of the images is kept.</summary>
    public void LookAtSeries(IReadOnlyList<SourceInstance> series)
    {
        ArgumentNullException.ThrowIfNull(series);
        if (NeedsLook)
            SeriesFaces.LookAt(Read(series), Freeze().Facts, _facts.Heads);
    }

    /// <summary>Last pass: one outcome for each instance, in order. Never throws for what an instance holds.</summary>
    /// <param name="series">The instances.</param>
    /// <param name="reviewed">What reviewers have said of some of them, by <see cref="SourceInstance.Id"/>; null for nothing.</param>
    public IReadOnlyList<InstanceOutcome> ProtectSeries(
        IReadOnlyList<SourceInstance> series, IReadOnlyDictionary<string, ReviewedInstance>? reviewed = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        var study = Freeze();
        var outcomes = new InstanceOutcome[series.Count];
        var faces = _profile.Deface == DefaceMode.Required ? SeriesFaces.Find(Read(series), study.Facts, _pseudonyms, _facts.Heads) : null;
        if (outcomes.Length == 1)
            outcomes[0] = Protect(series, 0, study, faces, reviewed?.GetValueOrDefault(series[0].Id));
        else
            Parallel.For(0, outcomes.Length, i => outcomes[i] = Protect(series, i, study, faces, reviewed?.GetValueOrDefault(series[i].Id)));
        var reports = faces?.Check(series, outcomes, Pictures) ?? [];
        lock (_gate)
        {
            _tally.Add(outcomes);
            _tally.Add(reports);
        }

        return outcomes;
    }

    /// <summary>What became of everything that was protected.</summary>
    public StudyReport Complete()
    {
        lock (_gate)
            return _tally.ToReport(_now);
    }

    private Frozen Freeze()
    {
        lock (_gate)
        {
            return _frozen ??= new Frozen(
                _facts, IdentifierSet.Of(_facts.Identifiers), new VerifierExpectations(_profile, _facts.Identifiers, _facts.Originals, _pseudonyms, _facts.Patient));
        }
    }

    private static DicomFile?[] Read(IReadOnlyList<SourceInstance> series)
    {
        var files = new DicomFile?[series.Count];
        Parallel.For(0, files.Length, i => files[i] = TryRead(series[i]));
        return files;
    }

    private static DicomFile? TryRead(SourceInstance source)
    {
        try
        {
            var file = DicomFile.Read(source.Bytes);
            FileIdentity.Complete(file);
            return file;
        }
        catch (DicomFormatException)
        {
            return null;
        }
    }

    private InstanceOutcome Protect(IReadOnlyList<SourceInstance> series, int index, Frozen study, SeriesFaces? faces, ReviewedInstance? reviewed)
    {
        var source = series[index];
        try
        {
            return Protect(source, DicomFile.Read(source.Bytes), study, faces, index, reviewed);
        }
        catch (DicomFormatException e)
        {
            return Refuse(source, new Reason(ReasonCodes.Unreadable, $"The file cannot be read: {e.Error}.", e.TagPath.Length > 0 ? e.TagPath : null));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Whatever went wrong, the instance does not leave. Its message may hold a value: only the kind is told.
            return Refuse(source, new Reason(ReasonCodes.Internal, $"It could not be protected ({e.GetType().Name})."));
        }
    }

    private InstanceOutcome Protect(SourceInstance source, DicomFile file, Frozen study, SeriesFaces? faces, int index, ReviewedInstance? reviewed)
    {
        FileIdentity.Complete(file);
        var outlines = RemoveOutlines(file, study.Facts);
        var reasons = ReleaseRules.Find(file, study.Facts, _profile, faces?.Series(index), out var leaveOut);
        var settled = reviewed is null ? 0 : reasons.RemoveAll(reason => reviewed.Settles(reason.Code));
        if (reasons.Count > 0)
            return Refuse(source, leaveOut && settled == 0, reasons);
        if (!study.Facts.Covers(file))
            return Refuse(source, new Reason(ReasonCodes.NotSurveyed, "It was not among the instances that were surveyed."));
        using var joined = faces?.Apply(index);
        var pictured = joined?.File ?? file;
        var deed = faces?.Deed(index) ?? FaceDeed.None;
        var isMarked = reviewed is { Boxes.Count: > 0 };
        if (isMarked)
        {
            if (!RectangleBlanker.TryBlank(pictured, reviewed!.Boxes, out var blanked, out var why))
                return Refuse(source, new Reason(ReasonCodes.Internal, $"What the reviewer marked could not be blanked. {why}"));
            pictured = blanked;
        }

        var text = _text.Clean(pictured, study.Identifiers, deed);
        if (text.Problem is { } problem && reviewed?.Settles(problem.Code) != true)
            return Refuse(source, problem) with { Report = InstanceReport.Empty with { Boxes = text.Found } };
        var original = OriginalInstance.Of(file.Dataset, study.Expectations);
        var job = new InstanceJob(_profile, _plans, _pseudonyms, study.Facts.Patient!, study.Identifiers, deed, text.Boxes, isMarked ? reviewed!.Boxes : [], study.Facts.HeadWords);
        if (!job.TryRun(text.File, source.Bytes, joined))
            return Refuse(source, new Reason(ReasonCodes.PixelDataLength, "The pixel data is not as long as its header says.", "(7FE0,0010)"));
        var findings = Verifier.Verify(job.Protected!.Segments, study.Expectations, job.OriginalPixelData, original);
        if (findings.Count == 0 && text.Boxes is not null)
            findings = _text.Verify(source.Bytes, job.Protected!, text.Boxes, isAltered: isMarked || deed == FaceDeed.RemovedHere, study.Expectations);
        return findings.Count > 0 ? Refuse(source, leaveOut: false, [.. findings.Distinct().Select(Reason)]) : job.Release(source.Id, [.. faces?.Decisions(index) ?? [], .. outlines]);
    }

    private IReadOnlyList<Reason> RemoveOutlines(DicomFile file, StudyFacts facts)
    {
        if (_profile is not { Deface: DefaceMode.Required, FaceShowing: FaceShowingObjects.RemoveOutlines }
            || file.Dataset.GetString(DicomTag.SOPClassUID) is not DicomUid.RTStructureSetStorage
            || !ReleaseRules.HoldsOutline(DicomUid.RTStructureSetStorage, file, facts)
            || !OutlineRemoval.TryRun(file.Dataset, facts.Faces(file.Dataset), out var removed))
        {
            return [];
        }

        return [new Reason(
            ReasonCodes.OutlinesRemoved,
            string.Create(CultureInfo.InvariantCulture, $"Contours that may be the outline of the head were taken out: {removed} regions of interest."),
            "(3006,0020)")];
    }

    private static Reason Reason(Finding finding) => new(
        ReasonCodes.VerifierFinding,
        $"The check of the outgoing bytes found something wrong ({VerifierRules.Describe(finding.Rule).Id}): {VerifierRules.Describe(finding.Rule).Looks}",
        finding.TagPath.Length > 0 ? finding.TagPath : null);

    private static InstanceOutcome Refuse(SourceInstance source, Reason reason) => Refuse(source, leaveOut: false, [reason]);

    private static InstanceOutcome Refuse(SourceInstance source, bool leaveOut, IReadOnlyList<Reason> reasons) => new()
    {
        SourceId = source.Id,
        Kind = leaveOut ? OutcomeKind.LeftOut : OutcomeKind.Held,
        Reasons = reasons,
    };

    /// <summary>What the second pass knows of the study; no longer changes.</summary>
    private sealed record Frozen(StudyFacts Facts, IdentifierSet Identifiers, VerifierExpectations Expectations);
}
