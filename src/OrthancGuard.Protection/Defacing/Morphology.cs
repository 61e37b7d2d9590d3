namespace OrthancGuard.Protection.Defacing;

/// <summary>Set operations on masks of 0 and 1, with balls measured in mm. Where one follows another, <see cref="BitMask"/> takes an eighth of the room.</summary>
internal static class Morphology
{
    /// <summary>Beyond the grid counts as inside.</summary>
    public static byte[] Erode(Grid grid, byte[] mask, float radius) => BallDilation.Erode(BitMask.Pack(grid, mask), radius).Unpack();

    public static byte[] Dilate(Grid grid, byte[] mask, float radius) => BallDilation.Dilate(BitMask.Pack(grid, mask), radius).Unpack();

    public static byte[] Open(Grid grid, byte[] mask, float radius) =>
        BallDilation.Open(BitMask.Pack(grid, mask), radius).Unpack();

    /// <summary>The 6-connected component with the largest weight, of equals the first; null where the mask is empty.</summary>
    public static byte[]? Largest(Grid grid, byte[] mask, byte[]? weight = null) => LargestComponent.Find(BitMask.Pack(grid, mask), weight)?.Unpack();

    /// <summary>Fills what each plane encloses, in planes across every axis: a head cut open by the field of view is still filled.</summary>
    public static byte[] FillPlanes(Grid grid, byte[] mask) => PlaneFill.Fill(BitMask.Pack(grid, mask)).Unpack();
}
