using System.Collections.Frozen;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection.Verification;

/// <summary>What must not be found in the objects of one study: facts about the originals, nothing of the plan. Safe for several threads.</summary>
public sealed class VerifierExpectations
{
    internal VerifierExpectations(ProtectionProfile profile, PatientIdentifiers identifiers, IReadOnlyCollection<string> originalUids)
    {
        Profile = profile;
        OriginalUids = profile.RetainUids ? FrozenSet<string>.Empty : originalUids.ToFrozenSet(StringComparer.Ordinal);
        Text = new ForbiddenText(identifiers);
        Allowed = new OutgoingAttributes(profile);
    }

    internal ProtectionProfile Profile { get; }

    internal FrozenSet<string> OriginalUids { get; }

    internal ForbiddenText Text { get; }

    internal OutgoingAttributes Allowed { get; }

    /// <summary>Gathers the facts from the original files of a study, which are only read.</summary>
    public static VerifierExpectations For(ProtectionProfile profile, IEnumerable<DicomFile> originals)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(originals);
        var identifiers = new PatientIdentifiers();
        var uids = new HashSet<string>(StringComparer.Ordinal);
        var collector = new IdentifierCollector(profile);
        foreach (var file in originals)
        {
            collector.Collect(file.Dataset, identifiers);
            OriginalUidCollector.Collect(file, uids);
        }

        return new VerifierExpectations(profile, identifiers, uids);
    }
}
