using OrthancGuard.Configuration;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Policy;

namespace OrthancGuard.Transfers.Selection;

/// <summary>Reads from one image what rules look at. What cannot be read is missing, and meets no condition.</summary>
internal static class SeriesFactsReader
{
    /// <summary>cos 30°: a normal further than this from every axis makes an oblique plane.</summary>
    private const double NearAxis = 0.8660254;

    public static SeriesFacts Read(DicomDataset dataset, string seriesId, int instances) => new()
    {
        SeriesId = seriesId,
        Contents = ImageContents.In(dataset),
        Descriptions = Texts(dataset, DicomTag.SeriesDescription, DicomTag.ProtocolName),
        Orientation = Orientation(dataset),
        Thickness = Thickness(dataset),
        HasContrast = Texts(dataset, DicomTag.ContrastBolusAgent).Count > 0 || Codes.In(dataset, DicomTag.ContrastBolusAgentSequence).Any(),
        Kernels = [.. dataset.GetStrings(DicomTag.ConvolutionKernel).Select(kernel => kernel.Trim()).Where(kernel => kernel.Length > 0)],
        ImageTypes = [.. dataset.GetStrings(DicomTag.ImageType).Select(value => value.Trim())],
        Acquired = Acquired(dataset),
        Station = Texts(dataset, DicomTag.StationName).FirstOrDefault(),
        Instances = instances,
        Images = instances * Math.Max(1, dataset.GetInt32(DicomTag.NumberOfFrames) ?? 1),
    };

    private static SeriesOrientation? Orientation(DicomDataset dataset)
    {
        var values = dataset.GetDoubles(DicomTag.ImageOrientationPatient)
            ?? Shared(dataset, DicomTag.PlaneOrientationSequence)?.GetDoubles(DicomTag.ImageOrientationPatient);
        if (values is not { Length: 6 })
        {
            return null;
        }

        double x = (values[1] * values[5]) - (values[2] * values[4]);
        double y = (values[2] * values[3]) - (values[0] * values[5]);
        double z = (values[0] * values[4]) - (values[1] * values[3]);
        var length = Math.Sqrt((x * x) + (y * y) + (z * z));
        if (!(length > 0.5))
        {
            return null;
        }

        var (sagittal, coronal, axial) = (Math.Abs(x) / length, Math.Abs(y) / length, Math.Abs(z) / length);
        var nearest = Math.Max(axial, Math.Max(coronal, sagittal));
        return nearest < NearAxis ? SeriesOrientation.Oblique
            : nearest == axial ? SeriesOrientation.Axial
            : nearest == coronal ? SeriesOrientation.Coronal
            : SeriesOrientation.Sagittal;
    }

    private static double? Thickness(DicomDataset dataset) =>
        dataset.TryGetDouble(DicomTag.SliceThickness, out var own) ? own
        : Shared(dataset, DicomTag.PixelMeasuresSequence) is { } measures && measures.TryGetDouble(DicomTag.SliceThickness, out var shared) ? shared
        : null;

    // Enhanced objects keep it in the functional group that all frames share.
    private static DicomDataset? Shared(DicomDataset dataset, DicomTag macro) =>
        dataset.TryGetSequence(DicomTag.SharedFunctionalGroupsSequence, out var groups) && groups.Items.Count > 0
        && groups.Items[0].TryGetSequence(macro, out var items) && items.Items.Count > 0
            ? items.Items[0]
            : null;

    private static string? Acquired(DicomDataset dataset)
    {
        foreach (var (date, time) in new[] { (DicomTag.AcquisitionDate, DicomTag.AcquisitionTime), (DicomTag.SeriesDate, DicomTag.SeriesTime), (DicomTag.StudyDate, DicomTag.StudyTime) })
        {
            if (Digits(dataset.GetString(date), 8) is { Length: 8 } day)
            {
                return day + Digits(dataset.GetString(time), 6).PadRight(6, '0');
            }
        }

        return null;
    }

    private static string Digits(string? text, int most) => new([.. (text ?? "").Where(char.IsAsciiDigit).Take(most)]);

    internal static List<string> Texts(DicomDataset dataset, params ReadOnlySpan<DicomTag> tags)
    {
        var texts = new List<string>();
        foreach (var tag in tags)
        {
            if (dataset.GetString(tag)?.Trim() is { Length: > 0 } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }
}
