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
        var tissue = BitMask.Where(volume, v => v > threshold);
        if (Body(tissue) is not { } body)
            return null;
        tissue.And(BallDilation.Dilate(body, 5));
        if (LargestComponent.Find(tissue) is not { } whole)
            return null;
        var closed = BallDilation.Close(whole, 4);
        closed.Or(whole);
        return PlaneFill.Fill(closed).Unpack();
    }

    /// <summary>The largest solid body. One far larger than a head lies on a table or holder that touches it: a larger ball parts them.</summary>
    private static BitMask? Body(BitMask tissue)
    {
        var grid = tissue.Grid;
        var body = LargestComponent.Find(BallDilation.Open(tissue, 4));
        if (body is null || body.Count() * (grid.Spacing * grid.Spacing * grid.Spacing) < HeadAndNeck)
            return body;
        if (LargestComponent.Find(BallDilation.Erode(body, Slab)) is not { } largest)
            return body;
        var parted = BallDilation.Dilate(largest, Slab + 10);
        parted.And(body);
        return parted;
    }
}
