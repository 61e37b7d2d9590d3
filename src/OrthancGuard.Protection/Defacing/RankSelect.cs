using System.Runtime.CompilerServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>The value at a rank, as if all were sorted, without sorting all.</summary>
internal static class RankSelect
{
    /// <param name="values">No NaN among them.</param>
    /// <param name="rank">0 for the least.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float At(ReadOnlySpan<float> values, int rank)
    {
        // By the upper half of the bits first; then only what shares it with the value that is looked for.
        var counts = new int[1 << 16];
        foreach (var v in values)
            counts[Key(v) >> 16]++;
        var bucket = 0;
        while (rank >= counts[bucket])
            rank -= counts[bucket++];
        var candidates = new float[counts[bucket]];
        var n = 0;
        foreach (var v in values)
        {
            if (Key(v) >> 16 == bucket)
                candidates[n++] = v;
        }

        Array.Sort(candidates);
        return candidates[rank];
    }

    // Ordered like the values: negative ones turned about, and below the others.
    private static uint Key(float value)
    {
        var bits = BitConverter.SingleToUInt32Bits(value == 0 ? 0 : value);
        return (bits & 0x8000_0000) != 0 ? ~bits : bits | 0x8000_0000;
    }
}
