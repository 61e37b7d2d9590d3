using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection.Verification;

/// <summary>What must and must not be found in the objects of one study: facts about the originals, nothing of the plan. Safe for several threads.</summary>
public sealed class VerifierExpectations
{
    private readonly OriginalStudy _originals;
    private readonly Pseudonymizer? _pseudonyms;
    private readonly Dictionary<string, string> _standIns = new(StringComparer.Ordinal);

    internal VerifierExpectations(
        ProtectionProfile profile, PatientIdentifiers identifiers, OriginalStudy originals, Pseudonymizer? pseudonyms = null, PatientIdentity? patient = null)
    {
        _originals = originals;
        _pseudonyms = pseudonyms;
        OriginalUids = profile.RetainUids ? [] : originals.Uids;
        Text = new ForbiddenText(identifiers);
        Allowed = OutgoingAttributes.For(profile);
        Dates = profile.Dates == TemporalInformation.Modified
            ? new OutgoingDates(originals.Days, patient is null ? null : pseudonyms?.DateShift(patient.Id, patient.Issuer, patient.StudyUid))
            : null;
        RetainsUids = profile.RetainUids;
        foreach (var (uid, sopClass) in pseudonyms is null ? [] : originals.Instances)
            _standIns[StandIn(uid)!] = sopClass;
    }

    internal HashSet<string> OriginalUids { get; }

    internal ForbiddenText Text { get; }

    internal OutgoingAttributes Allowed { get; }

    /// <summary>Values in which nothing was found: UIDs, codes, text, binary values, numbers.</summary>
    internal RepeatedValues[] Clean { get; } = [new(), new(), new(), new(), new()];

    /// <summary>What dates may be there; null where all or none may.</summary>
    internal OutgoingDates? Dates { get; }

    internal bool RetainsUids { get; }

    /// <summary>Gathers the facts from the original files of a study, which are only read.</summary>
    /// <param name="profile">What the destination may get.</param>
    /// <param name="originals">All of the study.</param>
    /// <param name="key">The destination's; without it, what stands for what is not checked, and dates only against the longest shift.</param>
    public static VerifierExpectations For(ProtectionProfile profile, IEnumerable<DicomFile> originals, PseudonymKey? key = null)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(originals);
        var facts = new StudyFacts(profile);
        foreach (var file in originals)
            facts.Add(file);
        return new VerifierExpectations(profile, facts.Identifiers, facts.Originals, key is null ? null : new Pseudonymizer(key), facts.Patient);
    }

    /// <summary>True for an instance of the original study of this class; without a class, of any.</summary>
    internal bool IsOriginal(string sopInstanceUid, string sopClassUid) =>
        _originals.Instances.TryGetValue(sopInstanceUid, out var own) && (sopClassUid.Length == 0 || string.Equals(own, sopClassUid, StringComparison.Ordinal));

    /// <summary>True for a UID that stands for an instance of the original study of this class; without a class, of any.</summary>
    internal bool IsOutgoing(string sopInstanceUid, string sopClassUid) =>
        _standIns.TryGetValue(sopInstanceUid, out var own) && (sopClassUid.Length == 0 || string.Equals(own, sopClassUid, StringComparison.Ordinal));

    /// <summary>True when it can be told what stands for what.</summary>
    internal bool KnowsStandIns => _pseudonyms is not null;

    // What is no UID (PS3.5 9.1) may be anything, and is replaced even where UIDs stay.
    private static bool IsUid(string text) => text.Length <= 64 && text.All(static c => char.IsAsciiDigit(c) || c == '.');

    /// <summary>The UID that stands for an original's; null when it cannot be told.</summary>
    internal string? StandIn(string original) =>
        _pseudonyms is null || original.Length == 0 || original.Contains('\\', StringComparison.Ordinal) ? null
        : (RetainsUids && IsUid(original)) || DicomUid.Find(original) is not null ? original
        : _pseudonyms.Uid(original);
}
