using System.Numerics;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>A rod with round ends whose radius changes from one end to the other.</summary>
internal sealed class Capsule : Solid
{
    private readonly Vector3 _from, _axis;
    private readonly float _fromRadius, _growth;

    public Capsule(Vector3 from, Vector3 to, float radius, float? endRadius = null)
    {
        var end = endRadius ?? radius;
        _from = from;
        _axis = to - from;
        _fromRadius = radius;
        _growth = end - radius;
        Centre = (from + to) / 2;
        Radius = (_axis.Length() / 2) + MathF.Max(radius, end);
    }

    public override void Measure(in VoxelRun run, int from, int to, Span<float> distances)
    {
        var start = run.Start - _from;
        var inverse = 1 / Vector3.Dot(_axis, _axis);
        var along = Vector3.Dot(start, _axis) * inverse;
        var step = Vector3.Dot(run.Step, _axis) * inverse;
        for (var i = from; i < to; i += Vector<float>.Count)
        {
            var t = Ramp + new Vector<float>(i);
            var h = Vector.Min(Vector.Max(new Vector<float>(along) + (t * step), Vector<float>.Zero), Vector<float>.One);
            var x = new Vector<float>(start.X) + (t * run.Step.X) - (h * _axis.X);
            var y = new Vector<float>(start.Y) + (t * run.Step.Y) - (h * _axis.Y);
            var z = new Vector<float>(start.Z) + (t * run.Step.Z) - (h * _axis.Z);
            var distance = Vector.SquareRoot((x * x) + (y * y) + (z * z)) - new Vector<float>(_fromRadius) - (h * _growth);
            distance.CopyTo(distances[i..]);
        }
    }
}
