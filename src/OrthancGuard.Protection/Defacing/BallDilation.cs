using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// Dilation by a ball, exactly: every voxel not further from the mask than the radius. The ball is a set of rows; each is a row of the
/// mask widened along x, and is laid over the result at its place in y and z.
/// </summary>
internal static class BallDilation
{
    public static BitMask Dilate(BitMask mask, float radius)
    {
        var grid = mask.Grid;
        var widths = Widths(grid.Spacing, radius, out var reach);
        var result = new BitMask(grid);
        var slabs = Math.Clamp(grid.Nz / (2 * reach + 8), 1, 4);
        Parallel.For(0, slabs, slab =>
        {
            int first = grid.Nz * slab / slabs, end = grid.Nz * (slab + 1) / slabs;
            var wide = new ulong[(reach + 1) * mask.PlaneWords];
            for (var z = Math.Max(0, first - reach); z < Math.Min(grid.Nz, end + reach); z++)
            {
                if (!mask.Words.AsSpan(z * mask.PlaneWords, mask.PlaneWords).ContainsAnyExcept(0UL))
                    continue;
                Widen(mask, z, wide, reach);
                for (var to = Math.Max(first, z - reach); to < Math.Min(end, z + reach + 1); to++)
                    Lay(mask, wide, widths, reach, Math.Abs(to - z), result.Words.AsSpan(to * mask.PlaneWords, mask.PlaneWords));
            }
        });
        return result;
    }

    /// <summary>Voxels not further from the mask's outside than the radius are taken away; beyond the grid counts as inside.</summary>
    public static BitMask Erode(BitMask mask, float radius)
    {
        mask.Invert();
        var result = Dilate(mask, radius);
        mask.Invert();
        result.Invert();
        return result;
    }

    public static BitMask Open(BitMask mask, float radius) => Dilate(Erode(mask, radius), radius);

    /// <summary>Closes gaps up to twice the radius; the grid must leave room for the ball.</summary>
    public static BitMask Close(BitMask mask, float radius) => Erode(Dilate(mask, radius), radius);

    /// <summary>How far each row of the ball reaches to either side, by its distance in y and z; -1 where the ball has no row.</summary>
    private static int[] Widths(float spacing, float radius, out int reach)
    {
        reach = 0;
        while (IsInside((reach + 1) * (reach + 1)))
            reach++;
        var widths = new int[(reach + 1) * (reach + 1)];
        for (var z = 0; z <= reach; z++)
        {
            for (var y = 0; y <= reach; y++)
            {
                var x = -1;
                while (IsInside(((x + 1) * (x + 1)) + (y * y) + (z * z)))
                    x++;
                widths[y + (z * (reach + 1))] = x;
            }
        }

        return widths;

        bool IsInside(int squared) => MathF.Sqrt(squared) * spacing <= radius;
    }

    /// <summary>One plane, widened by 0, 1, 2 … voxels to both sides.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Widen(BitMask mask, int z, ulong[] wide, int reach)
    {
        var size = mask.PlaneWords;
        var words = mask.RowWords;
        mask.Words.AsSpan(z * size, size).CopyTo(wide);
        for (var w = 1; w <= reach; w++)
        {
            var from = wide.AsSpan((w - 1) * size, size);
            var to = wide.AsSpan(w * size, size);
            for (var row = 0; row < size; row += words)
            {
                for (var i = row; i < row + words; i++)
                {
                    var own = from[i];
                    var left = own << 1 | (i > row ? from[i - 1] >> 63 : 0);
                    var right = own >> 1 | (i < row + words - 1 ? from[i + 1] << 63 : 0);
                    to[i] = own | left | right;
                }
            }

            mask.Trim(to);
        }
    }

    private static void Lay(BitMask mask, ulong[] wide, int[] widths, int reach, int dz, Span<ulong> target)
    {
        for (var dy = 0; dy <= reach; dy++)
        {
            var width = widths[dy + (dz * (reach + 1))];
            if (width < 0)
                return;
            var rows = Math.Max(0, mask.PlaneWords - (dy * mask.RowWords));
            var shift = Math.Min(dy * mask.RowWords, mask.PlaneWords);
            var plane = wide.AsSpan(width * mask.PlaneWords, mask.PlaneWords);
            Or(target[..rows], plane[shift..]);
            if (dy > 0)
                Or(target[shift..], plane[..rows]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Or(Span<ulong> target, ReadOnlySpan<ulong> source)
    {
        var a = MemoryMarshal.Cast<ulong, Vector<ulong>>(target);
        var b = MemoryMarshal.Cast<ulong, Vector<ulong>>(source);
        for (var i = 0; i < a.Length; i++)
            a[i] |= b[i];
        for (var i = a.Length * Vector<ulong>.Count; i < target.Length; i++)
            target[i] |= source[i];
    }
}
