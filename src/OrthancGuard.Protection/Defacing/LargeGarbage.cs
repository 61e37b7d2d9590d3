namespace OrthancGuard.Protection.Defacing;

/// <summary>
/// Gives back what a stage of the work on a large series needed, before the next begins. Arrays of this size are only looked at by a full
/// collection, which by itself would wait until there is as much garbage as there is of the series.
/// </summary>
internal static class LargeGarbage
{
    private const long LargeSeries = 8 << 20;

    /// <summary>Of a larger one what is left over is little beside it, and moving it would take longer than that is worth.</summary>
    private const long Movable = 64 << 20;

    /// <param name="bytes">Size of the series; of a small one nothing is done.</param>
    public static void Collect(long bytes)
    {
        if (bytes >= LargeSeries)
            GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: false);
    }

    /// <summary>The same, and room that was left between what is kept goes back to the system.</summary>
    public static void Return(long bytes)
    {
        if (bytes is >= LargeSeries and <= Movable)
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        else
            Collect(bytes);
    }
}
