namespace OrthancGuard.Protection.Defacing;

/// <summary>Ears: what a 16 mm ball cannot enter, inside the two boxes where ears are.</summary>
internal static class EarMask
{
    private const float Ball = 16;

    /// <summary>No ear reaches further to the side, atlas mm.</summary>
    private const float Outermost = 112;

    public static byte[] Find(Volume volume, byte[] head, Pose pose, BrainGuard guard)
    {
        var grid = volume.Grid;
        // Beyond the field of view counts as head, so that the crop's edge is not thin.
        var solid = new byte[grid.Count];
        for (var i = 0; i < solid.Length; i++)
        {
            solid[i] = (byte)(head[i] | (1 - volume.Seen[i]));
        }

        var core = Morphology.Open(grid, Morphology.Close(grid, solid, 6), Ball);
        var inverse = pose.ToPatient.Inverse();
        var thin = new byte[grid.Count];
        Parallel.For(0, grid.Nz, z =>
        {
            for (var y = 0; y < grid.Ny; y++)
            {
                for (var x = 0; x < grid.Nx; x++)
                {
                    var i = grid.Index(x, y, z);
                    if (volume.Seen[i] == 0 || guard.Depth[i] > 22 || guard.ToBrain[i] < BrainGuard.Margin + 3)
                    {
                        continue;
                    }

                    var p = inverse.Apply(grid.Point(x, y, z));
                    // Beside the head, in the box, is ear that stands off, or air.
                    thin[i] = (byte)(FaceRegion.NearEar(p) && MathF.Abs(p.X) < Outermost && (head[i] == 0 || core[i] == 0 || MathF.Abs(p.X) > FaceRegion.EarSide(p.Z)) ? 1 : 0);
                }
            }
        });
        var ears = Morphology.Dilate(grid, thin, 3);
        for (var i = 0; i < ears.Length; i++)
        {
            ears[i] &= (byte)(guard.ToBrain[i] > BrainGuard.Margin ? 1 : 0);
        }

        return ears;
    }
}
