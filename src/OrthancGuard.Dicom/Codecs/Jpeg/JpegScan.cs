using System.Runtime.InteropServices;

namespace OrthancGuard.Dicom.Codecs.Jpeg;

/// <summary>One component of a scan: its place in the frame header and its Huffman table selectors.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JpegScanComponent(int Index, int DcTable, int AcTable);

/// <summary>
/// A scan header (ISO/IEC 10918-1 B.2.3). For lossless processes <paramref name="SpectralStart"/> is the predictor and
/// <paramref name="ApproximationLow"/> the point transform.
/// </summary>
internal sealed record JpegScan(
    JpegScanComponent[] Components, int SpectralStart, int SpectralEnd, int ApproximationHigh, int ApproximationLow);
