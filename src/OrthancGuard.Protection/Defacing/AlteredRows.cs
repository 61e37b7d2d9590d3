namespace OrthancGuard.Protection.Defacing;

/// <summary>Keeps of an altered plane the rows that differ from the original; the others are the original's.</summary>
internal static class AlteredRows
{
    /// <summary>The altered plane in pieces.</summary>
    /// <param name="original">Row by row; pieces of it are given back.</param>
    /// <param name="altered">The same rows, copied where they differ.</param>
    /// <param name="row">Bytes of a row.</param>
    public static IReadOnlyList<ReadOnlyMemory<byte>> Of(ReadOnlyMemory<byte> original, ReadOnlySpan<byte> altered, int row)
    {
        var runs = Runs(original.Span, altered, row);
        var kept = GC.AllocateUninitializedArray<byte>(runs.Sum(static run => run.End - run.Start));
        var pieces = new List<ReadOnlyMemory<byte>>((2 * runs.Count) + 1);
        int end = 0, used = 0;
        foreach (var run in runs)
        {
            if (run.Start > end)
                pieces.Add(original[end..run.Start]);
            var length = run.End - run.Start;
            altered[run.Start..run.End].CopyTo(kept.AsSpan(used));
            pieces.Add(kept.AsMemory(used, length));
            (end, used) = (run.End, used + length);
        }

        if (end < original.Length)
            pieces.Add(original[end..]);
        return pieces;
    }

    private static List<(int Start, int End)> Runs(ReadOnlySpan<byte> original, ReadOnlySpan<byte> altered, int row)
    {
        var runs = new List<(int Start, int End)>();
        for (var at = 0; at < original.Length; at += row)
        {
            if (original.Slice(at, row).SequenceEqual(altered.Slice(at, row)))
                continue;
            if (runs.Count > 0 && runs[^1].End == at)
                runs[^1] = (runs[^1].Start, at + row);
            else
                runs.Add((at, at + row));
        }

        return runs;
    }
}
