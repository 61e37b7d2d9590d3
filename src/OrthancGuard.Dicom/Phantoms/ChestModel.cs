using System.Numerics;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>A chest in patient coordinates, zero in its middle: the parts in the order they are laid over one another.</summary>
internal static class ChestModel
{
    private static readonly int[] Sides = [-1, 1];

    public static IReadOnlyList<(Solid Solid, Tissue Tissue)> Build(ulong seed) =>
        [.. Trunk(), .. Ribs(), .. Lungs(seed), .. Mediastinum(), .. Spine()];

    private static IEnumerable<(Solid, Tissue)> Trunk()
    {
        yield return (new Ellipsoid(default, new(178, 116, 900)), Tissue.Skin);
        yield return (new Ellipsoid(default, new(176, 114, 900)), Tissue.Fat);
        yield return (new Ellipsoid(new(0, 4, 0), new(160, 99, 900)), Tissue.Muscle);
        foreach (var side in Sides)
            yield return (new Capsule(new(side * 138, 30, 120), new(side * 105, 72, -60), 18, 10), Tissue.Muscle);
    }

    // A tilted disc of bone of which the inside of the chest leaves a ring.
    private static IEnumerable<(Solid, Tissue)> Ribs()
    {
        var tilt = Quaternion.CreateFromAxisAngle(Vector3.UnitX, 0.42f);
        for (var rib = 0; rib < 11; rib++)
            yield return (new Ellipsoid(new(0, 0, 150 - (rib * 30)), new(150, 97, 5.5f), null, tilt), Tissue.CorticalBone);
        yield return (new Ellipsoid(default, new(143, 86, 900)), Tissue.Muscle);
        yield return (new Capsule(new(0, -90, 120), new(0, -94, -40), 9), Tissue.CorticalBone);
        yield return (new Capsule(new(0, -90, 120), new(0, -94, -40), 7), Tissue.Marrow);
        foreach (var side in Sides)
            yield return (new Capsule(new(side * 14, -80, 165), new(side * 120, -20, 185), 7), Tissue.CorticalBone);
    }

    private static IEnumerable<(Solid, Tissue)> Lungs(ulong seed)
    {
        ulong n = 0;
        foreach (var side in Sides)
        {
            var centre = new Vector3(side * 74, 4, 20);
            var size = new Vector3(side < 0 ? 60 : 55, 80, 150);
            yield return (new Ellipsoid(centre, size, size with { Z = 120 }), Tissue.Lung);
            var hilum = new Vector3(side * 30, 12, 20);
            for (var vessel = 0; vessel < 60; vessel++)
            {
                var direction = Vector3.Normalize(new(side * Next(0.05, 1), Next(-1, 1), Next(-1.3, 1.3)));
                var middle = hilum + (direction * Next(20, 45));
                var end = middle + (Vector3.Normalize(direction + new Vector3(Next(-0.6, 0.6), Next(-0.6, 0.6), Next(-0.6, 0.6))) * Next(10, 40));
                if (((end - centre) / (size * 0.92f)).LengthSquared() > 1)
                    continue;
                yield return (new Capsule(hilum, middle, 3.5f, 2.2f), Tissue.Blood);
                yield return (new Capsule(middle, end, 2.2f, 1), Tissue.Blood);
            }
        }

        yield return (new Ellipsoid(new(-86, 20, 45), new(7, 7, 6)), Tissue.Organ);

        float Next(double low, double high) => (float)Counter.Between(seed, n++, low, high);
    }

    private static IEnumerable<(Solid, Tissue)> Mediastinum()
    {
        yield return (new Ellipsoid(new(0, -10, 60), new(28, 52, 110)), Tissue.Fat);
        yield return (new Ellipsoid(new(22, -28, -45), new(62, 50, 62), null, Quaternion.CreateFromAxisAngle(Vector3.UnitY, 0.5f)), Tissue.Organ);
        yield return (new Ellipsoid(new(30, -28, -48), new(34, 28, 40), null, Quaternion.CreateFromAxisAngle(Vector3.UnitY, 0.5f)), Tissue.Blood);
        yield return (new Ellipsoid(new(-62, -6, -165), new(108, 84, 82)), Tissue.Organ);
        yield return (new Ellipsoid(new(80, 10, -170), new(60, 62, 60)), Tissue.Organ);
        yield return (new Capsule(new(-8, -30, -10), new(-10, -28, 55), 16), Tissue.Blood);
        yield return (new Capsule(new(-10, -28, 55), new(22, 38, 70), 14), Tissue.Blood);
        yield return (new Capsule(new(22, 38, 70), new(14, 44, -260), 13, 10), Tissue.Blood);
        yield return (new Capsule(new(-28, -20, -20), new(-26, -22, 110), 10), Tissue.Blood);
        yield return (new Capsule(new(0, 12, 40), new(0, 2, 260), 9), Tissue.Air);
        foreach (var side in Sides)
            yield return (new Capsule(new(0, 12, 40), new(side * 40, 18, 5), 7, 5), Tissue.Air);
    }

    private static IEnumerable<(Solid, Tissue)> Spine()
    {
        for (var vertebra = 0; vertebra < 16; vertebra++)
        {
            var z = 200 - (vertebra * 27f);
            yield return (new Ellipsoid(new(0, 90, z), new(30, 14, 7)), Tissue.CorticalBone);
            yield return (new Capsule(new(0, 86, z), new(0, 108, z - 14), 4.5f), Tissue.CorticalBone);
            yield return (new Ellipsoid(new(0, 64, z), new(18, 16, 13)), Tissue.CorticalBone);
            yield return (new Ellipsoid(new(0, 64, z), new(16, 14, 11.5f)), Tissue.Marrow);
        }

        yield return (new Capsule(new(0, 85, 260), new(0, 85, -260), 9), Tissue.Fluid);
        yield return (new Capsule(new(0, 85, 260), new(0, 85, -260), 5), Tissue.WhiteMatter);
    }
}
