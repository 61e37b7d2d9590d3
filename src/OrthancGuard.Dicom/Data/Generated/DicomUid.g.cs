// Written by scripts/generate-tables; change the script, not this file.
#nullable enable

namespace OrthancGuard.Dicom.Data;

public sealed partial class DicomUid
{
    /// <summary>Verification SOP Class (SOP Class).</summary>
    public const string Verification = "1.2.840.10008.1.1";
    /// <summary>Implicit VR Little Endian (Transfer Syntax).</summary>
    public const string ImplicitVRLittleEndian = "1.2.840.10008.1.2";
    /// <summary>Explicit VR Little Endian (Transfer Syntax).</summary>
    public const string ExplicitVRLittleEndian = "1.2.840.10008.1.2.1";
    /// <summary>Encapsulated Uncompressed Explicit VR Little Endian (Transfer Syntax).</summary>
    public const string EncapsulatedUncompressedExplicitVRLittleEndian = "1.2.840.10008.1.2.1.98";
    /// <summary>Deflated Explicit VR Little Endian (Transfer Syntax).</summary>
    public const string DeflatedExplicitVRLittleEndian = "1.2.840.10008.1.2.1.99";
    /// <summary>Explicit VR Big Endian (Transfer Syntax, retired).</summary>
    public const string ExplicitVRBigEndian = "1.2.840.10008.1.2.2";
    /// <summary>JPEG Baseline (Process 1) (Transfer Syntax).</summary>
    public const string JPEGBaseline8Bit = "1.2.840.10008.1.2.4.50";
    /// <summary>JPEG Extended (Process 2 and 4) (Transfer Syntax).</summary>
    public const string JPEGExtended12Bit = "1.2.840.10008.1.2.4.51";
    /// <summary>JPEG Extended (Process 3 and 5) (Transfer Syntax, retired).</summary>
    public const string JPEGExtended35 = "1.2.840.10008.1.2.4.52";
    /// <summary>JPEG Spectral Selection, Non-Hierarchical (Process 6 and 8) (Transfer Syntax, retired).</summary>
    public const string JPEGSpectralSelectionNonHierarchical68 = "1.2.840.10008.1.2.4.53";
    /// <summary>JPEG Spectral Selection, Non-Hierarchical (Process 7 and 9) (Transfer Syntax, retired).</summary>
    public const string JPEGSpectralSelectionNonHierarchical79 = "1.2.840.10008.1.2.4.54";
    /// <summary>JPEG Full Progression, Non-Hierarchical (Process 10 and 12) (Transfer Syntax, retired).</summary>
    public const string JPEGFullProgressionNonHierarchical1012 = "1.2.840.10008.1.2.4.55";
    /// <summary>JPEG Full Progression, Non-Hierarchical (Process 11 and 13) (Transfer Syntax, retired).</summary>
    public const string JPEGFullProgressionNonHierarchical1113 = "1.2.840.10008.1.2.4.56";
    /// <summary>JPEG Lossless, Non-Hierarchical (Process 14) (Transfer Syntax).</summary>
    public const string JPEGLossless = "1.2.840.10008.1.2.4.57";
    /// <summary>JPEG Lossless, Non-Hierarchical (Process 15) (Transfer Syntax, retired).</summary>
    public const string JPEGLosslessNonHierarchical15 = "1.2.840.10008.1.2.4.58";
    /// <summary>JPEG Extended, Hierarchical (Process 16 and 18) (Transfer Syntax, retired).</summary>
    public const string JPEGExtendedHierarchical1618 = "1.2.840.10008.1.2.4.59";
    /// <summary>JPEG Extended, Hierarchical (Process 17 and 19) (Transfer Syntax, retired).</summary>
    public const string JPEGExtendedHierarchical1719 = "1.2.840.10008.1.2.4.60";
    /// <summary>JPEG Spectral Selection, Hierarchical (Process 20 and 22) (Transfer Syntax, retired).</summary>
    public const string JPEGSpectralSelectionHierarchical2022 = "1.2.840.10008.1.2.4.61";
    /// <summary>JPEG Spectral Selection, Hierarchical (Process 21 and 23) (Transfer Syntax, retired).</summary>
    public const string JPEGSpectralSelectionHierarchical2123 = "1.2.840.10008.1.2.4.62";
    /// <summary>JPEG Full Progression, Hierarchical (Process 24 and 26) (Transfer Syntax, retired).</summary>
    public const string JPEGFullProgressionHierarchical2426 = "1.2.840.10008.1.2.4.63";
    /// <summary>JPEG Full Progression, Hierarchical (Process 25 and 27) (Transfer Syntax, retired).</summary>
    public const string JPEGFullProgressionHierarchical2527 = "1.2.840.10008.1.2.4.64";
    /// <summary>JPEG Lossless, Hierarchical (Process 28) (Transfer Syntax, retired).</summary>
    public const string JPEGLosslessHierarchical28 = "1.2.840.10008.1.2.4.65";
    /// <summary>JPEG Lossless, Hierarchical (Process 29) (Transfer Syntax, retired).</summary>
    public const string JPEGLosslessHierarchical29 = "1.2.840.10008.1.2.4.66";
    /// <summary>JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1]) (Transfer Syntax).</summary>
    public const string JPEGLosslessSV1 = "1.2.840.10008.1.2.4.70";
    /// <summary>JPEG-LS Lossless Image Compression (Transfer Syntax).</summary>
    public const string JPEGLSLossless = "1.2.840.10008.1.2.4.80";
    /// <summary>JPEG-LS Lossy (Near-Lossless) Image Compression (Transfer Syntax).</summary>
    public const string JPEGLSNearLossless = "1.2.840.10008.1.2.4.81";
    /// <summary>JPEG 2000 Image Compression (Lossless Only) (Transfer Syntax).</summary>
    public const string JPEG2000Lossless = "1.2.840.10008.1.2.4.90";
    /// <summary>JPEG 2000 Image Compression (Transfer Syntax).</summary>
    public const string JPEG2000 = "1.2.840.10008.1.2.4.91";
    /// <summary>JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only) (Transfer Syntax).</summary>
    public const string JPEG2000MCLossless = "1.2.840.10008.1.2.4.92";
    /// <summary>JPEG 2000 Part 2 Multi-component Image Compression (Transfer Syntax).</summary>
    public const string JPEG2000MC = "1.2.840.10008.1.2.4.93";
    /// <summary>JPIP Referenced (Transfer Syntax).</summary>
    public const string JPIPReferenced = "1.2.840.10008.1.2.4.94";
    /// <summary>JPIP Referenced Deflate (Transfer Syntax).</summary>
    public const string JPIPReferencedDeflate = "1.2.840.10008.1.2.4.95";
    /// <summary>MPEG2 Main Profile / Main Level (Transfer Syntax).</summary>
    public const string MPEG2MPML = "1.2.840.10008.1.2.4.100";
    /// <summary>Fragmentable MPEG2 Main Profile / Main Level (Transfer Syntax).</summary>
    public const string MPEG2MPMLF = "1.2.840.10008.1.2.4.100.1";
    /// <summary>MPEG2 Main Profile / High Level (Transfer Syntax).</summary>
    public const string MPEG2MPHL = "1.2.840.10008.1.2.4.101";
    /// <summary>Fragmentable MPEG2 Main Profile / High Level (Transfer Syntax).</summary>
    public const string MPEG2MPHLF = "1.2.840.10008.1.2.4.101.1";
    /// <summary>MPEG-4 AVC/H.264 High Profile / Level 4.1 (Transfer Syntax).</summary>
    public const string MPEG4HP41 = "1.2.840.10008.1.2.4.102";
    /// <summary>Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1 (Transfer Syntax).</summary>
    public const string MPEG4HP41F = "1.2.840.10008.1.2.4.102.1";
    /// <summary>MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1 (Transfer Syntax).</summary>
    public const string MPEG4HP41BD = "1.2.840.10008.1.2.4.103";
    /// <summary>Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1 (Transfer Syntax).</summary>
    public const string MPEG4HP41BDF = "1.2.840.10008.1.2.4.103.1";
    /// <summary>MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video (Transfer Syntax).</summary>
    public const string MPEG4HP422D = "1.2.840.10008.1.2.4.104";
    /// <summary>Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video (Transfer Syntax).</summary>
    public const string MPEG4HP422DF = "1.2.840.10008.1.2.4.104.1";
    /// <summary>MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video (Transfer Syntax).</summary>
    public const string MPEG4HP423D = "1.2.840.10008.1.2.4.105";
    /// <summary>Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video (Transfer Syntax).</summary>
    public const string MPEG4HP423DF = "1.2.840.10008.1.2.4.105.1";
    /// <summary>MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2 (Transfer Syntax).</summary>
    public const string MPEG4HP42STEREO = "1.2.840.10008.1.2.4.106";
    /// <summary>Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2 (Transfer Syntax).</summary>
    public const string MPEG4HP42STEREOF = "1.2.840.10008.1.2.4.106.1";
    /// <summary>HEVC/H.265 Main Profile / Level 5.1 (Transfer Syntax).</summary>
    public const string HEVCMP51 = "1.2.840.10008.1.2.4.107";
    /// <summary>HEVC/H.265 Main 10 Profile / Level 5.1 (Transfer Syntax).</summary>
    public const string HEVCM10P51 = "1.2.840.10008.1.2.4.108";
    /// <summary>JPEG XL Lossless (Transfer Syntax).</summary>
    public const string JPEGXLLossless = "1.2.840.10008.1.2.4.110";
    /// <summary>JPEG XL JPEG Recompression (Transfer Syntax).</summary>
    public const string JPEGXLJPEGRecompression = "1.2.840.10008.1.2.4.111";
    /// <summary>JPEG XL (Transfer Syntax).</summary>
    public const string JPEGXL = "1.2.840.10008.1.2.4.112";
    /// <summary>High-Throughput JPEG 2000 Image Compression (Lossless Only) (Transfer Syntax).</summary>
    public const string HTJ2KLossless = "1.2.840.10008.1.2.4.201";
    /// <summary>High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only) (Transfer Syntax).</summary>
    public const string HTJ2KLosslessRPCL = "1.2.840.10008.1.2.4.202";
    /// <summary>High-Throughput JPEG 2000 Image Compression (Transfer Syntax).</summary>
    public const string HTJ2K = "1.2.840.10008.1.2.4.203";
    /// <summary>JPIP HTJ2K Referenced (Transfer Syntax).</summary>
    public const string JPIPHTJ2KReferenced = "1.2.840.10008.1.2.4.204";
    /// <summary>JPIP HTJ2K Referenced Deflate (Transfer Syntax).</summary>
    public const string JPIPHTJ2KReferencedDeflate = "1.2.840.10008.1.2.4.205";
    /// <summary>RLE Lossless (Transfer Syntax).</summary>
    public const string RLELossless = "1.2.840.10008.1.2.5";
    /// <summary>RFC 2557 MIME encapsulation (Transfer Syntax, retired).</summary>
    public const string RFC2557MIMEEncapsulation = "1.2.840.10008.1.2.6.1";
    /// <summary>XML Encoding (Transfer Syntax, retired).</summary>
    public const string XMLEncoding = "1.2.840.10008.1.2.6.2";
    /// <summary>SMPTE ST 2110-20 Uncompressed Progressive Active Video (Transfer Syntax).</summary>
    public const string SMPTEST211020UncompressedProgressiveActiveVideo = "1.2.840.10008.1.2.7.1";
    /// <summary>SMPTE ST 2110-20 Uncompressed Interlaced Active Video (Transfer Syntax).</summary>
    public const string SMPTEST211020UncompressedInterlacedActiveVideo = "1.2.840.10008.1.2.7.2";
    /// <summary>SMPTE ST 2110-30 PCM Digital Audio (Transfer Syntax).</summary>
    public const string SMPTEST211030PCMDigitalAudio = "1.2.840.10008.1.2.7.3";
    /// <summary>Deflated Image Frame Compression (Transfer Syntax).</summary>
    public const string DeflatedImageFrameCompression = "1.2.840.10008.1.2.8.1";
    /// <summary>Media Storage Directory Storage (SOP Class).</summary>
    public const string MediaStorageDirectoryStorage = "1.2.840.10008.1.3.10";
    /// <summary>Talairach Brain Atlas Frame of Reference (Well-known frame of reference).</summary>
    public const string TalairachBrainAtlas = "1.2.840.10008.1.4.1.1";
    /// <summary>SPM2 T1 Frame of Reference (Well-known frame of reference).</summary>
    public const string SPM2T1 = "1.2.840.10008.1.4.1.2";
    /// <summary>SPM2 T2 Frame of Reference (Well-known frame of reference).</summary>
    public const string SPM2T2 = "1.2.840.10008.1.4.1.3";
    /// <summary>SPM2 PD Frame of Reference (Well-known frame of reference).</summary>
    public const string SPM2PD = "1.2.840.10008.1.4.1.4";
    /// <summary>SPM2 EPI Frame of Reference (Well-known frame of reference).</summary>
    public const string SPM2EPI = "1.2.840.10008.1.4.1.5";
    /// <summary>SPM2 FIL T1 Frame of Reference (Well-known frame of reference).</summary>
    public const string SPM2FILT1 = "1.2.840.10008.1.4.1.6";
    /// <summary>SPM2 PET Frame of Reference (Well-known frame of reference).</summary>
    public const string SPM2PET = "1.2.840.10008.1.4.1.7";
    /// <summary>SPM2 TRANSM Frame of Reference (Well-known frame of reference).</summary>
    public const string SPM2TRANSM = "1.2.840.10008.1.4.1.8";
    /// <summary>SPM2 SPECT Frame of Reference (Well-known frame of reference).</summary>
    public const string SPM2SPECT = "1.2.840.10008.1.4.1.9";
    /// <summary>SPM2 GRAY Frame of Reference (Well-known frame of reference).</summary>
    public const string SPM2GRAY = "1.2.840.10008.1.4.1.10";
    /// <summary>SPM2 WHITE Frame of Reference (Well-known frame of reference).</summary>
    public const string SPM2WHITE = "1.2.840.10008.1.4.1.11";
    /// <summary>SPM2 CSF Frame of Reference (Well-known frame of reference).</summary>
    public const string SPM2CSF = "1.2.840.10008.1.4.1.12";
    /// <summary>SPM2 BRAINMASK Frame of Reference (Well-known frame of reference).</summary>
    public const string SPM2BRAINMASK = "1.2.840.10008.1.4.1.13";
    /// <summary>SPM2 AVG305T1 Frame of Reference (Well-known frame of reference).</summary>
    public const string SPM2AVG305T1 = "1.2.840.10008.1.4.1.14";
    /// <summary>SPM2 AVG152T1 Frame of Reference (Well-known frame of reference).</summary>
    public const string SPM2AVG152T1 = "1.2.840.10008.1.4.1.15";
    /// <summary>SPM2 AVG152T2 Frame of Reference (Well-known frame of reference).</summary>
    public const string SPM2AVG152T2 = "1.2.840.10008.1.4.1.16";
    /// <summary>SPM2 AVG152PD Frame of Reference (Well-known frame of reference).</summary>
    public const string SPM2AVG152PD = "1.2.840.10008.1.4.1.17";
    /// <summary>SPM2 SINGLESUBJT1 Frame of Reference (Well-known frame of reference).</summary>
    public const string SPM2SINGLESUBJT1 = "1.2.840.10008.1.4.1.18";
    /// <summary>ICBM 452 T1 Frame of Reference (Well-known frame of reference).</summary>
    public const string ICBM452T1 = "1.2.840.10008.1.4.2.1";
    /// <summary>ICBM Single Subject MRI Frame of Reference (Well-known frame of reference).</summary>
    public const string ICBMSingleSubjectMRI = "1.2.840.10008.1.4.2.2";
    /// <summary>IEC 61217 Fixed Coordinate System Frame of Reference (Well-known frame of reference).</summary>
    public const string IEC61217FixedCoordinateSystem = "1.2.840.10008.1.4.3.1";
    /// <summary>Standard Robotic-Arm Coordinate System Frame of Reference (Well-known frame of reference).</summary>
    public const string StandardRoboticArmCoordinateSystem = "1.2.840.10008.1.4.3.2";
    /// <summary>IEC 61217 Table Top Coordinate System Frame of Reference (Well-known frame of reference).</summary>
    public const string IEC61217TableTopCoordinateSystem = "1.2.840.10008.1.4.3.3";
    /// <summary>SRI24 Frame of Reference (Well-known frame of reference).</summary>
    public const string SRI24 = "1.2.840.10008.1.4.4.1";
    /// <summary>Colin27 Frame of Reference (Well-known frame of reference).</summary>
    public const string Colin27 = "1.2.840.10008.1.4.5.1";
    /// <summary>LPBA40/AIR Frame of Reference (Well-known frame of reference).</summary>
    public const string LPBA40AIR = "1.2.840.10008.1.4.6.1";
    /// <summary>LPBA40/FLIRT Frame of Reference (Well-known frame of reference).</summary>
    public const string LPBA40FLIRT = "1.2.840.10008.1.4.6.2";
    /// <summary>LPBA40/SPM5 Frame of Reference (Well-known frame of reference).</summary>
    public const string LPBA40SPM5 = "1.2.840.10008.1.4.6.3";
    /// <summary>Hot Iron Color Palette SOP Instance (Well-known SOP Instance).</summary>
    public const string HotIronPalette = "1.2.840.10008.1.5.1";
    /// <summary>PET Color Palette SOP Instance (Well-known SOP Instance).</summary>
    public const string PETPalette = "1.2.840.10008.1.5.2";
    /// <summary>Hot Metal Blue Color Palette SOP Instance (Well-known SOP Instance).</summary>
    public const string HotMetalBluePalette = "1.2.840.10008.1.5.3";
    /// <summary>PET 20 Step Color Palette SOP Instance (Well-known SOP Instance).</summary>
    public const string PET20StepPalette = "1.2.840.10008.1.5.4";
    /// <summary>Spring Color Palette SOP Instance (Well-known SOP Instance).</summary>
    public const string SpringPalette = "1.2.840.10008.1.5.5";
    /// <summary>Summer Color Palette SOP Instance (Well-known SOP Instance).</summary>
    public const string SummerPalette = "1.2.840.10008.1.5.6";
    /// <summary>Fall Color Palette SOP Instance (Well-known SOP Instance).</summary>
    public const string FallPalette = "1.2.840.10008.1.5.7";
    /// <summary>Winter Color Palette SOP Instance (Well-known SOP Instance).</summary>
    public const string WinterPalette = "1.2.840.10008.1.5.8";
    /// <summary>Basic Study Content Notification SOP Class (SOP Class, retired).</summary>
    public const string BasicStudyContentNotification = "1.2.840.10008.1.9";
    /// <summary>Papyrus 3 Implicit VR Little Endian (Transfer Syntax, retired).</summary>
    public const string Papyrus3ImplicitVRLittleEndian = "1.2.840.10008.1.20";
    /// <summary>Storage Commitment Push Model SOP Class (SOP Class).</summary>
    public const string StorageCommitmentPushModel = "1.2.840.10008.1.20.1";
    /// <summary>Storage Commitment Push Model SOP Instance (Well-known SOP Instance).</summary>
    public const string StorageCommitmentPushModelInstance = "1.2.840.10008.1.20.1.1";
    /// <summary>Storage Commitment Pull Model SOP Class (SOP Class, retired).</summary>
    public const string StorageCommitmentPullModel = "1.2.840.10008.1.20.2";
    /// <summary>Storage Commitment Pull Model SOP Instance (Well-known SOP Instance, retired).</summary>
    public const string StorageCommitmentPullModelInstance = "1.2.840.10008.1.20.2.1";
    /// <summary>Procedural Event Logging SOP Class (SOP Class).</summary>
    public const string ProceduralEventLogging = "1.2.840.10008.1.40";
    /// <summary>Procedural Event Logging SOP Instance (Well-known SOP Instance).</summary>
    public const string ProceduralEventLoggingInstance = "1.2.840.10008.1.40.1";
    /// <summary>Substance Administration Logging SOP Class (SOP Class).</summary>
    public const string SubstanceAdministrationLogging = "1.2.840.10008.1.42";
    /// <summary>Substance Administration Logging SOP Instance (Well-known SOP Instance).</summary>
    public const string SubstanceAdministrationLoggingInstance = "1.2.840.10008.1.42.1";
    /// <summary>DICOM UID Registry (DICOM UIDs as a Coding Scheme).</summary>
    public const string DCMUID = "1.2.840.10008.2.6.1";
    /// <summary>DICOM Controlled Terminology (Coding Scheme).</summary>
    public const string DCM = "1.2.840.10008.2.16.4";
    /// <summary>Adult Mouse Anatomy Ontology (Coding Scheme).</summary>
    public const string MA = "1.2.840.10008.2.16.5";
    /// <summary>Uberon Ontology (Coding Scheme).</summary>
    public const string UBERON = "1.2.840.10008.2.16.6";
    /// <summary>Integrated Taxonomic Information System (ITIS) Taxonomic Serial Number (TSN) (Coding Scheme).</summary>
    public const string ITIS_TSN = "1.2.840.10008.2.16.7";
    /// <summary>Mouse Genome Initiative (MGI) (Coding Scheme).</summary>
    public const string MGI = "1.2.840.10008.2.16.8";
    /// <summary>PubChem Compound CID (Coding Scheme).</summary>
    public const string PUBCHEM_CID = "1.2.840.10008.2.16.9";
    /// <summary>Dublin Core (Coding Scheme).</summary>
    public const string DC = "1.2.840.10008.2.16.10";
    /// <summary>New York University Melanoma Clinical Cooperative Group (Coding Scheme).</summary>
    public const string NYUMCCG = "1.2.840.10008.2.16.11";
    /// <summary>Mayo Clinic Non-radiological Images Specific Body Structure Anatomical Surface Region Guide (Coding Scheme).</summary>
    public const string MAYONRISBSASRG = "1.2.840.10008.2.16.12";
    /// <summary>Image Biomarker Standardisation Initiative (Coding Scheme).</summary>
    public const string IBSI = "1.2.840.10008.2.16.13";
    /// <summary>Radiomics Ontology (Coding Scheme).</summary>
    public const string RO = "1.2.840.10008.2.16.14";
    /// <summary>RadElement (Coding Scheme).</summary>
    public const string RADELEMENT = "1.2.840.10008.2.16.15";
    /// <summary>ICD-11 (Coding Scheme).</summary>
    public const string I11 = "1.2.840.10008.2.16.16";
    /// <summary>Unified numbering system (UNS) for metals and alloys (Coding Scheme).</summary>
    public const string UNS = "1.2.840.10008.2.16.17";
    /// <summary>Research Resource Identification (Coding Scheme).</summary>
    public const string RRID = "1.2.840.10008.2.16.18";
    /// <summary>DICOM Application Context Name (Application Context Name).</summary>
    public const string DICOMApplicationContext = "1.2.840.10008.3.1.1.1";
    /// <summary>Detached Patient Management SOP Class (SOP Class, retired).</summary>
    public const string DetachedPatientManagement = "1.2.840.10008.3.1.2.1.1";
    /// <summary>Detached Patient Management Meta SOP Class (Meta SOP Class, retired).</summary>
    public const string DetachedPatientManagementMeta = "1.2.840.10008.3.1.2.1.4";
    /// <summary>Detached Visit Management SOP Class (SOP Class, retired).</summary>
    public const string DetachedVisitManagement = "1.2.840.10008.3.1.2.2.1";
    /// <summary>Detached Study Management SOP Class (SOP Class, retired).</summary>
    public const string DetachedStudyManagement = "1.2.840.10008.3.1.2.3.1";
    /// <summary>Study Component Management SOP Class (SOP Class, retired).</summary>
    public const string StudyComponentManagement = "1.2.840.10008.3.1.2.3.2";
    /// <summary>Modality Performed Procedure Step SOP Class (SOP Class).</summary>
    public const string ModalityPerformedProcedureStep = "1.2.840.10008.3.1.2.3.3";
    /// <summary>Modality Performed Procedure Step Retrieve SOP Class (SOP Class).</summary>
    public const string ModalityPerformedProcedureStepRetrieve = "1.2.840.10008.3.1.2.3.4";
    /// <summary>Modality Performed Procedure Step Notification SOP Class (SOP Class).</summary>
    public const string ModalityPerformedProcedureStepNotification = "1.2.840.10008.3.1.2.3.5";
    /// <summary>Detached Results Management SOP Class (SOP Class, retired).</summary>
    public const string DetachedResultsManagement = "1.2.840.10008.3.1.2.5.1";
    /// <summary>Detached Results Management Meta SOP Class (Meta SOP Class, retired).</summary>
    public const string DetachedResultsManagementMeta = "1.2.840.10008.3.1.2.5.4";
    /// <summary>Detached Study Management Meta SOP Class (Meta SOP Class, retired).</summary>
    public const string DetachedStudyManagementMeta = "1.2.840.10008.3.1.2.5.5";
    /// <summary>Detached Interpretation Management SOP Class (SOP Class, retired).</summary>
    public const string DetachedInterpretationManagement = "1.2.840.10008.3.1.2.6.1";
    /// <summary>Storage Service Class (Service Class).</summary>
    public const string Storage = "1.2.840.10008.4.2";
    /// <summary>Basic Film Session SOP Class (SOP Class).</summary>
    public const string BasicFilmSession = "1.2.840.10008.5.1.1.1";
    /// <summary>Basic Film Box SOP Class (SOP Class).</summary>
    public const string BasicFilmBox = "1.2.840.10008.5.1.1.2";
    /// <summary>Basic Grayscale Image Box SOP Class (SOP Class).</summary>
    public const string BasicGrayscaleImageBox = "1.2.840.10008.5.1.1.4";
    /// <summary>Basic Color Image Box SOP Class (SOP Class).</summary>
    public const string BasicColorImageBox = "1.2.840.10008.5.1.1.4.1";
    /// <summary>Referenced Image Box SOP Class (SOP Class, retired).</summary>
    public const string ReferencedImageBox = "1.2.840.10008.5.1.1.4.2";
    /// <summary>Basic Grayscale Print Management Meta SOP Class (Meta SOP Class).</summary>
    public const string BasicGrayscalePrintManagementMeta = "1.2.840.10008.5.1.1.9";
    /// <summary>Referenced Grayscale Print Management Meta SOP Class (Meta SOP Class, retired).</summary>
    public const string ReferencedGrayscalePrintManagementMeta = "1.2.840.10008.5.1.1.9.1";
    /// <summary>Print Job SOP Class (SOP Class).</summary>
    public const string PrintJob = "1.2.840.10008.5.1.1.14";
    /// <summary>Basic Annotation Box SOP Class (SOP Class).</summary>
    public const string BasicAnnotationBox = "1.2.840.10008.5.1.1.15";
    /// <summary>Printer SOP Class (SOP Class).</summary>
    public const string Printer = "1.2.840.10008.5.1.1.16";
    /// <summary>Printer Configuration Retrieval SOP Class (SOP Class).</summary>
    public const string PrinterConfigurationRetrieval = "1.2.840.10008.5.1.1.16.376";
    /// <summary>Printer SOP Instance (Well-known SOP Instance).</summary>
    public const string PrinterInstance = "1.2.840.10008.5.1.1.17";
    /// <summary>Printer Configuration Retrieval SOP Instance (Well-known SOP Instance).</summary>
    public const string PrinterConfigurationRetrievalInstance = "1.2.840.10008.5.1.1.17.376";
    /// <summary>Basic Color Print Management Meta SOP Class (Meta SOP Class).</summary>
    public const string BasicColorPrintManagementMeta = "1.2.840.10008.5.1.1.18";
    /// <summary>Referenced Color Print Management Meta SOP Class (Meta SOP Class, retired).</summary>
    public const string ReferencedColorPrintManagementMeta = "1.2.840.10008.5.1.1.18.1";
    /// <summary>VOI LUT Box SOP Class (SOP Class).</summary>
    public const string VOILUTBox = "1.2.840.10008.5.1.1.22";
    /// <summary>Presentation LUT SOP Class (SOP Class).</summary>
    public const string PresentationLUT = "1.2.840.10008.5.1.1.23";
    /// <summary>Image Overlay Box SOP Class (SOP Class, retired).</summary>
    public const string ImageOverlayBox = "1.2.840.10008.5.1.1.24";
    /// <summary>Basic Print Image Overlay Box SOP Class (SOP Class, retired).</summary>
    public const string BasicPrintImageOverlayBox = "1.2.840.10008.5.1.1.24.1";
    /// <summary>Print Queue SOP Instance (Well-known SOP Instance, retired).</summary>
    public const string PrintQueueInstance = "1.2.840.10008.5.1.1.25";
    /// <summary>Print Queue Management SOP Class (SOP Class, retired).</summary>
    public const string PrintQueueManagement = "1.2.840.10008.5.1.1.26";
    /// <summary>Stored Print Storage SOP Class (SOP Class, retired).</summary>
    public const string StoredPrintStorage = "1.2.840.10008.5.1.1.27";
    /// <summary>Hardcopy Grayscale Image Storage SOP Class (SOP Class, retired).</summary>
    public const string HardcopyGrayscaleImageStorage = "1.2.840.10008.5.1.1.29";
    /// <summary>Hardcopy Color Image Storage SOP Class (SOP Class, retired).</summary>
    public const string HardcopyColorImageStorage = "1.2.840.10008.5.1.1.30";
    /// <summary>Pull Print Request SOP Class (SOP Class, retired).</summary>
    public const string PullPrintRequest = "1.2.840.10008.5.1.1.31";
    /// <summary>Pull Stored Print Management Meta SOP Class (Meta SOP Class, retired).</summary>
    public const string PullStoredPrintManagementMeta = "1.2.840.10008.5.1.1.32";
    /// <summary>Media Creation Management SOP Class UID (SOP Class).</summary>
    public const string MediaCreationManagement = "1.2.840.10008.5.1.1.33";
    /// <summary>Display System SOP Class (SOP Class).</summary>
    public const string DisplaySystem = "1.2.840.10008.5.1.1.40";
    /// <summary>Display System SOP Instance (Well-known SOP Instance).</summary>
    public const string DisplaySystemInstance = "1.2.840.10008.5.1.1.40.1";
    /// <summary>Computed Radiography Image Storage (SOP Class).</summary>
    public const string ComputedRadiographyImageStorage = "1.2.840.10008.5.1.4.1.1.1";
    /// <summary>Digital X-Ray Image Storage - For Presentation (SOP Class).</summary>
    public const string DigitalXRayImageStorageForPresentation = "1.2.840.10008.5.1.4.1.1.1.1";
    /// <summary>Digital X-Ray Image Storage - For Processing (SOP Class).</summary>
    public const string DigitalXRayImageStorageForProcessing = "1.2.840.10008.5.1.4.1.1.1.1.1";
    /// <summary>Digital Mammography X-Ray Image Storage - For Presentation (SOP Class).</summary>
    public const string DigitalMammographyXRayImageStorageForPresentation = "1.2.840.10008.5.1.4.1.1.1.2";
    /// <summary>Digital Mammography X-Ray Image Storage - For Processing (SOP Class).</summary>
    public const string DigitalMammographyXRayImageStorageForProcessing = "1.2.840.10008.5.1.4.1.1.1.2.1";
    /// <summary>Digital Intra-Oral X-Ray Image Storage - For Presentation (SOP Class).</summary>
    public const string DigitalIntraOralXRayImageStorageForPresentation = "1.2.840.10008.5.1.4.1.1.1.3";
    /// <summary>Digital Intra-Oral X-Ray Image Storage - For Processing (SOP Class).</summary>
    public const string DigitalIntraOralXRayImageStorageForProcessing = "1.2.840.10008.5.1.4.1.1.1.3.1";
    /// <summary>CT Image Storage (SOP Class).</summary>
    public const string CTImageStorage = "1.2.840.10008.5.1.4.1.1.2";
    /// <summary>Enhanced CT Image Storage (SOP Class).</summary>
    public const string EnhancedCTImageStorage = "1.2.840.10008.5.1.4.1.1.2.1";
    /// <summary>Legacy Converted Enhanced CT Image Storage (SOP Class).</summary>
    public const string LegacyConvertedEnhancedCTImageStorage = "1.2.840.10008.5.1.4.1.1.2.2";
    /// <summary>Ultrasound Multi-frame Image Storage (SOP Class, retired).</summary>
    public const string UltrasoundMultiFrameImageStorageRetired = "1.2.840.10008.5.1.4.1.1.3";
    /// <summary>Ultrasound Multi-frame Image Storage (SOP Class).</summary>
    public const string UltrasoundMultiFrameImageStorage = "1.2.840.10008.5.1.4.1.1.3.1";
    /// <summary>MR Image Storage (SOP Class).</summary>
    public const string MRImageStorage = "1.2.840.10008.5.1.4.1.1.4";
    /// <summary>Enhanced MR Image Storage (SOP Class).</summary>
    public const string EnhancedMRImageStorage = "1.2.840.10008.5.1.4.1.1.4.1";
    /// <summary>MR Spectroscopy Storage (SOP Class).</summary>
    public const string MRSpectroscopyStorage = "1.2.840.10008.5.1.4.1.1.4.2";
    /// <summary>Enhanced MR Color Image Storage (SOP Class).</summary>
    public const string EnhancedMRColorImageStorage = "1.2.840.10008.5.1.4.1.1.4.3";
    /// <summary>Legacy Converted Enhanced MR Image Storage (SOP Class).</summary>
    public const string LegacyConvertedEnhancedMRImageStorage = "1.2.840.10008.5.1.4.1.1.4.4";
    /// <summary>Nuclear Medicine Image Storage (SOP Class, retired).</summary>
    public const string NuclearMedicineImageStorageRetired = "1.2.840.10008.5.1.4.1.1.5";
    /// <summary>Ultrasound Image Storage (SOP Class, retired).</summary>
    public const string UltrasoundImageStorageRetired = "1.2.840.10008.5.1.4.1.1.6";
    /// <summary>Ultrasound Image Storage (SOP Class).</summary>
    public const string UltrasoundImageStorage = "1.2.840.10008.5.1.4.1.1.6.1";
    /// <summary>Enhanced US Volume Storage (SOP Class).</summary>
    public const string EnhancedUSVolumeStorage = "1.2.840.10008.5.1.4.1.1.6.2";
    /// <summary>Photoacoustic Image Storage (SOP Class).</summary>
    public const string PhotoacousticImageStorage = "1.2.840.10008.5.1.4.1.1.6.3";
    /// <summary>Secondary Capture Image Storage (SOP Class).</summary>
    public const string SecondaryCaptureImageStorage = "1.2.840.10008.5.1.4.1.1.7";
    /// <summary>Multi-frame Single Bit Secondary Capture Image Storage (SOP Class).</summary>
    public const string MultiFrameSingleBitSecondaryCaptureImageStorage = "1.2.840.10008.5.1.4.1.1.7.1";
    /// <summary>Multi-frame Grayscale Byte Secondary Capture Image Storage (SOP Class).</summary>
    public const string MultiFrameGrayscaleByteSecondaryCaptureImageStorage = "1.2.840.10008.5.1.4.1.1.7.2";
    /// <summary>Multi-frame Grayscale Word Secondary Capture Image Storage (SOP Class).</summary>
    public const string MultiFrameGrayscaleWordSecondaryCaptureImageStorage = "1.2.840.10008.5.1.4.1.1.7.3";
    /// <summary>Multi-frame True Color Secondary Capture Image Storage (SOP Class).</summary>
    public const string MultiFrameTrueColorSecondaryCaptureImageStorage = "1.2.840.10008.5.1.4.1.1.7.4";
    /// <summary>Standalone Overlay Storage (SOP Class, retired).</summary>
    public const string StandaloneOverlayStorage = "1.2.840.10008.5.1.4.1.1.8";
    /// <summary>Standalone Curve Storage (SOP Class, retired).</summary>
    public const string StandaloneCurveStorage = "1.2.840.10008.5.1.4.1.1.9";
    /// <summary>Waveform Storage - Trial (SOP Class, retired).</summary>
    public const string WaveformStorageTrial = "1.2.840.10008.5.1.4.1.1.9.1";
    /// <summary>12-lead ECG Waveform Storage (SOP Class).</summary>
    public const string TwelveLeadECGWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.1.1";
    /// <summary>General ECG Waveform Storage (SOP Class).</summary>
    public const string GeneralECGWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.1.2";
    /// <summary>Ambulatory ECG Waveform Storage (SOP Class).</summary>
    public const string AmbulatoryECGWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.1.3";
    /// <summary>General 32-bit ECG Waveform Storage (SOP Class).</summary>
    public const string General32bitECGWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.1.4";
    /// <summary>Hemodynamic Waveform Storage (SOP Class).</summary>
    public const string HemodynamicWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.2.1";
    /// <summary>Cardiac Electrophysiology Waveform Storage (SOP Class).</summary>
    public const string CardiacElectrophysiologyWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.3.1";
    /// <summary>Basic Voice Audio Waveform Storage (SOP Class).</summary>
    public const string BasicVoiceAudioWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.4.1";
    /// <summary>General Audio Waveform Storage (SOP Class).</summary>
    public const string GeneralAudioWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.4.2";
    /// <summary>Arterial Pulse Waveform Storage (SOP Class).</summary>
    public const string ArterialPulseWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.5.1";
    /// <summary>Respiratory Waveform Storage (SOP Class).</summary>
    public const string RespiratoryWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.6.1";
    /// <summary>Multi-channel Respiratory Waveform Storage (SOP Class).</summary>
    public const string MultichannelRespiratoryWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.6.2";
    /// <summary>Routine Scalp Electroencephalogram Waveform Storage (SOP Class).</summary>
    public const string RoutineScalpElectroencephalogramWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.7.1";
    /// <summary>Electromyogram Waveform Storage (SOP Class).</summary>
    public const string ElectromyogramWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.7.2";
    /// <summary>Electrooculogram Waveform Storage (SOP Class).</summary>
    public const string ElectrooculogramWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.7.3";
    /// <summary>Sleep Electroencephalogram Waveform Storage (SOP Class).</summary>
    public const string SleepElectroencephalogramWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.7.4";
    /// <summary>Body Position Waveform Storage (SOP Class).</summary>
    public const string BodyPositionWaveformStorage = "1.2.840.10008.5.1.4.1.1.9.8.1";
    /// <summary>Standalone Modality LUT Storage (SOP Class, retired).</summary>
    public const string StandaloneModalityLUTStorage = "1.2.840.10008.5.1.4.1.1.10";
    /// <summary>Standalone VOI LUT Storage (SOP Class, retired).</summary>
    public const string StandaloneVOILUTStorage = "1.2.840.10008.5.1.4.1.1.11";
    /// <summary>Grayscale Softcopy Presentation State Storage (SOP Class).</summary>
    public const string GrayscaleSoftcopyPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.1";
    /// <summary>Color Softcopy Presentation State Storage (SOP Class).</summary>
    public const string ColorSoftcopyPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.2";
    /// <summary>Pseudo-Color Softcopy Presentation State Storage (SOP Class).</summary>
    public const string PseudoColorSoftcopyPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.3";
    /// <summary>Blending Softcopy Presentation State Storage (SOP Class).</summary>
    public const string BlendingSoftcopyPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.4";
    /// <summary>XA/XRF Grayscale Softcopy Presentation State Storage (SOP Class).</summary>
    public const string XAXRFGrayscaleSoftcopyPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.5";
    /// <summary>Grayscale Planar MPR Volumetric Presentation State Storage (SOP Class).</summary>
    public const string GrayscalePlanarMPRVolumetricPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.6";
    /// <summary>Compositing Planar MPR Volumetric Presentation State Storage (SOP Class).</summary>
    public const string CompositingPlanarMPRVolumetricPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.7";
    /// <summary>Advanced Blending Presentation State Storage (SOP Class).</summary>
    public const string AdvancedBlendingPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.8";
    /// <summary>Volume Rendering Volumetric Presentation State Storage (SOP Class).</summary>
    public const string VolumeRenderingVolumetricPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.9";
    /// <summary>Segmented Volume Rendering Volumetric Presentation State Storage (SOP Class).</summary>
    public const string SegmentedVolumeRenderingVolumetricPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.10";
    /// <summary>Multiple Volume Rendering Volumetric Presentation State Storage (SOP Class).</summary>
    public const string MultipleVolumeRenderingVolumetricPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.11";
    /// <summary>Variable Modality LUT Softcopy Presentation State Storage (SOP Class).</summary>
    public const string VariableModalityLUTSoftcopyPresentationStateStorage = "1.2.840.10008.5.1.4.1.1.11.12";
    /// <summary>X-Ray Angiographic Image Storage (SOP Class).</summary>
    public const string XRayAngiographicImageStorage = "1.2.840.10008.5.1.4.1.1.12.1";
    /// <summary>Enhanced XA Image Storage (SOP Class).</summary>
    public const string EnhancedXAImageStorage = "1.2.840.10008.5.1.4.1.1.12.1.1";
    /// <summary>X-Ray Radiofluoroscopic Image Storage (SOP Class).</summary>
    public const string XRayRadiofluoroscopicImageStorage = "1.2.840.10008.5.1.4.1.1.12.2";
    /// <summary>Enhanced XRF Image Storage (SOP Class).</summary>
    public const string EnhancedXRFImageStorage = "1.2.840.10008.5.1.4.1.1.12.2.1";
    /// <summary>X-Ray Angiographic Bi-Plane Image Storage (SOP Class, retired).</summary>
    public const string XRayAngiographicBiPlaneImageStorage = "1.2.840.10008.5.1.4.1.1.12.3";
    /// <summary>X-Ray 3D Angiographic Image Storage (SOP Class).</summary>
    public const string XRay3DAngiographicImageStorage = "1.2.840.10008.5.1.4.1.1.13.1.1";
    /// <summary>X-Ray 3D Craniofacial Image Storage (SOP Class).</summary>
    public const string XRay3DCraniofacialImageStorage = "1.2.840.10008.5.1.4.1.1.13.1.2";
    /// <summary>Breast Tomosynthesis Image Storage (SOP Class).</summary>
    public const string BreastTomosynthesisImageStorage = "1.2.840.10008.5.1.4.1.1.13.1.3";
    /// <summary>Breast Projection X-Ray Image Storage - For Presentation (SOP Class).</summary>
    public const string BreastProjectionXRayImageStorageForPresentation = "1.2.840.10008.5.1.4.1.1.13.1.4";
    /// <summary>Breast Projection X-Ray Image Storage - For Processing (SOP Class).</summary>
    public const string BreastProjectionXRayImageStorageForProcessing = "1.2.840.10008.5.1.4.1.1.13.1.5";
    /// <summary>Intravascular Optical Coherence Tomography Image Storage - For Presentation (SOP Class).</summary>
    public const string IntravascularOpticalCoherenceTomographyImageStorageForPresentation = "1.2.840.10008.5.1.4.1.1.14.1";
    /// <summary>Intravascular Optical Coherence Tomography Image Storage - For Processing (SOP Class).</summary>
    public const string IntravascularOpticalCoherenceTomographyImageStorageForProcessing = "1.2.840.10008.5.1.4.1.1.14.2";
    /// <summary>Nuclear Medicine Image Storage (SOP Class).</summary>
    public const string NuclearMedicineImageStorage = "1.2.840.10008.5.1.4.1.1.20";
    /// <summary>Parametric Map Storage (SOP Class).</summary>
    public const string ParametricMapStorage = "1.2.840.10008.5.1.4.1.1.30";
    /// <summary>Raw Data Storage (SOP Class).</summary>
    public const string RawDataStorage = "1.2.840.10008.5.1.4.1.1.66";
    /// <summary>Spatial Registration Storage (SOP Class).</summary>
    public const string SpatialRegistrationStorage = "1.2.840.10008.5.1.4.1.1.66.1";
    /// <summary>Spatial Fiducials Storage (SOP Class).</summary>
    public const string SpatialFiducialsStorage = "1.2.840.10008.5.1.4.1.1.66.2";
    /// <summary>Deformable Spatial Registration Storage (SOP Class).</summary>
    public const string DeformableSpatialRegistrationStorage = "1.2.840.10008.5.1.4.1.1.66.3";
    /// <summary>Segmentation Storage (SOP Class).</summary>
    public const string SegmentationStorage = "1.2.840.10008.5.1.4.1.1.66.4";
    /// <summary>Surface Segmentation Storage (SOP Class).</summary>
    public const string SurfaceSegmentationStorage = "1.2.840.10008.5.1.4.1.1.66.5";
    /// <summary>Tractography Results Storage (SOP Class).</summary>
    public const string TractographyResultsStorage = "1.2.840.10008.5.1.4.1.1.66.6";
    /// <summary>Label Map Segmentation Storage (SOP Class).</summary>
    public const string LabelMapSegmentationStorage = "1.2.840.10008.5.1.4.1.1.66.7";
    /// <summary>Height Map Segmentation Storage (SOP Class).</summary>
    public const string HeightMapSegmentationStorage = "1.2.840.10008.5.1.4.1.1.66.8";
    /// <summary>Real World Value Mapping Storage (SOP Class).</summary>
    public const string RealWorldValueMappingStorage = "1.2.840.10008.5.1.4.1.1.67";
    /// <summary>Surface Scan Mesh Storage (SOP Class).</summary>
    public const string SurfaceScanMeshStorage = "1.2.840.10008.5.1.4.1.1.68.1";
    /// <summary>Surface Scan Point Cloud Storage (SOP Class).</summary>
    public const string SurfaceScanPointCloudStorage = "1.2.840.10008.5.1.4.1.1.68.2";
    /// <summary>VL Image Storage - Trial (SOP Class, retired).</summary>
    public const string VLImageStorageTrial = "1.2.840.10008.5.1.4.1.1.77.1";
    /// <summary>VL Endoscopic Image Storage (SOP Class).</summary>
    public const string VLEndoscopicImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.1";
    /// <summary>Video Endoscopic Image Storage (SOP Class).</summary>
    public const string VideoEndoscopicImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.1.1";
    /// <summary>VL Microscopic Image Storage (SOP Class).</summary>
    public const string VLMicroscopicImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.2";
    /// <summary>Video Microscopic Image Storage (SOP Class).</summary>
    public const string VideoMicroscopicImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.2.1";
    /// <summary>VL Slide-Coordinates Microscopic Image Storage (SOP Class).</summary>
    public const string VLSlideCoordinatesMicroscopicImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.3";
    /// <summary>VL Photographic Image Storage (SOP Class).</summary>
    public const string VLPhotographicImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.4";
    /// <summary>Video Photographic Image Storage (SOP Class).</summary>
    public const string VideoPhotographicImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.4.1";
    /// <summary>Ophthalmic Photography 8 Bit Image Storage (SOP Class).</summary>
    public const string OphthalmicPhotography8BitImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.5.1";
    /// <summary>Ophthalmic Photography 16 Bit Image Storage (SOP Class).</summary>
    public const string OphthalmicPhotography16BitImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.5.2";
    /// <summary>Stereometric Relationship Storage (SOP Class).</summary>
    public const string StereometricRelationshipStorage = "1.2.840.10008.5.1.4.1.1.77.1.5.3";
    /// <summary>Ophthalmic Tomography Image Storage (SOP Class).</summary>
    public const string OphthalmicTomographyImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.5.4";
    /// <summary>Wide Field Ophthalmic Photography Stereographic Projection Image Storage (SOP Class).</summary>
    public const string WideFieldOphthalmicPhotographyStereographicProjectionImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.5.5";
    /// <summary>Wide Field Ophthalmic Photography 3D Coordinates Image Storage (SOP Class).</summary>
    public const string WideFieldOphthalmicPhotography3DCoordinatesImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.5.6";
    /// <summary>Ophthalmic Optical Coherence Tomography En Face Image Storage (SOP Class).</summary>
    public const string OphthalmicOpticalCoherenceTomographyEnFaceImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.5.7";
    /// <summary>Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage (SOP Class).</summary>
    public const string OphthalmicOpticalCoherenceTomographyBscanVolumeAnalysisStorage = "1.2.840.10008.5.1.4.1.1.77.1.5.8";
    /// <summary>VL Whole Slide Microscopy Image Storage (SOP Class).</summary>
    public const string VLWholeSlideMicroscopyImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.6";
    /// <summary>Dermoscopic Photography Image Storage (SOP Class).</summary>
    public const string DermoscopicPhotographyImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.7";
    /// <summary>Confocal Microscopy Image Storage (SOP Class).</summary>
    public const string ConfocalMicroscopyImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.8";
    /// <summary>Confocal Microscopy Tiled Pyramidal Image Storage (SOP Class).</summary>
    public const string ConfocalMicroscopyTiledPyramidalImageStorage = "1.2.840.10008.5.1.4.1.1.77.1.9";
    /// <summary>VL Multi-frame Image Storage - Trial (SOP Class, retired).</summary>
    public const string VLMultiFrameImageStorageTrial = "1.2.840.10008.5.1.4.1.1.77.2";
    /// <summary>Lensometry Measurements Storage (SOP Class).</summary>
    public const string LensometryMeasurementsStorage = "1.2.840.10008.5.1.4.1.1.78.1";
    /// <summary>Autorefraction Measurements Storage (SOP Class).</summary>
    public const string AutorefractionMeasurementsStorage = "1.2.840.10008.5.1.4.1.1.78.2";
    /// <summary>Keratometry Measurements Storage (SOP Class).</summary>
    public const string KeratometryMeasurementsStorage = "1.2.840.10008.5.1.4.1.1.78.3";
    /// <summary>Subjective Refraction Measurements Storage (SOP Class).</summary>
    public const string SubjectiveRefractionMeasurementsStorage = "1.2.840.10008.5.1.4.1.1.78.4";
    /// <summary>Visual Acuity Measurements Storage (SOP Class).</summary>
    public const string VisualAcuityMeasurementsStorage = "1.2.840.10008.5.1.4.1.1.78.5";
    /// <summary>Spectacle Prescription Report Storage (SOP Class).</summary>
    public const string SpectaclePrescriptionReportStorage = "1.2.840.10008.5.1.4.1.1.78.6";
    /// <summary>Ophthalmic Axial Measurements Storage (SOP Class).</summary>
    public const string OphthalmicAxialMeasurementsStorage = "1.2.840.10008.5.1.4.1.1.78.7";
    /// <summary>Intraocular Lens Calculations Storage (SOP Class).</summary>
    public const string IntraocularLensCalculationsStorage = "1.2.840.10008.5.1.4.1.1.78.8";
    /// <summary>Macular Grid Thickness and Volume Report Storage (SOP Class).</summary>
    public const string MacularGridThicknessAndVolumeReportStorage = "1.2.840.10008.5.1.4.1.1.79.1";
    /// <summary>Ophthalmic Visual Field Static Perimetry Measurements Storage (SOP Class).</summary>
    public const string OphthalmicVisualFieldStaticPerimetryMeasurementsStorage = "1.2.840.10008.5.1.4.1.1.80.1";
    /// <summary>Ophthalmic Thickness Map Storage (SOP Class).</summary>
    public const string OphthalmicThicknessMapStorage = "1.2.840.10008.5.1.4.1.1.81.1";
    /// <summary>Corneal Topography Map Storage (SOP Class).</summary>
    public const string CornealTopographyMapStorage = "1.2.840.10008.5.1.4.1.1.82.1";
    /// <summary>Text SR Storage - Trial (SOP Class, retired).</summary>
    public const string TextSRStorageTrial = "1.2.840.10008.5.1.4.1.1.88.1";
    /// <summary>Audio SR Storage - Trial (SOP Class, retired).</summary>
    public const string AudioSRStorageTrial = "1.2.840.10008.5.1.4.1.1.88.2";
    /// <summary>Detail SR Storage - Trial (SOP Class, retired).</summary>
    public const string DetailSRStorageTrial = "1.2.840.10008.5.1.4.1.1.88.3";
    /// <summary>Comprehensive SR Storage - Trial (SOP Class, retired).</summary>
    public const string ComprehensiveSRStorageTrial = "1.2.840.10008.5.1.4.1.1.88.4";
    /// <summary>Basic Text SR Storage (SOP Class).</summary>
    public const string BasicTextSRStorage = "1.2.840.10008.5.1.4.1.1.88.11";
    /// <summary>Enhanced SR Storage (SOP Class).</summary>
    public const string EnhancedSRStorage = "1.2.840.10008.5.1.4.1.1.88.22";
    /// <summary>Comprehensive SR Storage (SOP Class).</summary>
    public const string ComprehensiveSRStorage = "1.2.840.10008.5.1.4.1.1.88.33";
    /// <summary>Comprehensive 3D SR Storage (SOP Class).</summary>
    public const string Comprehensive3DSRStorage = "1.2.840.10008.5.1.4.1.1.88.34";
    /// <summary>Extensible SR Storage (SOP Class).</summary>
    public const string ExtensibleSRStorage = "1.2.840.10008.5.1.4.1.1.88.35";
    /// <summary>Procedure Log Storage (SOP Class).</summary>
    public const string ProcedureLogStorage = "1.2.840.10008.5.1.4.1.1.88.40";
    /// <summary>Mammography CAD SR Storage (SOP Class).</summary>
    public const string MammographyCADSRStorage = "1.2.840.10008.5.1.4.1.1.88.50";
    /// <summary>Key Object Selection Document Storage (SOP Class).</summary>
    public const string KeyObjectSelectionDocumentStorage = "1.2.840.10008.5.1.4.1.1.88.59";
    /// <summary>Chest CAD SR Storage (SOP Class).</summary>
    public const string ChestCADSRStorage = "1.2.840.10008.5.1.4.1.1.88.65";
    /// <summary>X-Ray Radiation Dose SR Storage (SOP Class).</summary>
    public const string XRayRadiationDoseSRStorage = "1.2.840.10008.5.1.4.1.1.88.67";
    /// <summary>Radiopharmaceutical Radiation Dose SR Storage (SOP Class).</summary>
    public const string RadiopharmaceuticalRadiationDoseSRStorage = "1.2.840.10008.5.1.4.1.1.88.68";
    /// <summary>Colon CAD SR Storage (SOP Class).</summary>
    public const string ColonCADSRStorage = "1.2.840.10008.5.1.4.1.1.88.69";
    /// <summary>Implantation Plan SR Storage (SOP Class).</summary>
    public const string ImplantationPlanSRStorage = "1.2.840.10008.5.1.4.1.1.88.70";
    /// <summary>Acquisition Context SR Storage (SOP Class).</summary>
    public const string AcquisitionContextSRStorage = "1.2.840.10008.5.1.4.1.1.88.71";
    /// <summary>Simplified Adult Echo SR Storage (SOP Class).</summary>
    public const string SimplifiedAdultEchoSRStorage = "1.2.840.10008.5.1.4.1.1.88.72";
    /// <summary>Patient Radiation Dose SR Storage (SOP Class).</summary>
    public const string PatientRadiationDoseSRStorage = "1.2.840.10008.5.1.4.1.1.88.73";
    /// <summary>Planned Imaging Agent Administration SR Storage (SOP Class).</summary>
    public const string PlannedImagingAgentAdministrationSRStorage = "1.2.840.10008.5.1.4.1.1.88.74";
    /// <summary>Performed Imaging Agent Administration SR Storage (SOP Class).</summary>
    public const string PerformedImagingAgentAdministrationSRStorage = "1.2.840.10008.5.1.4.1.1.88.75";
    /// <summary>Enhanced X-Ray Radiation Dose SR Storage (SOP Class).</summary>
    public const string EnhancedXRayRadiationDoseSRStorage = "1.2.840.10008.5.1.4.1.1.88.76";
    /// <summary>Waveform Annotation SR Storage (SOP Class).</summary>
    public const string WaveformAnnotationSRStorage = "1.2.840.10008.5.1.4.1.1.88.77";
    /// <summary>Content Assessment Results Storage (SOP Class).</summary>
    public const string ContentAssessmentResultsStorage = "1.2.840.10008.5.1.4.1.1.90.1";
    /// <summary>Microscopy Bulk Simple Annotations Storage (SOP Class).</summary>
    public const string MicroscopyBulkSimpleAnnotationsStorage = "1.2.840.10008.5.1.4.1.1.91.1";
    /// <summary>Encapsulated PDF Storage (SOP Class).</summary>
    public const string EncapsulatedPDFStorage = "1.2.840.10008.5.1.4.1.1.104.1";
    /// <summary>Encapsulated CDA Storage (SOP Class).</summary>
    public const string EncapsulatedCDAStorage = "1.2.840.10008.5.1.4.1.1.104.2";
    /// <summary>Encapsulated STL Storage (SOP Class).</summary>
    public const string EncapsulatedSTLStorage = "1.2.840.10008.5.1.4.1.1.104.3";
    /// <summary>Encapsulated OBJ Storage (SOP Class).</summary>
    public const string EncapsulatedOBJStorage = "1.2.840.10008.5.1.4.1.1.104.4";
    /// <summary>Encapsulated MTL Storage (SOP Class).</summary>
    public const string EncapsulatedMTLStorage = "1.2.840.10008.5.1.4.1.1.104.5";
    /// <summary>Positron Emission Tomography Image Storage (SOP Class).</summary>
    public const string PositronEmissionTomographyImageStorage = "1.2.840.10008.5.1.4.1.1.128";
    /// <summary>Legacy Converted Enhanced PET Image Storage (SOP Class).</summary>
    public const string LegacyConvertedEnhancedPETImageStorage = "1.2.840.10008.5.1.4.1.1.128.1";
    /// <summary>Standalone PET Curve Storage (SOP Class, retired).</summary>
    public const string StandalonePETCurveStorage = "1.2.840.10008.5.1.4.1.1.129";
    /// <summary>Enhanced PET Image Storage (SOP Class).</summary>
    public const string EnhancedPETImageStorage = "1.2.840.10008.5.1.4.1.1.130";
    /// <summary>Basic Structured Display Storage (SOP Class).</summary>
    public const string BasicStructuredDisplayStorage = "1.2.840.10008.5.1.4.1.1.131";
    /// <summary>CT Defined Procedure Protocol Storage (SOP Class).</summary>
    public const string CTDefinedProcedureProtocolStorage = "1.2.840.10008.5.1.4.1.1.200.1";
    /// <summary>CT Performed Procedure Protocol Storage (SOP Class).</summary>
    public const string CTPerformedProcedureProtocolStorage = "1.2.840.10008.5.1.4.1.1.200.2";
    /// <summary>Protocol Approval Storage (SOP Class).</summary>
    public const string ProtocolApprovalStorage = "1.2.840.10008.5.1.4.1.1.200.3";
    /// <summary>Protocol Approval Information Model - FIND (SOP Class).</summary>
    public const string ProtocolApprovalInformationModelFind = "1.2.840.10008.5.1.4.1.1.200.4";
    /// <summary>Protocol Approval Information Model - MOVE (SOP Class).</summary>
    public const string ProtocolApprovalInformationModelMove = "1.2.840.10008.5.1.4.1.1.200.5";
    /// <summary>Protocol Approval Information Model - GET (SOP Class).</summary>
    public const string ProtocolApprovalInformationModelGet = "1.2.840.10008.5.1.4.1.1.200.6";
    /// <summary>XA Defined Procedure Protocol Storage (SOP Class).</summary>
    public const string XADefinedProcedureProtocolStorage = "1.2.840.10008.5.1.4.1.1.200.7";
    /// <summary>XA Performed Procedure Protocol Storage (SOP Class).</summary>
    public const string XAPerformedProcedureProtocolStorage = "1.2.840.10008.5.1.4.1.1.200.8";
    /// <summary>Inventory Storage (SOP Class).</summary>
    public const string InventoryStorage = "1.2.840.10008.5.1.4.1.1.201.1";
    /// <summary>Storage Management SOP Instance (Well-known SOP Instance).</summary>
    public const string StorageManagementInstance = "1.2.840.10008.5.1.4.1.1.201.1.1";
    /// <summary>Inventory - FIND (SOP Class).</summary>
    public const string InventoryFind = "1.2.840.10008.5.1.4.1.1.201.2";
    /// <summary>Inventory - MOVE (SOP Class).</summary>
    public const string InventoryMove = "1.2.840.10008.5.1.4.1.1.201.3";
    /// <summary>Inventory - GET (SOP Class).</summary>
    public const string InventoryGet = "1.2.840.10008.5.1.4.1.1.201.4";
    /// <summary>Inventory Creation (SOP Class).</summary>
    public const string InventoryCreation = "1.2.840.10008.5.1.4.1.1.201.5";
    /// <summary>Repository Query (SOP Class).</summary>
    public const string RepositoryQuery = "1.2.840.10008.5.1.4.1.1.201.6";
    /// <summary>RT Image Storage (SOP Class).</summary>
    public const string RTImageStorage = "1.2.840.10008.5.1.4.1.1.481.1";
    /// <summary>RT Dose Storage (SOP Class).</summary>
    public const string RTDoseStorage = "1.2.840.10008.5.1.4.1.1.481.2";
    /// <summary>RT Structure Set Storage (SOP Class).</summary>
    public const string RTStructureSetStorage = "1.2.840.10008.5.1.4.1.1.481.3";
    /// <summary>RT Beams Treatment Record Storage (SOP Class).</summary>
    public const string RTBeamsTreatmentRecordStorage = "1.2.840.10008.5.1.4.1.1.481.4";
    /// <summary>RT Plan Storage (SOP Class).</summary>
    public const string RTPlanStorage = "1.2.840.10008.5.1.4.1.1.481.5";
    /// <summary>RT Brachy Treatment Record Storage (SOP Class).</summary>
    public const string RTBrachyTreatmentRecordStorage = "1.2.840.10008.5.1.4.1.1.481.6";
    /// <summary>RT Treatment Summary Record Storage (SOP Class).</summary>
    public const string RTTreatmentSummaryRecordStorage = "1.2.840.10008.5.1.4.1.1.481.7";
    /// <summary>RT Ion Plan Storage (SOP Class).</summary>
    public const string RTIonPlanStorage = "1.2.840.10008.5.1.4.1.1.481.8";
    /// <summary>RT Ion Beams Treatment Record Storage (SOP Class).</summary>
    public const string RTIonBeamsTreatmentRecordStorage = "1.2.840.10008.5.1.4.1.1.481.9";
    /// <summary>RT Physician Intent Storage (SOP Class).</summary>
    public const string RTPhysicianIntentStorage = "1.2.840.10008.5.1.4.1.1.481.10";
    /// <summary>RT Segment Annotation Storage (SOP Class).</summary>
    public const string RTSegmentAnnotationStorage = "1.2.840.10008.5.1.4.1.1.481.11";
    /// <summary>RT Radiation Set Storage (SOP Class).</summary>
    public const string RTRadiationSetStorage = "1.2.840.10008.5.1.4.1.1.481.12";
    /// <summary>C-Arm Photon-Electron Radiation Storage (SOP Class).</summary>
    public const string CArmPhotonElectronRadiationStorage = "1.2.840.10008.5.1.4.1.1.481.13";
    /// <summary>Tomotherapeutic Radiation Storage (SOP Class).</summary>
    public const string TomotherapeuticRadiationStorage = "1.2.840.10008.5.1.4.1.1.481.14";
    /// <summary>Robotic-Arm Radiation Storage (SOP Class).</summary>
    public const string RoboticArmRadiationStorage = "1.2.840.10008.5.1.4.1.1.481.15";
    /// <summary>RT Radiation Record Set Storage (SOP Class).</summary>
    public const string RTRadiationRecordSetStorage = "1.2.840.10008.5.1.4.1.1.481.16";
    /// <summary>RT Radiation Salvage Record Storage (SOP Class).</summary>
    public const string RTRadiationSalvageRecordStorage = "1.2.840.10008.5.1.4.1.1.481.17";
    /// <summary>Tomotherapeutic Radiation Record Storage (SOP Class).</summary>
    public const string TomotherapeuticRadiationRecordStorage = "1.2.840.10008.5.1.4.1.1.481.18";
    /// <summary>C-Arm Photon-Electron Radiation Record Storage (SOP Class).</summary>
    public const string CArmPhotonElectronRadiationRecordStorage = "1.2.840.10008.5.1.4.1.1.481.19";
    /// <summary>Robotic Radiation Record Storage (SOP Class).</summary>
    public const string RoboticRadiationRecordStorage = "1.2.840.10008.5.1.4.1.1.481.20";
    /// <summary>RT Radiation Set Delivery Instruction Storage (SOP Class).</summary>
    public const string RTRadiationSetDeliveryInstructionStorage = "1.2.840.10008.5.1.4.1.1.481.21";
    /// <summary>RT Treatment Preparation Storage (SOP Class).</summary>
    public const string RTTreatmentPreparationStorage = "1.2.840.10008.5.1.4.1.1.481.22";
    /// <summary>Enhanced RT Image Storage (SOP Class).</summary>
    public const string EnhancedRTImageStorage = "1.2.840.10008.5.1.4.1.1.481.23";
    /// <summary>Enhanced Continuous RT Image Storage (SOP Class).</summary>
    public const string EnhancedContinuousRTImageStorage = "1.2.840.10008.5.1.4.1.1.481.24";
    /// <summary>RT Patient Position Acquisition Instruction Storage (SOP Class).</summary>
    public const string RTPatientPositionAcquisitionInstructionStorage = "1.2.840.10008.5.1.4.1.1.481.25";
    /// <summary>DICOS CT Image Storage (SOP Class).</summary>
    public const string DICOSCTImageStorage = "1.2.840.10008.5.1.4.1.1.501.1";
    /// <summary>DICOS Digital X-Ray Image Storage - For Presentation (SOP Class).</summary>
    public const string DICOSDigitalXRayImageStorageForPresentation = "1.2.840.10008.5.1.4.1.1.501.2.1";
    /// <summary>DICOS Digital X-Ray Image Storage - For Processing (SOP Class).</summary>
    public const string DICOSDigitalXRayImageStorageForProcessing = "1.2.840.10008.5.1.4.1.1.501.2.2";
    /// <summary>DICOS Threat Detection Report Storage (SOP Class).</summary>
    public const string DICOSThreatDetectionReportStorage = "1.2.840.10008.5.1.4.1.1.501.3";
    /// <summary>DICOS 2D AIT Storage (SOP Class).</summary>
    public const string DICOS2DAITStorage = "1.2.840.10008.5.1.4.1.1.501.4";
    /// <summary>DICOS 3D AIT Storage (SOP Class).</summary>
    public const string DICOS3DAITStorage = "1.2.840.10008.5.1.4.1.1.501.5";
    /// <summary>DICOS Quadrupole Resonance (QR) Storage (SOP Class).</summary>
    public const string DICOSQuadrupoleResonanceStorage = "1.2.840.10008.5.1.4.1.1.501.6";
    /// <summary>Eddy Current Image Storage (SOP Class).</summary>
    public const string EddyCurrentImageStorage = "1.2.840.10008.5.1.4.1.1.601.1";
    /// <summary>Eddy Current Multi-frame Image Storage (SOP Class).</summary>
    public const string EddyCurrentMultiFrameImageStorage = "1.2.840.10008.5.1.4.1.1.601.2";
    /// <summary>Thermography Image Storage (SOP Class).</summary>
    public const string ThermographyImageStorage = "1.2.840.10008.5.1.4.1.1.601.3";
    /// <summary>Thermography Multi-frame Image Storage (SOP Class).</summary>
    public const string ThermographyMultiFrameImageStorage = "1.2.840.10008.5.1.4.1.1.601.4";
    /// <summary>Patient Root Query/Retrieve Information Model - FIND (SOP Class).</summary>
    public const string PatientRootQueryRetrieveInformationModelFind = "1.2.840.10008.5.1.4.1.2.1.1";
    /// <summary>Patient Root Query/Retrieve Information Model - MOVE (SOP Class).</summary>
    public const string PatientRootQueryRetrieveInformationModelMove = "1.2.840.10008.5.1.4.1.2.1.2";
    /// <summary>Patient Root Query/Retrieve Information Model - GET (SOP Class).</summary>
    public const string PatientRootQueryRetrieveInformationModelGet = "1.2.840.10008.5.1.4.1.2.1.3";
    /// <summary>Study Root Query/Retrieve Information Model - FIND (SOP Class).</summary>
    public const string StudyRootQueryRetrieveInformationModelFind = "1.2.840.10008.5.1.4.1.2.2.1";
    /// <summary>Study Root Query/Retrieve Information Model - MOVE (SOP Class).</summary>
    public const string StudyRootQueryRetrieveInformationModelMove = "1.2.840.10008.5.1.4.1.2.2.2";
    /// <summary>Study Root Query/Retrieve Information Model - GET (SOP Class).</summary>
    public const string StudyRootQueryRetrieveInformationModelGet = "1.2.840.10008.5.1.4.1.2.2.3";
    /// <summary>Patient/Study Only Query/Retrieve Information Model - FIND (SOP Class, retired).</summary>
    public const string PatientStudyOnlyQueryRetrieveInformationModelFind = "1.2.840.10008.5.1.4.1.2.3.1";
    /// <summary>Patient/Study Only Query/Retrieve Information Model - MOVE (SOP Class, retired).</summary>
    public const string PatientStudyOnlyQueryRetrieveInformationModelMove = "1.2.840.10008.5.1.4.1.2.3.2";
    /// <summary>Patient/Study Only Query/Retrieve Information Model - GET (SOP Class, retired).</summary>
    public const string PatientStudyOnlyQueryRetrieveInformationModelGet = "1.2.840.10008.5.1.4.1.2.3.3";
    /// <summary>Composite Instance Root Retrieve - MOVE (SOP Class).</summary>
    public const string CompositeInstanceRootRetrieveMove = "1.2.840.10008.5.1.4.1.2.4.2";
    /// <summary>Composite Instance Root Retrieve - GET (SOP Class).</summary>
    public const string CompositeInstanceRootRetrieveGet = "1.2.840.10008.5.1.4.1.2.4.3";
    /// <summary>Composite Instance Retrieve Without Bulk Data - GET (SOP Class).</summary>
    public const string CompositeInstanceRetrieveWithoutBulkDataGet = "1.2.840.10008.5.1.4.1.2.5.3";
    /// <summary>Defined Procedure Protocol Information Model - FIND (SOP Class).</summary>
    public const string DefinedProcedureProtocolInformationModelFind = "1.2.840.10008.5.1.4.20.1";
    /// <summary>Defined Procedure Protocol Information Model - MOVE (SOP Class).</summary>
    public const string DefinedProcedureProtocolInformationModelMove = "1.2.840.10008.5.1.4.20.2";
    /// <summary>Defined Procedure Protocol Information Model - GET (SOP Class).</summary>
    public const string DefinedProcedureProtocolInformationModelGet = "1.2.840.10008.5.1.4.20.3";
    /// <summary>Modality Worklist Information Model - FIND (SOP Class).</summary>
    public const string ModalityWorklistInformationModelFind = "1.2.840.10008.5.1.4.31";
    /// <summary>General Purpose Worklist Management Meta SOP Class (Meta SOP Class, retired).</summary>
    public const string GeneralPurposeWorklistManagementMeta = "1.2.840.10008.5.1.4.32";
    /// <summary>General Purpose Worklist Information Model - FIND (SOP Class, retired).</summary>
    public const string GeneralPurposeWorklistInformationModelFind = "1.2.840.10008.5.1.4.32.1";
    /// <summary>General Purpose Scheduled Procedure Step SOP Class (SOP Class, retired).</summary>
    public const string GeneralPurposeScheduledProcedureStep = "1.2.840.10008.5.1.4.32.2";
    /// <summary>General Purpose Performed Procedure Step SOP Class (SOP Class, retired).</summary>
    public const string GeneralPurposePerformedProcedureStep = "1.2.840.10008.5.1.4.32.3";
    /// <summary>Instance Availability Notification SOP Class (SOP Class).</summary>
    public const string InstanceAvailabilityNotification = "1.2.840.10008.5.1.4.33";
    /// <summary>RT Beams Delivery Instruction Storage - Trial (SOP Class, retired).</summary>
    public const string RTBeamsDeliveryInstructionStorageTrial = "1.2.840.10008.5.1.4.34.1";
    /// <summary>RT Conventional Machine Verification - Trial (SOP Class, retired).</summary>
    public const string RTConventionalMachineVerificationTrial = "1.2.840.10008.5.1.4.34.2";
    /// <summary>RT Ion Machine Verification - Trial (SOP Class, retired).</summary>
    public const string RTIonMachineVerificationTrial = "1.2.840.10008.5.1.4.34.3";
    /// <summary>Unified Worklist and Procedure Step Service Class - Trial (Service Class, retired).</summary>
    public const string UnifiedWorklistAndProcedureStepTrial = "1.2.840.10008.5.1.4.34.4";
    /// <summary>Unified Procedure Step - Push SOP Class - Trial (SOP Class, retired).</summary>
    public const string UnifiedProcedureStepPushTrial = "1.2.840.10008.5.1.4.34.4.1";
    /// <summary>Unified Procedure Step - Watch SOP Class - Trial (SOP Class, retired).</summary>
    public const string UnifiedProcedureStepWatchTrial = "1.2.840.10008.5.1.4.34.4.2";
    /// <summary>Unified Procedure Step - Pull SOP Class - Trial (SOP Class, retired).</summary>
    public const string UnifiedProcedureStepPullTrial = "1.2.840.10008.5.1.4.34.4.3";
    /// <summary>Unified Procedure Step - Event SOP Class - Trial (SOP Class, retired).</summary>
    public const string UnifiedProcedureStepEventTrial = "1.2.840.10008.5.1.4.34.4.4";
    /// <summary>UPS Global Subscription SOP Instance (Well-known SOP Instance).</summary>
    public const string UPSGlobalSubscriptionInstance = "1.2.840.10008.5.1.4.34.5";
    /// <summary>UPS Filtered Global Subscription SOP Instance (Well-known SOP Instance).</summary>
    public const string UPSFilteredGlobalSubscriptionInstance = "1.2.840.10008.5.1.4.34.5.1";
    /// <summary>Unified Worklist and Procedure Step Service Class (Service Class).</summary>
    public const string UnifiedWorklistAndProcedureStep = "1.2.840.10008.5.1.4.34.6";
    /// <summary>Unified Procedure Step - Push SOP Class (SOP Class).</summary>
    public const string UnifiedProcedureStepPush = "1.2.840.10008.5.1.4.34.6.1";
    /// <summary>Unified Procedure Step - Watch SOP Class (SOP Class).</summary>
    public const string UnifiedProcedureStepWatch = "1.2.840.10008.5.1.4.34.6.2";
    /// <summary>Unified Procedure Step - Pull SOP Class (SOP Class).</summary>
    public const string UnifiedProcedureStepPull = "1.2.840.10008.5.1.4.34.6.3";
    /// <summary>Unified Procedure Step - Event SOP Class (SOP Class).</summary>
    public const string UnifiedProcedureStepEvent = "1.2.840.10008.5.1.4.34.6.4";
    /// <summary>Unified Procedure Step - Query SOP Class (SOP Class).</summary>
    public const string UnifiedProcedureStepQuery = "1.2.840.10008.5.1.4.34.6.5";
    /// <summary>RT Beams Delivery Instruction Storage (SOP Class).</summary>
    public const string RTBeamsDeliveryInstructionStorage = "1.2.840.10008.5.1.4.34.7";
    /// <summary>RT Conventional Machine Verification (SOP Class).</summary>
    public const string RTConventionalMachineVerification = "1.2.840.10008.5.1.4.34.8";
    /// <summary>RT Ion Machine Verification (SOP Class).</summary>
    public const string RTIonMachineVerification = "1.2.840.10008.5.1.4.34.9";
    /// <summary>RT Brachy Application Setup Delivery Instruction Storage (SOP Class).</summary>
    public const string RTBrachyApplicationSetupDeliveryInstructionStorage = "1.2.840.10008.5.1.4.34.10";
    /// <summary>General Relevant Patient Information Query (SOP Class).</summary>
    public const string GeneralRelevantPatientInformationQuery = "1.2.840.10008.5.1.4.37.1";
    /// <summary>Breast Imaging Relevant Patient Information Query (SOP Class).</summary>
    public const string BreastImagingRelevantPatientInformationQuery = "1.2.840.10008.5.1.4.37.2";
    /// <summary>Cardiac Relevant Patient Information Query (SOP Class).</summary>
    public const string CardiacRelevantPatientInformationQuery = "1.2.840.10008.5.1.4.37.3";
    /// <summary>Hanging Protocol Storage (SOP Class).</summary>
    public const string HangingProtocolStorage = "1.2.840.10008.5.1.4.38.1";
    /// <summary>Hanging Protocol Information Model - FIND (SOP Class).</summary>
    public const string HangingProtocolInformationModelFind = "1.2.840.10008.5.1.4.38.2";
    /// <summary>Hanging Protocol Information Model - MOVE (SOP Class).</summary>
    public const string HangingProtocolInformationModelMove = "1.2.840.10008.5.1.4.38.3";
    /// <summary>Hanging Protocol Information Model - GET (SOP Class).</summary>
    public const string HangingProtocolInformationModelGet = "1.2.840.10008.5.1.4.38.4";
    /// <summary>Color Palette Storage (SOP Class).</summary>
    public const string ColorPaletteStorage = "1.2.840.10008.5.1.4.39.1";
    /// <summary>Color Palette Query/Retrieve Information Model - FIND (SOP Class).</summary>
    public const string ColorPaletteQueryRetrieveInformationModelFind = "1.2.840.10008.5.1.4.39.2";
    /// <summary>Color Palette Query/Retrieve Information Model - MOVE (SOP Class).</summary>
    public const string ColorPaletteQueryRetrieveInformationModelMove = "1.2.840.10008.5.1.4.39.3";
    /// <summary>Color Palette Query/Retrieve Information Model - GET (SOP Class).</summary>
    public const string ColorPaletteQueryRetrieveInformationModelGet = "1.2.840.10008.5.1.4.39.4";
    /// <summary>Product Characteristics Query SOP Class (SOP Class).</summary>
    public const string ProductCharacteristicsQuery = "1.2.840.10008.5.1.4.41";
    /// <summary>Substance Approval Query SOP Class (SOP Class).</summary>
    public const string SubstanceApprovalQuery = "1.2.840.10008.5.1.4.42";
    /// <summary>Generic Implant Template Storage (SOP Class).</summary>
    public const string GenericImplantTemplateStorage = "1.2.840.10008.5.1.4.43.1";
    /// <summary>Generic Implant Template Information Model - FIND (SOP Class).</summary>
    public const string GenericImplantTemplateInformationModelFind = "1.2.840.10008.5.1.4.43.2";
    /// <summary>Generic Implant Template Information Model - MOVE (SOP Class).</summary>
    public const string GenericImplantTemplateInformationModelMove = "1.2.840.10008.5.1.4.43.3";
    /// <summary>Generic Implant Template Information Model - GET (SOP Class).</summary>
    public const string GenericImplantTemplateInformationModelGet = "1.2.840.10008.5.1.4.43.4";
    /// <summary>Implant Assembly Template Storage (SOP Class).</summary>
    public const string ImplantAssemblyTemplateStorage = "1.2.840.10008.5.1.4.44.1";
    /// <summary>Implant Assembly Template Information Model - FIND (SOP Class).</summary>
    public const string ImplantAssemblyTemplateInformationModelFind = "1.2.840.10008.5.1.4.44.2";
    /// <summary>Implant Assembly Template Information Model - MOVE (SOP Class).</summary>
    public const string ImplantAssemblyTemplateInformationModelMove = "1.2.840.10008.5.1.4.44.3";
    /// <summary>Implant Assembly Template Information Model - GET (SOP Class).</summary>
    public const string ImplantAssemblyTemplateInformationModelGet = "1.2.840.10008.5.1.4.44.4";
    /// <summary>Implant Template Group Storage (SOP Class).</summary>
    public const string ImplantTemplateGroupStorage = "1.2.840.10008.5.1.4.45.1";
    /// <summary>Implant Template Group Information Model - FIND (SOP Class).</summary>
    public const string ImplantTemplateGroupInformationModelFind = "1.2.840.10008.5.1.4.45.2";
    /// <summary>Implant Template Group Information Model - MOVE (SOP Class).</summary>
    public const string ImplantTemplateGroupInformationModelMove = "1.2.840.10008.5.1.4.45.3";
    /// <summary>Implant Template Group Information Model - GET (SOP Class).</summary>
    public const string ImplantTemplateGroupInformationModelGet = "1.2.840.10008.5.1.4.45.4";
    /// <summary>Native DICOM Model (Application Hosting Model).</summary>
    public const string NativeDICOMModel = "1.2.840.10008.7.1.1";
    /// <summary>Abstract Multi-Dimensional Image Model (Application Hosting Model).</summary>
    public const string AbstractMultiDimensionalImageModel = "1.2.840.10008.7.1.2";
    /// <summary>DICOM Content Mapping Resource (Mapping Resource).</summary>
    public const string DICOMContentMappingResource = "1.2.840.10008.8.1.1";
    /// <summary>Video Endoscopic Image Real-Time Communication (SOP Class).</summary>
    public const string VideoEndoscopicImageRealTimeCommunication = "1.2.840.10008.10.1";
    /// <summary>Video Photographic Image Real-Time Communication (SOP Class).</summary>
    public const string VideoPhotographicImageRealTimeCommunication = "1.2.840.10008.10.2";
    /// <summary>Audio Waveform Real-Time Communication (SOP Class).</summary>
    public const string AudioWaveformRealTimeCommunication = "1.2.840.10008.10.3";
    /// <summary>Rendition Selection Document Real-Time Communication (SOP Class).</summary>
    public const string RenditionSelectionDocumentRealTimeCommunication = "1.2.840.10008.10.4";
    /// <summary>dicomDeviceName (LDAP OID).</summary>
    public const string dicomDeviceName = "1.2.840.10008.15.0.3.1";
    /// <summary>dicomDescription (LDAP OID).</summary>
    public const string dicomDescription = "1.2.840.10008.15.0.3.2";
    /// <summary>dicomManufacturer (LDAP OID).</summary>
    public const string dicomManufacturer = "1.2.840.10008.15.0.3.3";
    /// <summary>dicomManufacturerModelName (LDAP OID).</summary>
    public const string dicomManufacturerModelName = "1.2.840.10008.15.0.3.4";
    /// <summary>dicomSoftwareVersion (LDAP OID).</summary>
    public const string dicomSoftwareVersion = "1.2.840.10008.15.0.3.5";
    /// <summary>dicomVendorData (LDAP OID).</summary>
    public const string dicomVendorData = "1.2.840.10008.15.0.3.6";
    /// <summary>dicomAETitle (LDAP OID).</summary>
    public const string dicomAETitle = "1.2.840.10008.15.0.3.7";
    /// <summary>dicomNetworkConnectionReference (LDAP OID).</summary>
    public const string dicomNetworkConnectionReference = "1.2.840.10008.15.0.3.8";
    /// <summary>dicomApplicationCluster (LDAP OID).</summary>
    public const string dicomApplicationCluster = "1.2.840.10008.15.0.3.9";
    /// <summary>dicomAssociationInitiator (LDAP OID).</summary>
    public const string dicomAssociationInitiator = "1.2.840.10008.15.0.3.10";
    /// <summary>dicomAssociationAcceptor (LDAP OID).</summary>
    public const string dicomAssociationAcceptor = "1.2.840.10008.15.0.3.11";
    /// <summary>dicomHostname (LDAP OID).</summary>
    public const string dicomHostname = "1.2.840.10008.15.0.3.12";
    /// <summary>dicomPort (LDAP OID).</summary>
    public const string dicomPort = "1.2.840.10008.15.0.3.13";
    /// <summary>dicomSOPClass (LDAP OID).</summary>
    public const string dicomSOPClass = "1.2.840.10008.15.0.3.14";
    /// <summary>dicomTransferRole (LDAP OID).</summary>
    public const string dicomTransferRole = "1.2.840.10008.15.0.3.15";
    /// <summary>dicomTransferSyntax (LDAP OID).</summary>
    public const string dicomTransferSyntax = "1.2.840.10008.15.0.3.16";
    /// <summary>dicomPrimaryDeviceType (LDAP OID).</summary>
    public const string dicomPrimaryDeviceType = "1.2.840.10008.15.0.3.17";
    /// <summary>dicomRelatedDeviceReference (LDAP OID).</summary>
    public const string dicomRelatedDeviceReference = "1.2.840.10008.15.0.3.18";
    /// <summary>dicomPreferredCalledAETitle (LDAP OID).</summary>
    public const string dicomPreferredCalledAETitle = "1.2.840.10008.15.0.3.19";
    /// <summary>dicomTLSCyphersuite (LDAP OID).</summary>
    public const string dicomTLSCyphersuite = "1.2.840.10008.15.0.3.20";
    /// <summary>dicomAuthorizedNodeCertificateReference (LDAP OID).</summary>
    public const string dicomAuthorizedNodeCertificateReference = "1.2.840.10008.15.0.3.21";
    /// <summary>dicomThisNodeCertificateReference (LDAP OID).</summary>
    public const string dicomThisNodeCertificateReference = "1.2.840.10008.15.0.3.22";
    /// <summary>dicomInstalled (LDAP OID).</summary>
    public const string dicomInstalled = "1.2.840.10008.15.0.3.23";
    /// <summary>dicomStationName (LDAP OID).</summary>
    public const string dicomStationName = "1.2.840.10008.15.0.3.24";
    /// <summary>dicomDeviceSerialNumber (LDAP OID).</summary>
    public const string dicomDeviceSerialNumber = "1.2.840.10008.15.0.3.25";
    /// <summary>dicomInstitutionName (LDAP OID).</summary>
    public const string dicomInstitutionName = "1.2.840.10008.15.0.3.26";
    /// <summary>dicomInstitutionAddress (LDAP OID).</summary>
    public const string dicomInstitutionAddress = "1.2.840.10008.15.0.3.27";
    /// <summary>dicomInstitutionDepartmentName (LDAP OID).</summary>
    public const string dicomInstitutionDepartmentName = "1.2.840.10008.15.0.3.28";
    /// <summary>dicomIssuerOfPatientID (LDAP OID).</summary>
    public const string dicomIssuerOfPatientID = "1.2.840.10008.15.0.3.29";
    /// <summary>dicomPreferredCallingAETitle (LDAP OID).</summary>
    public const string dicomPreferredCallingAETitle = "1.2.840.10008.15.0.3.30";
    /// <summary>dicomSupportedCharacterSet (LDAP OID).</summary>
    public const string dicomSupportedCharacterSet = "1.2.840.10008.15.0.3.31";
    /// <summary>dicomConfigurationRoot (LDAP OID).</summary>
    public const string dicomConfigurationRoot = "1.2.840.10008.15.0.4.1";
    /// <summary>dicomDevicesRoot (LDAP OID).</summary>
    public const string dicomDevicesRoot = "1.2.840.10008.15.0.4.2";
    /// <summary>dicomUniqueAETitlesRegistryRoot (LDAP OID).</summary>
    public const string dicomUniqueAETitlesRegistryRoot = "1.2.840.10008.15.0.4.3";
    /// <summary>dicomDevice (LDAP OID).</summary>
    public const string dicomDevice = "1.2.840.10008.15.0.4.4";
    /// <summary>dicomNetworkAE (LDAP OID).</summary>
    public const string dicomNetworkAE = "1.2.840.10008.15.0.4.5";
    /// <summary>dicomNetworkConnection (LDAP OID).</summary>
    public const string dicomNetworkConnection = "1.2.840.10008.15.0.4.6";
    /// <summary>dicomUniqueAETitle (LDAP OID).</summary>
    public const string dicomUniqueAETitle = "1.2.840.10008.15.0.4.7";
    /// <summary>dicomTransferCapability (LDAP OID).</summary>
    public const string dicomTransferCapability = "1.2.840.10008.15.0.4.8";
    /// <summary>Universal Coordinated Time (Synchronization Frame of Reference).</summary>
    public const string UTC = "1.2.840.10008.15.1.1";
}
