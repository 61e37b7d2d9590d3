using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// Exact Euclidean distances on a grid, one axis after the other. Squares of distances are whole numbers, so that the order of the work
/// does not show in the result. Across y and z each voxel looks at its neighbours, nearest first, until none further off can be nearer.
/// </summary>
internal static class DistanceTransform
{
    private const int Far = 1 << 24;

    /// <summary>Distance in mm from each voxel to the nearest one where <paramref name="mask"/> equals <paramref name="target"/>; 0 there.</summary>
    /// <param name="grid">Where the mask lies.</param>
    /// <param name="mask">0 or 1 for each voxel.</param>
    /// <param name="target">What to measure the distance to.</param>
    /// <param name="most">What lies further off is said to lie this far, or further; mm.</param>
    public static float[] To(Grid grid, byte[] mask, byte target, float most = float.PositiveInfinity)
    {
        var reach = MathF.Min(most / grid.Spacing, 4000);
        var far = (int)MathF.Min(MathF.Ceiling(reach * reach), Far);
        var distances = new float[grid.Count];
        var chunks = Math.Min(grid.Nz, 8);
        Parallel.For(0, chunks, chunk =>
        {
            // Squares take the place of the distances until the end.
            var squares = MemoryMarshal.Cast<float, int>(distances.AsSpan());
            var copy = new int[grid.Plane];
            for (var z = grid.Nz * chunk / chunks; z < grid.Nz * (chunk + 1) / chunks; z++)
            {
                var plane = squares.Slice(z * grid.Plane, grid.Plane);
                for (var y = 0; y < grid.Ny; y++)
                    AlongRow(mask.AsSpan((z * grid.Plane) + (y * grid.Nx), grid.Nx), target, plane.Slice(y * grid.Nx, grid.Nx), far);
                plane.CopyTo(copy);
                Across(copy, grid.Nx, grid.Ny, plane, grid.Nx);
            }
        });
        chunks = Math.Min(grid.Ny, 8);
        Parallel.For(0, chunks, chunk =>
        {
            var squares = MemoryMarshal.Cast<float, int>(distances.AsSpan());
            var copy = new int[grid.Nx * grid.Nz];
            for (var y = grid.Ny * chunk / chunks; y < grid.Ny * (chunk + 1) / chunks; y++)
            {
                for (var z = 0; z < grid.Nz; z++)
                    squares.Slice((z * grid.Plane) + (y * grid.Nx), grid.Nx).CopyTo(copy.AsSpan(z * grid.Nx));
                Across(copy, grid.Nx, grid.Nz, squares[(y * grid.Nx)..], grid.Plane);
                for (var z = 0; z < grid.Nz; z++)
                    Root(distances.AsSpan((z * grid.Plane) + (y * grid.Nx), grid.Nx), grid.Spacing);
            }
        });
        return distances;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AlongRow(ReadOnlySpan<byte> mask, byte target, Span<int> squares, int far)
    {
        var last = -Far;
        for (var x = 0; x < mask.Length; x++)
        {
            last = mask[x] == target ? x : last;
            squares[x] = x - last;
        }

        last = 2 * Far;
        for (var x = mask.Length - 1; x >= 0; x--)
        {
            last = mask[x] == target ? x : last;
            var d = Math.Min(Math.Min(squares[x], last - x), 4096);
            squares[x] = Math.Min(d * d, far);
        }
    }

    /// <summary>The least of each value and the values of the same column in other lines, each with the square of the lines' distance added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Across(ReadOnlySpan<int> lines, int length, int count, Span<int> target, int step)
    {
        for (var line = 0; line < count; line++)
        {
            var own = lines.Slice(line * length, length);
            var result = target.Slice(line * step, length);
            var x = 0;
            for (; x + Vector<int>.Count <= length; x += Vector<int>.Count)
            {
                var best = new Vector<int>(own[x..]);
                for (var k = 1; k < count && Vector.GreaterThanAny(best, new Vector<int>(k * k)); k++)
                {
                    var square = new Vector<int>(k * k);
                    if (line >= k)
                        best = Vector.Min(best, new Vector<int>(lines[(((line - k) * length) + x)..]) + square);
                    if (line + k < count)
                        best = Vector.Min(best, new Vector<int>(lines[(((line + k) * length) + x)..]) + square);
                }

                best.CopyTo(result[x..]);
            }

            for (; x < length; x++)
            {
                var best = own[x];
                for (var k = 1; k < count && best > k * k; k++)
                {
                    if (line >= k)
                        best = Math.Min(best, lines[((line - k) * length) + x] + (k * k));
                    if (line + k < count)
                        best = Math.Min(best, lines[((line + k) * length) + x] + (k * k));
                }

                result[x] = best;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Root(Span<float> row, float spacing)
    {
        var squares = MemoryMarshal.Cast<float, int>(row);
        for (var i = 0; i < row.Length; i++)
            row[i] = MathF.Sqrt(squares[i]) * spacing;
    }
}
