using System.Numerics;
using System.Runtime.CompilerServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>The outer surface of a volume as parallel rays from one side meet it.</summary>
internal sealed class SurfaceView
{
    private Vector3 _first, _right, _down, _forward;

    private SurfaceView(int size) => (Size, Depth, Shade) = (size, new float[size * size], new byte[size * size]);

    /// <summary>Pixels on a side.</summary>
    public int Size { get; }

    /// <summary>How far each ray goes before it meets the surface, mm; infinite where it meets none.</summary>
    public float[] Depth { get; }

    /// <summary>Brightness under a lamp at the eye.</summary>
    public byte[] Shade { get; }

    /// <summary>Where a ray met the surface, mm.</summary>
    public Vector3 PointAt(int pixel) => _first + pixel % Size * _right + pixel / Size * _down + Depth[pixel] * _forward;

    /// <param name="volume">What is looked at.</param>
    /// <param name="threshold">Values above are solid.</param>
    /// <param name="centre">Middle of the picture, mm.</param>
    /// <param name="halfWidth">Half the side of the picture, mm.</param>
    /// <param name="azimuth">Degrees from straight in front, to the patient's left.</param>
    /// <param name="size">Pixels on a side.</param>
    /// <param name="only">The pixels to look at, or null for all; the others meet nothing.</param>
    public static SurfaceView Render(Volume volume, float threshold, Vector3 centre, float halfWidth, float azimuth, int size = 256, bool[]? only = null)
    {
        var view = new SurfaceView(size);
        var turn = azimuth * MathF.PI / 180;
        var forward = new Vector3((float)-PortableMath.Sin(turn), (float)-PortableMath.Cos(turn), 0);
        var up = Vector3.UnitZ;
        var right = PortableMath.Cross(forward, up);
        var light = Vector3.Normalize(forward - 0.35f * up + 0.15f * right);
        var far = 2 * halfWidth;
        var step = 2 * halfWidth / (size - 1);
        (view._first, view._right, view._down, view._forward) = (centre - halfWidth * (right - up + forward), right * step, -up * step, forward);
        var blocks = volume.Blocks;
        Parallel.For(0, size, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (row) =>
        {
            for (var column = 0; column < size; column++)
            {
                var u = (2f * column / (size - 1) - 1) * halfWidth;
                var w = (1 - 2f * row / (size - 1)) * halfWidth;
                var start = centre + u * right + w * up - halfWidth * forward;
                var i = row * size + column;
                view.Depth[i] = float.PositiveInfinity;
                if (only is not null && !only[i])
                    continue;
                for (float t = 0; t < far; t++)
                {
                    if (blocks.Free(start + t * forward, forward, threshold) is var free and > 0)
                    {
                        t += free - 1;
                        continue;
                    }

                    if (Sample(volume, start + t * forward) <= threshold)
                    {
                        continue;
                    }

                    float low = t - 1, high = t;
                    for (var k = 0; k < 6; k++)
                    {
                        var middle = (low + high) / 2;
                        if (Sample(volume, start + middle * forward) > threshold)
                        {
                            high = middle;
                        }
                        else
                        {
                            low = middle;
                        }
                    }

                    view.Depth[i] = high;
                    view.Shade[i] = Shading(volume, start + high * forward, light);
                    break;
                }
            }
        });
        return view;
    }

    /// <summary>Trilinear; negative infinity beyond the grid.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Sample(Volume volume, Vector3 point)
    {
        var grid = volume.Grid;
        var p = grid.Locate(point);
        if (!(p.X >= 0 && p.Y >= 0 && p.Z >= 0 && p.X < grid.Nx - 1 && p.Y < grid.Ny - 1 && p.Z < grid.Nz - 1))
        {
            return float.NegativeInfinity;
        }

        int x = (int)p.X, y = (int)p.Y, z = (int)p.Z;
        float a = p.X - x, b = p.Y - y, c = p.Z - z;
        var v = volume.Values;
        var i = grid.Index(x, y, z);
        var near = Across(v, i, grid.Nx, a, b);
        return near + c * (Across(v, i + grid.Plane, grid.Nx, a, b) - near);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Across(float[] v, int at, int row, float a, float b)
    {
        float near = v[at] + a * (v[at + 1] - v[at]), far = v[at + row] + a * (v[at + row + 1] - v[at + row]);
        return near + b * (far - near);
    }

    private static byte Shading(Volume volume, Vector3 p, Vector3 light)
    {
        const float e = 1.2f;
        var g = new Vector3(
            Sample(volume, p + new Vector3(e, 0, 0)) - Sample(volume, p - new Vector3(e, 0, 0)),
            Sample(volume, p + new Vector3(0, e, 0)) - Sample(volume, p - new Vector3(0, e, 0)),
            Sample(volume, p + new Vector3(0, 0, e)) - Sample(volume, p - new Vector3(0, 0, e)));
        var length = g.Length();
        return float.IsFinite(length) && length > 0 ? (byte)(255 * Math.Clamp(0.85f * Vector3.Dot(g, light) / length + 0.12f, 0, 1)) : (byte)30;
    }
}
