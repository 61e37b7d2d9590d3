using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Policy;

/// <summary>Whom a data set is about: its Patient ID (null when it has none) and the Other Patient IDs beside it. Never printed.</summary>
internal sealed record NamedPatients(PatientIdentity? Own, IReadOnlyList<PatientIdentity> Others)
{
    /// <summary>The own one first; what opt-outs are looked up by.</summary>
    public IReadOnlyList<PatientIdentity> All => Own is null ? Others : [Own, .. Others];

    /// <summary>Reads (0010,0020), (0010,0021), (0010,1000) and (0010,1002).</summary>
    public static NamedPatients In(DicomDataset dataset)
    {
        var others = new List<PatientIdentity>();
        foreach (var id in dataset.GetStrings(DicomTag.PatientID).Skip(1).Concat(dataset.GetStrings(DicomTag.OtherPatientIDs)))
        {
            Add(others, id, null);
        }

        if (dataset.TryGetSequence(DicomTag.OtherPatientIDsSequence, out var sequence))
        {
            foreach (var item in sequence.Items)
            {
                Add(others, item.GetString(DicomTag.PatientID), item.GetString(DicomTag.IssuerOfPatientID));
            }
        }

        var own = PatientMatching.Normalize(dataset.GetString(DicomTag.PatientID), dataset.GetString(DicomTag.IssuerOfPatientID));
        return new(own, others);
    }

    public override string ToString() => "(patients)";

    private static void Add(List<PatientIdentity> patients, string? id, string? issuer)
    {
        if (PatientMatching.Normalize(id, issuer) is { } patient)
        {
            patients.Add(patient);
        }
    }
}
