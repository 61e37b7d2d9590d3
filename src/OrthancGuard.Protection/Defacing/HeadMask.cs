namespace OrthancGuard.Protection.Defacing;

/// <summary>The head as a solid: table, holder and wires opened away, the largest body kept, holes filled.</summary>
internal static class HeadMask
{
    /// <summary>More than a head with its neck, cubic mm.</summary>
    private const float HeadAndNeck = 6e6f;

    /// <summary>Half the thickness of what is taken for a table or a pad, mm.</summary>
    private const float Slab = 26;

    /// <returns>Null where nothing solid is in view.</returns>
    public static byte[]? Find(Volume volume, float threshold)
    {
        var grid = volume.Grid;
        var tissue = new byte[grid.Count];
        for (var i = 0; i < tissue.Length; i++)
        {
            tissue[i] = (byte)(volume.Seen[i] != 0 && volume.Values[i] > threshold ? 1 : 0);
        }

        if (Body(grid, tissue) is not { } body)
        {
            return null;
        }

        var near = Morphology.Dilate(grid, body, 5);
        for (var i = 0; i < tissue.Length; i++)
        {
            tissue[i] &= near[i];
        }

        if (Morphology.Largest(grid, tissue) is not { } whole)
        {
            return null;
        }

        var closed = Morphology.Close(grid, whole, 4);
        for (var i = 0; i < closed.Length; i++)
        {
            closed[i] |= whole[i];
        }

        return Morphology.FillPlanes(grid, closed);
    }

    /// <summary>The largest solid body. One far larger than a head lies on a table or holder that touches it: a larger ball parts them.</summary>
    private static byte[]? Body(Grid grid, byte[] tissue)
    {
        var body = Morphology.Largest(grid, Morphology.Open(grid, tissue, 4));
        if (body is null || body.Sum(v => (int)v) * (grid.Spacing * grid.Spacing * grid.Spacing) < HeadAndNeck)
        {
            return body;
        }

        var core = Morphology.Erode(grid, body, Slab);
        if (Morphology.Largest(grid, core) is not { } largest)
        {
            return body;
        }

        var parted = Morphology.Dilate(grid, largest, Slab + 10);
        for (var i = 0; i < parted.Length; i++)
        {
            parted[i] &= body[i];
        }

        return parted;
    }
}
