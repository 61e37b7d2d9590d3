using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Pixels;

/// <summary>What the header says the length of uncompressed pixel data is, so that nothing can hide behind the last frame.</summary>
internal static class PixelDataLength
{
    private const int BitsPerByte = 8;

    /// <summary>Where pixel data can be.</summary>
    public static IReadOnlyList<DicomTag> Tags { get; } = [DicomTag.PixelData, DicomTag.FloatPixelData, DicomTag.DoubleFloatPixelData];

    /// <summary>
    /// Cuts padding behind the last frame. False when the pixel data is missing from an image, shorter than its header says, or cannot be
    /// described: its image cannot be checked. Encapsulated pixel data, and objects that are no images, are left alone.
    /// </summary>
    public static bool TryTrim(DicomDataset dataset, out long bytesDropped)
    {
        bytesDropped = 0;
        if (IsImageWithoutPixels(dataset))
            return false;
        foreach (var tag in Tags)
        {
            if (!dataset.TryGetElement(tag, out var pixels))
                continue;
            if (Expected(dataset, tag) is not { } expected || pixels.Length < expected)
                return false;
            var padded = expected + (expected & 1);
            if (pixels.Length > padded)
            {
                bytesDropped += pixels.Length - padded;
                var value = pixels.Value[..(int)padded];
                dataset.AddOrUpdate(dataset.Syntax.IsBigEndian ? Swapped(pixels, value) : new DicomElement(tag, pixels.VR, value));
            }
        }

        return true;
    }

    private static bool IsImageWithoutPixels(DicomDataset dataset) =>
        dataset.Contains(DicomTag.Rows) && !Tags.Any(dataset.Contains) &&
        DicomUid.Find(dataset.GetString(DicomTag.SOPClassUID))?.Name.Contains("Image Storage", StringComparison.Ordinal) == true;

    // A new element's value is little-endian by contract; pixel data of a big-endian file is swapped there and back.
    private static DicomElement Swapped(DicomElement pixels, ReadOnlyMemory<byte> value)
    {
        var bytes = value.ToArray();
        for (var i = 0; pixels.VR.UnitSize > 1 && i + pixels.VR.UnitSize <= bytes.Length; i += pixels.VR.UnitSize)
            bytes.AsSpan(i, pixels.VR.UnitSize).Reverse();
        return new DicomElement(pixels.Tag, pixels.VR, bytes);
    }

    private static long? Expected(DicomDataset dataset, DicomTag tag)
    {
        if (!dataset.TryGetUInt16(DicomTag.Rows, out var rows) || !dataset.TryGetUInt16(DicomTag.Columns, out var columns) || rows == 0 || columns == 0)
            return null;
        if (!dataset.TryGetUInt16(DicomTag.BitsAllocated, out var allocated))
            return null;
        var samples = dataset.TryGetUInt16(DicomTag.SamplesPerPixel, out var count) ? count : (ushort)1;
        var frames = dataset.GetInt32(DicomTag.NumberOfFrames) ?? 1;
        var bits = tag == DicomTag.PixelData ? allocated : tag == DicomTag.FloatPixelData ? 32 : 64;
        if (samples == 0 || bits is 0 or > 64 || frames < 1)
            return null;
        var pixels = (decimal)rows * columns * frames;
        // YBR_FULL_422 halves the chrominance: two samples for each pixel (PS3.3 C.7.6.3.1.2).
        var perPixel = dataset.GetString(DicomTag.PhotometricInterpretation) is "YBR_FULL_422" or "YBR_PARTIAL_422" ? 2m : samples;
        var bytes = decimal.Ceiling(pixels * perPixel * bits / BitsPerByte);
        return bytes <= int.MaxValue ? (long)bytes : null;
    }
}
