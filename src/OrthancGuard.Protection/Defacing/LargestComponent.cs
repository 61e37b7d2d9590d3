namespace OrthancGuard.Protection.Defacing;

/// <summary>The 6-connected component of a mask with the largest weight.</summary>
internal static class LargestComponent
{
    /// <returns>Of equals the first; null where the mask is empty.</returns>
    /// <param name="mask">What is looked at.</param>
    /// <param name="weight">Of each voxel; null for 1.</param>
    public static BitMask? Find(BitMask mask, byte[]? weight = null)
    {
        var grid = mask.Grid;
        var runs = new MaskRuns();
        var rows = new int[(grid.Ny * grid.Nz) + 1];
        for (var row = 0; row < grid.Ny * grid.Nz; row++)
        {
            rows[row] = runs.Add(mask.Words.AsSpan(row * mask.RowWords, mask.RowWords));
            if (row % grid.Ny > 0)
                runs.Join(rows[row - 1], rows[row], rows[row], runs.Count);
            if (row >= grid.Ny)
                runs.Join(rows[row - grid.Ny], rows[row - grid.Ny + 1], rows[row], runs.Count);
        }

        rows[^1] = runs.Count;
        if (Heaviest(grid, runs, rows, weight) is not { } best)
            return null;
        var result = new BitMask(grid);
        for (var row = 0; row < grid.Ny * grid.Nz; row++)
        {
            for (var run = rows[row]; run < rows[row + 1]; run++)
            {
                if (runs.Root(run) == best)
                    result.Set(row, runs[run].Start, runs[run].End);
            }
        }

        return result;
    }

    private static int? Heaviest(Grid grid, MaskRuns runs, int[] rows, byte[]? weight)
    {
        var sums = new long[runs.Count];
        for (var row = 0; row < grid.Ny * grid.Nz; row++)
        {
            for (var run = rows[row]; run < rows[row + 1]; run++)
            {
                var (start, end) = runs[run];
                var sum = weight is null ? end - start : 0L;
                for (var x = start; weight is not null && x < end; x++)
                    sum += weight[(row * grid.Nx) + x];
                sums[runs.Root(run)] += sum;
            }
        }

        int? best = null;
        for (var run = 0; run < sums.Length; run++)
        {
            if (sums[run] > (best is { } b ? sums[b] : 0))
                best = run;
        }

        return best;
    }
}
