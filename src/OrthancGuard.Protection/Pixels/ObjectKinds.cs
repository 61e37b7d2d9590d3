using System.Collections.Frozen;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Pixels;

/// <summary>What a SOP class can show or hide, by kind.</summary>
internal static class ObjectKinds
{
    private static readonly FrozenSet<string> Volumes = new[]
    {
        DicomUid.CTImageStorage, DicomUid.EnhancedCTImageStorage, DicomUid.LegacyConvertedEnhancedCTImageStorage, DicomUid.MRImageStorage,
        DicomUid.EnhancedMRImageStorage, DicomUid.EnhancedMRColorImageStorage, DicomUid.LegacyConvertedEnhancedMRImageStorage,
        DicomUid.PositronEmissionTomographyImageStorage, DicomUid.EnhancedPETImageStorage, DicomUid.LegacyConvertedEnhancedPETImageStorage,
        DicomUid.NuclearMedicineImageStorage, DicomUid.XRay3DAngiographicImageStorage, DicomUid.XRay3DCraniofacialImageStorage,
        DicomUid.EnhancedUSVolumeStorage, DicomUid.ParametricMapStorage, DicomUid.RTDoseStorage,
        "1.2.840.10008.5.1.4.1.1.6.3",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Photographs = new[]
    {
        DicomUid.VLPhotographicImageStorage, DicomUid.VideoPhotographicImageStorage, DicomUid.DermoscopicPhotographyImageStorage,
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Surfaces = new[]
    {
        DicomUid.SurfaceSegmentationStorage, DicomUid.SurfaceScanMeshStorage, DicomUid.SurfaceScanPointCloudStorage,
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Contours = new[]
    {
        DicomUid.RTStructureSetStorage, DicomUid.SegmentationStorage, "1.2.840.10008.5.1.4.1.1.66.7", "1.2.840.10008.5.1.4.1.1.66.8",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Nobody can say what is in them without reading them.
    private static readonly FrozenSet<string> Uncleanable = new[]
    {
        DicomUid.EncapsulatedPDFStorage, DicomUid.EncapsulatedCDAStorage, DicomUid.EncapsulatedSTLStorage, DicomUid.EncapsulatedOBJStorage,
        DicomUid.EncapsulatedMTLStorage, DicomUid.RawDataStorage, DicomUid.BasicVoiceAudioWaveformStorage, DicomUid.GeneralAudioWaveformStorage,
    }.ToFrozenSet(StringComparer.Ordinal);

    // Machines and people write on these as a matter of course.
    private static readonly FrozenSet<string> WrittenOn = new[]
    {
        DicomUid.UltrasoundImageStorage, DicomUid.UltrasoundMultiFrameImageStorage, DicomUid.UltrasoundImageStorageRetired,
        DicomUid.UltrasoundMultiFrameImageStorageRetired, DicomUid.EnhancedUSVolumeStorage, DicomUid.SecondaryCaptureImageStorage,
        DicomUid.MultiFrameSingleBitSecondaryCaptureImageStorage, DicomUid.MultiFrameGrayscaleByteSecondaryCaptureImageStorage,
        DicomUid.MultiFrameGrayscaleWordSecondaryCaptureImageStorage, DicomUid.MultiFrameTrueColorSecondaryCaptureImageStorage,
        DicomUid.VideoEndoscopicImageStorage, DicomUid.VideoMicroscopicImageStorage, DicomUid.VideoPhotographicImageStorage,
        DicomUid.VLEndoscopicImageStorage, DicomUid.VLPhotographicImageStorage,
    }.ToFrozenSet(StringComparer.Ordinal);

    // Screens and drawings of something else.
    private static readonly FrozenSet<string> Captures = new[]
    {
        DicomUid.SecondaryCaptureImageStorage, DicomUid.MultiFrameSingleBitSecondaryCaptureImageStorage,
        DicomUid.MultiFrameGrayscaleByteSecondaryCaptureImageStorage, DicomUid.MultiFrameGrayscaleWordSecondaryCaptureImageStorage,
        DicomUid.MultiFrameTrueColorSecondaryCaptureImageStorage,
    }.ToFrozenSet(StringComparer.Ordinal);

    // Written by a scanner from what it measured: free of text unless something says otherwise.
    private static readonly FrozenSet<string> Reconstructed = new[]
    {
        DicomUid.CTImageStorage, DicomUid.EnhancedCTImageStorage, DicomUid.LegacyConvertedEnhancedCTImageStorage, DicomUid.MRImageStorage,
        DicomUid.EnhancedMRImageStorage, DicomUid.LegacyConvertedEnhancedMRImageStorage, DicomUid.PositronEmissionTomographyImageStorage,
        DicomUid.EnhancedPETImageStorage, DicomUid.LegacyConvertedEnhancedPETImageStorage, DicomUid.ParametricMapStorage, DicomUid.RTDoseStorage,
        DicomUid.SegmentationStorage, "1.2.840.10008.5.1.4.1.1.66.7", "1.2.840.10008.5.1.4.1.1.66.8", DicomUid.XRay3DAngiographicImageStorage,
        DicomUid.XRay3DCraniofacialImageStorage, DicomUid.BreastTomosynthesisImageStorage,
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when a surface can be made of what the object measures.</summary>
    public static bool IsVolume(string sopClassUid) => Volumes.Contains(sopClassUid);

    /// <summary>True for the images that a study is read by and that are looked at for faces; others only show the same in another way.</summary>
    public static bool IsScan(string sopClassUid) => Defacing.Modalities.Of(sopClassUid) is not null;

    public static bool IsPhotograph(string sopClassUid) => Photographs.Contains(sopClassUid);

    public static bool IsSurface(string sopClassUid) => Surfaces.Contains(sopClassUid);

    /// <summary>True for segmentations and structure sets.</summary>
    public static bool IsContours(string sopClassUid) => Contours.Contains(sopClassUid);

    public static bool IsUncleanable(string sopClassUid) => Uncleanable.Contains(sopClassUid);

    public static bool IsWrittenOn(string sopClassUid) => WrittenOn.Contains(sopClassUid);

    public static bool IsCapture(string sopClassUid) => Captures.Contains(sopClassUid);

    public static bool IsReconstructed(string sopClassUid) => Reconstructed.Contains(sopClassUid);

    /// <summary>True for a SOP class of the standard whose instances are stored: what it is, is known.</summary>
    public static bool IsStorage(string sopClassUid) =>
        DicomUid.Find(sopClassUid) is { Type: DicomUidType.SopClass } known &&
        (known.Name.Contains("Storage", StringComparison.Ordinal) || Data.RequirementTable.Find(sopClassUid) is not null) &&
        !string.Equals(sopClassUid, DicomUid.MediaStorageDirectoryStorage, StringComparison.Ordinal);
}
