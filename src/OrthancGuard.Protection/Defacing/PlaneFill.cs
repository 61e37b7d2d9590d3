using System.Runtime.CompilerServices;

namespace OrthancGuard.Protection.Defacing;

/// <summary>Fills what a mask encloses in planes.</summary>
internal static class PlaneFill
{
    /// <summary>The mask and what the planes across x, across y and across z each enclose.</summary>
    public static BitMask Fill(BitMask mask)
    {
        var grid = mask.Grid;
        var free = new BitMask(grid);
        mask.Words.CopyTo(free.Words, 0);
        free.Invert();
        var result = Columns(mask, free);
        // Planes across z and y are made of rows along x.
        for (var z = 0; z < grid.Nz; z++)
            Rows(free, result, z * grid.Ny, 1, grid.Ny);
        for (var y = 0; y < grid.Ny; y++)
            Rows(free, result, y, grid.Ny, grid.Nz);
        return result;
    }

    private static void Rows(BitMask free, BitMask result, int first, int step, int count)
    {
        var runs = new MaskRuns();
        var starts = new int[count + 1];
        for (var i = 0; i < count; i++)
        {
            starts[i] = runs.Add(free.Words.AsSpan((first + (i * step)) * free.RowWords, free.RowWords));
            if (i > 0)
                runs.Join(starts[i - 1], starts[i], starts[i], runs.Count);
        }

        starts[count] = runs.Count;
        var isOutside = new bool[runs.Count];
        for (var i = 0; i < count; i++)
        {
            for (var run = starts[i]; run < starts[i + 1]; run++)
            {
                if (i == 0 || i == count - 1 || runs[run].Start == 0 || runs[run].End == free.Grid.Nx)
                    isOutside[runs.Root(run)] = true;
            }
        }

        for (var i = 0; i < count; i++)
        {
            for (var run = starts[i]; run < starts[i + 1]; run++)
            {
                if (!isOutside[runs.Root(run)])
                    result.Set(first + (i * step), runs[run].Start, runs[run].End);
            }
        }
    }

    /// <summary>All planes across x at once, a bit of a word for each: the outside spreads from the edges until nothing changes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static BitMask Columns(BitMask mask, BitMask free)
    {
        var grid = mask.Grid;
        var outside = new BitMask(grid);
        var words = outside.Words;
        int row = mask.RowWords, plane = mask.PlaneWords;
        for (var z = 0; z < grid.Nz; z++)
        {
            for (var y = 0; y < grid.Ny; y++)
            {
                if (z == 0 || z == grid.Nz - 1 || y == 0 || y == grid.Ny - 1)
                    free.Words.AsSpan((z * plane) + (y * row), row).CopyTo(words.AsSpan((z * plane) + (y * row)));
            }
        }

        var changed = grid.Nz > 2 && grid.Ny > 2;
        while (changed)
        {
            changed = false;
            for (var z = 1; z < grid.Nz - 1; z++)
            {
                for (var i = (z * plane) + row; i < ((z + 1) * plane) - row; i++)
                    Spread(i);
            }

            for (var z = grid.Nz - 2; z > 0; z--)
            {
                for (var i = ((z + 1) * plane) - row - 1; i >= (z * plane) + row; i--)
                    Spread(i);
            }
        }

        outside.Invert();
        return outside;

        void Spread(int i)
        {
            var grown = words[i] | (free.Words[i] & (words[i - row] | words[i + row] | words[i - plane] | words[i + plane]));
            changed |= grown != words[i];
            words[i] = grown;
        }
    }
}
