using System.Globalization;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>An ultrasound image with the patient's name, number and birth date burned into its upper edge.</summary>
public static class SyntheticUltrasound
{
    private const int Rows = 480;
    private const int Columns = 640;

    /// <summary>US Image Storage, one frame of grey or of colour.</summary>
    public static DicomFile Create(PhantomIdentity identity, bool isColour = false, int instance = 1)
    {
        ArgumentNullException.ThrowIfNull(identity);
        var samples = isColour ? 3 : 1;
        var series = new PhantomSeries("US", 5, "Abdomen", "US Abdomen", "ABDOMEN");
        var dataset = PhantomModules.Begin(identity, series, DicomUid.UltrasoundImageStorage, instance)
            .Set(DicomTag.ImageType, "ORIGINAL", "PRIMARY", "ABDOMINAL")
            .Set(DicomTag.AcquisitionDateTime, identity.StudyDate + identity.StudyTime)
            .Set(DicomTag.PatientOrientation, "")
            .Set(DicomTag.BurnedInAnnotation, "YES")
            .Set(DicomTag.SequenceOfUltrasoundRegions, Region())
            .SetBytePixels(Rows, Columns, samples, Draw(identity, samples));
        return new DicomFile(dataset, DicomTransferSyntax.ExplicitVRLittleEndian);
    }

    /// <summary>US Multi-frame Image Storage, grey, whose echoes move; the text stands.</summary>
    public static DicomFile CreateCine(PhantomIdentity identity, int frames)
    {
        ArgumentNullException.ThrowIfNull(identity);
        var pixels = new byte[frames * Rows * Columns];
        Parallel.For(0, frames, frame => Draw(identity, 1, frame).CopyTo(pixels.AsSpan(frame * Rows * Columns)));
        var dataset = PhantomModules.Begin(identity, new PhantomSeries("US", 6, "Heart", "US Heart", "HEART"), DicomUid.UltrasoundMultiFrameImageStorage, 1)
            .Set(DicomTag.ImageType, "ORIGINAL", "PRIMARY")
            .Set(DicomTag.AcquisitionDateTime, identity.StudyDate + identity.StudyTime)
            .Set(DicomTag.PatientOrientation, "")
            .Set(DicomTag.BurnedInAnnotation, "YES")
            .Set(DicomTag.NumberOfFrames, frames.ToString(CultureInfo.InvariantCulture))
            .Set(DicomTag.FrameTime, "33")
            .SetBytePixels(Rows, Columns, 1, pixels);
        dataset.AddOrUpdate(new DicomElement(DicomTag.FrameIncrementPointer, DicomVR.AT, (byte[])[0x18, 0, 0x63, 0x10]));
        return new DicomFile(dataset, DicomTransferSyntax.ExplicitVRLittleEndian);
    }

    // Where the echoes are; the text is above it.
    private static DicomDataset Region() => new DicomDataset()
        .Set(DicomTag.RegionSpatialFormat, "1")
        .Set(DicomTag.RegionDataType, "1")
        .Set(DicomTag.RegionFlags, "0")
        .Set(DicomTag.RegionLocationMinX0, "0")
        .Set(DicomTag.RegionLocationMinY0, "70")
        .Set(DicomTag.RegionLocationMaxX1, (Columns - 1).ToString(CultureInfo.InvariantCulture))
        .Set(DicomTag.RegionLocationMaxY1, (Rows - 1).ToString(CultureInfo.InvariantCulture))
        .Set(DicomTag.PhysicalUnitsXDirection, "3")
        .Set(DicomTag.PhysicalUnitsYDirection, "3")
        .Set(DicomTag.PhysicalDeltaX, "0.05")
        .Set(DicomTag.PhysicalDeltaY, "0.05");

    private static byte[] Draw(PhantomIdentity identity, int samples, int frame = 0)
    {
        var pixels = new byte[Rows * Columns * samples];
        var texture = new SmoothTexture(unchecked((ulong)identity.Seed));
        for (var y = 80; y < Rows; y++)
        {
            for (var x = 0; x < Columns; x++)
            {
                // A fan below the probe.
                var (dx, dy) = (x - (Columns / 2f), y - 20f);
                var depth = MathF.Sqrt((dx * dx) + (dy * dy));
                if (MathF.Abs(dx) > 0.75f * dy || depth > 440)
                    continue;
                var tissue = 60 + (45 * texture.At(new(x * 0.02f, y * 0.02f, frame * 0.1f)));
                var speckle = Counter.Hash((ulong)identity.Seed + (ulong)frame, ((ulong)y * Columns) + (ulong)x) & 31;
                pixels.AsSpan(((y * Columns) + x) * samples, samples).Fill((byte)(tissue + speckle));
            }
        }

        PixelText.Draw(pixels, Columns, samples, 12, 10, 3, identity.PatientName.Replace('^', ' '));
        PixelText.Draw(pixels, Columns, samples, 12, 40, 3, $"{identity.PatientId}  {identity.BirthDate}");
        return pixels;
    }
}
