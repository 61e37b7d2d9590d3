using System.Diagnostics.CodeAnalysis;
using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Pixels;

/// <summary>Blanks parts of an image that a person has marked. Pixels outside them keep their values.</summary>
internal static class RectangleBlanker
{
    /// <summary>False, and why in words, when the pixels cannot be decoded or altered.</summary>
    /// <param name="file">Any transfer syntax; not changed.</param>
    /// <param name="boxes">What to blank.</param>
    /// <param name="blanked">In explicit VR little-endian, with native pixel data of its own.</param>
    /// <param name="problem">Without any value of the object.</param>
    public static bool TryBlank(
        DicomFile file, IReadOnlyList<PixelRectangle> boxes, [NotNullWhen(true)] out DicomFile? blanked, [NotNullWhen(false)] out string? problem)
    {
        blanked = null;
        if (!NativePixels.TryDecode(file, out var native, out problem))
            return false;
        if (PixelDescription.From(native.Dataset) is not { } image || !native.Dataset.TryGetElement(DicomTag.PixelData, out var element))
        {
            problem = "There is no pixel data that could be blanked.";
            return false;
        }

        if (image.BitsAllocated is not (8 or 16 or 32) || image.PhotometricInterpretation.EndsWith("_422", StringComparison.Ordinal)
            || element.Value.Length < image.FrameLength * image.NumberOfFrames)
        {
            problem = "The pixels are stored in a form in which they cannot be blanked.";
            return false;
        }

        var pixels = element.Value.ToArray();
        foreach (var box in boxes)
        {
            foreach (var frame in (box.Frames ?? [.. Enumerable.Range(0, image.NumberOfFrames)]).Where(frame => frame >= 0 && frame < image.NumberOfFrames))
                Fill(pixels.AsSpan(checked((int)(frame * image.FrameLength)), (int)image.FrameLength), image, box);
        }

        blanked = NativePixels.Replace(native, pixels);
        problem = null;
        return true;
    }

    private static void Fill(Span<byte> frame, PixelDescription image, PixelRectangle box)
    {
        var (left, right) = (Math.Clamp(box.X, 0, image.Columns), (int)Math.Clamp((long)box.X + box.Width, 0, image.Columns));
        var (top, bottom) = (Math.Clamp(box.Y, 0, image.Rows), (int)Math.Clamp((long)box.Y + box.Height, 0, image.Rows));
        var bytes = image.BitsAllocated / 8;
        var isPlanar = image is { SamplesPerPixel: > 1, PlanarConfiguration: 1 };
        for (var sample = 0; sample < image.SamplesPerPixel; sample++)
        {
            var value = Blank(image, sample);
            for (var y = top; y < bottom; y++)
            {
                for (var x = left; x < right; x++)
                {
                    var pixel = (y * image.Columns) + x;
                    var index = isPlanar ? (sample * image.Rows * image.Columns) + pixel : (pixel * image.SamplesPerPixel) + sample;
                    for (var i = 0; i < bytes; i++)
                        frame[(index * bytes) + i] = (byte)(value >> (8 * i));
                }
            }
        }
    }

    // Black, or the nearest to it: chroma of YBR has its zero in the middle, MONOCHROME1 at the top.
    private static uint Blank(PixelDescription image, int sample) => image.PhotometricInterpretation switch
    {
        "MONOCHROME1" => (uint)((1UL << (image.BitsStored - (image.IsSigned ? 1 : 0))) - 1),
        "MONOCHROME2" when image.IsSigned => (uint)(-(1L << (image.BitsStored - 1))),
        var photometric when photometric.StartsWith("YBR", StringComparison.Ordinal) && sample > 0 => 1u << (image.BitsStored - 1),
        _ => 0,
    };
}
