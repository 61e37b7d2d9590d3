using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>A radiograph of 16 bits with the patient's name and number burned into a corner.</summary>
public static class SyntheticRadiograph
{
    private const int Rows = 2400;
    private const int Columns = 2000;
    private const int Scale = 5;

    /// <summary>CR Image Storage.</summary>
    public static DicomFile Create(PhantomIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        var dataset = PhantomModules.Begin(identity, new PhantomSeries("CR", 7, "Chest", "Chest", "CHEST"), DicomUid.ComputedRadiographyImageStorage, 1)
            .Set(DicomTag.ImageType, "ORIGINAL", "PRIMARY")
            .Set(DicomTag.PatientOrientation, "L", "F")
            .Set(DicomTag.ViewPosition, "PA")
            .Set(DicomTag.BurnedInAnnotation, "YES")
            .Set(DicomTag.LossyImageCompression, "00")
            .SetPixels(Rows, Columns, 14, isSigned: false, Draw(identity));
        return new DicomFile(dataset, DicomTransferSyntax.ExplicitVRLittleEndian);
    }

    private static byte[] Draw(PhantomIdentity identity)
    {
        var (texture, ink) = (new SmoothTexture(unchecked((ulong)identity.Seed)), new byte[Rows * Columns]);
        PixelText.Draw(ink, Columns, 1, 60, 60, Scale, identity.PatientName.Replace('^', ' '));
        PixelText.Draw(ink, Columns, 1, 60, 120, Scale, string.Create(CultureInfo.InvariantCulture, $"{identity.PatientId} {identity.BirthDate}"));
        var pixels = new byte[2 * Rows * Columns];
        Parallel.For(0, Rows, y =>
        {
            for (var x = 0; x < Columns; x++)
            {
                var soft = texture.At(new Vector3(x * 0.004f, y * 0.004f, 0));
                var rib = MathF.Max(0, MathF.Sin((y * 0.035f) + (x * x * 1e-5f)) - 0.3f);
                var noise = (int)(Counter.Hash((ulong)identity.Seed, ((ulong)y * Columns) + (ulong)x) & 255);
                var value = ink[(y * Columns) + x] > 0 ? 16383 : (int)(5000 + (2500 * soft) + (2200 * rib)) + noise;
                BinaryPrimitives.WriteUInt16LittleEndian(pixels.AsSpan(2 * ((y * Columns) + x)), (ushort)Math.Clamp(value, 0, 16383));
            }
        });
        return pixels;
    }
}
