using System.Numerics;
using OrthancGuard.Dicom.Data;
using OrthancGuard.Protection.Defacing;

namespace OrthancGuard.Protection.Pixels;

/// <summary>
/// Whether a contour or a segment lies where a face or an ear was taken away, whatever it is called: the line around a nose is a nose. Knows of
/// the heads only what the fits of the study's images say.
/// </summary>
/// <param name="faces">For each head with a face in view, the way from patient mm (RAS) to atlas mm.</param>
internal sealed class OutlinePlace(IReadOnlyList<Affine> faces)
{
    /// <summary>How densely lines and segments are looked at, mm.</summary>
    public const float Step = 2;

    /// <summary>Nothing inside a skull lies so far in front of the cut, by however much the fit is off, mm.</summary>
    private const float Far = 12;

    private const float Near = 2;

    /// <summary>Hardly anything but an ear lies so far outside its plane, mm.</summary>
    private const float BesideHead = 6;

    /// <summary>More points than chance or the edge of a treated volume has there.</summary>
    private const int Few = 3;

    private const double Mostly = 0.5;

    private readonly (int Near, int Far, int Ear)[] _counts = new (int, int, int)[faces.Count];
    private int _all;

    /// <summary>True when it shows something of a face or an ear.</summary>
    public bool IsFace => _counts.Any(count => count.Far > Few || count.Ear > Few || (count.Near > Few && count.Near > Mostly * _all));

    /// <summary>Takes in a point, patient mm as DICOM counts them (LPS).</summary>
    public void Add(Vector3 point)
    {
        _all++;
        for (var i = 0; i < faces.Count; i++)
        {
            var p = faces[i].Apply(new(-point.X, -point.Y, point.Z));
            var before = p.Y - FaceRegion.Cut(p.X, p.Z);
            ref var count = ref _counts[i];
            count.Near += before > Near ? 1 : 0;
            count.Far += before > Far ? 1 : 0;
            count.Ear += FaceRegion.NearEar(p) && MathF.Abs(p.X) > FaceRegion.EarSide(p.Z) + BesideHead ? 1 : 0;
        }
    }

    /// <summary>The contours of one region of interest.</summary>
    /// <param name="contours">An item of ROI Contour Sequence (3006,0039).</param>
    /// <param name="faces">For each head with a face in view, the way to the atlas.</param>
    public static bool ShowsFace(DicomDataset contours, IReadOnlyList<Affine> faces)
    {
        if (faces.Count == 0 || !contours.TryGetSequence(DicomTag.ContourSequence, out var sequence))
            return false;
        var place = new OutlinePlace(faces);
        foreach (var item in sequence.Items)
        {
            // What cannot be read is taken for an outline by its size.
            if (item.GetDoubles(DicomTag.ContourData) is not { Length: >= 3 } data || data.Length % 3 != 0)
                continue;
            var last = At(data, data.Length - 3);
            var isClosed = item.GetString(DicomTag.ContourGeometricType) is not ("POINT" or "OPEN_PLANAR" or "OPEN_NONPLANAR");
            for (var k = 0; k < data.Length; k += 3)
            {
                var point = At(data, k);
                if (k > 0 || isClosed)
                    place.AddLine(last, point);
                else
                    place.Add(point);
                last = point;
            }
        }

        return place.IsFace;
    }

    private void AddLine(Vector3 from, Vector3 to)
    {
        var length = (to - from).Length();
        // As many as a line around a head would need: longer ones are outlines by their size.
        var steps = float.IsFinite(length) ? (int)Math.Clamp(length / Step, 1, 400) : 1;
        for (var k = 1; k <= steps; k++)
            Add(Vector3.Lerp(from, to, (float)k / steps));
    }

    private static Vector3 At(double[] data, int k) => new((float)data[k], (float)data[k + 1], (float)data[k + 2]);
}
