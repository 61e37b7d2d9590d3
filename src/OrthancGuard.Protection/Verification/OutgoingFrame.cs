using System.Buffers.Binary;
using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Pixels.BurnedIn;

namespace OrthancGuard.Protection.Verification;

/// <summary>A decoded frame as somebody sees it who opens it: luminance, stretched over the values that are there.</summary>
internal static class OutgoingFrame
{
    /// <param name="dataset">Whose frame it is, for a palette.</param>
    /// <param name="description">What it is made of.</param>
    /// <param name="frame">Colour by pixel, little-endian.</param>
    public static GreyImage Grey(DicomDataset dataset, PixelDescription description, ReadOnlySpan<byte> frame)
    {
        var values = new float[description.Rows * description.Columns];
        var palette = description.PhotometricInterpretation is "PALETTE COLOR" ? ColourPalette.TryRead(dataset) : null;
        for (var i = 0; i < values.Length; i++)
        {
            var first = Sample(description, frame, (long)i * description.SamplesPerPixel);
            values[i] = palette is not null ? Luminance(palette[(int)first])
                : description.SamplesPerPixel < 3 || description.PhotometricInterpretation.StartsWith("YBR", StringComparison.Ordinal) ? first
                : (0.299f * first) + (0.587f * Sample(description, frame, (i * 3L) + 1)) + (0.114f * Sample(description, frame, (i * 3L) + 2));
        }

        var (least, most) = (values.Min(), values.Max());
        var scale = 255 / Math.Max(1, most - least);
        var grey = new byte[values.Length];
        for (var i = 0; i < grey.Length; i++)
            grey[i] = (byte)((values[i] - least) * scale);
        return new(description.Columns, description.Rows, grey);
    }

    private static float Luminance((byte Red, byte Green, byte Blue) colour) => (0.299f * colour.Red) + (0.587f * colour.Green) + (0.114f * colour.Blue);

    private static float Sample(PixelDescription description, ReadOnlySpan<byte> frame, long index)
    {
        if (description.BitsAllocated == 1)
            return (frame[(int)(index >> 3)] >> (int)(index & 7)) & 1;
        var cell = frame[(int)(index * description.BytesPerSample)..];
        var word = description.BitsAllocated switch { 8 => cell[0], 16 => BinaryPrimitives.ReadUInt16LittleEndian(cell), _ => BinaryPrimitives.ReadUInt32LittleEndian(cell) };
        var value = (word >> (description.HighBit + 1 - description.BitsStored)) & (uint.MaxValue >> (32 - description.BitsStored));
        return description.IsSigned ? (int)(value << (32 - description.BitsStored)) >> (32 - description.BitsStored) : value;
    }
}
