using System.Numerics;

namespace OrthancGuard.Protection.Defacing;

/// <summary>Values of a grid from the planes around it, row by row: along a row every coordinate changes evenly.</summary>
internal sealed class PlaneSampler
{
    /// <summary>Planes further apart than this many gaps have a hole between them, which is unknown.</summary>
    private const float Hole = 2.2f;

    private readonly ReducedPlane[] _planes;
    private readonly float[] _positions;
    private readonly int _width, _height;
    private readonly Vector3 _normal;
    private readonly float _half, _reach, _air;

    /// <param name="planes">In order of rising position.</param>
    /// <param name="width">Values in a row of a plane.</param>
    /// <param name="height">Rows.</param>
    /// <param name="normal">Unit normal of the planes.</param>
    /// <param name="gap">Usual distance of planes, or the grid's spacing where that is larger; mm.</param>
    /// <param name="air">What stands where nothing is known.</param>
    public PlaneSampler(ReducedPlane[] planes, int width, int height, Vector3 normal, float gap, float air)
    {
        (_planes, _width, _height, _normal, _air) = (planes, width, height, normal, air);
        (_half, _reach) = (gap / 2, gap * Hole);
        _positions = [.. planes.Select(p => Vector3.Dot(p.Origin, normal))];
    }

    /// <summary>Fills one row of a volume.</summary>
    public void Row(Volume volume, int y, int z)
    {
        var grid = volume.Grid;
        var at = grid.Index(0, y, z);
        var values = volume.Values.AsSpan(at, grid.Nx);
        var seen = volume.Seen.AsSpan(at, grid.Nx);
        values.Fill(_air);
        var start = grid.Point(0, y, z);
        float t0 = Vector3.Dot(start, _normal), dt = grid.Spacing * _normal.X;
        var below = -2;
        Walk a = default, b = default;
        for (var x = 0; x < values.Length; x++)
        {
            var t = t0 + (x * dt);
            if (below == -2 || IsElsewhere(below, t))
            {
                below = Below(t);
                a = new(_planes[Math.Max(below, 0)], start, grid.Spacing);
                b = new(_planes[Math.Min(below + 1, _planes.Length - 1)], start, grid.Spacing);
            }

            if (Share(below, t) is not { } share || !TrySample(a, x, out var near))
                continue;
            var value = near;
            if (share > 0 && TrySample(b, x, out var far))
                value = near + (share * (far - near));
            values[x] = value;
            seen[x] = 1;
        }
    }

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
    private float? Share(int below, float t)
    {
        if (below < 0)
            return _positions[0] - t > _half ? null : 0;
        if (below >= _positions.Length - 1)
            return t - _positions[^1] > _half ? null : 0;
        float low = _positions[below], high = _positions[below + 1], gap = high - low;
        return gap > _reach && t - low > _half && high - t > _half ? null : gap <= 0 ? 0 : (t - low) / gap;
    }

    /// <summary>Bilinear; false outside the plane and where nothing was reconstructed.</summary>
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
    private readonly struct Walk(ReducedPlane plane, Vector3 start, float spacing)
    {
        public readonly float[] Values = plane.Values;
        public readonly float U = Vector3.Dot(start - plane.Origin, plane.Across);
        public readonly float V = Vector3.Dot(start - plane.Origin, plane.Down);
        public readonly float StepU = spacing * plane.Across.X;
        public readonly float StepV = spacing * plane.Down.X;
    }
}
