using System.Numerics;
using System.Runtime.CompilerServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// A regular grid of patient space. Inside Defacing space is RAS: x to the patient's right is negative, y runs to the front, z to the
/// head, in mm, so that it agrees with the atlas. (DICOM's LPS is turned once, in <see cref="SliceStack"/>.)
/// </summary>
internal sealed record Grid(int Nx, int Ny, int Nz, float Spacing, Vector3 Origin)
{
    public int Count => Nx * Ny * Nz;

    public int Plane => Nx * Ny;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Index(int x, int y, int z) => x + Nx * (y + Ny * z);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector3 Point(int x, int y, int z) => Origin + Spacing * new Vector3(x, y, z);

    /// <summary>Grid coordinates of a point in mm.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector3 Locate(Vector3 point) => (point - Origin) / Spacing;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(int x, int y, int z) => (uint)x < (uint)Nx && (uint)y < (uint)Ny && (uint)z < (uint)Nz;

    /// <summary>The smallest grid of this spacing around a box.</summary>
    public static Grid Around(Vector3 low, Vector3 high, float spacing)
    {
        var n = (high - low) / spacing;
        return new((int)MathF.Ceiling(n.X) + 1, (int)MathF.Ceiling(n.Y) + 1, (int)MathF.Ceiling(n.Z) + 1, spacing, low);
    }
}
