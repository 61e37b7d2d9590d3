using System.Buffers;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Defacing;

/// <summary>Alters the pixels of one file, which may have several frames.</summary>
internal static class ImageAlteration
{
    /// <summary>Null where no pixel is altered.</summary>
    /// <param name="frames">Those that may be altered, each with what alters it.</param>
    /// <param name="source">The file as it came.</param>
    public static DefacedImage? Run(IReadOnlyList<(SeriesImage Image, PlaneDefacer Defacer)> frames, DicomFile source)
    {
        var file = frames[0].Image.File;
        if (!frames.Any(static frame => frame.Defacer.MayAlter(frame.Image.Slice, frame.Image.Rows, frame.Image.Columns))
            || !file.Dataset.TryGetElement(DicomTag.PixelData, out var pixels))
        {
            return null;
        }

        var count = Math.Max(1, file.Dataset.GetInt32(DicomTag.NumberOfFrames) ?? 1);
        var format = frames[0].Image.Format;
        var total = frames[0].Image.Rows * frames[0].Image.Columns * format.Bytes * count;
        // What was decompressed for this need not stay for the sake of some rows.
        var (pieces, altered) = count == 1 && ReferenceEquals(file, source) ? Rows(frames[0], pixels.Value[..total]) : Whole(frames, pixels.Value.Span[..total]);
        if (altered == 0)
            return null;
        var isAsked = file.Dataset.Contains(DicomTag.SmallestImagePixelValue) || file.Dataset.Contains(DicomTag.LargestImagePixelValue);
        var (smallest, largest) = isAsked ? Range(pieces.Slice(0, total), format) : default;
        return new(file, pieces, altered, smallest, largest);
    }

    /// <summary>Rows with altered pixels beside those of the source.</summary>
    private static (PixelPieces Pieces, int Altered) Rows((SeriesImage Image, PlaneDefacer Defacer) frame, ReadOnlyMemory<byte> original)
    {
        var (image, defacer) = frame;
        var rented = ArrayPool<byte>.Shared.Rent(original.Length);
        try
        {
            var cells = rented.AsSpan(0, original.Length);
            original.Span.CopyTo(cells);
            var altered = defacer.Apply(image.Slice, Noise(image), image.Columns, cells);
            return (new([.. AlteredRows.Of(original, cells, image.Columns * image.Format.Bytes), Padding(original.Length)]), altered);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>A copy of everything.</summary>
    private static (PixelPieces Pieces, int Altered) Whole(IReadOnlyList<(SeriesImage Image, PlaneDefacer Defacer)> frames, ReadOnlySpan<byte> original)
    {
        var cells = GC.AllocateUninitializedArray<byte>(original.Length + (original.Length & 1));
        original.CopyTo(cells);
        cells.AsSpan(original.Length).Clear();
        var altered = new int[frames.Count];
        Parallel.For(0, altered.Length, i =>
        {
            var (image, defacer) = frames[i];
            var length = image.Rows * image.Columns * image.Format.Bytes;
            altered[i] = defacer.Apply(image.Slice, Noise(image), image.Columns, cells.AsSpan(image.Frame * length, length));
        });
        return (new([cells]), altered.Sum());
    }

    // A value has an even length (PS3.5 7.1.1).
    private static byte[] Padding(int length) => (length & 1) == 0 ? [] : [0];

    // Whole rows each: no value lies in two pieces.
    private static (int Smallest, int Largest) Range(IEnumerable<ReadOnlyMemory<byte>> pieces, SampleFormat format)
    {
        int smallest = int.MaxValue, largest = int.MinValue;
        foreach (var piece in pieces)
        {
            for (var k = 0; k < piece.Length / format.Bytes; k++)
            {
                var value = format.Read(piece.Span, k);
                (smallest, largest) = (Math.Min(smallest, value), Math.Max(largest, value));
            }
        }

        return (smallest, largest);
    }

    // By place and number, not by the order of the files, so that the order does not change the bytes.
    private static int Noise(SeriesImage image)
    {
        var h = 2166136261u;
        var origin = image.Slice.Origin;
        foreach (var part in (ReadOnlySpan<int>)[
            BitConverter.SingleToInt32Bits(origin.X), BitConverter.SingleToInt32Bits(origin.Y), BitConverter.SingleToInt32Bits(origin.Z), image.Number])
        {
            h = (h ^ (uint)part) * 16777619u;
        }

        return (int)h;
    }
}
