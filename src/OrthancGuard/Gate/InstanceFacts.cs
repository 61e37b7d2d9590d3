using OrthancGuard.Dicom.Data;
using OrthancGuard.Policy;

namespace OrthancGuard.Gate;

/// <summary>What a gate needs to know of an instance. Never printed.</summary>
internal sealed record InstanceFacts
{
    /// <summary>The highest tag that is looked at is Study Instance UID; reading may stop here.</summary>
    public static readonly DicomTag StopBefore = DicomTag.SeriesInstanceUID;

    public string? SopClassUid { get; init; }

    public string? SopInstanceUid { get; init; }

    public string? StudyInstanceUid { get; init; }

    /// <summary>(0010,0020) first, then those of (0010,1002); empty when (0010,0020) is, whatever else there is.</summary>
    public required IReadOnlyList<PatientIdentity> Patients { get; init; }

    public static InstanceFacts From(DicomDataset dataset) => new()
    {
        SopClassUid = dataset.GetString(DicomTag.SOPClassUID),
        SopInstanceUid = dataset.GetString(DicomTag.SOPInstanceUID),
        StudyInstanceUid = dataset.GetString(DicomTag.StudyInstanceUID),
        Patients = PatientsOf(dataset),
    };

    public override string ToString() => "(instance)";

    private static PatientIdentity[] PatientsOf(DicomDataset dataset)
    {
        PatientIdentity[] own = [.. IdentitiesOf(dataset)];
        if (own.Length == 0 || !dataset.TryGetSequence(DicomTag.OtherPatientIDsSequence, out var others))
        {
            return own;
        }

        return [.. own.Concat(others.Items.SelectMany(IdentitiesOf)).Distinct()];
    }

    /// <summary>One value is allowed; where there are more, each may be the one that opted out.</summary>
    private static IEnumerable<PatientIdentity> IdentitiesOf(DicomDataset dataset)
    {
        var issuer = dataset.GetString(DicomTag.IssuerOfPatientID);
        return dataset.GetStrings(DicomTag.PatientID)
            .Select(static id => id.Trim())
            .Where(static id => id.Length > 0)
            .Select(id => new PatientIdentity { Id = id, Issuer = string.IsNullOrWhiteSpace(issuer) ? null : issuer.Trim() });
    }
}
