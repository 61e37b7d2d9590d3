using System.Globalization;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>Pixels of 8 bits, grey or colour by pixel.</summary>
internal static class BytePixels
{
    public static DicomDataset SetBytePixels(this DicomDataset dataset, int rows, int columns, int samples, byte[] pixels)
    {
        dataset
            .Set(DicomTag.SamplesPerPixel, samples.ToString(CultureInfo.InvariantCulture))
            .Set(DicomTag.PhotometricInterpretation, samples == 3 ? "RGB" : "MONOCHROME2")
            .Set(DicomTag.Rows, rows.ToString(CultureInfo.InvariantCulture))
            .Set(DicomTag.Columns, columns.ToString(CultureInfo.InvariantCulture))
            .Set(DicomTag.BitsAllocated, "8")
            .Set(DicomTag.BitsStored, "8")
            .Set(DicomTag.HighBit, "7")
            .Set(DicomTag.PixelRepresentation, "0")
            .Set(DicomTag.LossyImageCompression, "00")
            .SetBytes(DicomTag.PixelData, DicomVR.OB, pixels);
        if (samples == 3)
            dataset.Set(DicomTag.PlanarConfiguration, "0");
        return dataset;
    }
}
