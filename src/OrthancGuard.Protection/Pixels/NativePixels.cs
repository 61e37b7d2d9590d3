using System.Diagnostics.CodeAnalysis;
using System.Text;
using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Pixels;

/// <summary>
/// Pixel data that is to be altered: decoded, in explicit VR little-endian, described as native pixel data is, and afterwards with nothing
/// left that was true only of the original's.
/// </summary>
internal static class NativePixels
{
    private const int Colours = 3;

    // Of the whole image or series: they may be those of what was blanked.
    private static readonly DicomTag[] Extremes =
        [DicomTag.SmallestImagePixelValue, DicomTag.LargestImagePixelValue, DicomTag.SmallestPixelValueInSeries, DicomTag.LargestPixelValueInSeries];

    /// <summary>False, and why in words, when the pixel data cannot be decoded.</summary>
    /// <param name="file">Any transfer syntax; not changed.</param>
    /// <param name="native">What was native keeps its bits.</param>
    /// <param name="problem">Without any value of the object.</param>
    public static bool TryDecode(DicomFile file, [NotNullWhen(true)] out DicomFile? native, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        if (!DicomDecompressor.TryToExplicitLittleEndian(file, out native, out var failure))
        {
            problem = $"The pixel data cannot be decoded: {failure.Detail}.";
            return false;
        }

        if (file.Syntax.IsEncapsulated)
            ToRgb(native.Dataset);
        return true;
    }

    /// <summary>The same object with other pixel data of the same form.</summary>
    public static DicomFile Replace(DicomFile native, byte[] pixels)
    {
        var dataset = native.Dataset.Clone();
        var isBytes = !dataset.TryGetUInt16(DicomTag.BitsAllocated, out var allocated) || allocated <= 8;
        var wasBytes = dataset.TryGetElement(DicomTag.PixelData, out var original) && original.VR == DicomVR.OB;
        dataset.AddOrUpdate(new DicomElement(DicomTag.PixelData, isBytes && wasBytes ? DicomVR.OB : DicomVR.OW, pixels));
        foreach (var tag in Extremes)
            dataset.Remove(tag);
        return new DicomFile(dataset, native.Syntax);
    }

    // PS3.3 C.8.5.6.1.2 and others: YBR_FULL is for pixel data that is compressed; decoded, colour is RGB.
    private static void ToRgb(DicomDataset dataset)
    {
        if (PixelDescription.From(dataset) is not { PhotometricInterpretation: "YBR_FULL", SamplesPerPixel: Colours, BitsAllocated: 8, BitsStored: 8, IsSigned: false }
            || !dataset.TryGetElement(DicomTag.PixelData, out var element))
        {
            return;
        }

        var pixels = element.Value.ToArray();
        YbrColour.ToRgb(pixels);
        dataset.AddOrUpdate(new DicomElement(DicomTag.PixelData, element.VR, pixels));
        dataset.AddOrUpdate(new DicomElement(DicomTag.PhotometricInterpretation, DicomVR.CS, Encoding.ASCII.GetBytes("RGB")));
    }
}
