using OrthancGuard.Dicom.Data;
using OrthancGuard.Orthanc;

namespace OrthancGuard.Delivery;

/// <summary>The ids that Orthanc will give to the copies of one transfer, known before the first upload.</summary>
internal sealed record OrthancCopyNames(string Study, IReadOnlyList<string> Instances)
{
    /// <summary>All copies of a transfer are of one patient; the pseudonym is read from the first.</summary>
    public static async Task<OrthancCopyNames> ForAsync(IProtectedInstances instances, IReadOnlyList<ProtectedCopy> copies, CancellationToken cancellationToken)
    {
        using var first = await instances.OpenAsync(copies[0], cancellationToken);
        var header = DicomFile.ReadHeader(first.Memory, DicomTag.PatientBirthDate, isWhole: true);
        var patient = header.Dataset.GetString(DicomTag.PatientID)?.Trim() ?? "";
        return new OrthancCopyNames(
            OrthancId.Study(patient, copies[0].StudyInstanceUid),
            [.. copies.Select(c => OrthancId.Instance(patient, c.StudyInstanceUid, c.SeriesInstanceUid, c.SopInstanceUid))]);
    }
}
