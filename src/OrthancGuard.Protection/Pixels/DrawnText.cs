using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Pixels.BurnedIn;

namespace OrthancGuard.Protection.Pixels;

/// <summary>
/// Whether text seems to be drawn into an image of which nothing else says so: the brightest value there is, in shapes that stand in a row
/// as letters do. Cheap enough for every slice: most have their brightest value in hardly a pixel.
/// </summary>
internal static class DrawnText
{
    private const int FewestPixels = 40;
    private const int MostShare = 25;
    private const int FewestLetters = 5;
    private const int Block = 8192;

    /// <summary>False as well where the pixel data is compressed, of colour, or of several frames.</summary>
    public static bool IsLikely(DicomDataset dataset)
    {
        if (!dataset.TryGetElement(DicomTag.PixelData, out var element) || dataset.Syntax.IsBigEndian
            || PixelDescription.From(dataset) is not { SamplesPerPixel: 1, NumberOfFrames: 1 } description
            || description.PhotometricInterpretation is not ("MONOCHROME1" or "MONOCHROME2") || element.Length < description.FrameLength)
        {
            return false;
        }

        var frame = element.Value.Span[..(int)description.FrameLength];
        return (description.BitsAllocated, description.IsSigned) switch
        {
            (8, false) => IsLikely<byte>(frame, description),
            (16, false) => IsLikely(MemoryMarshal.Cast<byte, ushort>(frame), description),
            (16, true) => IsLikely(MemoryMarshal.Cast<byte, short>(frame), description),
            _ => false,
        };
    }

    private static bool IsLikely<T>(ReadOnlySpan<T> pixels, PixelDescription description)
        where T : unmanaged, System.Numerics.IBinaryInteger<T>, System.Numerics.IMinMaxValue<T>
    {
        var (brightest, count) = Brightest(pixels);
        if (count < FewestPixels || count > pixels.Length / MostShare)
            return false;
        var drawn = new byte[pixels.Length];
        for (var i = 0; i < pixels.Length; i++)
            drawn[i] = pixels[i] == brightest ? byte.MaxValue : byte.MinValue;
        return TextRows.FindDrawn(new(description.Columns, description.Rows, drawn)).Exists(static row => row is { IsSure: true, Letters: >= FewestLetters });
    }

    /// <summary>The greatest value and how often it is there, in one pass: a block that is not as bright need not be counted.</summary>
    private static (T Value, int Count) Brightest<T>(ReadOnlySpan<T> pixels)
        where T : unmanaged, System.Numerics.IBinaryInteger<T>, System.Numerics.IMinMaxValue<T>
    {
        var (brightest, count) = (T.MinValue, 0);
        for (var at = 0; at < pixels.Length; at += Block)
        {
            var block = pixels.Slice(at, Math.Min(Block, pixels.Length - at));
            var most = Max(block);
            if (most < brightest)
                continue;
            count = (most > brightest ? 0 : count) + block.Count(most);
            brightest = most;
        }

        return (brightest, count);
    }

    // As in PixelBytes, compiled for this processor at its first use.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static T Max<T>(ReadOnlySpan<T> pixels)
        where T : unmanaged, System.Numerics.IBinaryInteger<T>, System.Numerics.IMinMaxValue<T>
    {
        var (most, at) = (T.MinValue, 0);
        var width = Vector512<T>.Count;
        if (Vector512.IsHardwareAccelerated && pixels.Length >= 4 * width)
        {
            ref var first = ref MemoryMarshal.GetReference(pixels);
            var (a, b, c, d) = (Vector512.Create(most), Vector512.Create(most), Vector512.Create(most), Vector512.Create(most));
            for (; at <= pixels.Length - (4 * width); at += 4 * width)
            {
                a = Vector512.Max(a, Vector512.LoadUnsafe(ref first, (nuint)at));
                b = Vector512.Max(b, Vector512.LoadUnsafe(ref first, (nuint)(at + width)));
                c = Vector512.Max(c, Vector512.LoadUnsafe(ref first, (nuint)(at + (2 * width))));
                d = Vector512.Max(d, Vector512.LoadUnsafe(ref first, (nuint)(at + (3 * width))));
            }

            a = Vector512.Max(Vector512.Max(a, b), Vector512.Max(c, d));
            for (var i = 0; i < width; i++)
                most = T.Max(most, a[i]);
        }

        return at < pixels.Length ? T.Max(most, MaxOfFew(pixels[at..])) : most;
    }

    private static T MaxOfFew<T>(ReadOnlySpan<T> pixels)
        where T : unmanaged, System.Numerics.IBinaryInteger<T>, System.Numerics.IMinMaxValue<T>
    {
        var (most, at) = (T.MinValue, 0);
        if (pixels.Length >= System.Numerics.Vector<T>.Count)
        {
            var all = new System.Numerics.Vector<T>(pixels);
            for (at = System.Numerics.Vector<T>.Count; at <= pixels.Length - System.Numerics.Vector<T>.Count; at += System.Numerics.Vector<T>.Count)
                all = System.Numerics.Vector.Max(all, new System.Numerics.Vector<T>(pixels[at..]));
            for (var i = 0; i < System.Numerics.Vector<T>.Count; i++)
                most = T.Max(most, all[i]);
        }

        for (; at < pixels.Length; at++)
            most = T.Max(most, pixels[at]);
        return most;
    }
}
