using System.Collections.Frozen;

namespace OrthancGuard.Dicom.Data;

/// <summary>The transfer syntaxes of PS3.6 table A-1.</summary>
public sealed partial class DicomTransferSyntax
{
    public static DicomTransferSyntax ImplicitVRLittleEndian { get; } =
        new("1.2.840.10008.1.2", "Implicit VR Little Endian", true) { IsExplicitVR = false };

    public static DicomTransferSyntax ExplicitVRLittleEndian { get; } = new("1.2.840.10008.1.2.1", "Explicit VR Little Endian", true);

    public static DicomTransferSyntax EncapsulatedUncompressed { get; } =
        Encapsulated("1.98", "Encapsulated Uncompressed Explicit VR Little Endian");

    public static DicomTransferSyntax DeflatedExplicitVRLittleEndian { get; } =
        new("1.2.840.10008.1.2.1.99", "Deflated Explicit VR Little Endian", true) { IsDeflated = true };

    public static DicomTransferSyntax ExplicitVRBigEndian { get; } =
        new("1.2.840.10008.1.2.2", "Explicit VR Big Endian", true) { IsBigEndian = true };

    public static DicomTransferSyntax JPEGBaseline { get; } = Encapsulated("4.50", "JPEG Baseline (Process 1)");

    public static DicomTransferSyntax JPEGExtended { get; } = Encapsulated("4.51", "JPEG Extended (Process 2 & 4)");

    public static DicomTransferSyntax JPEGLossless { get; } = Encapsulated("4.57", "JPEG Lossless, Non-Hierarchical (Process 14)");

    public static DicomTransferSyntax JPEGLosslessSV1 { get; } =
        Encapsulated("4.70", "JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14, Selection Value 1)");

    public static DicomTransferSyntax JPEGLSLossless { get; } = Encapsulated("4.80", "JPEG-LS Lossless Image Compression");

    public static DicomTransferSyntax JPEGLSNearLossless { get; } = Encapsulated("4.81", "JPEG-LS Lossy (Near-Lossless) Image Compression");

    public static DicomTransferSyntax JPEG2000Lossless { get; } = Encapsulated("4.90", "JPEG 2000 Image Compression (Lossless Only)");

    public static DicomTransferSyntax JPEG2000 { get; } = Encapsulated("4.91", "JPEG 2000 Image Compression");

    public static DicomTransferSyntax HTJ2KLossless { get; } =
        Encapsulated("4.201", "High-Throughput JPEG 2000 Image Compression (Lossless Only)");

    public static DicomTransferSyntax HTJ2KLosslessRPCL { get; } =
        Encapsulated("4.202", "High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only)");

    public static DicomTransferSyntax HTJ2K { get; } = Encapsulated("4.203", "High-Throughput JPEG 2000 Image Compression");

    public static DicomTransferSyntax RLELossless { get; } = Encapsulated("5", "RLE Lossless");

    // Initialised in the order of this file, so it must stand after every syntax it holds.
    private static FrozenDictionary<string, DicomTransferSyntax> ByUid { get; } =
        AllKnown().ToFrozenDictionary(static syntax => syntax.Uid, StringComparer.Ordinal);

    private static DicomTransferSyntax Encapsulated(string suffix, string name) =>
        new("1.2.840.10008.1.2." + suffix, name, true) { IsEncapsulated = true };

    private static List<DicomTransferSyntax> AllKnown() =>
    [
        ImplicitVRLittleEndian, ExplicitVRLittleEndian, EncapsulatedUncompressed, DeflatedExplicitVRLittleEndian, ExplicitVRBigEndian,
        JPEGBaseline, JPEGExtended, JPEGLossless, JPEGLosslessSV1, JPEGLSLossless, JPEGLSNearLossless, JPEG2000Lossless, JPEG2000,
        HTJ2KLossless, HTJ2KLosslessRPCL, HTJ2K, RLELossless,
        .. RetiredJpegSuffixes.Select(static suffix => Encapsulated(suffix, "JPEG (Retired)")),
        Encapsulated("4.92", "JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only)"),
        Encapsulated("4.93", "JPEG 2000 Part 2 Multi-component Image Compression"),
        new("1.2.840.10008.1.2.4.94", "JPIP Referenced", true),
        new("1.2.840.10008.1.2.4.95", "JPIP Referenced Deflate", true) { IsDeflated = true },
        .. MpegSuffixes.Select(static entry => Encapsulated(entry.Suffix, entry.Name)),
        Encapsulated("4.110", "JPEG XL Lossless"),
        Encapsulated("4.111", "JPEG XL JPEG Recompression"),
        Encapsulated("4.112", "JPEG XL"),
        new("1.2.840.10008.1.2.4.204", "JPIP HTJ2K Referenced", true),
        new("1.2.840.10008.1.2.4.205", "JPIP HTJ2K Referenced Deflate", true) { IsDeflated = true },
        Encapsulated("8.1", "Deflated Image Frame Compression"),
        new("1.2.840.10008.1.20", "Papyrus 3 Implicit VR Little Endian (Retired)", true) { IsExplicitVR = false },
    ];

    private static string[] RetiredJpegSuffixes =>
        ["4.52", "4.53", "4.54", "4.55", "4.56", "4.58", "4.59", "4.60", "4.61", "4.62", "4.63", "4.64", "4.65", "4.66"];

    private static (string Suffix, string Name)[] MpegSuffixes =>
    [
        ("4.100", "MPEG2 Main Profile / Main Level"),
        ("4.100.1", "Fragmentable MPEG2 Main Profile / Main Level"),
        ("4.101", "MPEG2 Main Profile / High Level"),
        ("4.101.1", "Fragmentable MPEG2 Main Profile / High Level"),
        ("4.102", "MPEG-4 AVC/H.264 High Profile / Level 4.1"),
        ("4.102.1", "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1"),
        ("4.103", "MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1"),
        ("4.103.1", "Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1"),
        ("4.104", "MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video"),
        ("4.104.1", "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video"),
        ("4.105", "MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video"),
        ("4.105.1", "Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video"),
        ("4.106", "MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2"),
        ("4.106.1", "Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2"),
        ("4.107", "HEVC/H.265 Main Profile / Level 5.1"),
        ("4.108", "HEVC/H.265 Main 10 Profile / Level 5.1"),
    ];
}
