using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>One plane, or some that lie close together, averaged down: where it lies.</summary>
/// <param name="First">The first of its slices.</param>
/// <param name="Count">How many slices.</param>
/// <param name="Origin">Centre of the first value, RAS mm.</param>
/// <param name="Across">Dot with a distance in mm to get columns.</param>
/// <param name="Down">Dot with a distance in mm to get rows.</param>
internal sealed record ReducedPlane(int First, int Count, Vector3 Origin, Vector3 Across, Vector3 Down)
{
    /// <summary>CT scanners fill what they do not reconstruct with values far below air.</summary>
    private const float NotReconstructed = -1150;

    /// <param name="stack">Where it is taken from.</param>
    /// <param name="first">The first slice.</param>
    /// <param name="count">How many slices.</param>
    /// <param name="fx">Columns of a block.</param>
    /// <param name="fy">Rows of a block.</param>
    public static ReducedPlane Of(SliceStack stack, int first, int count, int fx, int fy)
    {
        var origin = Vector3.Zero;
        for (var i = first; i < first + count; i++)
            origin += stack.Slices[i].Pixel((fx - 1) / 2f, (fy - 1) / 2f);
        var across = stack.Slices[first].ColumnStep * fx;
        var down = stack.Slices[first].RowStep * fy;
        return new(first, count, origin / count, across / across.LengthSquared(), down / down.LengthSquared());
    }

    /// <summary>Means of blocks of pixels, and of neighbouring slices, in modality units; NaN where nothing was reconstructed.</summary>
    /// <param name="stack">Where they are taken from.</param>
    /// <param name="fx">Columns of a block.</param>
    /// <param name="fy">Rows of a block.</param>
    /// <param name="values">Room for them, row by row.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Average(SliceStack stack, int fx, int fy, Span<float> values)
    {
        int w = stack.Columns / fx, h = stack.Rows / fy;
        var blocks = new BlockRow(stack.Format, w, fx, fy);
        var row = new float[w];
        for (var i = First; i < First + Count; i++)
        {
            var slice = stack.Slices[i];
            using var cells = new LoadedCells(slice, stack.Rows * stack.Columns * stack.Format.Bytes);
            if (slice.Load is not null)
                slice = slice with { Cells = cells.Memory, Load = null };
            for (var y = 0; y < h; y++)
            {
                var target = values.Slice(y * w, w);
                if (i == First)
                {
                    blocks.Mean(slice, y * fy * stack.Columns, stack.Columns, stack.IsCt ? NotReconstructed : float.NegativeInfinity, target);
                    continue;
                }

                blocks.Mean(slice, y * fy * stack.Columns, stack.Columns, stack.IsCt ? NotReconstructed : float.NegativeInfinity, row);
                Add(target, row);
            }
        }

        if (Count > 1)
        {
            foreach (ref var v in values[..(w * h)])
                v /= Count;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(Span<float> target, ReadOnlySpan<float> row)
    {
        var a = MemoryMarshal.Cast<float, Vector<float>>(target);
        var b = MemoryMarshal.Cast<float, Vector<float>>(row);
        for (var i = 0; i < a.Length; i++)
            a[i] += b[i];
        for (var i = a.Length * Vector<float>.Count; i < target.Length; i++)
            target[i] += row[i];
    }
}
