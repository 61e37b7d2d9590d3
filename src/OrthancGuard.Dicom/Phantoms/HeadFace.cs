using System.Numerics;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>Everything of the skin that is not scalp: face, ears and neck.</summary>
internal static class HeadFace
{
    private const float Reach = 30;

    public static BlendedSurface Build(HeadFrame frame)
    {
        var anatomy = frame.Anatomy;
        var surface = new BlendedSurface(Reach)
            .Add(new Ellipsoid(frame.Face(0, -46, -56), frame.FaceSize(63, 52, 52)), 16)
            .Add(new Ellipsoid(frame.Face(0, -44, -88), frame.FaceSize(anatomy.JawWidth + 9, 50, 30)), 14)
            .Add(new Capsule(new(0, 22, -70), new(0, 46, -210), (float)anatomy.NeckRadius, (float)anatomy.NeckRadius + 6), 18)
            .Add(new Ellipsoid(frame.Face(0, -88 - anatomy.ChinProjection, -106), frame.FaceSize(17, 14, 13)), 12);
        Features(surface, frame);
        foreach (var side in (ReadOnlySpan<int>)[-1, 1])
        {
            Sides(surface, frame, side);
            Ear(surface, frame, side);
        }

        return surface;
    }

    private static void Features(BlendedSurface surface, HeadFrame frame)
    {
        var anatomy = frame.Anatomy;
        var tip = -97 - anatomy.NoseLength;
        surface
            .Carve(new Ellipsoid(frame.Face(0, -111, -24), frame.FaceSize(34, 14, 9)), 10)
            .Add(new Capsule(frame.Face(0, -92, -20), frame.Face(0, tip + 4, -51), frame.FaceSize(6), frame.FaceSize(anatomy.NoseWidth)), 9)
            .Add(new Ellipsoid(frame.Face(0, -96, -71), frame.FaceSize(23, 9, 5)), 6)
            .Add(new Ellipsoid(frame.Face(0, -96 - (anatomy.LipFullness / 4), -72), frame.FaceSize(20, anatomy.LipFullness, 3.6)), 4)
            .Add(new Ellipsoid(frame.Face(0, -95 - (anatomy.LipFullness / 4), -80), frame.FaceSize(18, anatomy.LipFullness, 4)), 4);
    }

    private static void Sides(BlendedSurface surface, HeadFrame frame, int side)
    {
        var anatomy = frame.Anatomy;
        var tip = -97 - anatomy.NoseLength;
        var eye = side * anatomy.EyeDistance / 2;
        surface
            .Add(new Ellipsoid(frame.Face(side * 26, -88, -13), frame.FaceSize(20, 4 + anatomy.BrowProminence, 6)), 8)
            .Add(new Ellipsoid(frame.Face(side * 43, -74, -54), frame.FaceSize(22, anatomy.CheekFullness, 20)), 12)
            .Carve(new Ellipsoid(frame.Face(eye, -104, -27), frame.FaceSize(17, 16, 11)), 6)
            .Add(new Ellipsoid(frame.Face(eye, -79, -28), frame.FaceSize(14, 14, 13)), 4)
            .Add(new Ellipsoid(frame.Face(side * anatomy.NoseWidth, tip + 14, -55), frame.FaceSize(6.5, 9, 6.5)), 5)
            .Carve(new Capsule(frame.Face(side * 5.5, tip + 9, -62), frame.Face(side * 6, -92, -52), frame.FaceSize(3.2)), 2);
    }

    private static void Ear(BlendedSurface surface, HeadFrame frame, int side)
    {
        // Turned about the vertical, the back edge of the ear stands off the head.
        var angle = (float)(frame.Anatomy.EarAngle * Math.PI / 180);
        var turn = Quaternion.CreateFromAxisAngle(Vector3.UnitZ, -side * angle);
        var centre = frame.Case(side * 83, 16, -32);
        var outward = Vector3.Transform(new Vector3(side, 0, 0), turn);
        surface
            .Add(new Ellipsoid(centre, new(4.5f, 17, 31), null, turn), 5)
            .Carve(new Ellipsoid(centre + (outward * 4), new(3.5f, 11, 22), null, turn), 3)
            .Add(new Ellipsoid(frame.Case(side * 80, 3, -36), new(5, 5, 8)), 4);
    }
}
