using System.Numerics;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>
/// Places parts in the head's own millimetres: x to the left, y to the back, z up, zero in the middle of the brain. The face shrinks and
/// grows about a point between the eyes.
/// </summary>
internal sealed class HeadFrame(HeadAnatomy anatomy)
{
    private static readonly Vector3 BetweenTheEyes = new(0, -62, -24);

    public HeadAnatomy Anatomy { get; } = anatomy;

    public float FaceScale { get; } = (float)anatomy.FaceScale;

    public float Breadth { get; } = (float)anatomy.Breadth;

    /// <summary>A point of the braincase.</summary>
    public Vector3 Case(double x, double y, double z) => new((float)x * Breadth, (float)y, (float)z);

    /// <summary>A point of the face.</summary>
    public Vector3 Face(double x, double y, double z)
    {
        var point = BetweenTheEyes + ((new Vector3((float)x, (float)y, (float)z) - BetweenTheEyes) * FaceScale);
        return point with { X = point.X * Breadth };
    }

    /// <summary>Half axes, or a length, of a part of the face.</summary>
    public Vector3 FaceSize(double x, double y, double z) => new Vector3((float)x, (float)y, (float)z) * FaceScale;

    public float FaceSize(double length) => (float)length * FaceScale;
}
