namespace OrthancGuard.Protection.Defacing;

/// <summary>Whether a CT shows nothing but trunk: every level is wider than any head, or holds lung.</summary>
internal static class TrunkProfile
{
    /// <summary>More than the largest section through a head, square mm.</summary>
    private const float WiderThanHead = 28500;

    /// <summary>At the middle level: nothing but a trunk.</summary>
    private const float Trunk = 31000;

    /// <summary>More lung than a head's air cells could be taken for, square mm.</summary>
    private const float Lung = 5000;

    /// <summary>Levels at the ends of an oblique stack that hold next to nothing.</summary>
    private const float Empty = 200;

    public static bool IsTrunkOnly(Volume volume, byte[] body, bool isCt)
    {
        if (!isCt || !IsCalibrated(volume, body))
            return false;
        var grid = volume.Grid;
        var pixel = grid.Spacing * grid.Spacing;
        var levels = new List<float>();
        for (var z = 0; z < grid.Nz; z++)
        {
            int inside = 0, lung = 0, seen = 0;
            for (var i = z * grid.Plane; i < (z + 1) * grid.Plane; i++)
            {
                seen += volume.Seen[i];
                inside += body[i];
                lung += body[i] != 0 && volume.Values[i] is > -950 and < -500 ? 1 : 0;
            }

            if (seen * pixel < Empty)
                continue;
            if (inside * pixel < WiderThanHead && lung * pixel < Lung)
                return false;
            levels.Add(inside * pixel);
        }

        levels.Sort();
        return levels.Count * grid.Spacing > 20 && levels[levels.Count / 2] > Trunk;
    }

    // Where soft tissue is not near water, values are no Hounsfield units and the outline means nothing.
    private static bool IsCalibrated(Volume volume, byte[] body)
    {
        int soft = 0, solid = 0, air = 0, seen = 0;
        for (var i = 0; i < body.Length; i++)
        {
            seen += volume.Seen[i];
            var v = volume.Values[i];
            air += volume.Seen[i] != 0 && v < -700 ? 1 : 0;
            if (body[i] != 0 && v > -300)
            {
                solid++;
                soft += v is > -160 and < 160 ? 1 : 0;
            }
        }

        return solid > 1000 && soft > 0.7 * solid && air > 0.05 * seen;
    }
}
