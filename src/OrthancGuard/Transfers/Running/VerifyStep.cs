using OrthancGuard.Delivery;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Transfers.Running;

/// <summary>
/// Verifying: what is about to go is read once more from where it waits, as the receiver will. Protection has checked the contents;
/// here it is made sure that nothing else took their place: every file readable, declared de-identified, of one study, unlike any other.
/// </summary>
internal static class VerifyStep
{
    private static readonly TransferReason Unlike = new("spool.unlike", "A protected copy is not what protection made; nothing was sent.");

    public static async Task<RunEnd?> RunAsync(TransferWork work, ProtectedStudy study)
    {
        var copies = study.Spool.Copies;
        if (copies.Select(copy => copy.StudyInstanceUid).Distinct(StringComparer.Ordinal).Count() != 1
            || copies.Select(copy => copy.SopInstanceUid).Distinct(StringComparer.Ordinal).Count() != copies.Count)
        {
            return RunEnd.Hold(Unlike with { Code = "study.mixed", Text = "The protected copies are not distinct instances of one study." });
        }

        var unlike = 0;
        var patients = new HashSet<string>(StringComparer.Ordinal);
        foreach (var copy in copies)
        {
            using var bytes = await study.Spool.OpenAsync(copy, work.Stopping);
            if (DicomFile.ReadHeaderOrNull(bytes.Memory, DicomTag.PixelData) is { } file && IsAsMade(copy, file))
            {
                patients.Add(file.Dataset.GetString(DicomTag.PatientID) ?? "");
            }
            else
            {
                unlike++;
            }
        }

        if (unlike > 0)
        {
            return RunEnd.Hold(Unlike with { Instances = unlike });
        }

        if (patients.Count != 1 || patients.Contains(""))
        {
            return RunEnd.Hold(Unlike with { Code = "study.mixed", Text = "The protected copies do not carry one and the same pseudonym." });
        }

        study.PatientPseudonym = patients.Single();
        return null;
    }

    private static bool IsAsMade(ProtectedCopy copy, DicomFile file) =>
        Is(file.Dataset, DicomTag.SOPInstanceUID, copy.SopInstanceUid)
        && Is(file.Dataset, DicomTag.SOPClassUID, copy.SopClassUid)
        && Is(file.Dataset, DicomTag.SeriesInstanceUID, copy.SeriesInstanceUid)
        && Is(file.Dataset, DicomTag.StudyInstanceUID, copy.StudyInstanceUid)
        && Is(file.Dataset, DicomTag.PatientIdentityRemoved, "YES")
        && Is(file.FileMeta, DicomTag.TransferSyntaxUID, copy.TransferSyntaxUid);

    private static bool Is(DicomDataset dataset, DicomTag tag, string expected) => string.Equals(dataset.GetString(tag), expected, StringComparison.Ordinal);
}
