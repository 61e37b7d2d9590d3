using System.Numerics;
using System.Runtime.CompilerServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// Values of a grid from the planes around it, row by row: along a row every coordinate changes evenly. Only a few neighbouring planes need
/// to be there at a time; each fills the voxels that lie between them.
/// </summary>
internal sealed class PlaneSampler
{
    /// <summary>Planes further apart than this many gaps have a hole between them, which is unknown.</summary>
    private const float Hole = 2.2f;

    /// <summary>Planes further apart show no face, mm.</summary>
    private const float LargestGap = 8.5f;

    private const float Alike = 1.3f;

    /// <summary>More than positions may be off by as they are summed up, mm.</summary>
    private const float Rounding = 0.01f;

    private readonly ReducedPlane[] _planes;
    private readonly float[] _positions;
    private readonly int _width, _height;
    private readonly Vector3 _normal;
    private readonly float _half, _reach;

    /// <param name="planes">In order of rising position.</param>
    /// <param name="width">Values in a row of a plane.</param>
    /// <param name="height">Rows.</param>
    /// <param name="normal">Unit normal of the planes.</param>
    /// <param name="gap">Usual distance of planes, or the grid's spacing where that is larger; mm.</param>
    public PlaneSampler(ReducedPlane[] planes, int width, int height, Vector3 normal, float gap)
    {
        (_planes, _width, _height, _normal) = (planes, width, height, normal);
        (_half, _reach) = (gap / 2, gap * Hole);
        _positions = [.. planes.Select(p => Vector3.Dot(p.Origin, normal))];
    }

    /// <summary>False when nothing of a plane of the grid lies between some planes and the next.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="z">Its plane.</param>
    /// <param name="first">The first of the planes.</param>
    /// <param name="end">One beyond the last.</param>
    public bool Reaches(Grid grid, int z, int first, int end)
    {
        float t = Vector3.Dot(grid.Point(0, 0, z), _normal), x = (grid.Nx - 1) * grid.Spacing * _normal.X, y = (grid.Ny - 1) * grid.Spacing * _normal.Y;
        return (first == 0 || t + MathF.Max(x, 0) + MathF.Max(y, 0) > _positions[first] - Rounding)
            && (end == _planes.Length || t + MathF.Min(x, 0) + MathF.Min(y, 0) < _positions[end] + Rounding);
    }

    /// <summary>Fills what lies in a row of a volume between one of some planes and the next.</summary>
    /// <param name="volume">To be filled.</param>
    /// <param name="y">The row.</param>
    /// <param name="z">The row's plane of the grid.</param>
    /// <param name="first">The first of the planes; what lies before the first of all belongs to that.</param>
    /// <param name="end">One beyond the last.</param>
    /// <param name="values">Of the planes from <paramref name="first"/> to <paramref name="end"/>, that one included where there is one.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Row(Volume volume, int y, int z, int first, int end, float[][] values)
    {
        var grid = volume.Grid;
        var at = grid.Index(0, y, z);
        var start = grid.Point(0, y, z);
        float t0 = Vector3.Dot(start, _normal), dt = grid.Spacing * _normal.X;
        var (x, stop) = Range(grid.Nx, t0, dt, first, end);
        var below = -2;
        Walk a = default, b = default;
        for (; x < stop; x++)
        {
            var t = t0 + (x * dt);
            if (below == -2 || IsElsewhere(below, t))
            {
                below = Below(t);
                if (Math.Max(below, 0) >= first && below < end)
                {
                    int here = Math.Max(below, 0), next = Math.Min(below + 1, _planes.Length - 1);
                    a = new(_planes[here], values[here - first], start, grid.Spacing);
                    b = new(_planes[next], values[next - first], start, grid.Spacing);
                }
            }

            if (Math.Max(below, 0) < first || below >= end || Share(below, t) is not { } share || !TrySample(a, x, out var near))
                continue;
            var value = near;
            if (share > 0 && TrySample(b, x, out var far))
                value = near + (share * (far - near));
            volume.Values[at + x] = value;
            volume.Seen[at + x] = 1;
        }
    }

