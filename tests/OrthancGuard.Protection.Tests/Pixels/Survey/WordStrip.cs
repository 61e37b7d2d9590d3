using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Pixels;
using OrthancGuard.Protection.Pixels.BurnedIn;
using OrthancGuard.Protection.Verification;

namespace OrthancGuard.Protection.Tests.Pixels.Survey;

/// <summary>The place of one word before and after, as somebody sees it who opens the image, turned so that it reads from left to right.</summary>
/// <param name="Order">What was written.</param>
/// <param name="Kind">Level, turned, ...</param>
/// <param name="Seed">Of its image.</param>
/// <param name="Left">Share of its ink that is left.</param>
internal sealed record WordStrip(WordOrder Order, string Kind, string Ground, int Seed, double Left, GreyImage Before, GreyImage After)
{
    /// <summary>The words of an image that was cleaned; what is in no box must have kept its bits.</summary>
    public static IEnumerable<WordStrip> Of(SurveyImage image, string kind, int turn, int seed, DicomFile original, CleanedPixels cleaned)
    {
        var (raw, sent) = (Frame(original), Frame(cleaned.File));
        AssertSameOutside(image, cleaned.Boxes, raw, sent);
        var (before, after) = (Grey(original, raw), Grey(cleaned.File, sent));
        for (var i = 0; i < image.Words.Count; i++)
        {
            var (word, x, y) = image.Words[i];
            var place = new PixelBox(x, y, word.Width, word.Height).Padded(Math.Max(4, Math.Min(word.Width, word.Height) / 3)).Within(image.Width, image.Height);
            yield return new(image.Orders[i], kind, image.Form.Ground, seed, image.Left(i, cleaned.Boxes), Upright(before.Crop(place), turn), Upright(after.Crop(place), turn));
        }
    }

    private static void AssertSameOutside(SurveyImage image, IReadOnlyList<BlankedBox> boxes, byte[] raw, byte[] sent)
    {
        Assert.Equal(raw.Length, sent.Length);
        var gone = image.Gone(boxes);
        var size = raw.Length / gone.Length;
        for (var i = 0; i < gone.Length; i++)
            Assert.True(gone[i] || raw.AsSpan(i * size, size).SequenceEqual(sent.AsSpan(i * size, size)), $"pixel {i % image.Width},{i / image.Width} has changed and is in no box");
    }

    private static byte[] Frame(DicomFile file)
    {
        var pixels = new byte[PixelDescription.From(file.Dataset)!.FrameLength];
        Assert.True(PixelDecoder.TryDecode(file.Dataset, file.Syntax, 0, pixels, out var failure), failure?.ToString());
        return pixels;
    }

    private static GreyImage Grey(DicomFile file, byte[] pixels) => OutgoingFrame.Grey(file.Dataset, PixelDescription.From(file.Dataset)!, pixels);

    private static GreyImage Upright(GreyImage strip, int turn) => turn switch { 90 => strip.Turned(), -90 => strip.Turned().Turned().Turned(), _ => strip };
}
