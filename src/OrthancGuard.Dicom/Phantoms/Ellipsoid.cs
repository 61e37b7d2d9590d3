using System.Numerics;

namespace OrthancGuard.Dicom.Phantoms;

/// <summary>
/// An ellipsoid whose half axes may differ on either side of the centre, turned as asked. Distances are first-order: exact on the surface,
/// close enough within a few centimetres.
/// </summary>
internal sealed class Ellipsoid : Solid
{
    private readonly Vector3 _x, _y, _z;
    private readonly Vector3 _scaleUp, _scaleDown, _largest;

    /// <summary><c>up</c>: half axes toward left, posterior and superior; <c>down</c>: toward right, anterior and inferior.</summary>
    public Ellipsoid(Vector3 centre, Vector3 up, Vector3? down = null, Quaternion? turn = null)
    {
        var low = down ?? up;
        Centre = centre;
        Radius = MathF.Max(MathF.Max(MathF.Max(up.X, up.Y), up.Z), MathF.Max(MathF.Max(low.X, low.Y), low.Z));
        _scaleUp = Vector3.One / up;
        _scaleDown = Vector3.One / low;
        _largest = Vector3.Max(up, low);
        var turned = turn ?? Quaternion.Identity;
        _x = Vector3.Transform(Vector3.UnitX, turned);
        _y = Vector3.Transform(Vector3.UnitY, turned);
        _z = Vector3.Transform(Vector3.UnitZ, turned);
    }

    // As if all were a sphere: stretch the shape, and the run with it.
    public override (int From, int To) Near(in VoxelRun run, float margin)
    {
        var scale = Vector3.One / (_largest + new Vector3(margin));
        return new VoxelRun(Local(run.Start - Centre) * scale, Local(run.Step) * scale, run.Count).Within(Vector3.Zero, 1);
    }

    public override void Measure(in VoxelRun run, int from, int to, Span<float> distances)
    {
        var start = Local(run.Start - Centre);
        var step = Local(run.Step);
        // In the very middle both lengths vanish; their ratio must not.
        var tiny = new Vector<float>(1e-4f);
        var tinyScaled = tiny * MathF.Min(_scaleUp.X, MathF.Min(_scaleUp.Y, _scaleUp.Z));
        for (var i = from; i < to; i += Vector<float>.Count)
        {
            var t = Ramp + new Vector<float>(i);
            var x = new Vector<float>(start.X) + (t * step.X);
            var y = new Vector<float>(start.Y) + (t * step.Y);
            var z = new Vector<float>(start.Z) + (t * step.Z);
            var sx = Scale(x, _scaleUp.X, _scaleDown.X);
            var sy = Scale(y, _scaleUp.Y, _scaleDown.Y);
            var sz = Scale(z, _scaleUp.Z, _scaleDown.Z);
            x *= sx;
            y *= sy;
            z *= sz;
            var k0 = Vector.Max(Vector.SquareRoot((x * x) + (y * y) + (z * z)), tiny);
            x *= sx;
            y *= sy;
            z *= sz;
            var k1 = Vector.Max(Vector.SquareRoot((x * x) + (y * y) + (z * z)), tinyScaled);
            (k0 * (k0 - Vector<float>.One) / k1).CopyTo(distances[i..]);
        }
    }

    private Vector3 Local(Vector3 vector) => new(Vector3.Dot(_x, vector), Vector3.Dot(_y, vector), Vector3.Dot(_z, vector));

    private static Vector<float> Scale(Vector<float> value, float up, float down) =>
        Vector.ConditionalSelect(Vector.GreaterThan(value, Vector<float>.Zero), new Vector<float>(up), new Vector<float>(down));
}
