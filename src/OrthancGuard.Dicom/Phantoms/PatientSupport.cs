using System.Numerics;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>The table under a patient, on the side where the patient position puts it.</summary>
internal static class PatientSupport
{
    /// <remarks><c>clearance</c>: from the middle of the patient to the table's surface when lying on the back, front, or a side.</remarks>
    public static IReadOnlyList<(Solid Solid, Tissue Tissue)> Table(string position, (float Back, float Front, float Side) clearance, Vector3 middle)
    {
        var (down, depth) = position switch
        {
            "HFS" or "FFS" => (Vector3.UnitY, clearance.Back),
            "HFP" or "FFP" => (-Vector3.UnitY, clearance.Front),
            "HFDL" or "FFDL" => (Vector3.UnitX, clearance.Side),
            "HFDR" or "FFDR" => (-Vector3.UnitX, clearance.Side),
            _ => throw new ArgumentException("Not a patient position this phantom knows.", nameof(position)),
        };
        var centre = middle + (down * (depth + 14));
        var across = MathF.Abs(down.Y) > 0.5f ? Vector3.UnitX : Vector3.UnitY;
        return
        [
            (new Block(centre, Half(across, down, 205, 14), 8), Tissue.TableShell),
            (new Block(centre, Half(across, down, 202.5f, 11.5f), 6), Tissue.Foam),
        ];
    }

    /// <summary>A head rest: foam that the head sinks into.</summary>
    public static IReadOnlyList<(Solid Solid, Tissue Tissue)> HeadRest(Vector3 middle) =>
    [
        (new Ellipsoid(middle + new Vector3(0, 70, -10), new(125, 55, 120)), Tissue.TableShell),
        (new Ellipsoid(middle + new Vector3(0, 70, -10), new(122, 52, 118)), Tissue.Foam),
        (new Ellipsoid(middle + new Vector3(0, 10, -10), new(104, 108, 140)), Tissue.Air),
    ];

    private static Vector3 Half(Vector3 across, Vector3 down, float width, float height) =>
        (across * width) + (Vector3.Abs(down) * height) + (Vector3.UnitZ * 900);
}
