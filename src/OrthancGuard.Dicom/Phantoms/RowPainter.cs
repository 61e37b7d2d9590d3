using System.Numerics;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>The values of one row of voxels while tissues are laid over one another, outermost first. One per thread.</summary>
internal sealed class RowPainter
{
    private readonly float[] _distances;
    private float _perMillimetre;

    public RowPainter(int columns)
    {
        Values = new float[columns];
        _distances = new float[columns + Solid.Slack];
    }

    public float[] Values { get; }

    /// <summary>The row that is painted, in the coordinates of the solids to come.</summary>
    public VoxelRun Run { get; private set; }

    /// <remarks><c>edge</c>: width over which one tissue turns into the next, in the units of <paramref name="run"/>: about a voxel.</remarks>
    public void Begin(in VoxelRun run, float edge)
    {
        Run = run;
        _perMillimetre = 1 / edge;
    }

    public void Fill(float value) => Values.AsSpan().Fill(value);

    public void Paint(Solid solid, float value)
    {
        var (from, to) = solid.Near(Run, 1);
        if (from == to)
            return;
        solid.Measure(Run, from, to, _distances);
        Paint(_distances, from, to, 0, value);
    }

    /// <summary>Paints where a measured distance is below <paramref name="level"/>.</summary>
    public void Paint(ReadOnlySpan<float> distances, int from, int to, float level, float value)
    {
        var i = from;
        var values = Values.AsSpan();
        for (; i + Vector<float>.Count <= to; i += Vector<float>.Count)
        {
            var cover = (new Vector<float>(level) - new Vector<float>(distances[i..])) * _perMillimetre;
            cover = Vector.Min(Vector.Max(cover + new Vector<float>(0.5f), Vector<float>.Zero), Vector<float>.One);
            var before = new Vector<float>(values[i..]);
            (before + (cover * (new Vector<float>(value) - before))).CopyTo(values[i..]);
        }

        for (; i < to; i++)
        {
            var cover = Math.Clamp(((level - distances[i]) * _perMillimetre) + 0.5f, 0, 1);
            values[i] += cover * (value - values[i]);
        }
    }
}
