using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Header;

/// <summary>Attributes without which an object is none: a destination's additions may not name them.</summary>
internal static class EssentialAttributes
{
    public static bool Contains(DicomTag tag) =>
        tag == DicomTag.SOPClassUID || tag == DicomTag.SOPInstanceUID || tag == DicomTag.StudyInstanceUID ||
        tag == DicomTag.SeriesInstanceUID || tag == DicomTag.Modality || tag == DicomTag.PatientID || tag == DicomTag.PatientName ||
        tag == DicomTag.SpecificCharacterSet || tag == DicomTag.PixelData || tag == DicomTag.PatientIdentityRemoved ||
        tag == DicomTag.DeidentificationMethod || tag == DicomTag.DeidentificationMethodCodeSequence || tag.Group == 0x0028;
}
