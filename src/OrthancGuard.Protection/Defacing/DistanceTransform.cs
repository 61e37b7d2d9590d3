using System.Numerics;
using System.Runtime.CompilerServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// Exact Euclidean distances on a grid, one axis after the other. Squares of distances are whole numbers, so that the order of the work
/// does not show in the result. Across y and z each voxel looks at its neighbours, nearest first, until none further off can be nearer.
/// </summary>
internal static class DistanceTransform
{
    /// <summary>As below, of a mask of 0 or 1 for each voxel.</summary>
    public static DistanceField To(Grid grid, byte[] mask, byte target, float most = float.PositiveInfinity) =>
        To(BitMask.Pack(grid, mask), target != 0, most);

    /// <summary>Distance in mm from each voxel to the nearest one where <paramref name="mask"/> is <paramref name="target"/>; 0 there.</summary>
    /// <param name="mask">What is looked at.</param>
    /// <param name="target">What to measure the distance to.</param>
    /// <param name="most">What lies further off is said to lie this far, or further; mm.</param>
    public static DistanceField To(BitMask mask, bool target, float most = float.PositiveInfinity)
    {
        var grid = mask.Grid;
        var flip = target ? 0 : ulong.MaxValue;
        var reach = MathF.Min(most / grid.Spacing, 4000);
        var far = (ushort)MathF.Min(MathF.Ceiling(reach * reach), DistanceField.Far);
        var squares = new ushort[grid.Count];
        var chunks = Math.Min(grid.Nz, 8);
        Parallel.For(0, chunks, chunk =>
        {
            var copy = new ushort[grid.Plane];
            for (var z = grid.Nz * chunk / chunks; z < grid.Nz * (chunk + 1) / chunks; z++)
            {
                var plane = squares.AsSpan(z * grid.Plane, grid.Plane);
                for (var y = 0; y < grid.Ny; y++)
                    AlongRow(mask.Words.AsSpan(((z * grid.Ny) + y) * mask.RowWords, mask.RowWords), flip, plane.Slice(y * grid.Nx, grid.Nx), far);
                plane.CopyTo(copy);
                Across(copy, grid.Nx, grid.Ny, plane, grid.Nx);
            }
        });
        chunks = Math.Min(grid.Ny, 8);
        Parallel.For(0, chunks, chunk =>
        {
            var copy = new ushort[grid.Nx * grid.Nz];
            for (var y = grid.Ny * chunk / chunks; y < grid.Ny * (chunk + 1) / chunks; y++)
            {
                for (var z = 0; z < grid.Nz; z++)
                    squares.AsSpan((z * grid.Plane) + (y * grid.Nx), grid.Nx).CopyTo(copy.AsSpan(z * grid.Nx));
                Across(copy, grid.Nx, grid.Nz, squares.AsSpan(y * grid.Nx), grid.Plane);
            }
        });
        return new(squares, grid.Spacing);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AlongRow(ReadOnlySpan<ulong> mask, ulong flip, Span<ushort> squares, ushort far)
    {
        // 256 steps are far.
        const int None = 1 << 16;
        var last = -None;
        for (var x = 0; x < squares.Length; x++)
        {
            last = ((mask[x >> 6] ^ flip) >> (x & 63) & 1) != 0 ? x : last;
            squares[x] = (ushort)Math.Min(x - last, 256);
        }

        last = 2 * None;
        for (var x = squares.Length - 1; x >= 0; x--)
        {
            last = ((mask[x >> 6] ^ flip) >> (x & 63) & 1) != 0 ? x : last;
            var d = Math.Min(squares[x], last - x);
            squares[x] = (ushort)Math.Min(d * d, far);
        }
    }

    /// <summary>The least of each value and the values of the same column in other lines, each with the square of the lines' distance added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Across(ReadOnlySpan<ushort> lines, int length, int count, Span<ushort> target, int step)
    {
        for (var line = 0; line < count; line++)
        {
            var own = lines.Slice(line * length, length);
            var result = target.Slice(line * step, length);
            var x = 0;
            for (; x + Vector<ushort>.Count <= length; x += Vector<ushort>.Count)
            {
                var best = new Vector<ushort>(own[x..]);
                for (var k = 1; k < count && k < 256 && Vector.GreaterThanAny(best, new Vector<ushort>((ushort)(k * k))); k++)
                {
                    // No sum goes beyond what is far.
                    var square = new Vector<ushort>((ushort)(k * k));
                    var room = new Vector<ushort>((ushort)(DistanceField.Far - (k * k)));
                    if (line >= k)
                        best = Vector.Min(best, Vector.Min(new Vector<ushort>(lines[(((line - k) * length) + x)..]), room) + square);
                    if (line + k < count)
                        best = Vector.Min(best, Vector.Min(new Vector<ushort>(lines[(((line + k) * length) + x)..]), room) + square);
                }

                best.CopyTo(result[x..]);
            }

            for (; x < length; x++)
            {
                int best = own[x];
                for (var k = 1; k < count && best > k * k; k++)
                {
                    if (line >= k)
                        best = Math.Min(best, lines[((line - k) * length) + x] + (k * k));
                    if (line + k < count)
                        best = Math.Min(best, lines[((line + k) * length) + x] + (k * k));
                }

                result[x] = (ushort)best;
            }
        }
    }
}
