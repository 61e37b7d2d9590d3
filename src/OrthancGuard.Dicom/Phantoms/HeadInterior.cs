using System.Numerics;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>What lies under the skin outside the braincase, in the order it is laid: bone, then what is hollow or soft inside it.</summary>
internal static class HeadInterior
{
    private static readonly int[] Sides = [-1, 1];

    /// <summary>Laid before the braincase.</summary>
    public static IReadOnlyList<(Solid Solid, Tissue Tissue)> Beneath(HeadFrame frame) => [.. FacialBones(frame), .. Jaw(frame), .. Neck()];

    /// <summary>Laid after the braincase.</summary>
    public static IReadOnlyList<(Solid Solid, Tissue Tissue)> Within(HeadFrame frame) => [.. Base(frame), .. Orbits(frame), .. Airways(frame)];

    private static IEnumerable<(Solid, Tissue)> FacialBones(HeadFrame frame)
    {
        yield return (new Ellipsoid(frame.Face(0, -66, -54), frame.FaceSize(38, 27, 22)), Tissue.CorticalBone);
        yield return (new Ellipsoid(frame.Face(0, -65, -54), frame.FaceSize(36, 25, 20)), Tissue.Marrow);
        yield return (new Capsule(frame.Face(0, -89, -20), frame.Face(0, -101, -36), frame.FaceSize(3)), Tissue.CorticalBone);
        foreach (var side in Sides)
        {
            yield return (new Ellipsoid(frame.Face(side * 49, -70, -46), frame.FaceSize(12, 9, 9)), Tissue.CorticalBone);
            yield return (new Capsule(frame.Face(side * 55, -66, -45), frame.Face(side * 66, -20, -40), frame.FaceSize(4)), Tissue.CorticalBone);
        }
    }

    private static IEnumerable<(Solid, Tissue)> Jaw(HeadFrame frame)
    {
        var width = frame.Anatomy.JawWidth;
        var chin = -86 - frame.Anatomy.ChinProjection;
        foreach (var side in Sides)
        {
            var angle = frame.Face(side * width, -32, -90);
            yield return (new Capsule(frame.Face(side * 8, chin, -100), angle, frame.FaceSize(8), frame.FaceSize(6)), Tissue.CorticalBone);
            yield return (new Capsule(frame.Face(side * 8, chin, -100), angle, frame.FaceSize(5.5), frame.FaceSize(4)), Tissue.Marrow);
            yield return (new Capsule(angle, frame.Face(side * 52, -6, -46), frame.FaceSize(6), frame.FaceSize(5)), Tissue.CorticalBone);
        }

        yield return (new Ellipsoid(frame.Face(0, -62, -81), frame.FaceSize(22, 25, 13)), Tissue.Muscle);
        for (var tooth = -7; tooth <= 7; tooth++)
        {
            var (sine, cosine) = Math.SinCos(tooth * 0.19);
            var size = frame.FaceSize(3.4, 3.8, 8);
            yield return (new Ellipsoid(frame.Face(29 * sine, -54 - (34 * cosine), -70), size), Tissue.Tooth);
            yield return (new Ellipsoid(frame.Face(27 * sine, -54 - (32 * cosine), -85), size), Tissue.Tooth);
        }
    }

    private static IEnumerable<(Solid, Tissue)> Neck()
    {
        for (var vertebra = 0; vertebra < 8; vertebra++)
        {
            float y = 16 + (vertebra * 2.4f), z = -88 - (vertebra * 17);
            yield return (new Ellipsoid(new(0, y + 20, z), new(20, 20, 6)), Tissue.CorticalBone);
            yield return (new Ellipsoid(new(0, y, z), new(13, 10, 8)), Tissue.CorticalBone);
            yield return (new Ellipsoid(new(0, y, z), new(11, 8, 6.5f)), Tissue.Marrow);
        }

        yield return (new Capsule(new(0, 34, -84), new(0, 58, -240), 9), Tissue.Fluid);
        yield return (new Capsule(new(0, 34, -84), new(0, 58, -240), 5.5f), Tissue.WhiteMatter);
        foreach (var side in Sides)
            yield return (new Capsule(new(side * 30, -8, -95), new(side * 24, 10, -240), 5), Tissue.Blood);
    }

