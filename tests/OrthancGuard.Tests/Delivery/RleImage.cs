using OrthancGuard.Dicom.Data;
using OrthancGuard.Tests.Gate;

namespace OrthancGuard.Tests.Delivery;

/// <summary>An 8-bit image of one grey value a row, encoded by hand as RLE Lossless (PS3.5 Annex G).</summary>
internal static class RleImage
{
    private const int Side = 64;

    public static (DicomFile File, byte[] Pixels) Create(int number)
    {
        var pixels = new byte[Side * Side];
        var frame = new List<byte>([1, 0, 0, 0, 64, 0, 0, 0, .. new byte[56]]);
        for (var row = 0; row < Side; row++)
        {
            pixels.AsSpan(row * Side, Side).Fill((byte)(row * 3));
            // A replicated run: 257 minus the count, then the byte.
            frame.AddRange([257 - Side, (byte)(row * 3)]);
        }

        var dataset = GateInstances.Dataset(number, change: d =>
        {
            d.Add(DicomTag.PhotometricInterpretation, DicomVR.CS, "MONOCHROME2");
            Number(d, DicomTag.SamplesPerPixel, 1);
            Number(d, DicomTag.Rows, Side);
            Number(d, DicomTag.Columns, Side);
            Number(d, DicomTag.BitsAllocated, 8);
            Number(d, DicomTag.BitsStored, 8);
            Number(d, DicomTag.HighBit, 7);
            Number(d, DicomTag.PixelRepresentation, 0);
            d.AddOrUpdate(new DicomFragmentSequence(DicomTag.PixelData, DicomVR.OB, default, [frame.ToArray()]));
        });
        return (new DicomFile(dataset, DicomTransferSyntax.RLELossless), pixels);
    }

    private static void Number(DicomDataset dataset, DicomTag tag, int value)
        => dataset.AddOrUpdate(new DicomElement(tag, DicomVR.US, new[] { (byte)value, (byte)(value >> 8) }));
}
