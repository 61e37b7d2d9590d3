using System.Buffers.Binary;
using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Pixels;

/// <summary>Whether a segment of a segmentation is as large as a head or lies where a face was, whatever it is called (PS3.3 C.8.20.2).</summary>
internal static class SegmentSize
{
    /// <summary>True for a segment that is longer in a frame than anything in a head but brain and outline or is of the face, and where that cannot be told.</summary>
    /// <param name="file">A segmentation: bits, shares or labels.</param>
    /// <param name="isBrain">Whether the segment of a number is called brain.</param>
    /// <param name="faces">For each head with a face in view, the way to the atlas: what lies where the face was is an outline of any size.</param>
    public static bool HoldsOutline(DicomFile file, Func<int, bool> isBrain, IReadOnlyList<Affine> faces)
    {
        if (!file.Dataset.Contains(DicomTag.PixelData))
            return false;
        var native = file;
        if (((file.Syntax.IsEncapsulated || file.Syntax.IsBigEndian) && !DicomDecompressor.TryToExplicitLittleEndian(file, out native, out _))
            || !native.Dataset.TryGetUInt16(DicomTag.Rows, out var rows) || !native.Dataset.TryGetUInt16(DicomTag.Columns, out var columns)
            || !native.Dataset.TryGetUInt16(DicomTag.BitsAllocated, out var bits) || bits is not (1 or 8 or 16)
            || !native.Dataset.TryGetElement(DicomTag.PixelData, out var pixels) || FrameAttributes.Of(native.Dataset) is not { } frames
            || pixels.Value.Length * 8L < (long)rows * columns * bits * frames.Count)
        {
            return true;
        }

        var places = new SegmentPlaces(faces);
        var isLabels = file.Dataset.GetString(DicomTag.SegmentationType) is "LABELMAP";
        for (var i = 0; i < frames.Count; i++)
        {
            if (frames[i].In(DicomTag.PixelMeasuresSequence).GetDoubles(DicomTag.PixelSpacing) is not [> 0 and var height, > 0 and var width])
                return true;
            var number = frames[i].In(DicomTag.SegmentIdentificationSequence).GetInt32(DicomTag.ReferencedSegmentNumber) ?? 0;
            foreach (var (label, box) in Boxes(pixels.Value.Span, (long)i * rows * columns, rows, columns, bits))
            {
                var length = Math.Max((box.Right - box.Left + 1) * width, (box.Bottom - box.Top + 1) * height);
                if (!(length <= ContourSize.Limit(isBrain(isLabels ? label : number))))
                    return true;
            }

            var start = (long)i * rows * columns;
            if (!places.TryAdd(frames[i], rows, columns, (x, y) => Value(pixels.Value.Span, start + ((long)y * columns) + x, bits) is > 0 and var value ? (isLabels ? value : number + 1) : 0))
                return true;
        }

        return places.ShowFace;
    }

    private static int Value(ReadOnlySpan<byte> pixels, long at, int bits) => bits switch
    {
        1 => (pixels[(int)(at >> 3)] >> (int)(at & 7)) & 1,
        8 => pixels[(int)at],
        _ => BinaryPrimitives.ReadUInt16LittleEndian(pixels[(int)(2 * at)..]),
    };

    /// <summary>The box around each value but 0 in a frame; of bits and shares, one box.</summary>
    private static Dictionary<int, (int Left, int Top, int Right, int Bottom)> Boxes(ReadOnlySpan<byte> pixels, long start, int rows, int columns, int bits)
    {
        var boxes = new Dictionary<int, (int Left, int Top, int Right, int Bottom)>();
        for (var y = 0; y < rows; y++)
        {
            for (var x = 0; x < columns; x++)
            {
                var at = start + ((long)y * columns) + x;
                // Eight pixels of nothing at once.
                if (bits == 1 && (at & 7) == 0 && x + 8 <= columns && pixels[(int)(at >> 3)] == 0)
                {
                    x += 7;
                    continue;
                }

                var value = Value(pixels, at, bits);
                if (value == 0)
                    continue;
                boxes[value] = boxes.TryGetValue(value, out var box) ? (Math.Min(box.Left, x), box.Top, Math.Max(box.Right, x), y) : (x, y, x, y);
            }
        }

        return boxes;
    }
}
