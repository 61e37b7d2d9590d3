using System.Numerics;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Pixels;

/// <summary>Where the segments of a segmentation lie, frame by frame.</summary>
/// <param name="faces">For each head with a face in view, the way to the atlas.</param>
internal sealed class SegmentPlaces(IReadOnlyList<Affine> faces)
{
    private readonly Dictionary<int, OutlinePlace> _places = [];

    /// <summary>True when a segment shows something of a face or an ear.</summary>
    public bool ShowFace => _places.Values.Any(static place => place.IsFace);

    /// <summary>Takes in a frame; false where it does not say where it lies.</summary>
    /// <param name="frame">Its functional groups.</param>
    /// <param name="rows">Pixels from top to bottom.</param>
    /// <param name="columns">Pixels from left to right.</param>
    /// <param name="segment">The segment at a column and row; 0 for none.</param>
    public bool TryAdd(FrameAttributes frame, int rows, int columns, Func<int, int, int> segment)
    {
        if (faces.Count == 0)
            return true;
        if (frame.In(DicomTag.PlanePositionSequence).GetDoubles(DicomTag.ImagePositionPatient) is not [var x, var y, var z]
            || frame.In(DicomTag.PlaneOrientationSequence).GetDoubles(DicomTag.ImageOrientationPatient) is not { Length: 6 } o
            || frame.In(DicomTag.PixelMeasuresSequence).GetDoubles(DicomTag.PixelSpacing) is not [> 0 and var height, > 0 and var width])
        {
            return false;
        }

        var origin = new Vector3((float)x, (float)y, (float)z);
        var across = new Vector3((float)o[0], (float)o[1], (float)o[2]) * (float)width;
        var down = new Vector3((float)o[3], (float)o[4], (float)o[5]) * (float)height;
        int stepX = Math.Max(1, (int)(OutlinePlace.Step / width)), stepY = Math.Max(1, (int)(OutlinePlace.Step / height));
        for (var row = 0; row < rows; row += stepY)
        {
            for (var column = 0; column < columns; column += stepX)
            {
                if (segment(column, row) is not (> 0 and var number))
                    continue;
                if (!_places.TryGetValue(number, out var place))
                    _places[number] = place = new(faces);
                place.Add(origin + (column * across) + (row * down));
            }
        }

        return true;
    }
}
