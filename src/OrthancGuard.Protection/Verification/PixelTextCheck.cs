using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Pixels;
using OrthancGuard.Protection.Pixels.BurnedIn;

namespace OrthancGuard.Protection.Verification;

/// <summary>
/// Reads the pixels of an outgoing file whose text was to be blanked, from its bytes: made grey, sized and made black and white in other
/// ways than when text was looked for. Every pixel outside the boxes that were reported must be the original's.
/// </summary>
internal static class PixelTextCheck
{
    private const int MostFramesRead = 3;
    private const int ComfortablePixels = 2_500_000;
    private const int ComfortablePixelsOfMany = 1_200_000;
    private const int FewestLetters = 4;
    private const float ReadSurely = 85;

    /// <param name="source">The original file; null when other work on the pixels has its own check.</param>
    /// <param name="outgoing">The bytes that will be sent.</param>
    /// <param name="boxes">What is said to have been blanked.</param>
    /// <param name="readers">Tesseract.</param>
    /// <param name="allowed">What may stay.</param>
    /// <param name="expectations">What names the patient.</param>
    public static IReadOnlyList<Finding> Find(
        ReadOnlyMemory<byte>? source, byte[] outgoing, IReadOnlyList<BlankedBox> boxes, TextReaders readers, AllowedText allowed, VerifierExpectations expectations)
    {
        var sent = DicomFile.Read(outgoing);
        if (PixelDescription.From(sent.Dataset) is not { } encoded)
            return [Unreadable];
        var description = PixelDecoder.Describe(encoded, sent.Syntax);
        if (source is { } bytes && boxes.Count > 0 && !IsSameOutside(DicomFile.Read(bytes), sent, description, boxes))
            return [new(VerifierRule.BurnedInText, DicomTag.PixelData.ToString())];
        foreach (var frame in FramesToRead(description.NumberOfFrames, boxes))
        {
            var pixels = new byte[description.FrameLength];
            if (!PixelDecoder.TryDecode(sent.Dataset, sent.Syntax, frame, pixels, out _))
                return [Unreadable];
            if (ReadsWord(OutgoingFrame.Grey(sent.Dataset, description, pixels), readers, allowed, expectations, description.NumberOfFrames > MostFramesRead ? ComfortablePixelsOfMany : ComfortablePixels))
                return [new(VerifierRule.BurnedInText, DicomTag.PixelData.ToString())];
        }

        return [];
    }

    private static Finding Unreadable => new(VerifierRule.Unreadable, DicomTag.PixelData.ToString());

    private static IEnumerable<int> FramesToRead(int frames, IReadOnlyList<BlankedBox> boxes) =>
        Enumerable.Range(0, Math.Min(frames, MostFramesRead)).Select(i => (int)((long)i * frames / Math.Min(frames, MostFramesRead)))
            .Concat(boxes.Where(box => box.LastFrame - box.FirstFrame + 1 < frames).Select(static box => box.FirstFrame - 1).Take(MostFramesRead))
            .Distinct().Order();

    private static bool ReadsWord(GreyImage view, TextReaders readers, AllowedText allowed, VerifierExpectations expectations, int comfortable)
    {
        var scale = Math.Clamp(MathF.Sqrt((float)comfortable / (view.Width * view.Height)), 0.5f, 2.5f);
        var page = view.Scaled(scale);
        foreach (var polarity in new[] { page, page.Inverted() })
        {
            var words = readers.Use(reader => reader.Read(polarity, PageLayout.SparseText, Binarisation.OtsuByTiles));
            foreach (var line in words.GroupBy(static word => word.Line))
            {
                if (!allowed.Allows([.. line.Select(static word => word.Text)]) && line.Any(word => IsText(word, expectations)))
                    return true;
            }
        }

        return false;
    }

    private static bool IsText(in ReadWord word, VerifierExpectations expectations) =>
        (word.Letters >= FewestLetters && word.Confidence >= ReadSurely) ||
        (word.Letters >= FewestLetters && expectations.Text.IsIn(word.Text, withNames: true, withEncoded: false));

    private static bool IsSameOutside(DicomFile source, DicomFile sent, PixelDescription description, IReadOnlyList<BlankedBox> boxes)
    {
        if (PixelDescription.From(source.Dataset) is not { } original || PixelDecoder.Describe(original, source.Syntax) is not { } decoded)
            return false;
        // Compressed colour by brightness is decoded to RGB where it is altered.
        var isConverted = source.Syntax.IsEncapsulated && decoded.PhotometricInterpretation is "YBR_FULL" && description.PhotometricInterpretation is "RGB";
        if ((isConverted ? decoded with { PhotometricInterpretation = "RGB" } : decoded) != description)
            return false;
        var (before, after) = (new byte[description.FrameLength], new byte[description.FrameLength]);
        for (var frame = 0; frame < description.NumberOfFrames; frame++)
        {
            if (!PixelDecoder.TryDecode(source.Dataset, source.Syntax, frame, before, out _) || !PixelDecoder.TryDecode(sent.Dataset, sent.Syntax, frame, after, out _))
                return false;
            if (isConverted && !IsColourOf(before, after, description, [.. boxes.Where(box => box.FirstFrame <= frame + 1 && frame + 1 <= box.LastFrame)]))
                return false;
            if (isConverted)
                continue;
            foreach (var box in boxes.Where(box => box.FirstFrame <= frame + 1 && frame + 1 <= box.LastFrame))
            {
                Clear(before, description, box);
                Clear(after, description, box);
            }

            if (!before.AsSpan().SequenceEqual(after))
                return false;
        }

        return true;
    }

    // Every colour outside the boxes is the one that its brightness and colour differences give (PS3.3 C.7.6.3.1.2), rounded.
    private static bool IsColourOf(ReadOnlySpan<byte> ybr, ReadOnlySpan<byte> rgb, PixelDescription description, BlankedBox[] boxes)
    {
        for (var i = 0; i + 3 <= ybr.Length; i += 3)
        {
            var (x, y) = (i / 3 % description.Columns, i / 3 / description.Columns);
            if (Array.Exists(boxes, box => x >= box.X && x < box.X + box.Width && y >= box.Y && y < box.Y + box.Height))
                continue;
            var (cb, cr) = (ybr[i + 1] - 128f, ybr[i + 2] - 128f);
            if (IsFar(rgb[i], ybr[i] + (1.402f * cr)) || IsFar(rgb[i + 1], ybr[i] - (0.344136f * cb) - (0.714136f * cr)) || IsFar(rgb[i + 2], ybr[i] + (1.772f * cb)))
                return false;
        }

        return true;

        static bool IsFar(byte sent, float expected) => Math.Abs(sent - Math.Clamp(expected, 0, byte.MaxValue)) > 0.51f;
    }

    private static void Clear(byte[] frame, PixelDescription description, BlankedBox box)
    {
        for (var y = box.Y; y < box.Y + box.Height; y++)
        {
            var first = ((long)y * description.Columns) + box.X;
            if (description.BitsAllocated >= 8)
            {
                var size = description.BytesPerSample * description.SamplesPerPixel;
                frame.AsSpan((int)(first * size), box.Width * size).Clear();
                continue;
            }

            for (var bit = first; bit < first + box.Width; bit++)
                frame[bit >> 3] &= (byte)~(1 << (int)(bit & 7));
        }
    }
}
