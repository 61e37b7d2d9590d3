using System.Text;

namespace OrthancGuard.Dicom.Data;

/// <summary>Makes the meta group of a new file (PS3.10 7.1).</summary>
internal static class FileMetaGroup
{
    /// <summary>Identifies this library; made once from a random UUID (PS3.5 B.2).</summary>
    public const string ImplementationClassUid = "2.25.213470216418539921870543062137640528981";

    /// <summary>At most 16 characters (SH).</summary>
    public static string ImplementationVersionName { get; } =
        "OGUARD_" + (typeof(FileMetaGroup).Assembly.GetName().Version ?? new Version(0, 0, 0)).ToString(3);

    public static DicomDataset For(DicomDataset dataset, DicomTransferSyntax syntax)
    {
        var meta = new DicomDataset(DicomTransferSyntax.ExplicitVRLittleEndian)
        {
            DicomElement.FromNumbers<uint>(DicomTag.FileMetaInformationGroupLength, DicomVR.UL, 0),
            new DicomElement(DicomTag.FileMetaInformationVersion, DicomVR.OB, new byte[] { 0, 1 }),
        };
        Copy(dataset, DicomTag.SOPClassUID, meta, DicomTag.MediaStorageSOPClassUID);
        Copy(dataset, DicomTag.SOPInstanceUID, meta, DicomTag.MediaStorageSOPInstanceUID);
        meta.Add(Uid(DicomTag.TransferSyntaxUID, syntax.Uid));
        meta.Add(Uid(DicomTag.ImplementationClassUID, ImplementationClassUid));
        meta.Add(new DicomElement(DicomTag.ImplementationVersionName, DicomVR.SH, Encoding.ASCII.GetBytes(ImplementationVersionName)));
        return meta;
    }

    public static DicomElement Uid(DicomTag tag, string uid) => new(tag, DicomVR.UI, Encoding.ASCII.GetBytes(uid));

    private static void Copy(DicomDataset dataset, DicomTag from, DicomDataset meta, DicomTag to)
    {
        if (dataset.TryGetElement(from, out var element))
        {
            meta.Add(new DicomElement(to, DicomVR.UI, element.Value));
        }
    }
}
