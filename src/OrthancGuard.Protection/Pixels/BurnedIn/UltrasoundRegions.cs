using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Pixels.BurnedIn;

/// <summary>The parts of an ultrasound image that hold measured data (PS3.3 C.8.5.5): what stands outside them was drawn by the device.</summary>
internal static class UltrasoundRegions
{
    // 2D tissue or flow, M-mode, spectral, waveform; not none and not graphics.
    private const int FirstMeasured = 1;
    private const int LastMeasured = 4;

    /// <summary>The regions within the image; empty when there are none that can be relied on.</summary>
    public static List<PixelBox> Find(DicomDataset dataset, int width, int height)
    {
        var regions = new List<PixelBox>();
        if (!dataset.TryGetSequence(DicomTag.SequenceOfUltrasoundRegions, out var sequence))
            return regions;
        foreach (var item in sequence.Items)
        {
            if (item.GetInt32(DicomTag.RegionSpatialFormat) is not (>= FirstMeasured and <= LastMeasured)
                || item.GetInt32(DicomTag.RegionLocationMinX0) is not { } left || item.GetInt32(DicomTag.RegionLocationMinY0) is not { } top
                || item.GetInt32(DicomTag.RegionLocationMaxX1) is not { } right || item.GetInt32(DicomTag.RegionLocationMaxY1) is not { } bottom
                || left < 0 || top < 0 || right > width || bottom > height || right <= left || bottom <= top)
            {
                continue;
            }

            // The maximum belongs to the region; some devices write the size instead.
            regions.Add(PixelBox.Between(left, top, right + 1, bottom + 1).Within(width, height));
        }

        return regions;
    }
}
