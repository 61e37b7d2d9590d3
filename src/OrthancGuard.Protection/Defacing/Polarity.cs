using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// MONOCHROME1 says that low values are shown bright, not whether they were measured so: some write it over inverted pixels, some over
/// plain ones. On CT and PET the rescaled value decides and nothing is to be done. On MR, air that is brighter than what it surrounds is
/// inverted.
/// </summary>
internal static class Polarity
{
    /// <summary>The stored value that stands for nothing in a series of inverted images; null where values are as measured.</summary>
    public static int? Find(IReadOnlyList<SeriesImage> images)
    {
        if (images[0].File.Dataset.GetString(DicomTag.PhotometricInterpretation) is not "MONOCHROME1" || Modalities.Of(images[0].File) != ScanKind.Mr)
            return null;
        List<int> edge = [], all = [];
        var top = int.MinValue;
        foreach (var image in images)
        {
            var cells = image.Slice.Cells.Span;
            for (var i = 0; i < image.Rows * image.Columns; i += 7)
            {
                var value = image.Format.Read(cells, i);
                top = Math.Max(top, value);
                all.Add(value);
                var (x, y) = (i % image.Columns, i / image.Columns);
                if (x < image.Columns / 16 || y < image.Rows / 16 || x >= image.Columns - (image.Columns / 16) || y >= image.Rows - (image.Rows / 16))
                    edge.Add(value);
            }
        }

        return Middle(edge) > all.Average() ? top : null;
    }

    /// <summary>The image with values that rise with what was measured.</summary>
    public static SeriesImage Upright(SeriesImage image, int? top) => top is not { } value ? image : image with
    {
        Slice = image.Slice with { Slope = -image.Slice.Slope, Intercept = value * image.Slice.Slope },
    };

    private static int Middle(List<int> values)
    {
        values.Sort();
        return values.Count == 0 ? 0 : values[values.Count / 2];
    }
}
