using System.Numerics;
using OrthancGuard.Dicom.Codecs;
using OrthancGuard.Dicom.Data;

namespace OrthancGuard.Protection.Defacing;

/// <summary>One decoded image of a series and where it lies: a whole file, or a frame of one.</summary>
/// <param name="Index">The place of its file among those that were given.</param>
/// <param name="Frame">Its place in the file, from 0.</param>
/// <param name="File">Uncompressed and little-endian; the source itself where that is so already.</param>
/// <param name="Slice">Pixels and place.</param>
/// <param name="Rows">Pixels from top to bottom.</param>
/// <param name="Columns">Pixels from left to right.</param>
/// <param name="Format">How cells are read.</param>
/// <param name="Number">Instance Number and frame: orders the volumes of a series that repeats its positions.</param>
/// <param name="Volume">Which volume of the series it belongs to, as its header says.</param>
internal sealed record SeriesImage(
    int Index, int Frame, DicomFile File, HeadSlice Slice, int Rows, int Columns, SampleFormat Format, int Number, string Volume)
{
    // Frames of one object are numbered after those of another.
    private const int FramesPerInstance = 1 << 16;

    /// <summary>Its cells, until they are given back.</summary>
    public LoadedCells Load() => new(Slice, Rows * Columns * Format.Bytes);

    /// <summary>Images of one stack have the same size, cells, spacing and orientation.</summary>
    public bool StacksOn(SeriesImage other)
    {
        return (Rows, Columns, Format) == (other.Rows, other.Columns, other.Format)
            && Near(Slice.ColumnStep, other.Slice.ColumnStep) && Near(Slice.RowStep, other.Slice.RowStep);

        static bool Near(Vector3 a, Vector3 b) => (a - b).Length() < 0.005f * a.Length();
    }

    /// <summary>Same place, size and cells, value for value.</summary>
    public bool LiesAs(SeriesImage other) =>
        (Rows, Columns, Format) == (other.Rows, other.Columns, other.Format)
        && (Slice.Origin, Slice.ColumnStep, Slice.RowStep, Slice.Slope, Slice.Intercept)
        == (other.Slice.Origin, other.Slice.ColumnStep, other.Slice.RowStep, other.Slice.Slope, other.Slice.Intercept);

    /// <summary>Every frame of a file; null with the reason, in plain words, where pixels or geometry cannot be understood.</summary>
    public static IReadOnlyList<SeriesImage>? TryRead(DicomFile source, int index, out string? why) => TryRead(source, null, index, out why);

    /// <summary>As above, of a file whose pixel data lies in pieces elsewhere; null where it has it.</summary>
    public static IReadOnlyList<SeriesImage>? TryRead(DicomFile source, PixelPieces? pieces, int index, out string? why)
    {
        var file = source;
        if ((source.Syntax.IsEncapsulated || source.Syntax.IsBigEndian) && !DicomDecompressor.TryToExplicitLittleEndian(source, out file, out _))
        {
            why = "An image cannot be decompressed.";
            return null;
        }

        var dataset = file.Dataset;
        why = "An image is not grey, of 8 or 16 bits, with a place for each frame.";
        if (FormatOf(dataset) is not { } format || !dataset.TryGetUInt16(DicomTag.Rows, out var rows) || !dataset.TryGetUInt16(DicomTag.Columns, out var columns)
            || rows < 2 || columns < 2 || FrameAttributes.Of(dataset) is not { } frames || PixelsOf(dataset, pieces) is not { } pixels
            || (pieces?.Length ?? pixels.Length) < (long)rows * columns * format.Bytes * frames.Count)
        {
            return null;
        }

        var images = new SeriesImage[frames.Count];
        var length = rows * columns * format.Bytes;
        var number = dataset.GetInt32(DicomTag.InstanceNumber) ?? 0;
        var isMultiFrame = dataset.Contains(DicomTag.PerFrameFunctionalGroupsSequence);
        for (var i = 0; i < images.Length; i++)
        {
            if (ReadSlice(frames[i], pieces is null ? pixels.Slice(i * length, length) : default, out why) is not { } slice)
                return null;
            if (pieces is not null && (long)i * length is var start)
                slice = slice with { Load = cells => pieces.CopyTo(start, cells) };
            var order = isMultiFrame ? unchecked((number * FramesPerInstance) + i) : number;
            images[i] = new(index, i, file, slice, rows, columns, format, order, VolumeKey.Of(dataset, frames[i]));
        }

        why = null;
        return images;
    }

    private static ReadOnlyMemory<byte>? PixelsOf(DicomDataset dataset, PixelPieces? pieces) =>
        pieces is not null ? default(ReadOnlyMemory<byte>) : dataset.TryGetElement(DicomTag.PixelData, out var pixels) ? pixels.Value : null;

    private static HeadSlice? ReadSlice(FrameAttributes frame, ReadOnlyMemory<byte> cells, out string? why)
    {
        why = "An image does not say where it lies.";
        if (Numbers(frame.In(DicomTag.PlanePositionSequence), DicomTag.ImagePositionPatient, 3) is not { } p
            || Numbers(frame.In(DicomTag.PlaneOrientationSequence), DicomTag.ImageOrientationPatient, 6) is not { } o
            || Numbers(frame.In(DicomTag.PixelMeasuresSequence), DicomTag.PixelSpacing, 2) is not { } spacing
            || !(spacing[0] is > 0.05f and < 20) || !(spacing[1] is > 0.05f and < 20))
        {
            return null;
        }

        var transformation = frame.In(DicomTag.PixelValueTransformationSequence);
        var slice = new HeadSlice
        {
            Cells = cells,
            Origin = Ras(p[0], p[1], p[2]),
            ColumnStep = Ras(o[0], o[1], o[2]) * spacing[1],
            RowStep = Ras(o[3], o[4], o[5]) * spacing[0],
            Slope = Rescale(transformation, DicomTag.RescaleSlope, 1),
            Intercept = Rescale(transformation, DicomTag.RescaleIntercept, 0),
        };
        why = "An image's Rescale Slope is 0.";
        return MathF.Abs(slice.Slope) > 1e-9f ? slice : null;
    }

    private static SampleFormat? FormatOf(DicomDataset dataset)
    {
        if (!dataset.TryGetUInt16(DicomTag.BitsAllocated, out var allocated) || !dataset.TryGetUInt16(DicomTag.BitsStored, out var stored))
            return null;
        var highBit = dataset.TryGetUInt16(DicomTag.HighBit, out var bit) ? bit : stored - 1;
        var samples = dataset.TryGetUInt16(DicomTag.SamplesPerPixel, out var count) ? count : 1;
        var isPlain = allocated is 8 or 16 && stored > 0 && stored <= allocated && highBit >= stored - 1 && highBit < allocated && samples == 1
            && dataset.GetString(DicomTag.PhotometricInterpretation) is "MONOCHROME2" or "MONOCHROME1";
        return isPlain
            ? new SampleFormat(allocated / 8, stored, dataset.TryGetUInt16(DicomTag.PixelRepresentation, out var sign) && sign == 1, highBit - stored + 1)
            : null;
    }

    // DICOM counts to the left and to the back (LPS), the atlas to the right and to the front (RAS).
    private static Vector3 Ras(float x, float y, float z) => new(-x, -y, z);

    private static float[]? Numbers(DicomDataset dataset, DicomTag tag, int count) =>
        dataset.GetDoubles(tag) is { } values && values.Length == count && values.All(double.IsFinite) ? [.. values.Select(static v => (float)v)] : null;

    private static float Rescale(DicomDataset dataset, DicomTag tag, float otherwise) =>
        dataset.TryGetDouble(tag, out var value) && double.IsFinite(value) ? (float)value : otherwise;
}
