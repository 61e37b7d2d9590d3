using System.Numerics;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>Solids that flow into one another, and others taken out of them: one surface such as skin.</summary>
internal sealed class BlendedSurface
{
    /// <summary>What is reported where no solid is near.</summary>
    public const float Far = 1000;

    private readonly List<(Solid Solid, float Blend, bool Carves)> _parts = [];

    /// <remarks><c>reach</c>: How far outside its surface a distance still counts, millimetres.</remarks>
    public BlendedSurface(float reach) => Reach = reach;

    private float Reach { get; }

    public BlendedSurface Add(Solid solid, float blend)
    {
        _parts.Add((solid, blend, false));
        return this;
    }

    public BlendedSurface Carve(Solid solid, float blend)
    {
        _parts.Add((solid, blend, true));
        return this;
    }

    /// <summary>Joins the surface to what <paramref name="distances"/> already holds.</summary>
    /// <remarks><c>scratch</c>: as long as <paramref name="distances"/>: the run and <see cref="Solid.Slack"/>.</remarks>
    public void Measure(in VoxelRun run, Span<float> distances, Span<float> scratch)
    {
        foreach (var (solid, blend, carves) in _parts)
        {
            var (from, to) = solid.Near(run, carves ? blend : Reach);
            if (from == to)
                continue;
            solid.Measure(run, from, to, scratch);
            if (carves)
                Subtract(distances, scratch, from, to, blend);
            else
                Unite(distances, scratch, from, to, blend);
        }
    }

    private static void Unite(Span<float> surface, ReadOnlySpan<float> part, int from, int to, float blend)
    {
        for (var i = from; i < to; i += Vector<float>.Count)
        {
            var a = new Vector<float>(surface[i..]);
            var b = new Vector<float>(part[i..]);
            var h = Vector.Max(new Vector<float>(blend) - Vector.Abs(a - b), Vector<float>.Zero);
            Keep(surface, i, to, Vector.Min(a, b) - (h * h / (4 * blend)));
        }
    }

    private static void Subtract(Span<float> surface, ReadOnlySpan<float> part, int from, int to, float blend)
    {
        for (var i = from; i < to; i += Vector<float>.Count)
        {
            var a = new Vector<float>(surface[i..]);
            var b = -new Vector<float>(part[i..]);
            var h = Vector.Max(new Vector<float>(blend) - Vector.Abs(a - b), Vector<float>.Zero);
            Keep(surface, i, to, Vector.Max(a, b) + (h * h / (4 * blend)));
        }
    }

    // Lanes past the end were not measured: they stay what they were.
    private static void Keep(Span<float> surface, int i, int to, Vector<float> result)
    {
        if (to - i < Vector<float>.Count)
        {
            for (var lane = 0; lane < to - i; lane++)
                surface[i + lane] = result[lane];
            return;
        }

        result.CopyTo(surface[i..]);
    }
}
