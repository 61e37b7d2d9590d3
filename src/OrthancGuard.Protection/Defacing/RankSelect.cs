using System.Buffers;
using System.Runtime.CompilerServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>The value at a rank, as if all were sorted, without sorting or copying them.</summary>
internal static class RankSelect
{
    private const int Half = 1 << 16;

    /// <param name="values">No NaN among them.</param>
    /// <param name="rank">0 for the least; less than there are values.</param>
    public static float At(ReadOnlySpan<float> values, int rank)
    {
        var counts = ArrayPool<int>.Shared.Rent(Half);
        // By the upper half of the bits first; then what shares it with the value that is looked for, by the lower half.
        CountUpper(values, Cleared(counts));
        var upper = Bucket(counts, ref rank);
        CountLower(values, upper, Cleared(counts));
        var lower = Bucket(counts, ref rank);
        ArrayPool<int>.Shared.Return(counts);
        return Value((uint)upper << 16 | (uint)lower);
    }

    /// <summary>The same of the values of a volume that the series has data for.</summary>
    /// <param name="volume">No NaN among its values.</param>
    /// <param name="rank">0 for the least; less than there are values.</param>
    /// <param name="map">What is ranked in a value's place; NaN for nothing. Null for the value itself.</param>
    public static float At(Volume volume, int rank, Func<float, int, float>? map = null)
    {
        var counts = ArrayPool<int>.Shared.Rent(Half);
        CountUpper(volume, map, Cleared(counts));
        var upper = Bucket(counts, ref rank);
        CountLower(volume, map, upper, Cleared(counts));
        var lower = Bucket(counts, ref rank);
        ArrayPool<int>.Shared.Return(counts);
        return Value((uint)upper << 16 | (uint)lower);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountUpper(ReadOnlySpan<float> values, Span<int> counts)
    {
        foreach (var v in values)
            counts[(int)(Key(v) >> 16)]++;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountLower(ReadOnlySpan<float> values, int upper, Span<int> counts)
    {
        foreach (var v in values)
        {
            if (Key(v) is var key && key >> 16 == upper)
                counts[(int)(key & (Half - 1))]++;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountUpper(Volume volume, Func<float, int, float>? map, Span<int> counts)
    {
        for (var i = 0; i < volume.Values.Length; i++)
        {
            if (volume.Seen[i] != 0 && (map is null ? volume.Values[i] : map(volume.Values[i], i)) is var v && !float.IsNaN(v))
                counts[(int)(Key(v) >> 16)]++;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountLower(Volume volume, Func<float, int, float>? map, int upper, Span<int> counts)
    {
        for (var i = 0; i < volume.Values.Length; i++)
        {
            if (volume.Seen[i] != 0 && (map is null ? volume.Values[i] : map(volume.Values[i], i)) is var v && !float.IsNaN(v)
                && Key(v) is var key && key >> 16 == upper)
            {
                counts[(int)(key & (Half - 1))]++;
            }
        }
    }

    private static Span<int> Cleared(int[] counts)
    {
        var span = counts.AsSpan(0, Half);
        span.Clear();
        return span;
    }

    private static int Bucket(int[] counts, ref int rank)
    {
        var bucket = 0;
        while (rank >= counts[bucket])
            rank -= counts[bucket++];
        return bucket;
    }

    // Ordered like the values: negative ones turned about, and below the others.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Key(float value)
    {
        var bits = BitConverter.SingleToUInt32Bits(value == 0 ? 0 : value);
        return (bits & 0x8000_0000) != 0 ? ~bits : bits | 0x8000_0000;
    }

    private static float Value(uint key) => BitConverter.UInt32BitsToSingle((key & 0x8000_0000) != 0 ? key & 0x7fff_ffff : ~key);
}
