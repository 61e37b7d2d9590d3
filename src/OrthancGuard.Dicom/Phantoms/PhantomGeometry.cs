using System.Numerics;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>Where the voxels of a series lie: patient coordinates in millimetres, x to the left, y to the back, z up (PS3.3 C.7.6.2.1.1).</summary>
public sealed record PhantomGeometry
{
    public int Rows { get; init; } = 512;

    public int Columns { get; init; } = 512;

    public int Slices { get; init; } = 100;

    /// <summary>Distance between the centres of neighbouring rows: the first value of Pixel Spacing.</summary>
    public float RowSpacing { get; init; } = 0.5f;

    /// <summary>Distance between the centres of neighbouring columns: the second value of Pixel Spacing.</summary>
    public float ColumnSpacing { get; init; } = 0.5f;

    /// <summary>Distance between neighbouring slices along <see cref="StackDirection"/>.</summary>
    public float SliceSpacing { get; init; } = 2;

    public float SliceThickness { get; init; } = 2;

    /// <summary>The way to the next column: the first three values of Image Orientation (Patient).</summary>
    public Vector3 RowDirection { get; init; } = Vector3.UnitX;

    /// <summary>The way to the next row: the last three values of Image Orientation (Patient).</summary>
    public Vector3 ColumnDirection { get; init; } = Vector3.UnitY;

    /// <summary>The way to the next slice; not the normal of the slices when the gantry is tilted.</summary>
    public Vector3 StackDirection { get; init; } = Vector3.UnitZ;

    /// <summary>The middle of the stack.</summary>
    public Vector3 Centre { get; init; }

    /// <summary>Slices, counted from 0, that were never taken: gaps.</summary>
    public IReadOnlyCollection<int> MissingSlices { get; init; } = [];

    /// <summary>Numbers the instances from the far end of the stack.</summary>
    public bool IsNumberedBackwards { get; init; }

    /// <summary>The slices that exist, in the order of the stack.</summary>
    public IEnumerable<int> SliceIndices => Enumerable.Range(0, Slices).Where(i => !MissingSlices.Contains(i));

    public static PhantomGeometry Axial(int slices, float spacing, int matrix = 512, float pixel = 0.5f) =>
        new() { Slices = slices, SliceSpacing = spacing, SliceThickness = spacing, Rows = matrix, Columns = matrix, RowSpacing = pixel, ColumnSpacing = pixel };

    /// <summary>Slices from right to left, rows downward, columns backward.</summary>
    public PhantomGeometry Sagittal() =>
        this with { RowDirection = Vector3.UnitY, ColumnDirection = -Vector3.UnitZ, StackDirection = Vector3.UnitX };

    /// <summary>Slices from front to back.</summary>
    public PhantomGeometry Coronal() =>
        this with { RowDirection = Vector3.UnitX, ColumnDirection = -Vector3.UnitZ, StackDirection = Vector3.UnitY };

    /// <summary>Tilts the slices about the left-right axis while the table still moves along the stack: a tilted gantry.</summary>
    public PhantomGeometry Tilted(double degrees) =>
        this with { ColumnDirection = Turned(ColumnDirection, Vector3.UnitX, degrees), RowDirection = Turned(RowDirection, Vector3.UnitX, degrees) };

    /// <summary>Turns the whole stack about an axis of the patient.</summary>
    public PhantomGeometry Oblique(Vector3 axis, double degrees) => this with
    {
        RowDirection = Turned(RowDirection, axis, degrees),
        ColumnDirection = Turned(ColumnDirection, axis, degrees),
        StackDirection = Turned(StackDirection, axis, degrees),
    };

    /// <summary>Centre of the first voxel of a slice: Image Position (Patient).</summary>
    public Vector3 Position(int slice) =>
        Centre + (StackDirection * (SliceSpacing * (slice - ((Slices - 1) / 2f))))
        - (RowDirection * (ColumnSpacing * (Columns - 1) / 2)) - (ColumnDirection * (RowSpacing * (Rows - 1) / 2));

    /// <summary>The voxels of a row, in patient coordinates.</summary>
    internal VoxelRun Run(int slice, int row) =>
        new(Position(slice) + (ColumnDirection * (RowSpacing * row)), RowDirection * ColumnSpacing, Columns);

    private static Vector3 Turned(Vector3 vector, Vector3 axis, double degrees) =>
        Vector3.Transform(vector, Quaternion.CreateFromAxisAngle(Vector3.Normalize(axis), (float)(degrees * Math.PI / 180)));
}
