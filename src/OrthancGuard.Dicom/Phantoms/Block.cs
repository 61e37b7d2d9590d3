using System.Numerics;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>A box along the patient's axes, its edges rounded.</summary>
internal sealed class Block : Solid
{
    private readonly Vector3 _half;
    private readonly float _rounding;

    public Block(Vector3 centre, Vector3 half, float rounding = 0)
    {
        Centre = centre;
        Radius = half.Length();
        _half = half - new Vector3(rounding);
        _rounding = rounding;
    }

    public override void Measure(in VoxelRun run, int from, int to, Span<float> distances)
    {
        var start = run.Start - Centre;
        for (var i = from; i < to; i += Vector<float>.Count)
        {
            var t = Ramp + new Vector<float>(i);
            var x = Vector.Abs(new Vector<float>(start.X) + (t * run.Step.X)) - new Vector<float>(_half.X);
            var y = Vector.Abs(new Vector<float>(start.Y) + (t * run.Step.Y)) - new Vector<float>(_half.Y);
            var z = Vector.Abs(new Vector<float>(start.Z) + (t * run.Step.Z)) - new Vector<float>(_half.Z);
            var inside = Vector.Min(Vector.Max(x, Vector.Max(y, z)), Vector<float>.Zero);
            x = Vector.Max(x, Vector<float>.Zero);
            y = Vector.Max(y, Vector<float>.Zero);
            z = Vector.Max(z, Vector<float>.Zero);
            var outside = Vector.SquareRoot((x * x) + (y * y) + (z * z));
            (outside + inside - new Vector<float>(_rounding)).CopyTo(distances[i..]);
        }
    }
}
