namespace OrthancGuard.Protection.Defacing;

/// <summary>The part of a long stack where a head would be: the uppermost of the body.</summary>
internal static class UpperBody
{
    /// <summary>Head, neck and shoulders, mm.</summary>
    private const float Length = 330;

    /// <summary>Less is a finger or noise, square mm.</summary>
    private const float Least = 400;

    public static SliceStack? Crop(SliceStack stack, Volume volume, byte[] body)
    {
        var grid = volume.Grid;
        for (var z = grid.Nz - 1; z >= 0; z--)
        {
            var area = 0;
            foreach (var inside in body.AsSpan(z * grid.Plane, grid.Plane))
                area += inside;
            if (area * grid.Spacing * grid.Spacing < Least)
                continue;
            var top = grid.Point(0, 0, z).Z;
            return stack.Between(top - Length, top + 20);
        }

        return null;
    }
}