    private static IEnumerable<(Solid, Tissue)> Base(HeadFrame frame)
    {
        yield return (new Capsule(frame.Case(0, -14, -45), frame.Case(0, 12, -66), 6), Tissue.CorticalBone);
        foreach (var side in Sides)
        {
            yield return (new Capsule(frame.Case(side * 20, -2, -50), frame.Case(side * 60, 14, -50), 6, 8), Tissue.CorticalBone);
            yield return (new Ellipsoid(frame.Case(side * 62, 22, -60), new(9, 10, 13)), Tissue.CorticalBone);
            yield return (new Capsule(frame.Case(side * 92, 6, -36), frame.Case(side * 54, 6, -42), 3), Tissue.Air);
        }
    }

    private static IEnumerable<(Solid, Tissue)> Orbits(HeadFrame frame)
    {
        foreach (var side in Sides)
        {
            var eye = side * frame.Anatomy.EyeDistance / 2;
            yield return (new Ellipsoid(frame.Face(eye * 0.95, -66, -28), frame.FaceSize(19, 20, 17)), Tissue.CorticalBone);
            yield return (new Ellipsoid(frame.Face(eye * 0.95, -68, -28), frame.FaceSize(17, 21, 15)), Tissue.Fat);
            yield return (new Capsule(frame.Face(eye, -70, -28), frame.Face(side * 12, -42, -30), frame.FaceSize(2.5)), Tissue.WhiteMatter);
            yield return (new Ellipsoid(frame.Face(eye, -78, -28), frame.FaceSize(12.6, 12.6, 12.6)), Tissue.Muscle);
            yield return (new Ellipsoid(frame.Face(eye, -78, -28), frame.FaceSize(11.4, 11.4, 11.4)), Tissue.Vitreous);
            yield return (new Ellipsoid(frame.Face(eye, -86, -28), frame.FaceSize(4.8, 2.2, 4.8)), Tissue.Lens);
        }
    }

    private static IEnumerable<(Solid, Tissue)> Airways(HeadFrame frame)
    {
        var tip = -97 - frame.Anatomy.NoseLength;
        foreach (var side in Sides)
        {
            yield return (new Ellipsoid(frame.Face(side * 26, -68, -51), frame.FaceSize(13, 15, 14)), Tissue.Air);
            yield return (new Ellipsoid(frame.Face(side * 9, -85, -8), frame.FaceSize(8, 3.5, 8)), Tissue.Air);
            yield return (new Ellipsoid(frame.Face(side * 8, -62, -32), frame.FaceSize(5, 15, 8)), Tissue.Air);
            yield return (new Ellipsoid(frame.Face(side * 6, -68, -50), frame.FaceSize(3.6, 28, 13)), Tissue.Air);
            yield return (new Capsule(frame.Face(side * 5.5, tip + 9, -62), frame.Face(side * 6, -88, -52), frame.FaceSize(3)), Tissue.Air);
            for (var cell = 0; cell < 5; cell++)
                yield return (new Ellipsoid(frame.Case(side * (58 + (2 * (cell % 3))), 18 + (3 * (cell % 2)), -52 - (4 * cell)), new(3, 3, 2)), Tissue.Air);
        }

        yield return (new Ellipsoid(frame.Face(0, -32, -46), frame.FaceSize(11, 10, 7)), Tissue.Air);
        yield return (new Capsule(frame.Face(0, -40, -52), new(0, -12, -86), 7), Tissue.Air);
        yield return (new Capsule(new(0, -12, -86), new(0, 2, -240), 8), Tissue.Air);
    }
}
