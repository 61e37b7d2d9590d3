using System.Numerics;

namespace OrthancGuard.Protection.Defacing;

/// <summary>The part of the patient that a stack covers.</summary>
internal sealed class StackExtent
{
    private const float Slack = 5;

    private readonly Vector3[] _corners;
    private readonly (Vector3 Direction, float Low, float High)[] _slabs;

    private StackExtent(Vector3[] corners, (Vector3 Direction, float Low, float High)[] slabs) => (_corners, _slabs) = (corners, slabs);

    /// <summary>Highest point, RAS mm.</summary>
    public float Top => _corners.Max(static c => c.Z);

    public static StackExtent Of(SliceStack stack)
    {
        var planes = stack.Slices.Select(stack.Corners).ToArray();
        var first = stack.Slices[0];
        Vector3 across = Vector3.Normalize(first.ColumnStep), down = Vector3.Normalize(first.RowStep);
        return new(
            [.. planes[0], .. planes[^1]],
            [
                (stack.Normal, stack.Positions[0], stack.Positions[^1]),
                // What every plane covers: those of a tilted gantry are shifted against one another.
                (across, planes.Max(p => p.Min(c => Vector3.Dot(c, across))), planes.Min(p => p.Max(c => Vector3.Dot(c, across)))),
                (down, planes.Max(p => p.Min(c => Vector3.Dot(c, down))), planes.Min(p => p.Max(c => Vector3.Dot(c, down)))),
            ]);
    }

    /// <summary>True when all of another stack lies in this one.</summary>
    public bool Covers(StackExtent other) =>
        other._corners.All(corner => _slabs.All(slab => Vector3.Dot(corner, slab.Direction) is var at && at > slab.Low - Slack && at < slab.High + Slack));
}
