using System.Buffers;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Pixels;

/// <summary>Why text may be in the pixels of an instance, in words, and whether it can be looked for and blanked.</summary>
internal sealed record TextRiskFinding(string Text, bool CanBeCleaned = true);

/// <summary>Whether text may be burned into the pixels of an instance (PS3.15 E.3.1), from the header alone.</summary>
internal static class TextRisk
{
    // Image Type of what was drawn rather than measured, whatever Burned In Annotation says.
    private static readonly SearchValues<string> Drawn = SearchValues.Create(
        [
            "SCREEN", "CAPTURE", "SAVE", "PASTED", "REPORT", "SUMMARY", "DOSE", "RESULT", "TEXT", "PROTOCOL", "EVIDENCE", "PRINT", "GRAPH",
            "3D", "VRT", "VOLREN", "VOLUME RENDER", "RENDERED", "SURFACE", "SSD", "MOVIE", "LABEL", "OVERVIEW", "PHOTO", "COLLAGE",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Null when text is not to be expected.</summary>
    public static TextRiskFinding? Find(string sopClassUid, DicomTransferSyntax syntax, DicomDataset dataset)
    {
        if (Why(sopClassUid, syntax, dataset) is not { } why)
            return null;
        if (IsVideo(syntax))
            return new("A video may carry text in any of its frames, and beside them: it is not decoded here.", CanBeCleaned: false);
        return HasOverlayInPixels(dataset)
            ? new("An overlay stands in unused bits of the pixel data.", CanBeCleaned: false)
            : new(why, CanBeCleaned: dataset.Contains(DicomTag.PixelData));
    }

    private static string? Why(string sopClassUid, DicomTransferSyntax syntax, DicomDataset dataset)
    {
        if (!PixelDataLength.Tags.Any(dataset.Contains))
            return null;
        var declared = dataset.GetString(DicomTag.BurnedInAnnotation);
        var isDeclaredFree = string.Equals(declared, "NO", StringComparison.OrdinalIgnoreCase);
        if (declared is { Length: > 0 } && !isDeclaredFree)
            return "Burned In Annotation says that text is in the pixels.";
        if (IsVideo(syntax))
            return "A video may carry text in any of its frames, and beside them.";
        if (ObjectKinds.IsWrittenOn(sopClassUid))
            return "Images of this kind carry text in their pixels as a rule.";
        if (HasOverlayInPixels(dataset))
            return "An overlay stands in unused bits of the pixel data.";
        var imageType = dataset.GetStrings(DicomTag.ImageType);
        if (imageType.Any(static value => value.AsSpan().IndexOfAny(Drawn) >= 0))
            return "Image Type says that the image was drawn or captured, not measured.";
        if (dataset.Contains(DicomTag.ConversionType))
            return "The image was converted from another, text and all.";
        if (isDeclaredFree)
            return null;
        if (!ObjectKinds.IsReconstructed(sopClassUid))
            return "Burned In Annotation does not say that the pixels are free of text.";
        if (dataset.TryGetUInt16(DicomTag.SamplesPerPixel, out var samples) && samples > 1)
            return "Colour pixels are drawn, not measured.";
        return imageType.Length > 1 && imageType[1].Equals("SECONDARY", StringComparison.OrdinalIgnoreCase)
            ? "Image Type says SECONDARY: made after the examination, perhaps with text."
            : null;
    }

    private static bool IsVideo(DicomTransferSyntax syntax) =>
        syntax.Name.Contains("MPEG", StringComparison.Ordinal) || syntax.Name.Contains("HEVC", StringComparison.Ordinal);

    // Before 2004 an overlay could share the words of the pixel data (retired, PS3.5 8.1.2): it would stay when its group goes.
    private static bool HasOverlayInPixels(DicomDataset dataset)
    {
        foreach (var item in dataset)
        {
            if ((item.Tag.Group & 0xFF01) == 0x6000 && item.Tag.Element == 0x0102 && dataset.TryGetUInt16(item.Tag, out var position) && position != 0)
                return true;
        }

        return false;
    }
}
