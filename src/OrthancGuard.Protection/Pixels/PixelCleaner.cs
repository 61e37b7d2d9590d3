using System.Diagnostics.CodeAnalysis;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Pixels.BurnedIn;

namespace OrthancGuard.Protection.Pixels;

/// <summary>Finds and blanks text in the pixels of one instance (PS3.15 E.3.1).</summary>
/// <param name="readers">Tesseract.</param>
/// <param name="allowed">What may stay.</param>
/// <param name="isIdentifier">Whether text names the patient.</param>
internal sealed class PixelCleaner(TextReaders readers, AllowedText allowed, Func<string, bool> isIdentifier)
{
    private const double MostGone = 0.4;
    private const double FewestShades = 0.1;

    /// <summary>What was found so far; also where text is left, for the person who must look.</summary>
    public IReadOnlyList<BlankedBox> Found { get; private set; } = [];

    /// <summary>False, and why in words, when the pixels cannot be looked at or text is left in them.</summary>
    /// <param name="file">Any transfer syntax; not changed.</param>
    /// <param name="cleaned">The same file where nothing was found; else one in explicit VR little-endian with the altered pixels.</param>
    /// <param name="problem">Without any value of the object.</param>
    public bool TryRun(DicomFile file, [NotNullWhen(true)] out CleanedPixels? cleaned, [NotNullWhen(false)] out string? problem)
    {
        cleaned = null;
        if ((problem = readers.Unavailable) is not null)
            return false;
        if (!NativePixels.TryDecode(file, out var native, out problem))
            return false;
        if (!StoredPixels.TryRead(native, out var pixels, out problem))
            return false;
        if (FrameViews.TryCreate(pixels, native.Dataset) is not { } views)
        {
            problem = "The colours that pixel values stand for cannot be read.";
            return false;
        }

        // A page that is drawn flat may be nothing but text.
        var shades = RenderingRisk.Shaded(views.Of(0)[0]);
        var cleaner = new TextCleaner(pixels, views, new TextFinder(readers, allowed, isIdentifier));
        if (UltrasoundRegions.Find(native.Dataset, pixels.Width, pixels.Height) is { Count: > 0 } regions)
        {
            // First what stands on a border: half of a word can still be read.
            cleaner.BlankAcross(regions);
            cleaner.KeepOnly(regions);
        }

        var isClean = cleaner.TryRun();
        Found = cleaner.Boxes;
        if (!isClean)
        {
            problem = "Text is still found after several rounds of blanking.";
            return false;
        }

        if (shades > FewestShades && cleaner.MostGone() > MostGone)
        {
            problem = "More than two fifths of the image would have to be blanked: whatever it shows looks like letters.";
            return false;
        }

        cleaned = new(Found.Count == 0 ? file : NativePixels.Replace(native, pixels.Bytes), Found);
        return true;
    }
}

/// <summary>What became of the pixels of an instance.</summary>
/// <param name="File">To be protected further.</param>
/// <param name="Boxes">What was blanked; empty when there was nothing.</param>
internal sealed record CleanedPixels(DicomFile File, IReadOnlyList<BlankedBox> Boxes);
