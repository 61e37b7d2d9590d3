using System.Runtime.InteropServices;

namespace OrthancGuard.Dicom.Codecs.Jpeg;

/// <summary>One component of a JPEG frame header (ISO/IEC 10918-1 B.2.2).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JpegComponent(byte Id, int HorizontalSampling, int VerticalSampling, int QuantizationTable);
