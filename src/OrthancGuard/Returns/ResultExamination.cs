using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Returns;

/// <summary>
/// Whether an object may come home, from what it says and what was sent: no I/O, no clock. What it is, whose it is, and what it refers to.
/// </summary>
internal static class ResultExamination
{
    private const int LongestUid = 64;

    private static readonly DicomTag[] Names = [DicomTag.SOPClassUID, DicomTag.SOPInstanceUID, DicomTag.StudyInstanceUID, DicomTag.SeriesInstanceUID];

    /// <summary>Reads strictly: to the end, nothing behind it, each name there once, and what the sender said it would be.</summary>
    /// <returns>Null, with the finding, where it is not such an object.</returns>
    public static DicomFile? Parse(ReadOnlyMemory<byte> bytes, ReturnFindings findings)
    {
        try
        {
            var file = DicomFile.Read(bytes);
            if (Defect(file) is { } where)
            {
                findings.Add(ReturnRules.Malformed, where);
                return null;
            }

            return file;
        }
        catch (DicomFormatException e)
        {
            findings.Add(ReturnRules.Malformed, e.TagPath);
            return null;
        }
    }

    public static void Examine(ResultObject result, WayBack way, DestinationResults settings, ReturnFindings findings)
    {
        if (ResultKinds.Of(result.SopClassUid, result.File.Dataset) is not { } kind || (settings.Kinds.Count > 0 && !settings.Kinds.Contains(kind)))
        {
            findings.Add(ReturnRules.ClassNotAllowed, DicomTag.SOPClassUID.ToString());
        }

        if (result.Encrypted is { } encrypted)
        {
            findings.Add(ReturnRules.Encrypted, encrypted);
        }

        if (way.Uids.ContainsKey(result.SopInstanceUid) || way.Kept.Contains(result.SopInstanceUid))
        {
            findings.Add(ReturnRules.Overwrites, DicomTag.SOPInstanceUID.ToString());
        }

        if (way.Uids.ContainsKey(result.SeriesUid))
        {
            findings.Add(ReturnRules.OriginalSeries, DicomTag.SeriesInstanceUID.ToString());
        }

        if (way.OfOthers.Count > 0)
        {
            findings.Add(ReturnRules.OtherDestination);
        }

        if (way.Disclosure is not { } disclosure)
        {
            findings.Add(ReturnRules.UnknownStudy, DicomTag.StudyInstanceUID.ToString());
            return;
        }

        if (!string.Equals(result.PatientId, disclosure.PatientPseudonym, StringComparison.Ordinal))
        {
            findings.Add(ReturnRules.WrongPatient, DicomTag.PatientID.ToString());
        }

        if (way.Patients.Keys.Any(pseudonym => pseudonym != disclosure.PatientPseudonym) || way.Uids.Values.Any(uid => uid.Patient is { Length: > 0 } other && other != disclosure.PatientPseudonym))
        {
            findings.Add(ReturnRules.TwoPatients);
        }

        References(result, way, disclosure, findings);
    }

    private static void References(ResultObject result, WayBack way, Disclosure disclosure, ReturnFindings findings)
    {
        // Series and frames of reference have no row of their own where UIDs are kept.
        var areKept = string.Equals(disclosure.Original.StudyUid, disclosure.StudyPseudonym, StringComparison.Ordinal);
        var own = new[]
        {
            result.SopInstanceUid, result.SeriesUid, result.StudyUid, result.File.Dataset.GetString(DicomTag.FrameOfReferenceUID) ?? "",
        };
        foreach (var (uid, tag, path) in result.Referenced)
        {
            if (!way.Uids.ContainsKey(uid) && !way.OwnResults.Contains(uid) && !way.Kept.Contains(uid) && !own.Contains(uid, StringComparer.Ordinal)
                && !(areKept && tag != DicomTag.ReferencedSOPInstanceUID))
            {
                findings.Add(ReturnRules.UnknownReference, path);
                return;
            }
        }
    }

    private static string? Defect(DicomFile file)
    {
        var dataset = file.Dataset;
        foreach (var tag in Names)
        {
            if (!IsUid(dataset, tag))
            {
                return tag.ToString();
            }
        }

        if (dataset.GetStrings(DicomTag.PatientID).Length > 1)
        {
            return DicomTag.PatientID.ToString();
        }

        if (Repeated(dataset) is { } repeated)
        {
            return repeated;
        }

        // A name in the meta group that differs from the object's is a mistake or a trick.
        if (!IsSame(file, DicomTag.MediaStorageSOPClassUID, DicomTag.SOPClassUID) || !IsSame(file, DicomTag.MediaStorageSOPInstanceUID, DicomTag.SOPInstanceUID))
        {
            return DicomTag.MediaStorageSOPInstanceUID.ToString();
        }

        if (file.FileMeta.GetString(DicomTag.TransferSyntaxUID) is { } declared && declared != file.Syntax.Uid)
        {
            return DicomTag.TransferSyntaxUID.ToString();
        }

        return file.TrailingBytes.Span.ContainsAnyExcept((byte)0) ? "" : null;
    }

    private static bool IsUid(DicomDataset dataset, DicomTag tag) =>
        dataset.GetStrings(tag) is [{ Length: > 0 and <= LongestUid } uid] && uid.All(static c => char.IsAsciiDigit(c) || c == '.');

    private static bool IsSame(DicomFile file, DicomTag meta, DicomTag own) =>
        file.FileMeta.GetString(meta) is not { } said || string.Equals(said, file.Dataset.GetString(own), StringComparison.Ordinal);

    private static string? Repeated(DicomDataset dataset)
    {
        var seen = new HashSet<DicomTag>();
        foreach (var item in dataset)
        {
            if (!seen.Add(item.Tag))
            {
                return item.Tag.ToString();
            }

            if (item is DicomSequence sequence && sequence.Items.Select(Repeated).FirstOrDefault(static path => path is not null) is { } nested)
            {
                return nested;
            }
        }

        return null;
    }
}