    /// <summary>The part of a row that may lie between some planes and the next, and a little more.</summary>
    private (int From, int To) Range(int count, float t0, float dt, int first, int end)
    {
        var low = first == 0 ? float.NegativeInfinity : _positions[first];
        var high = end == _planes.Length ? float.PositiveInfinity : _positions[end];
        if (MathF.Abs(dt) < 1e-6f)
            return t0 + (count * MathF.Abs(dt)) < low - Rounding || t0 - (count * MathF.Abs(dt)) > high + Rounding ? (0, 0) : (0, count);
        float u = (low - t0) / dt, v = (high - t0) / dt;
        return ((int)Math.Clamp(MathF.Min(u, v) - 2, 0, count), (int)Math.Clamp(MathF.Max(u, v) + 3, 0, count));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsElsewhere(int below, float t) =>
        (below >= 0 && t < _positions[below]) || (below + 1 < _positions.Length && t >= _positions[below + 1]);

    /// <summary>The last plane that does not lie above a position; -1 for none.</summary>
    private int Below(float t)
    {
        int low = 0, high = _positions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_positions[middle] <= t)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    /// <summary>How far a position lies on the way to the next plane; null where nothing is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private float? Share(int below, float t)
    {
        if (below < 0)
            return _positions[0] - t > _half ? null : 0;
        if (below >= _positions.Length - 1)
            return t - _positions[^1] > _half ? null : 0;
        float low = _positions[below], high = _positions[below + 1], gap = high - low;
        return gap > _reach && t - low > _half && high - t > _half && !IsUsual(below, gap) ? null : gap <= 0 ? 0 : (t - low) / gap;
    }

    /// <summary>Thick planes after thin ones: a hole is wider than both of its neighbours.</summary>
    private bool IsUsual(int below, float gap) =>
        gap <= LargestGap
        && ((below > 0 && _positions[below] - _positions[below - 1] > gap / Alike) || (below + 2 < _positions.Length && _positions[below + 2] - _positions[below + 1] > gap / Alike));

    /// <summary>Bilinear; false outside the plane and where nothing was reconstructed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TrySample(in Walk walk, int x, out float value)
    {
        float u = walk.U + (x * walk.StepU), v = walk.V + (x * walk.StepV);
        value = 0;
        if (u < -0.5f || v < -0.5f || u > _width - 0.5f || v > _height - 0.5f)
            return false;
        u = Math.Clamp(u, 0, _width - 1.001f);
        v = Math.Clamp(v, 0, _height - 1.001f);
        int i = (int)u, j = (int)v;
        float a = u - i, b = v - j;
        var c = walk.Values.AsSpan(i + (j * _width), _width + 2);
        float v00 = c[0], v10 = c[1], v01 = c[_width], v11 = c[_width + 1];
        value = ((v00 * (1 - a)) + (v10 * a)) * (1 - b) + (((v01 * (1 - a)) + (v11 * a)) * b);
        if (!float.IsNaN(value))
            return true;
        // A neighbour outside the reconstructed field.
        value = a < 0.5f ? b < 0.5f ? v00 : v01 : b < 0.5f ? v10 : v11;
        return !float.IsNaN(value);
    }

    /// <summary>Where a row of the grid goes through a plane, in the plane's columns and rows.</summary>
    private readonly struct Walk(ReducedPlane plane, float[] values, Vector3 start, float spacing)
    {
        public readonly float[] Values = values;
        public readonly float U = Vector3.Dot(start - plane.Origin, plane.Across);
        public readonly float V = Vector3.Dot(start - plane.Origin, plane.Down);
        public readonly float StepU = spacing * plane.Across.X;
        public readonly float StepV = spacing * plane.Down.X;
    }
}
