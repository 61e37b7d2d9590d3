using System.Runtime.InteropServices;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>How a CT stores Hounsfield units.</summary>
internal readonly record struct CtStorage(bool IsSigned, bool HasPadding)
{
    public int Intercept => IsSigned ? 0 : -1024;

    public int BitsStored => IsSigned ? 16 : 12;

    public short Padding => (short)(IsSigned ? -2000 : 0);
}

/// <summary>One slice as CT Image Storage (PS3.3 A.3).</summary>
internal static class CtImage
{
    public static DicomFile Build(
        PhantomIdentity identity, PhantomSeries series, PhantomGeometry geometry, int slice, int instance, string position, CtStorage storage, byte[] pixels)
    {
        var dataset = PhantomModules.Begin(identity, series, DicomUid.CTImageStorage, instance)
            .Set(DicomTag.ImageType, "ORIGINAL", "PRIMARY", "AXIAL")
            .Set(DicomTag.PatientPosition, position)
            .Set(DicomTag.KVP, "120")
            .Set(DicomTag.XRayTubeCurrent, "210")
            .Set(DicomTag.ExposureTime, "500")
            .Set(DicomTag.ConvolutionKernel, "B30f")
            .Set(DicomTag.ProtocolName, series.Description)
            .Set(DicomTag.DataCollectionDiameter, "500")
            .SetPlane(identity, geometry, slice)
            .Set(DicomTag.WindowCenter, "40")
            .Set(DicomTag.WindowWidth, "400")
            .Set(DicomTag.RescaleIntercept, (double)storage.Intercept)
            .Set(DicomTag.RescaleSlope, "1")
            .Set(DicomTag.RescaleType, "HU")
            .SetPixels(geometry.Rows, geometry.Columns, storage.BitsStored, storage.IsSigned, pixels);
        if (storage.HasPadding)
            dataset.AddOrUpdate(DicomElement.FromNumbers(DicomTag.PixelPaddingValue, storage.IsSigned ? DicomVR.SS : DicomVR.US, storage.Padding));
        return new DicomFile(dataset, DicomTransferSyntax.ExplicitVRLittleEndian);
    }

    /// <summary>Stored values: noise added, rounded, clamped to what the bits hold, the corners padded where asked.</summary>
    public static byte[] Encode(ReadOnlySpan<float> values, int slice, int rows, int columns, float sigma, NoiseTable noise, CtStorage storage)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(values.Length * sizeof(short));
        var stored = MemoryMarshal.Cast<byte, short>(bytes.AsSpan());
        var (low, high) = storage.IsSigned ? (-1024, 3071) : (0, 4095);
        for (var y = 0; y < rows; y++)
        {
            var strip = noise.Row(slice, y, columns);
            var line = values.Slice(y * columns, columns);
            var target = stored.Slice(y * columns, columns);
            for (var x = 0; x < columns; x++)
                target[x] = (short)Math.Clamp((int)MathF.Floor(line[x] + (sigma * strip[x]) - storage.Intercept + 0.5f), low, high);
            if (storage.HasPadding)
                Pad(target, y, rows, storage.Padding);
        }

        return bytes;
    }

    private static void Pad(Span<short> line, int y, int rows, short padding)
    {
        var radius = Math.Min(rows, line.Length) / 2.0;
        var height = y - ((rows - 1) / 2.0);
        var half = radius * radius > height * height ? Math.Sqrt((radius * radius) - (height * height)) : 0;
        var edge = Math.Clamp((int)Math.Ceiling((line.Length / 2.0) - half), 0, line.Length / 2);
        line[..edge].Fill(padding);
        line[^edge..].Fill(padding);
    }
}
