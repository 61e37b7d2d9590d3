using System.Numerics;
using System.Runtime.CompilerServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>The greatest value in and around each block of a volume, so that rays need not stop where there is nothing.</summary>
internal sealed class BlockMaxima
{
    private const int Side = 8;

    private readonly Grid _grid;
    private readonly float[] _most;
    private readonly int _nx, _ny;

    public BlockMaxima(Volume volume)
    {
        _grid = volume.Grid;
        (_nx, _ny) = ((_grid.Nx + Side - 1) / Side, (_grid.Ny + Side - 1) / Side);
        _most = new float[_nx * _ny * ((_grid.Nz + Side - 1) / Side)];
        Array.Fill(_most, float.NegativeInfinity);
        for (var z = 0; z < _grid.Nz; z++)
        {
            for (var y = 0; y < _grid.Ny; y++)
                Row(volume.Values.AsSpan(_grid.Index(0, y, z), _grid.Nx), y, z);
        }
    }

    /// <summary>How many whole mm a ray may go on from a point before it can meet anything above a threshold; 0 where it must look.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Free(Vector3 point, Vector3 forward, float threshold)
    {
        var p = _grid.Locate(point);
        if (!(p.X >= 0 && p.Y >= 0 && p.Z >= 0 && p.X < _grid.Nx && p.Y < _grid.Ny && p.Z < _grid.Nz))
            return 0;
        int x = (int)p.X / Side, y = (int)p.Y / Side, z = (int)p.Z / Side;
        if (_most[x + (_nx * (y + (_ny * z)))] > threshold)
            return 0;
        var way = MathF.Min(Way(p.X, x, forward.X), MathF.Min(Way(p.Y, y, forward.Y), Way(p.Z, z, forward.Z)));
        return Math.Max(1, (int)MathF.Min(way * _grid.Spacing, 1000));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Way(float at, int block, float direction) =>
        direction > 1e-6f ? (((block + 1) * Side) - at) / direction : direction < -1e-6f ? ((block * Side) - at) / direction : float.PositiveInfinity;

    // A voxel is a corner of the cubes on either side of it: the first of a block counts in the block before as well.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Row(ReadOnlySpan<float> values, int y, int z)
    {
        for (var x = 0; x < _nx; x++)
        {
            var most = float.NegativeInfinity;
            foreach (var v in values[(x * Side)..Math.Min(values.Length, ((x + 1) * Side) + 1)])
                most = v > most ? v : most;
            for (var k = 0; k < 4; k++)
            {
                if (((k & 1) != 0 && (y % Side != 0 || y == 0)) || ((k & 2) != 0 && (z % Side != 0 || z == 0)))
                    continue;
                ref var block = ref _most[x + (_nx * (((y - (k & 1)) / Side) + (_ny * ((z - (k >> 1)) / Side))))];
                block = most > block ? most : block;
            }
        }
    }
}
