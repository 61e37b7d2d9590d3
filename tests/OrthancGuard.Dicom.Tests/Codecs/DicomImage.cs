using System.Text;
using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Tests.Codecs;

/// <summary>Secondary captures around pixels that a test makes.</summary>
internal static class DicomImage
{
    /// <summary>A file with native pixel data, explicit VR little-endian.</summary>
    public static DicomFile Native(PixelDescription description, byte[] pixels) =>
        new(Dataset(description, new DicomElement(DicomTag.PixelData, description.BitsAllocated > 8 ? DicomVR.OW : DicomVR.OB, pixels)));

    /// <summary>A file with fragments of <paramref name="syntax"/>.</summary>
    public static DicomFile Encapsulated(PixelDescription description, DicomTransferSyntax syntax, params byte[][] fragments) =>
        new(Dataset(description, Fragments(fragments)), syntax);

    public static DicomFragmentSequence Fragments(params byte[][] fragments) =>
        new(DicomTag.PixelData, DicomVR.OB, default, [.. fragments.Select(f => new ReadOnlyMemory<byte>(f))]);

    public static DicomDataset Dataset(PixelDescription d, DicomItem pixelData)
    {
        var dataset = new DicomDataset(DicomTransferSyntax.ExplicitVRLittleEndian)
        {
            Text(DicomTag.SOPClassUID, DicomVR.UI, "1.2.840.10008.5.1.4.1.1.7"),
            Text(DicomTag.SOPInstanceUID, DicomVR.UI, "1.2.826.0.1.3680043.8.498.1"),
            Text(DicomTag.PatientID, DicomVR.LO, "SYNTHETIC"),
            Text(DicomTag.Modality, DicomVR.CS, "OT"),
            Text(DicomTag.StudyInstanceUID, DicomVR.UI, "1.2.826.0.1.3680043.8.498.2"),
            Text(DicomTag.SeriesInstanceUID, DicomVR.UI, "1.2.826.0.1.3680043.8.498.3"),
            Number(DicomTag.SamplesPerPixel, d.SamplesPerPixel),
            Text(DicomTag.PhotometricInterpretation, DicomVR.CS, d.PhotometricInterpretation),
            Number(DicomTag.Rows, d.Rows),
            Number(DicomTag.Columns, d.Columns),
            Number(DicomTag.BitsAllocated, d.BitsAllocated),
            Number(DicomTag.BitsStored, d.BitsStored),
            Number(DicomTag.HighBit, d.HighBit),
            Number(DicomTag.PixelRepresentation, d.IsSigned ? 1 : 0),
            pixelData,
        };
        if (d.NumberOfFrames > 1)
            dataset.Add(Text(DicomTag.NumberOfFrames, DicomVR.IS, $"{d.NumberOfFrames}"));
        if (d.SamplesPerPixel > 1)
            dataset.Add(Number(DicomTag.PlanarConfiguration, d.PlanarConfiguration));
        return dataset;
    }

    public static DicomElement Text(DicomTag tag, DicomVR vr, string value) => new(tag, vr, Encoding.ASCII.GetBytes(value));

    public static DicomElement Number(DicomTag tag, int value) => DicomElement.FromNumbers<ushort>(tag, DicomVR.US, (ushort)value);

    public static byte[] Pixels(DicomFile file) =>
        file.Dataset.TryGetElement(DicomTag.PixelData, out var element) ? element.Value.ToArray() : throw new InvalidDataException("No native pixel data.");
}
