using System.Numerics;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>Shoulders and chest below a synthetic head, for scans that show more than the head.</summary>
internal static class HeadTrunk
{
    /// <summary>In the patient; <paramref name="middle"/> is the middle of the brain.</summary>
    public static IEnumerable<(Solid Solid, Tissue Tissue)> Build(Vector3 middle)
    {
        var centre = middle + new Vector3(0, 32, -440);
        yield return (new Ellipsoid(centre, new(182, 110, 240)), Tissue.Skin);
        yield return (new Ellipsoid(centre, new(180, 108, 238)), Tissue.Fat);
        yield return (new Ellipsoid(centre + new Vector3(0, 3, 0), new(164, 96, 226)), Tissue.Muscle);
        foreach (var side in (int[])[-1, 1])
        {
            yield return (new Ellipsoid(centre + new Vector3(side * 76, 2, 10), new(62, 78, 150)), Tissue.Lung);
            yield return (new Capsule(middle + new Vector3(side * 20, 10, -245), middle + new Vector3(side * 130, 20, -262), 8), Tissue.CorticalBone);
        }

        yield return (new Ellipsoid(centre + new Vector3(16, -24, -30), new(56, 48, 62)), Tissue.Blood);
        yield return (new Capsule(centre + new Vector3(0, 64, 230), centre + new Vector3(0, 64, -230), 18), Tissue.Marrow);
    }
}
