using System.Globalization;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>The pixels of one slice and the attributes that go with every cross-sectional image.</summary>
internal static class SliceImage
{
    /// <summary>Where a slice lies and that it is 16 bits of grey.</summary>
    public static DicomDataset SetPlane(this DicomDataset dataset, PhantomIdentity identity, PhantomGeometry geometry, int slice) => dataset
        .Set(DicomTag.FrameOfReferenceUID, identity.Uid("frame of reference"))
        .Set(DicomTag.PositionReferenceIndicator, "")
        .Set(DicomTag.AcquisitionNumber, "1")
        .Set(DicomTag.AcquisitionDate, identity.StudyDate)
        .Set(DicomTag.AcquisitionTime, identity.StudyTime)
        .Set(DicomTag.PixelSpacing, geometry.RowSpacing, geometry.ColumnSpacing)
        .Set(DicomTag.SliceThickness, (double)geometry.SliceThickness)
        .Set(DicomTag.ImageOrientationPatient, geometry.RowDirection, geometry.ColumnDirection)
        .Set(DicomTag.ImagePositionPatient, geometry.Position(slice))
        .Set(DicomTag.ImageComments, $"Read to {identity.SpokenName} by telephone");

    public static DicomDataset SetPixels(this DicomDataset dataset, int rows, int columns, int bitsStored, bool isSigned, byte[] pixels) => dataset
        .Set(DicomTag.SamplesPerPixel, "1")
        .Set(DicomTag.PhotometricInterpretation, "MONOCHROME2")
        .Set(DicomTag.Rows, rows.ToString(CultureInfo.InvariantCulture))
        .Set(DicomTag.Columns, columns.ToString(CultureInfo.InvariantCulture))
        .Set(DicomTag.BitsAllocated, "16")
        .Set(DicomTag.BitsStored, bitsStored.ToString(CultureInfo.InvariantCulture))
        .Set(DicomTag.HighBit, (bitsStored - 1).ToString(CultureInfo.InvariantCulture))
        .Set(DicomTag.PixelRepresentation, isSigned ? "1" : "0")
        .SetBytes(DicomTag.PixelData, DicomVR.OW, pixels);

    /// <summary>The slices of a stack made by all processors, a few at a time, handed out in order.</summary>
    public static IEnumerable<DicomFile> InOrder(IReadOnlyList<int> slices, Func<int, DicomFile> make)
    {
        var batch = new DicomFile[Math.Max(1, Environment.ProcessorCount) * 4];
        for (var start = 0; start < slices.Count; start += batch.Length)
        {
            var first = start;
            var count = Math.Min(batch.Length, slices.Count - start);
            Parallel.For(0, count, i => batch[i] = make(slices[first + i]));
            for (var i = 0; i < count; i++)
                yield return batch[i];
        }
    }
}
