using System.Text;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Dicom.Codecs;

public sealed partial record PixelDescription
{
    /// <summary>Reads the attributes; null where one that decoding needs is absent or out of its range.</summary>
    public static PixelDescription? From(DicomDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        if (!dataset.TryGetUInt16(DicomTag.Rows, out var rows) || !dataset.TryGetUInt16(DicomTag.Columns, out var columns)
            || !dataset.TryGetUInt16(DicomTag.BitsAllocated, out var allocated) || rows == 0 || columns == 0)
        {
            return null;
        }
        if (!TryGetFrames(dataset, out var frames))
            return null;
        var samples = dataset.TryGetUInt16(DicomTag.SamplesPerPixel, out var s) ? s : (ushort)1;
        var stored = dataset.TryGetUInt16(DicomTag.BitsStored, out var b) ? b : allocated;
        var highBit = dataset.TryGetUInt16(DicomTag.HighBit, out var h) ? h : (ushort)(stored - 1);
        if (samples is 0 or > 4 || allocated is 0 or > 64 || stored == 0 || stored > allocated || highBit >= allocated)
            return null;
        return new()
        {
            Rows = rows,
            Columns = columns,
            NumberOfFrames = frames,
            SamplesPerPixel = samples,
            BitsAllocated = allocated,
            BitsStored = stored,
            HighBit = highBit,
            IsSigned = dataset.TryGetUInt16(DicomTag.PixelRepresentation, out var representation) && representation == 1,
            PhotometricInterpretation = CodeString(dataset, DicomTag.PhotometricInterpretation),
            PlanarConfiguration = dataset.TryGetUInt16(DicomTag.PlanarConfiguration, out var planar) ? planar : 0,
        };
    }

    private static bool TryGetFrames(DicomDataset dataset, out int frames)
    {
        frames = 1;
        if (!dataset.TryGetElement(DicomTag.NumberOfFrames, out var element) || element.Length == 0)
            return true;
        return dataset.TryGetInt32(DicomTag.NumberOfFrames, out frames) && frames > 0;
    }

    /// <summary>A code string is of the default repertoire, whatever character set the data set has (PS3.5 6.2).</summary>
    private static string CodeString(DicomDataset dataset, DicomTag tag) =>
        dataset.TryGetElement(tag, out var element) ? Encoding.ASCII.GetString(element.Value.Span).Trim(' ', '\0') : "";
}
