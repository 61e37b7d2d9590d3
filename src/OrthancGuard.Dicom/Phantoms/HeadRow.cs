namespace OrthancGuard.Dicom.Phantoms;

/// <summary>Distances of one row of voxels to brain and skin. One per thread.</summary>
internal sealed class HeadRow(int columns)
{
    private readonly float[] _scratch = new float[columns + Solid.Slack];

    /// <summary>Distance to the brain: negative inside.</summary>
    public float[] Brain { get; } = new float[columns + Solid.Slack];

    /// <summary>Distance to the skin: negative inside.</summary>
    public float[] Skin { get; } = new float[columns + Solid.Slack];

    /// <summary>True when the row comes near the brain.</summary>
    public bool TouchesBrain { get; private set; }

    /// <summary>Measures the whole row; returns the part that may hold head.</summary>
    public (int From, int To) Measure(HeadSurfaces surfaces, in VoxelRun run)
    {
        surfaces.Measure(run, Brain, Skin, _scratch);
        var (from, to) = (0, run.Count);
        while (from < to && Skin[from] > 2)
            from++;
        while (to > from && Skin[to - 1] > 2)
            to--;
        TouchesBrain = false;
        for (var i = from; i < to && !TouchesBrain; i++)
            TouchesBrain = Brain[i] < 0;
        return (from, to);
    }
}
