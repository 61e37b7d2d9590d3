using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Returns;

/// <summary>Reads the bytes that will be stored: of the original patient and study, under the vendor's own names, and with no pseudonym left.</summary>
internal static class TurnedBackCheck
{
    private static readonly DicomTag[] AsOriginal =
    [
        DicomTag.PatientID, DicomTag.PatientName, DicomTag.IssuerOfPatientID, DicomTag.PatientBirthDate, DicomTag.PatientSex, DicomTag.StudyDate, DicomTag.StudyTime,
        DicomTag.AccessionNumber, DicomTag.StudyID,
    ];

    /// <returns>Where something is wrong; null when nothing is.</returns>
    public static string? Find(
        DicomFile file, ResultObject result, WayBack way, Disclosure disclosure, DicomDataset original, IReadOnlyCollection<string> codes)
    {
        foreach (var tag in AsOriginal)
        {
            if ((file.Dataset.GetString(tag) ?? "") != (original.GetString(tag) ?? ""))
            {
                return tag.ToString();
            }
        }

        var read = ResultObject.Read(file);
        if (read.StudyUid != disclosure.Original.StudyUid)
        {
            return DicomTag.StudyInstanceUID.ToString();
        }

        if (read.SopInstanceUid != result.SopInstanceUid || read.SeriesUid != result.SeriesUid || read.SopClassUid != result.SopClassUid)
        {
            return DicomTag.SOPInstanceUID.ToString();
        }

        // A UID or code that stands for itself (they were kept) is no pseudonym.
        return read.Tokens.Any(token => (way.Uids.TryGetValue(token, out var uid) && uid.Uid != token) || codes.Contains(token, StringComparer.Ordinal))
            ? ""
            : null;
    }
}
