using System.Numerics;

namespace OrthancGuard.Protection.Defacing;

/// <summary>Runs of set bits, joined where they touch: connected components without a visit to every voxel.</summary>
internal sealed class MaskRuns
{
    private readonly List<(int Start, int End)> _runs = [];
    private readonly List<int> _parents = [];

    public int Count => _runs.Count;

    /// <summary>First voxel of a run and the one after its last, along x.</summary>
    public (int Start, int End) this[int run] => _runs[run];

    /// <summary>Adds the runs of one row; returns the number of the first.</summary>
    public int Add(ReadOnlySpan<ulong> row)
    {
        var first = _runs.Count;
        var x = 0;
        var length = row.Length * 64;
        while ((x = Next(row, x, length, 0)) < length)
        {
            var end = Next(row, x, length, ulong.MaxValue);
            _parents.Add(_runs.Count);
            _runs.Add((x, end));
            x = end;
        }

        return first;
    }

    /// <summary>Joins runs of two rows, given by their first numbers and the numbers after their last, where they share an x.</summary>
    public void Join(int a, int endA, int b, int endB)
    {
        while (a < endA && b < endB)
        {
            var (p, q) = (_runs[a], _runs[b]);
            if (p.Start < q.End && q.Start < p.End)
                Unite(a, b);
            if (p.End < q.End)
                a++;
            else
                b++;
        }
    }

    /// <summary>The least number among the runs that are joined with this one.</summary>
    public int Root(int run)
    {
        while (_parents[run] != run)
        {
            _parents[run] = _parents[_parents[run]];
            run = _parents[run];
        }

        return run;
    }

    private void Unite(int a, int b)
    {
        (a, b) = (Root(a), Root(b));
        if (a < b)
            _parents[b] = a;
        else
            _parents[a] = b;
    }

    /// <summary>The next bit from <paramref name="x"/> on that differs from <paramref name="skip"/>'s.</summary>
    private static int Next(ReadOnlySpan<ulong> row, int x, int length, ulong skip)
    {
        while (x < length)
        {
            var rest = (row[x >> 6] ^ skip) >> (x & 63);
            if (rest != 0)
                return x + BitOperations.TrailingZeroCount(rest);
            x = (x | 63) + 1;
        }

        return length;
    }
}
