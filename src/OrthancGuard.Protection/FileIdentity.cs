using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Header;

namespace OrthancGuard.Protection;

/// <summary>
/// What a file is: the meta group says it too (PS3.10 7.1), and stands in where the data set is silent, as some tools leave it.
/// </summary>
internal static class FileIdentity
{
    public static string? SopClass(DicomFile file) =>
        file.Dataset.GetString(DicomTag.SOPClassUID) is { Length: > 0 } own ? own : file.FileMeta.GetString(DicomTag.MediaStorageSOPClassUID);

    /// <summary>Writes into the data set what only the meta group says.</summary>
    public static void Complete(DicomFile file)
    {
        Complete(file, DicomTag.SOPClassUID, DicomTag.MediaStorageSOPClassUID);
        Complete(file, DicomTag.SOPInstanceUID, DicomTag.MediaStorageSOPInstanceUID);
    }

    private static void Complete(DicomFile file, DicomTag tag, DicomTag meta)
    {
        if (string.IsNullOrEmpty(file.Dataset.GetString(tag)) && file.FileMeta.GetString(meta) is { Length: > 0 } uid && !file.Dataset.Contains(DicomTag.DirectoryRecordSequence))
            file.Dataset.AddOrUpdate(DummyValue.OfText(tag, DicomVR.UI, uid));
    }
}
