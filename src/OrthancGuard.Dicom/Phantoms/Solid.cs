using System.Numerics;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>Where a line of voxels runs: its first centre and the way to the next, in millimetres.</summary>
internal readonly record struct VoxelRun(Vector3 Start, Vector3 Step, int Count)
{
    public Vector3 At(float index) => Start + (Step * index);

    /// <summary>The indices whose centres may lie within a sphere: from (inclusive) and to (exclusive).</summary>
    public (int From, int To) Within(Vector3 centre, float radius)
    {
        var offset = Start - centre;
        var a = Step.LengthSquared();
        var half = Vector3.Dot(offset, Step);
        var discriminant = (half * half) - (a * (offset.LengthSquared() - (radius * radius)));
        if (discriminant <= 0)
            return (0, 0);
        var root = MathF.Sqrt(discriminant);
        var from = Math.Clamp((int)MathF.Floor((-half - root) / a), 0, Count);
        var to = Math.Clamp((int)MathF.Ceiling((-half + root) / a) + 1, 0, Count);
        return (from, Math.Max(from, to));
    }
}

/// <summary>A closed shape that knows how far a point is from its surface: negative inside.</summary>
internal abstract class Solid
{
    protected static readonly Vector<float> Ramp = CreateRamp();

    /// <summary>A sphere that holds the shape.</summary>
    public Vector3 Centre { get; protected init; }

    public float Radius { get; protected init; }

    /// <summary>The voxels of a run that may be within <paramref name="margin"/> of the shape: from (inclusive) and to (exclusive).</summary>
    public virtual (int From, int To) Near(in VoxelRun run, float margin) => run.Within(Centre, Radius + margin);

    /// <summary>
    /// Distances of the voxels <paramref name="from"/> to <paramref name="to"/>, written at the same indices of <paramref name="distances"/>,
    /// which must have <see cref="Slack"/> entries beyond.
    /// </summary>
    public abstract void Measure(in VoxelRun run, int from, int to, Span<float> distances);

    /// <summary>How far a measurement may write past its end.</summary>
    public static int Slack => Vector<float>.Count;

    private static Vector<float> CreateRamp()
    {
        Span<float> ramp = stackalloc float[Vector<float>.Count];
        for (var i = 0; i < ramp.Length; i++)
            ramp[i] = i;
        return new Vector<float>(ramp);
    }
}
