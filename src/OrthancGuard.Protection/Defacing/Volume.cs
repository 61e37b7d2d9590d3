using System.Numerics;
using System.Runtime.CompilerServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>Values on a grid, with what lies outside the field of view marked: it is unknown, not air.</summary>
internal sealed class Volume
{
    private BlockMaxima? blocks;

    public Volume(Grid grid)
        : this(grid, new float[grid.Count], new byte[grid.Count])
    {
    }

    private Volume(Grid grid, float[] values, byte[] seen) => (Grid, Values, Seen) = (grid, values, seen);

    public Grid Grid { get; }

    public float[] Values { get; }

    /// <summary>1 where the series has data.</summary>
    public byte[] Seen { get; }

    /// <summary>How many voxels the series has data for.</summary>
    public int SeenCount => Seen.Sum(static seen => (int)seen);

    /// <summary>Of the values as they are when this is first asked for.</summary>
    public BlockMaxima Blocks => Volatile.Read(ref blocks) ?? LazyInitializer.EnsureInitialized(ref blocks, () => new BlockMaxima(this));

    /// <summary>An empty volume, in the room of one that is no longer needed where that has the same grid.</summary>
    public static Volume Empty(Grid grid, float value, Volume? room)
    {
        var volume = room?.Grid == grid ? new(grid, room.Values, room.Seen) : new Volume(grid);
        Array.Fill(volume.Values, value);
        Array.Clear(volume.Seen);
        return volume;
    }

    /// <summary>The same volume at twice the spacing: the mean of what is seen of eight neighbours.</summary>
    public Volume Halved()
    {
        var g = Grid;
        var half = new Grid((g.Nx + 1) / 2, (g.Ny + 1) / 2, (g.Nz + 1) / 2, g.Spacing * 2, g.Origin + new Vector3(g.Spacing / 2));
        var result = new Volume(half);
        Parallel.For(0, half.Nz, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (z) =>
        {
            for (var y = 0; y < half.Ny; y++)
            {
                for (var x = 0; x < half.Nx; x++)
                {
                    var sum = 0f;
                    var n = 0;
                    for (var k = 0; k < 8; k++)
                    {
                        int i = 2 * x + (k & 1), j = 2 * y + (k >> 1 & 1), l = 2 * z + (k >> 2);
                        if (!g.Contains(i, j, l))
                        {
                            continue;
                        }

                        var at = g.Index(i, j, l);
                        n += Seen[at];
                        sum += Seen[at] * Values[at];
                    }

                    var to = half.Index(x, y, z);
                    result.Values[to] = n == 0 ? 0 : sum / n;
                    result.Seen[to] = (byte)(n >= 4 ? 1 : 0);
                }
            }
        });
        return result;
    }
}
