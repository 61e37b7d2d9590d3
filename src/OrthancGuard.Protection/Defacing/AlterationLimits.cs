using System.Runtime.CompilerServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// For each cube between eight voxels, a bound that spares a closer look: how deep below the skin its deepest corner lies, or that brain
/// may be near.
/// </summary>
internal sealed class AlterationLimits
{
    private const byte BrainMayBeNear = 255;

    private readonly Grid _grid;
    private readonly byte[] _depths;

    public AlterationLimits(Grid grid, BrainGuard guard)
    {
        (_grid, _depths) = (grid, new byte[grid.Count]);
        var chunks = Math.Min(grid.Nz, 8);
        Parallel.For(0, chunks, chunk =>
        {
            for (var z = (grid.Nz - 1) * chunk / chunks; z < (grid.Nz - 1) * (chunk + 1) / chunks; z++)
            {
                for (var y = 0; y < grid.Ny - 1; y++)
                    Row(guard, y, z);
            }
        });
    }

    /// <summary>True when the whole cube that holds a point, in grid coordinates, may be altered down to a depth; false when that is not sure.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsFree(float x, float y, float z, float deepest) =>
        x >= 0 && y >= 0 && z >= 0 && x < _grid.Nx - 1 && y < _grid.Ny - 1 && z < _grid.Nz - 1
        && _depths[_grid.Index((int)x, (int)y, (int)z)] is var depth && depth != BrainMayBeNear && depth < deepest;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Row(BrainGuard guard, int y, int z)
    {
        var at = _grid.Index(0, y, z);
        var (depthBefore, brainBefore) = Corners(at);
        for (var x = 0; x < _grid.Nx - 1; x++)
        {
            var (depth, brain) = Corners(at + x + 1);
            // A little more than a margin, so that rounding in between cannot tell otherwise.
            _depths[at + x] = Math.Min(brain, brainBefore) > BrainGuard.Margin + 0.1f
                ? (byte)MathF.Min(MathF.Ceiling(MathF.Max(depth, depthBefore) + 0.1f), BrainMayBeNear - 1)
                : BrainMayBeNear;
            (depthBefore, brainBefore) = (depth, brain);
        }

        // The four corners of a cube's face.
        (float Deepest, float Nearest) Corners(int i)
        {
            DistanceField d = guard.Depth, b = guard.ToBrain;
            return (
                MathF.Max(MathF.Max(d[i], d[i + _grid.Nx]), MathF.Max(d[i + _grid.Plane], d[i + _grid.Plane + _grid.Nx])),
                MathF.Min(MathF.Min(b[i], b[i + _grid.Nx]), MathF.Min(b[i + _grid.Plane], b[i + _grid.Plane + _grid.Nx])));
        }
    }
}
