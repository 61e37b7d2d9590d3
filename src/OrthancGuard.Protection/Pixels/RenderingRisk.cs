using System.Buffers;
using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Pixels.BurnedIn;

namespace OrthancGuard.Protection.Pixels;

/// <summary>
/// Whether a captured image may be a drawing of a head: a 3D rendering, a photograph, a reformatted slice. Of a study that may show a head
/// only captures that are drawn flat (tables, charts, text) are taken for harmless; whatever has shades may show a face.
/// </summary>
internal static class RenderingRisk
{
    private const int Block = 4;
    private const int MostFrames = 8;
    private const int LeastRange = 2;
    private const int MostRange = 64;
    private const int ManyValues = 9;
    private const double MostShaded = 0.03;

    private static readonly SearchValues<string> Rendered = SearchValues.Create(
        ["3D", "VRT", "VOLREN", "VOLUME", "RENDER", "SURFACE", "SSD", "MIP", "MPR", "FACE", "PHOTO"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Why it may show a face, in words; null when it is no such image.</summary>
    public static string? Find(string sopClassUid, DicomFile file, StudyFacts study)
    {
        if (!ObjectKinds.IsCapture(sopClassUid) || study.HeadBeside(file.Dataset) == HeadView.NoHead)
            return null;
        foreach (var tag in new[] { DicomTag.ImageType, DicomTag.SeriesDescription, DicomTag.DerivationDescription })
        {
            if (file.Dataset.GetStrings(tag).Any(static text => text.AsSpan().IndexOfAny(Rendered) >= 0))
                return "A captured image that its header calls a rendering, in a study that may show a head.";
        }

        if (!DicomDecompressor.TryToExplicitLittleEndian(file, out var native, out _) || !StoredPixels.TryRead(native, out var pixels, out _)
            || FrameViews.TryCreate(pixels, native.Dataset) is not { } views)
        {
            return "A captured image that cannot be looked at, in a study that may show a head.";
        }

        for (var frame = 0; frame < pixels.Frames; frame += Math.Max(1, pixels.Frames / MostFrames))
        {
            if (Shaded(views.Of(frame)[0]) > MostShaded)
                return "A captured image with shades, as a rendering or a photograph has, in a study that may show a head: it may show the face.";
        }

        return null;
    }

    /// <summary>
    /// Share of small squares whose values differ a little in many steps: drawn surfaces are even, and drawn edges steep.
    /// </summary>
    internal static double Shaded(GreyImage view)
    {
        var (shaded, all) = (0, 0);
        for (var y = 0; y + Block <= view.Height; y += Block)
        {
            for (var x = 0; x + Block <= view.Width; x += Block)
            {
                all++;
                shaded += IsShaded(view, x, y) ? 1 : 0;
            }
        }

        return all == 0 ? 1 : (double)shaded / all;
    }

    private static bool IsShaded(GreyImage view, int left, int top)
    {
        int least = 255, most = 0;
        UInt128 low = 0, high = 0;
        for (var y = top; y < top + Block; y++)
        {
            for (var x = left; x < left + Block; x++)
            {
                var value = view.Pixels[(y * view.Width) + x];
                least = Math.Min(least, value);
                most = Math.Max(most, value);
                if (value < 128)
                    low |= UInt128.One << value;
                else
                    high |= UInt128.One << (value - 128);
            }
        }

        var values = (int)(UInt128.PopCount(low) + UInt128.PopCount(high));
        return values >= ManyValues || (most - least is >= LeastRange and <= MostRange && values >= 3);
    }
}
