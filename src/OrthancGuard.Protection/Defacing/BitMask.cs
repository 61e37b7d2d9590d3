using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>A mask of one bit for each voxel, rows padded to whole words with zeros: 64 voxels are worked on at once.</summary>
internal sealed class BitMask
{
    private readonly ulong _tail;

    public BitMask(Grid grid)
    {
        Grid = grid;
        RowWords = (grid.Nx + 63) / 64;
        Words = new ulong[RowWords * grid.Ny * grid.Nz];
        _tail = grid.Nx % 64 == 0 ? ulong.MaxValue : (1UL << (grid.Nx % 64)) - 1;
    }

    public Grid Grid { get; }

    /// <summary>Row by row, plane by plane; the lowest bit is the first voxel.</summary>
    public ulong[] Words { get; }

    public int RowWords { get; }

    public int PlaneWords => RowWords * Grid.Ny;

    /// <param name="grid">Where the mask lies.</param>
    /// <param name="mask">0 or 1 for each voxel.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static BitMask Pack(Grid grid, ReadOnlySpan<byte> mask)
    {
        var result = new BitMask(grid);
        for (var row = 0; row < grid.Ny * grid.Nz; row++)
        {
            var bytes = mask.Slice(row * grid.Nx, grid.Nx);
            var words = result.Words.AsSpan(row * result.RowWords, result.RowWords);
            var x = 0;
            for (; x + 8 <= bytes.Length; x += 8)
                words[x >> 6] |= Gather(MemoryMarshal.Read<ulong>(bytes[x..])) << (x & 63);
            for (; x < bytes.Length; x++)
                words[x >> 6] |= (ulong)bytes[x] << (x & 63);
        }

        return result;
    }

    /// <summary>The voxels that the series has data for and whose value is as asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static BitMask Where(Volume volume, Predicate<float> isIn)
    {
        var result = new BitMask(volume.Grid);
        for (var row = 0; row < volume.Grid.Ny * volume.Grid.Nz; row++)
        {
            var at = row * volume.Grid.Nx;
            var words = result.Words.AsSpan(row * result.RowWords, result.RowWords);
            for (var x = 0; x < volume.Grid.Nx; x++)
            {
                if (volume.Seen[at + x] != 0 && isIn(volume.Values[at + x]))
                    words[x >> 6] |= 1UL << (x & 63);
            }
        }

        return result;
    }

    /// <summary>What a series has no data for: nobody knows what is there.</summary>
    public static BitMask Unseen(Volume volume)
    {
        var result = Pack(volume.Grid, volume.Seen);
        result.Invert();
        return result;
    }

    /// <summary>0 or 1 for each voxel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public byte[] Unpack()
    {
        var result = new byte[Grid.Count];
        for (var row = 0; row < Grid.Ny * Grid.Nz; row++)
        {
            var bytes = result.AsSpan(row * Grid.Nx, Grid.Nx);
            var words = Words.AsSpan(row * RowWords, RowWords);
            var x = 0;
            for (; x + 8 <= bytes.Length; x += 8)
            {
                if ((byte)(words[x >> 6] >> (x & 63)) is var eight && eight != 0)
                    MemoryMarshal.Write(bytes[x..], Scatter(eight));
            }

            for (; x < bytes.Length; x++)
                bytes[x] = (byte)(words[x >> 6] >> (x & 63) & 1);
        }

        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(int x, int y, int z) => (Words[(((z * Grid.Ny) + y) * RowWords) + (x >> 6)] >> (x & 63) & 1) != 0;

    /// <summary>Sets one voxel. Threads may mark voxels of different rows at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Mark(int x, int y, int z) => Words[(((z * Grid.Ny) + y) * RowWords) + (x >> 6)] |= 1UL << (x & 63);

    public long Count()
    {
        long sum = 0;
        foreach (var word in Words)
            sum += BitOperations.PopCount(word);
        return sum;
    }

    /// <summary>Sets a run of voxels of a row.</summary>
    public void Set(int row, int start, int end)
    {
        var words = Words.AsSpan(row * RowWords, RowWords);
        for (var x = start; x < end; x = (x | 63) + 1)
            words[x >> 6] |= (ulong.MaxValue << (x & 63)) & (end - (x & ~63) >= 64 ? ulong.MaxValue : (1UL << (end & 63)) - 1);
    }

    public void And(BitMask other)
    {
        for (var i = 0; i < Words.Length; i++)
            Words[i] &= other.Words[i];
    }

    public void Or(BitMask other)
    {
        for (var i = 0; i < Words.Length; i++)
            Words[i] |= other.Words[i];
    }

    public void AndNot(BitMask other)
    {
        for (var i = 0; i < Words.Length; i++)
            Words[i] &= ~other.Words[i];
    }

    public void Invert()
    {
        for (var i = 0; i < Words.Length; i++)
            Words[i] = ~Words[i];
        Trim(Words);
    }

    /// <summary>Clears what lies beyond the end of the rows.</summary>
    public void Trim(Span<ulong> rows)
    {
        for (var i = RowWords - 1; i < rows.Length; i += RowWords)
            rows[i] &= _tail;
    }

    // The lowest bits of eight bytes, side by side: each is carried to the top byte by one of the factor's bits, no two to the same place.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Gather(ulong eight) => (eight * 0x0102_0408_1020_4080) >> 56;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Scatter(byte bits)
    {
        // Every byte keeps its own bit, which then becomes a 1 of that byte.
        var spread = bits * 0x0101_0101_0101_0101UL & 0x8040_2010_0804_0201UL;
        return ((spread + 0x7f7f_7f7f_7f7f_7f7fUL | spread) >> 7) & 0x0101_0101_0101_0101UL;
    }
}
