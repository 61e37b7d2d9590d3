using System.Globalization;
using System.Runtime.InteropServices;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>One slice as MR Image Storage (PS3.3 A.4).</summary>
internal static class MrImage
{
    private const int BitsStored = 12;

    public static DicomFile Build(
        PhantomIdentity identity, PhantomSeries series, PhantomGeometry geometry, int slice, int instance, HeadScan scan, byte[] pixels)
    {
        var (sequence, repetition, echo) = scan.Contrast.Name switch
        {
            "T1" => ("GR", "1900", "2.9"),
            "T2" => ("SE", "4200", "96"),
            _ => ("SE", "3000", "14"),
        };
        var dataset = PhantomModules.Begin(identity, series, DicomUid.MRImageStorage, instance)
            .Set(DicomTag.ImageType, "ORIGINAL", "PRIMARY", "OTHER")
            .Set(DicomTag.PatientPosition, scan.PatientPosition)
            .Set(DicomTag.ScanningSequence, sequence)
            .Set(DicomTag.SequenceVariant, sequence == "GR" ? "SP" : "SK")
            .Set(DicomTag.ScanOptions, "")
            .Set(DicomTag.MRAcquisitionType, "3D")
            .Set(DicomTag.RepetitionTime, repetition)
            .Set(DicomTag.EchoTime, echo)
            .Set(DicomTag.EchoTrainLength, "1")
            .Set(DicomTag.FlipAngle, "15")
            .Set(DicomTag.MagneticFieldStrength, "1.5")
            .Set(DicomTag.ImagingFrequency, "63.68")
            .Set(DicomTag.SpacingBetweenSlices, (double)geometry.SliceSpacing)
            .Set(DicomTag.ProtocolName, series.Description)
            .SetPlane(identity, geometry, slice)
            .Set(DicomTag.WindowCenter, "500")
            .Set(DicomTag.WindowWidth, "1000")
            .SetPixels(geometry.Rows, geometry.Columns, BitsStored, isSigned: false, pixels);
        return new DicomFile(dataset, DicomTransferSyntax.ExplicitVRLittleEndian);
    }

    /// <summary>Stored values: brightness that falls off from the coil, and Rician noise.</summary>
    public static byte[] Encode(ReadOnlySpan<float> values, int slice, PhantomGeometry geometry, HeadScan scan, NoiseTable noise, int maximum = (1 << BitsStored) - 1)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(values.Length * sizeof(ushort));
        var stored = MemoryMarshal.Cast<byte, ushort>(bytes.AsSpan());
        var (columns, sigma, bias) = (geometry.Columns, (float)scan.Noise * scan.Contrast.Noise, (float)scan.BiasField);
        for (var y = 0; y < geometry.Rows; y++)
        {
            var real = noise.Row(slice, y, columns);
            var imaginary = noise.Row(slice, y, columns, channel: 1);
            var run = geometry.Run(slice, y);
            for (var x = 0; x < columns; x++)
            {
                var at = run.At(x) * 0.01f;
                var gain = MathF.Max(1 + (bias * ((0.5f * at.Y) + (at.X * at.X) - (0.3f * at.Z))), 0.2f);
                var signal = (values[(y * columns) + x] * gain) + (sigma * real[x]);
                var other = sigma * imaginary[x];
                stored[(y * columns) + x] = (ushort)Math.Clamp((int)(MathF.Sqrt((signal * signal) + (other * other)) + 0.5f), 0, maximum);
            }
        }

        return bytes;
    }

    internal static string Describe(PhantomContrast contrast, PhantomGeometry geometry) =>
        string.Create(CultureInfo.InvariantCulture, $"{contrast.Name} {geometry.SliceThickness:0.#} mm");
}
