using System.Numerics;

namespace OrthancGuard.Protection.Defacing;

/// <summary>The places where the atlas is compared with a patient: its head and 16 mm around, in rows along x.</summary>
internal sealed class AtlasSamples
{
    public const int Bins = 24;

    private static readonly Lazy<AtlasSamples> All = new(static () => new AtlasSamples());

    private AtlasSamples()
    {
        var atlas = Atlas.Instance;
        var grid = atlas.Coarse;
        var near = Morphology.Dilate(grid, atlas.Head, 16);
        byte[] inside = [.. atlas.Intensity.Where((_, i) => atlas.Head[i] != 0).Order()];
        float high = inside[(int)(0.995 * (inside.Length - 1))];
        var runs = new List<Run>();
        var bins = new List<byte>();
        // The lowest two planes are cut flat, which is no edge of a head.
        for (var z = 2; z < grid.Nz; z++)
        {
            for (var y = 0; y < grid.Ny; y++)
            {
                for (var x = 0; x < grid.Nx; x++)
                {
                    var at = grid.Index(x, y, z);
                    if (near[at] == 0)
                        continue;
                    if (x == 0 || near[at - 1] == 0)
                        runs.Add(new(grid.Point(x, y, z), bins.Count, 0, y + z));
                    runs[^1] = runs[^1] with { Count = runs[^1].Count + 1 };
                    bins.Add((byte)Math.Clamp((int)(atlas.Intensity[at] / high * (Bins - 1)), 0, Bins - 1));
                }
            }
        }

        (Runs, Bin, Spacing) = ([.. runs], [.. bins], grid.Spacing);
    }

    public static AtlasSamples Instance => All.Value;

    public Run[] Runs { get; }

    /// <summary>The atlas's brightness at each sample.</summary>
    public byte[] Bin { get; }

    public float Spacing { get; }

    /// <param name="Start">Its first sample, atlas mm.</param>
    /// <param name="First">Number of that sample.</param>
    /// <param name="Count">Samples.</param>
    /// <param name="Row">From it, where parts of the samples begin, so that they do not stand in columns.</param>
    internal readonly record struct Run(Vector3 Start, int First, int Count, int Row);
}
