namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// Whether every slice of a CT, each for itself, is a transverse section of a trunk: for short stacks and single slices, such as those that
/// watch contrast arrive.
/// </summary>
internal static class TrunkSections
{
    /// <summary>More than any section across a head or a neck, square mm.</summary>
    private const float Trunk = 31000;

    /// <summary>With lung in it: a narrow chest.</summary>
    private const float NarrowTrunk = 20000;
    private const float Lung = 5000;

    /// <summary>Half the thickness of what is taken for a table or a pad, mm.</summary>
    private const float Pad = 6;
    private const float Step = 2;

    public static bool AreAll(SliceStack stack)
    {
        // A long section of head and neck would be as large.
        if (MathF.Abs(stack.Normal.Z) < 0.9f)
            return false;
        var results = new bool[stack.Slices.Count];
        Parallel.For(0, results.Length, i => results[i] = IsTrunk(stack, stack.Slices[i]));
        return results.All(static isTrunk => isTrunk);
    }

    private static bool IsTrunk(SliceStack stack, HeadSlice slice)
    {
        var (values, grid) = Reduce(stack, slice);
        var tissue = new byte[values.Length];
        int soft = 0, solid = 0;
        for (var i = 0; i < values.Length; i++)
        {
            tissue[i] = (byte)(values[i] > SkinThreshold.Ct ? 1 : 0);
            solid += tissue[i];
            soft += values[i] is > -160 and < 160 ? 1 : 0;
        }

        // Where soft tissue is not near water, values are no Hounsfield units.
        if (soft < 0.7 * solid || Morphology.Largest(grid, Morphology.Open(grid, tissue, Pad)) is not { } core)
            return false;
        var near = Morphology.Dilate(grid, core, 4);
        for (var i = 0; i < tissue.Length; i++)
            tissue[i] &= near[i];
        if (Morphology.Largest(grid, tissue) is not { } body)
            return false;
        body = Morphology.FillPlanes(grid, body);
        int inside = 0, lung = 0;
        for (var i = 0; i < body.Length; i++)
        {
            inside += body[i];
            lung += body[i] != 0 && values[i] is > -950 and < -500 ? 1 : 0;
        }

        var pixel = grid.Spacing * grid.Spacing;
        return inside * pixel > Trunk || (inside * pixel > NarrowTrunk && lung * pixel > Lung);
    }

    /// <summary>The slice at about 2 mm, as a grid of one plane.</summary>
    private static (float[] Values, Grid Grid) Reduce(SliceStack stack, HeadSlice slice)
    {
        float across = slice.ColumnStep.Length(), down = slice.RowStep.Length();
        int w = Math.Max(2, (int)(stack.Columns * across / Step)), h = Math.Max(2, (int)(stack.Rows * down / Step));
        var grid = new Grid(w, h, 1, Step, default);
        var values = new float[grid.Count];
        var cells = slice.Cells.Span;
        for (var y = 0; y < h; y++)
        {
            for (var x = 0; x < w; x++)
            {
                var at = Math.Min(stack.Columns - 1, (int)((x + 0.5f) * Step / across)) + (stack.Columns * Math.Min(stack.Rows - 1, (int)((y + 0.5f) * Step / down)));
                values[x + (w * y)] = (stack.Format.Read(cells, at) * slice.Slope) + slice.Intercept;
            }
        }

        return (values, grid);
    }
}
