using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>Means of the blocks of pixels in a row of blocks. Sums are whole numbers, so that it does not matter how many are added at once.</summary>
internal sealed class BlockRow(SampleFormat format, int count, int fx, int fy)
{
    private readonly int[] _sums = new int[count * fx];
    private readonly int[] _least = new int[count * fx];

    // Values that fill the low bits of 16: what nearly all scanners write.
    private readonly bool _isPlain = BitConverter.IsLittleEndian && format == new SampleFormat(2, format.BitsStored, format.Signed);

    /// <param name="slice">Its pixels and rescale.</param>
    /// <param name="start">First pixel of the blocks.</param>
    /// <param name="columns">Pixels from one row to the next.</param>
    /// <param name="floor">A block that holds less than this is not a number.</param>
    /// <param name="means">In modality units.</param>
    public void Mean(HeadSlice slice, int start, int columns, float floor, Span<float> means)
    {
        var cells = slice.Cells.Span;
        var least = int.MaxValue;
        for (var j = 0; j < fy; j++)
            least = Math.Min(least, _isPlain ? AddPlain(cells, start + (j * columns), j == 0) : Add(cells, start + (j * columns), j == 0));
        float slope = slice.Slope, intercept = slice.Intercept;
        if (fx == 1)
            Scale(_sums, means, fy, slope, intercept);
        else
            Scale(_sums, means, fx, fx * fy, slope, intercept);
        if (slope > 0 && !(least * slope + intercept < floor))
            return;
        for (var x = 0; x < means.Length; x++)
        {
            if (_least.AsSpan(x * fx, fx) is var block && Least(block) * slope + intercept < floor)
                means[x] = float.NaN;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Least(ReadOnlySpan<int> values)
    {
        var least = values[0];
        foreach (var v in values)
            least = Math.Min(least, v);
        return least;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Add(ReadOnlySpan<byte> cells, int at, bool isFirst)
    {
        for (var x = 0; x < _sums.Length; x++)
        {
            var v = format.Read(cells, at + x);
            (_sums[x], _least[x]) = isFirst ? (v, v) : (_sums[x] + v, Math.Min(_least[x], v));
        }

        return Least(_least);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int AddPlain(ReadOnlySpan<byte> cells, int at, bool isFirst)
    {
        var words = MemoryMarshal.Cast<byte, ushort>(cells).Slice(at, _sums.Length);
        var shift = 16 - format.BitsStored;
        var all = new Vector<int>(int.MaxValue);
        var x = 0;
        for (; x + Vector<ushort>.Count <= words.Length; x += Vector<ushort>.Count)
        {
            var raw = new Vector<ushort>(words[x..]) << shift;
            Vector<int> low, high;
            if (format.Signed)
            {
                Vector.Widen(Vector.AsVectorInt16(raw) >> shift, out low, out high);
            }
            else
            {
                Vector.Widen(raw >>> shift, out var l, out var h);
                (low, high) = (Vector.AsVectorInt32(l), Vector.AsVectorInt32(h));
            }

            Keep(x, low, isFirst, ref all);
            Keep(x + Vector<int>.Count, high, isFirst, ref all);
        }

        var least = int.MaxValue;
        for (var i = 0; i < Vector<int>.Count; i++)
            least = Math.Min(least, all[i]);
        for (; x < words.Length; x++)
        {
            var v = format.Read(cells, at + x);
            (_sums[x], _least[x]) = isFirst ? (v, v) : (_sums[x] + v, Math.Min(_least[x], v));
            least = Math.Min(least, _least[x]);
        }

        return least;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Keep(int x, Vector<int> values, bool isFirst, ref Vector<int> all)
    {
        var sum = values;
        var least = values;
        if (!isFirst)
        {
            sum += new Vector<int>(_sums, x);
            least = Vector.Min(least, new Vector<int>(_least, x));
        }

        sum.CopyTo(_sums, x);
        least.CopyTo(_least, x);
        all = Vector.Min(all, least);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Scale(int[] sums, Span<float> means, int n, float slope, float intercept)
    {
        var x = 0;
        for (; x + Vector<int>.Count <= means.Length; x += Vector<int>.Count)
        {
            var mean = Vector.ConvertToSingle(new Vector<int>(sums, x)) / new Vector<float>(n);
            ((mean * slope) + new Vector<float>(intercept)).CopyTo(means[x..]);
        }

        for (; x < means.Length; x++)
            means[x] = (float)sums[x] / n * slope + intercept;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Scale(int[] sums, Span<float> means, int fx, int n, float slope, float intercept)
    {
        for (var x = 0; x < means.Length; x++)
        {
            var sum = 0;
            foreach (var v in sums.AsSpan(x * fx, fx))
                sum += v;
            means[x] = (float)sum / n * slope + intercept;
        }
    }
}
