using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>p ↦ X·p.x + Y·p.y + Z·p.z + T, in mm.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct Affine(Vector3 X, Vector3 Y, Vector3 Z, Vector3 T)
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector3 Apply(Vector3 p) => X * p.X + Y * p.Y + Z * p.Z + T;

    public Affine Inverse()
    {
        var det = Vector3.Dot(X, PortableMath.Cross(Y, Z));
        // Rows of the inverse are the cross products of the columns.
        Vector3 a = PortableMath.Cross(Y, Z) / det, b = PortableMath.Cross(Z, X) / det, c = PortableMath.Cross(X, Y) / det;
        return new(new(a.X, b.X, c.X), new(a.Y, b.Y, c.Y), new(a.Z, b.Z, c.Z), new(-Vector3.Dot(a, T), -Vector3.Dot(b, T), -Vector3.Dot(c, T)));
    }

    /// <summary>Turns about x, then y, then z, in radians.</summary>
    public static Affine Rotation(double pitch, double roll, double yaw)
    {
        double cp = PortableMath.Cos(pitch), sp = PortableMath.Sin(pitch), cr = PortableMath.Cos(roll), sr = PortableMath.Sin(roll), cy = PortableMath.Cos(yaw), sy = PortableMath.Sin(yaw);
        return new(
            new((float)(cy * cr), (float)(sy * cr), (float)-sr),
            new((float)(cy * sr * sp - sy * cp), (float)(sy * sr * sp + cy * cp), (float)(cr * sp)),
            new((float)(cy * sr * cp + sy * sp), (float)(sy * sr * cp - cy * sp), (float)(cr * cp)),
            Vector3.Zero);
    }
}
